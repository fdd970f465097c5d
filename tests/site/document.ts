import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a parsed page. */
export type Element = Tree.Element;

/** Anything that can hold elements. */
export type Holder = Tree.ParentNode;

const unseen = new Set(['script', 'style', 'template', 'title', 'noscript']);

/** Parses a whole page as a browser does, mistakes included. */
export const parsePage = (html: string): Holder => parse(html);

/** All elements inside a node, in document order. */
export const elementsIn = (holder: Holder): Element[] =>
  holder.childNodes.filter(tree.isElementNode).flatMap((child) => [child, ...elementsIn(child)]);

/** The value of an attribute, `xlink:href` included under that name; undefined where it is absent. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:` : '') + attr.name === name)?.value;

/** Whether an attribute that lists words, such as `class` or `rel`, holds this one. */
export const hasWord = (element: Element, name: string, word: string): boolean =>
  (attribute(element, name) ?? '').split(/\s+/).includes(word);

/** Elements around an element, the nearest first. */
export const around = (element: Element): Element[] => {
  const parent = element.parentNode;
  return parent && tree.isElementNode(parent) ? [parent, ...around(parent)] : [];
};

/** Text of a node as it is written, scripts and styles included. */
export const rawText = (holder: Holder): string =>
  holder.childNodes
    .map((child) =>
      tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? rawText(child) : '',
    )
    .join('');

const gather = (holder: Holder): string =>
  holder.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value;
      return tree.isElementNode(child) && !unseen.has(child.tagName) ? gather(child) : '';
    })
    .join('');

/** Blanks of every sort as single spaces, so that words can be compared. */
export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Text of a node as a reader gets it: no scripts or styles, blanks as single spaces. */
export const textOf = (holder: Holder): string => plain(gather(holder));

/** The text between `<title>` and `</title>` of the page; not that of a figure. */
export const titleOf = (elements: readonly Element[]): string | undefined => {
  const title = elements.find(
    (element) => element.tagName === 'title' && around(element)[0]?.tagName === 'head',
  );
  return title && plain(rawText(title));
};
