import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Node = Tree.ChildNode;
type Element = Tree.Element;

/** Text of an article in plain Markdown, and what a copy of it must show too. */
export interface Plain {
  /** Its title, which stands in the front matter. */
  title: string;
  /** All below the title, with a footnote for each note. */
  text: string;
  /** Words of its headings, in order. */
  headings: string[];
  /** How many notes it has. */
  notes: number;
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? '';
const classes = (element: Element): string[] => attribute(element, 'class').split(' ');

/** What is no text of the article: its figures, and controls that a copy brings along of its own kind or not at all. */
const dropped = (element: Element): boolean =>
  ['h1', 'script', 'style', 'svg', 'figure', 'nav', 'button', 'footer'].includes(element.tagName) ||
  classes(element).some((name) =>
    [
      'note-close',
      'note-number',
      'backlinks',
      'share',
      'heading-link',
      'cite-this',
      'byline',
      'sr-only',
    ].includes(name),
  );

const elements = (node: Tree.Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => (isElement(child) ? [child, ...elements(child)] : []))
    : [];

const escape = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>{}#|~]/g, (sign) => `\\${sign}`);

/** Writes what stands in a line; a note is left to its reference, which becomes that of a footnote. */
const inline = (nodes: readonly Node[], notes: ReadonlyMap<string, Element>): string =>
  nodes
    .map((node) => {
      if ('value' in node) return escape(node.value);
      if (!isElement(node) || dropped(node) || classes(node).includes('note')) return '';
      const words = inline(node.childNodes, notes);
      if (['i', 'em', 'cite'].includes(node.tagName)) return `*${words}*`;
      if (['b', 'strong'].includes(node.tagName)) return `**${words}**`;
      if (node.tagName !== 'a') return words;
      const to = attribute(node, 'href');
      if (!notes.has(to.slice(1))) return `[${words}](${to})`;
      return `${classes(node).includes('noteref') ? '' : words}[^${to.slice(1)}]`;
    })
    .join('');

const blocks = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'dl'];

/** Writes paragraphs, headings and lists, each apart from the next. */
const block = (element: Element, notes: ReadonlyMap<string, Element>): string[] => {
  if (dropped(element) || classes(element).includes('note')) return [];
  const { tagName, childNodes } = element;
  const inside = childNodes.filter(isElement).flatMap((child) => block(child, notes));
  if (/^h[2-4]$/.test(tagName))
    return [`${'#'.repeat(Number(tagName[1]))} ${inline(childNodes, notes).trim()}`];
  if (tagName === 'ul' || tagName === 'ol')
    return [
      childNodes
        .filter(isElement)
        .map(
          (item, index) =>
            `${tagName === 'ol' ? `${String(index + 1)}.` : '-'} ${inline(item.childNodes, notes).trim()}`,
        )
        .join('\n'),
    ];
  if (tagName === 'blockquote') return [inside.map((text) => `> ${text}`).join('\n>\n')];
  const holdsBlocks = elements(element).some((one) => blocks.includes(one.tagName));
  return holdsBlocks ? inside : [inline(childNodes, notes).trim()].filter((text) => text !== '');
};

/** The text of a built article as an author of a plain Markdown site would write it. Throws where the page holds no article. */
export const plainText = (html: string): Plain => {
  const all = elements(parse(html));
  const article = all.find(({ tagName }) => tagName === 'article');
  const title = all.find(({ tagName }) => tagName === 'h1');
  if (!article || !title) throw new Error('The page holds no article.');
  const notes = new Map(
    elements(article)
      .filter((element) => classes(element).includes('note'))
      .map((element) => [attribute(element, 'id'), element] as const),
  );
  const body = article.childNodes.filter(isElement).flatMap((child) => block(child, notes));
  const footnotes = [...notes].map(
    ([id, { childNodes }]) => `[^${id}]: ${inline(childNodes, notes).trim()}`,
  );
  const text = [...body, ...footnotes].join('\n\n');
  const headings = body.filter((one) => /^##+ /.test(one)).map((one) => one.replace(/^#+ /, ''));
  return { title: inline(title.childNodes, notes).trim(), text, headings, notes: notes.size };
};
