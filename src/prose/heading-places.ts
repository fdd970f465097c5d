import { basename, dirname } from 'node:path';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/**
 * Tells every heading of an article where it stands: adds `article` and `place`, its number among the
 * headings of the article in document order, the same that `parseProse` gives it.
 */
export const headingPlaces: MdastPluginEntry = ({ fileURL }) => {
  let place = 0;
  const path = fileURL?.pathname ?? '';
  const article = basename(path, '.mdx');
  return defineMdastPlugin({
    name: 'heading-places',
    heading(node, context) {
      if (basename(dirname(path)) !== 'articles') return;
      context.setProperty(node, 'data', {
        ...node.data,
        hProperties: { article, place: String(place++) },
      });
    },
  });
};
