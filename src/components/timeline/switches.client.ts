import { setFilter } from '../../model/explorer/actions.ts';
import type { Counts } from '../../model/explorer/counts.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import type { Filter, View } from '../../model/explorer/state.ts';
import type { KnownCount } from '../../model/explorer-words.ts';

/** One part of the controls: shows a view, how many events there are of what, and how many of those shown were known by its day. */
export type Control = (view: View, counts: Counts, known: KnownCount) => void;

/** The check boxes of lanes and confidence, which work without a script too: here they drive the view. */
export function mountSwitches(
  root: HTMLElement,
  { data, frame, view: now, update }: Explorer,
): Control[] {
  const only = root.querySelector<HTMLInputElement>('.switch-only');
  const groups = [...root.querySelectorAll<HTMLElement>('.switches[data-filter]')];
  const controls = groups.map((group): Control => {
    const filter = group.dataset['filter'] as Filter;
    const boxes = [...group.querySelectorAll<HTMLInputElement>('input[value]')];
    const chosen = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const numbers = [...group.querySelectorAll<HTMLElement>('[data-count]')];
    group.addEventListener('change', () => {
      update((view) => setFilter(view, filter, chosen(), frame), 'replace');
    });
    // What a reader chose before the script came holds, unless the address says otherwise.
    const early = filter === 'lanes' && only?.checked ? [data.subjectLane] : chosen();
    if (now()[filter] === null) update((view) => setFilter(view, filter, early, frame), 'replace');
    return (view, { values }) => {
      for (const box of boxes) box.checked = view[filter]?.includes(box.value) ?? true;
      for (const number of numbers) {
        const count = String(values[filter].get(number.dataset['count'] ?? '') ?? 0);
        if (number.textContent !== count) number.textContent = count; // the style sheet looks into this part
      }
    };
  });
  if (only) only.checked = false;
  return controls;
}
