import { setFilter } from '../../model/explorer/actions.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import type { Labelled } from '../../model/explorer/frame.ts';
import type { Filter } from '../../model/explorer/state.ts';
import type { Control } from './switches.client.ts';

/** The lists of kinds and observers. A list is made when it is first opened; nothing chosen lets everything through. */
export function mountChoices(root: HTMLElement, explorer: Explorer): Control[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('[data-choice]')].map((details) =>
    mountChoice(details, explorer),
  );
}

function mountChoice(details: HTMLDetailsElement, explorer: Explorer): Control {
  const { data, frame, update } = explorer;
  const filter = details.dataset['choice'] as Filter;
  const options: readonly Labelled[] =
    filter === 'kinds' ? data.kinds : frame.observers.map((id) => ({ id, label: id }));
  const group = details.querySelector('.choices');
  const chosen = details.querySelector('[data-chosen]');
  const any = chosen?.textContent ?? '';
  let rows: ReturnType<typeof makeRow>[] = [];
  let last: Parameters<Control> | undefined;

  const show: Control = (...shown) => {
    const [view, counts] = shown;
    last = shown;
    const choice = view[filter];
    const words = choice === null ? any : sayChoice(choice, options);
    if (chosen && chosen.textContent !== words) chosen.textContent = words;
    for (const { box, number } of rows) {
      const count = counts.values[filter].get(box.value) ?? 0;
      box.checked = choice?.includes(box.value) ?? false;
      number.textContent = String(count);
    }
  };
  details.addEventListener('toggle', () => {
    if (!details.open || rows.length > 0) return;
    rows = options.map(makeRow);
    group?.append(...rows.map(({ label }) => label));
    if (last) show(...last);
  });
  group?.addEventListener('change', () => {
    const values = rows.filter(({ box }) => box.checked).map(({ box }) => box.value);
    const choice = values.length === 0 ? null : values;
    update((view) => setFilter(view, filter, choice, frame), 'replace');
  });
  return show;
}

function makeRow({ id, label: words }: Labelled) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  const number = document.createElement('span');
  box.type = 'checkbox';
  box.value = id;
  number.className = 'count';
  label.append(box, ` ${words} `, number);
  return { label, box, number };
}

/** "Statement", or "3 chosen". */
function sayChoice(choice: readonly string[], options: readonly Labelled[]): string {
  const [one, another] = choice;
  if (one === undefined) return 'none';
  if (another !== undefined) return `${String(choice.length)} chosen`;
  return options.find(({ id }) => id === one)?.label ?? one;
}
