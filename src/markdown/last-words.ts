import { defineMdastPlugin, type MdastNode } from 'satteri';

/** Most letters that the last word of a paragraph, and the word before it, may have to be held together. */
const SHORT = 10;

/**
 * Holds the last two words of a paragraph together, so that none stands alone on its last line.
 * `text-wrap: pretty` would do it, but browsers leave it out where a note floats in the paragraph.
 */
export const lastWords = defineMdastPlugin({
  name: 'last-words',
  paragraph(node, context) {
    const texts = textsIn(node);
    const at = texts.findLastIndex(({ value }) => / /.test(value));
    const last = texts[at];
    if (!last) return;
    const cut = last.value.lastIndexOf(' ');
    const after =
      last.value.slice(cut + 1) +
      texts
        .slice(at + 1)
        .map((text) => text.value)
        .join('');
    const before =
      texts
        .slice(0, at)
        .map((text) => text.value)
        .join('') + last.value.slice(0, cut);
    const word = /\S*$/.exec(before)?.[0] ?? '';
    if (after === '' || word === '' || after.length > SHORT || word.length > SHORT) return;
    context.setProperty(
      last,
      'value',
      `${last.value.slice(0, cut)}\u00a0${last.value.slice(cut + 1)}`,
    );
  },
});

/** The texts in a node without those of notes, which stand elsewhere. */
function textsIn(node: MdastNode): Extract<MdastNode, { type: 'text' }>[] {
  if (node.type === 'text') return [node];
  if (node.type === 'mdxJsxTextElement' && node.name === 'Cite') return [];
  const children: readonly MdastNode[] = 'children' in node ? node.children : [];
  return children.flatMap(textsIn);
}
