import type { MdastNode } from 'satteri';

/** The words in a node and the nodes inside it, without those inside the tags that `without` names. */
export function wordsOf(node: MdastNode, without: readonly string[] = []): string {
  if (isTag(node) && without.includes(node.name ?? '')) return '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  const between = node.type === 'tableRow' ? ' ' : ''; // else the numbers of two cells would be one
  return childrenOf(node)
    .map((child) => wordsOf(child, without))
    .join(between);
}

/** The words inside the notes of a node. */
export function noteWordsOf(node: MdastNode): string {
  if (isTag(node) && node.name === 'Cite') return `${wordsOf(node)} `;
  return childrenOf(node).map(noteWordsOf).join('');
}

/** Number of words in a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A tag, in a line or on a line of its own. */
export type TagNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a tag. */
export function isTag(node: MdastNode): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The nodes directly inside a node. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}
