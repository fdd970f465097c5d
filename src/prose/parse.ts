import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';

/** One tag as the author wrote it. */
export interface Tag {
  /** Name of the tag; not yet known to be allowed. */
  name: string;
  /** Attributes with plain values; an expression reads as null. */
  attributes: Readonly<Record<string, string | null>>;
  /** The words between its ends, without those of a nested note. */
  text: string;
  /** Its place among the tags of the article, from 0, in document order. */
  place: number;
  /** Line in the body of the article, from 1. */
  line: number;
}

/** A paragraph or a row of a table: the smallest piece of prose that must say what it rests on. */
export interface Block {
  /** Its words, with those inside tags, without those of notes. */
  text: string;
  /** The words of its notes. */
  noteText: string;
  /** The tags inside it. */
  tags: Tag[];
  /** Line in the body of the article, from 1. */
  line: number;
  /** The reason of a comment `no source: …` before it; null without one. */
  exempt: string | null;
}

/** An article's body, read before it is rendered. */
export interface Prose {
  blocks: Block[];
  /** All tags in document order; `tags[n].place` is n. */
  tags: Tag[];
  /** Plain Markdown links. */
  links: { url: string; line: number }[];
  /** What an author may not write: code, imports, HTML. */
  strangers: { what: string; line: number }[];
  /** Words of the prose, without notes. */
  words: number;
}

const EXEMPTION = /^\/\*\s*no source:\s*(.*?)\s*\*\/$/s;
const COMMENT = /^\/\*.*\*\/$/s;

/** Parses the body of an MDX article, without front matter. Throws where it is not valid MDX. */
export function parseProse(body: string): Prose {
  const prose: Prose = { blocks: [], tags: [], links: [], strangers: [], words: 0 };
  read(mdxToMdast(body), prose, null);
  prose.words = prose.blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  return prose;
}

/** Number of words in a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function read(
  node: MdastNode,
  prose: Prose,
  block: Block | null,
  exempt: string | null = null,
): void {
  const line = node.position?.start.line ?? 0;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!COMMENT.test(node.value)) prose.strangers.push({ what: `{${node.value}}`, line });
  }
  if (node.type === 'mdxjsEsm') prose.strangers.push({ what: 'import or export', line });
  if (node.type === 'html') prose.strangers.push({ what: 'HTML', line });
  if (node.type === 'link') prose.links.push({ url: node.url, line });
  let here = block;
  if (!block && (node.type === 'paragraph' || node.type === 'tableRow' || isAloneInline(node))) {
    here = { text: plainText(node), noteText: noteText(node), tags: [], line, exempt };
    prose.blocks.push(here);
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    readTag(node, prose, here, line);
  let reason: string | null = null;
  for (const child of childrenOf(node)) {
    read(child, prose, here, reason);
    reason = child.type === 'mdxFlowExpression' ? (EXEMPTION.exec(child.value)?.[1] ?? null) : null;
  }
}

function readTag(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  prose: Prose,
  block: Block | null,
  line: number,
): void {
  const attributes = Object.fromEntries(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, typeof attribute.value === 'string' ? attribute.value : null]
        : ['…', null],
    ),
  );
  const tag = {
    name: node.name ?? '<>',
    attributes,
    text: innerText(node),
    place: prose.tags.length,
    line,
  };
  prose.tags.push(tag);
  block?.tags.push(tag);
}

/** A paragraph that holds nothing but tags is hoisted by MDX: its tags stand without a paragraph. */
function isAloneInline(node: MdastNode): boolean {
  return (
    node.type === 'mdxJsxFlowElement' &&
    ['Cite', 'Fact', 'Said', 'When', 'EventRef', 'TimelineFigure', 'Strip'].includes(
      node.name ?? '',
    )
  );
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

function innerText(node: MdastNode): string {
  return childrenOf(node).map(rawText).join('');
}

function plainText(node: MdastNode): string {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Cite') return '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(plainText).join('');
}

function noteText(node: MdastNode): string {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Cite') return `${innerText(node)} `;
  return childrenOf(node).map(noteText).join('');
}

function rawText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return innerText(node);
}
