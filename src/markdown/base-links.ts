import { defineHastPlugin } from 'satteri';

/** Puts the site's base path before Markdown links that begin with one slash, so that a copy may live in a folder. */
export const baseLinks = (base: string) => {
  const prefix = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'base-links',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const href = node.properties['href'];
          if (typeof href === 'string' && /^\/(?!\/)/.test(href))
            context.setProperty(node, 'href', prefix + href);
        },
      },
    ],
  });
};
