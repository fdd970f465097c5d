import { defineHastPlugin } from 'satteri';

/** Turns the alignment of a Markdown table's column from a style attribute, which the security policy refuses, into `data-align`. */
export const cellAlign = defineHastPlugin({
  name: 'cell-align',
  element: [
    {
      filter: ['th', 'td'],
      visit(node, context) {
        const style = node.properties['style'];
        const side = typeof style === 'string' ? /text-align:\s*(\w+)/.exec(style)?.[1] : undefined;
        if (side === undefined) return;
        context.setProperty(node, 'style', null);
        context.setProperty(node, 'data-align', side);
      },
    },
  ],
});
