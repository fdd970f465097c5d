import { basename } from 'node:path';
import { defineMdastPlugin, type MdastPluginEntry, type MdxJsxAttributeUnion } from 'satteri';

/**
 * Tells every tag where it stands: adds `article` and `place`, its number among the tags of the
 * article in document order, the same number that `parseProse` gives it. Components look up their
 * note by it; they cannot count, since they render in parallel.
 */
export const tagPlaces: MdastPluginEntry = ({ fileURL }) => {
  let place = 0;
  const article = basename(fileURL?.pathname ?? '', '.mdx');
  const here = (): MdxJsxAttributeUnion[] => [
    { type: 'mdxJsxAttribute', name: 'article', value: article },
    { type: 'mdxJsxAttribute', name: 'place', value: String(place++) },
  ];
  return defineMdastPlugin({
    name: 'tag-places',
    mdxJsxFlowElement: (node) => ({
      ...node,
      attributes: [...node.attributes, ...here()],
      children: [...node.children],
    }),
    mdxJsxTextElement: (node) => ({
      ...node,
      attributes: [...node.attributes, ...here()],
      children: [...node.children],
    }),
  });
};
