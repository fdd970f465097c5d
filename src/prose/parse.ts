import { mdxToMdast, type MdastNode } from 'satteri';
import type { Block, Prose, Tag } from './prose.ts';
import { isTagName, tagRules } from './tags.ts';
import { childrenOf, countWords, isTag, noteWordsOf, wordsOf, type TagNode } from './words.ts';

/** What stands around a node. */
interface Around {
  block: Block | null;
  inside: string | null;
  exempt: string | null;
  head: boolean;
}

/** Nodes that have no place in an article: what they do is done by a tag or not at all. */
const STRANGERS: readonly string[] = [
  'mdxjsEsm',
  'html',
  'image',
  'imageReference',
  'definition',
  'footnoteDefinition',
  'blockquote',
  'code',
];

/** Nodes that make up a line of words. */
const WORDS: readonly string[] = [
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'mdxJsxTextElement',
];

const COMMENT = /^\s*\/\*(?:(?!\*\/).)*\*\/\s*$/s;
const EXEMPTION = /^\s*\/\*\s*no source:((?:(?!\*\/).)*)\*\/\s*$/s;

/**
 * Parses the body of an MDX article, without front matter; `firstLine` is the line of the file at which
 * it begins. Throws where it is not valid MDX.
 */
export function parseProse(body: string, firstLine = 1): Prose {
  const prose: Prose = { blocks: [], headings: [], tags: [], links: [], strangers: [], words: 0 };
  const lineOf = (node: MdastNode) => (node.position?.start.line ?? 1) + firstLine - 1;
  const read = (node: MdastNode, around: Around): void => {
    const line = lineOf(node);
    if (STRANGERS.includes(node.type) || isCode(node))
      prose.strangers.push({ type: node.type, line });
    if (node.type === 'link')
      prose.links.push({ url: node.url, title: node.title ?? null, line, inside: around.inside });
    if (node.type === 'heading')
      prose.headings.push({ depth: node.depth, text: wordsOf(node), line });
    const block = around.block ?? openBlock(node, line, around);
    if (block && block !== around.block) prose.blocks.push(block);
    if (isTag(node)) {
      const tag = readTag(node, prose.tags.length, line, around.inside);
      prose.tags.push(tag);
      block?.tags.push(tag);
    }
    const inside = isTag(node)
      ? (node.name ?? '<>')
      : node.type === 'heading'
        ? 'heading'
        : around.inside;
    let exempt: string | null = null;
    for (const [index, child] of childrenOf(node).entries()) {
      read(child, { block, inside, exempt, head: node.type === 'table' && index === 0 });
      exempt = exemptionIn(child);
    }
  };
  read(mdxToMdast(body), { block: null, inside: null, exempt: null, head: false });
  prose.words = prose.blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  return prose;
}

/** The block that a node opens; null for what only holds blocks, or is none. */
function openBlock(node: MdastNode, line: number, { exempt, head }: Around): Block | null {
  // MDX hoists a tag that is alone in its paragraph: it then stands without one.
  const alone =
    node.type === 'mdxJsxFlowElement' && !holdsBlocks(node.name) ? (node.name ?? '<>') : null;
  if (
    node.type !== 'paragraph' &&
    node.type !== 'tableRow' &&
    alone === null &&
    !holdsBareWords(node)
  )
    return null;
  const first = childrenOf(node)[0];
  return {
    text: wordsOf(node, ['Cite']),
    noteText: noteWordsOf(node),
    typed: wordsOf(node, ['Said']),
    tags: [],
    line,
    exempt: exempt ?? (first ? exemptionIn(first) : null),
    alone,
    head,
  };
}

function readTag(node: TagNode, place: number, line: number, inside: string | null): Tag {
  const attributes = Object.fromEntries(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, typeof attribute.value === 'string' ? attribute.value : null]
        : ['…', null],
    ),
  );
  return { name: node.name ?? '<>', attributes, text: wordsOf(node), place, line, inside };
}

/** Whether words stand in a box without a paragraph, as MDX leaves them where the box is one line. */
function holdsBareWords(node: MdastNode): boolean {
  return (
    node.type === 'mdxJsxFlowElement' && childrenOf(node).some(({ type }) => WORDS.includes(type))
  );
}

function holdsBlocks(name: string | null): boolean {
  return name !== null && isTagName(name) && tagRules[name].holds === 'blocks';
}

/** The reason in a comment that exempts the next paragraph, or the one that it begins; null for any other node. */
function exemptionIn(node: MdastNode): string | null {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return null;
  return EXEMPTION.exec(node.value)?.[1]?.trim() ?? null;
}

function isCode(node: MdastNode): boolean {
  const expression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return expression && !COMMENT.test(node.value);
}
