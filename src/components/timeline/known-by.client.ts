import { setKnownBy } from '../../model/explorer/actions.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import { knownWords } from '../../model/explorer-words.ts';
import { reportDays } from '../../model/report-days.ts';
import { sayDate } from '../../model/time/time-words.ts';
import type { Control } from './switches.client.ts';

/** The slider of days: each stop is one, and the last stop is off. */
export function mountKnownBy(root: HTMLElement, explorer: Explorer): Control[] {
  const part = root.querySelector<HTMLElement>('[data-by]');
  const slider = part?.querySelector<HTMLInputElement>('input');
  const says = part?.querySelector('[data-says]');
  if (!part || !slider || !says) return [];
  const { data, frame, view, update } = explorer;
  const days = reportDays(data.events, data.stretches);
  const off = says.textContent;
  slider.max = String(days.length);

  const choose = (stop: number): void => {
    update((now) => setKnownBy(now, days[stop] ?? null, frame), 'replace');
  };
  /** The last stop that is not after the day of the view. */
  const stopOf = (day: string | null): number =>
    day === null
      ? days.length
      : Math.max(
          0,
          days.findLastIndex((stop) => stop <= day),
        );
  slider.addEventListener('input', () => {
    choose(slider.valueAsNumber);
  });
  part.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const { step } = button.dataset;
    const stop = stopOf(view().knownBy) + Number(step);
    choose(step === undefined ? days.length : Math.min(Math.max(stop, 0), days.length));
  });
  return [
    ({ knownBy }, _counts, known) => {
      const stop = stopOf(knownBy);
      if (slider.valueAsNumber !== stop) slider.value = String(stop);
      slider.setAttribute('aria-valuetext', knownBy === null ? 'off' : sayDate(knownBy));
      says.textContent = knownBy === null ? off : knownWords(knownBy, known);
    },
  ];
}
