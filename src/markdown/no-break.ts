import { defineMdastPlugin } from 'satteri';
import { holdTogether } from '../model/no-break.ts';

/**
 * Holds dates, times and quantities of running text together, across the edge of a tag as well
 * ("5.97 <Term>Gbit/s</Term>"). Headings are left to their component: their ids are made of their words.
 */
export const noBreak = defineMdastPlugin({
  name: 'no-break',
  text(node, context) {
    const around = context.parent(node);
    if (around.type === 'heading') return;
    const at = context.indexOf(node) ?? 0;
    const wordsAt = (index: number): string => {
      const beside = around.children[index];
      return beside ? context.textContent(beside) : '';
    };
    const before = wordsAt(at - 1);
    const held = holdTogether(before + node.value + wordsAt(at + 1));
    const value = held.slice(before.length, before.length + node.value.length);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});
