import { judge, ratioOf, type Size, type Verdict } from './bars.ts';
import { BUSY } from './machine.ts';
import { measures, valueOf, type MeasureKey, type Page } from './measure.ts';

/** All runs at one size. */
export interface Result extends Size {
  pages: Page[];
  /** Busy part of the machine before each run, 0 to 1, from elsewhere. */
  busy: number[];
}

const cell = (key: MeasureKey, page: Page): string => {
  const value = valueOf(key, page);
  if (!value) return '–';
  const { write } = measures[key];
  const [middle, least, most] = [write(value.middle), write(value.least), write(value.most)];
  if (least === most) return middle;
  return `${middle} (${least.replace(/ \w+$/, '')}–${most.replace(/ \w+$/, '')})`;
};

const judged = (verdict: Verdict | undefined): string => {
  if (!verdict) return '';
  const words = verdict.met === null ? 'not measured' : verdict.met ? 'met' : '**missed**';
  return `≤ ${verdict.bar}: ${words}`;
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const notes = ({ pages }: Result): string[] =>
  pages.flatMap(({ name, own, loads, moves, failures }) => [
    ...(moves.length > 0 && moves.every((move) => move === null)
      ? [`${name}: frames were not measured, as its chart cannot be moved${own ? ' yet' : ''}.`]
      : []),
    ...(moves.some((move) => move && !move.drag) ? [`${name}: dragging moved no mark.`] : []),
    ...(moves.some((move) => move && !move.zoom) ? [`${name}: zooming moved no mark.`] : []),
    ...(loads.some(({ inView }) => inView === 0)
      ? [`${name}: no mark is in the first view; Ready is when all were in the document.`]
      : []),
    ...(loads.length === 0 ? [`${name}: no load succeeded.`] : []),
    ...[...new Set(failures)].map((failure) => `${name}: a run failed: ${failure}`),
  ]);

/** The table of one size in Markdown, with its notes. */
export const writeTable = (result: Result): string => {
  const { events, pages, busy } = result;
  const verdicts = judge(result, pages);
  const keys = (Object.keys(measures) as MeasureKey[]).filter((key) =>
    pages.some((page) => valueOf(key, page)),
  );
  const lines = keys.map((key) => {
    const ratio = ratioOf(key, pages);
    const verdict = verdicts.find(({ measure }) => measure === key);
    return row([
      measures[key].name,
      ...pages.map((page) => cell(key, page)),
      ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
      judged(verdict),
    ]);
  });
  const runs = pages.map(
    ({ name, loads, moves }) => `${name} ${String(loads.length)} and ${String(moves.length)}`,
  );
  const disturbed = busy.filter((part) => part >= BUSY).length;
  return [
    `### ${events.toLocaleString('en')} events`,
    '',
    row(['', ...pages.map(({ name }) => name), 'To the better peer', 'Bar']),
    row(['---', ...pages.map(() => '---'), '---', '---']),
    ...lines,
    '',
    `Loads and movements: ${runs.join(', ')}. Before ${String(disturbed)} of ${String(busy.length)} runs the machine was busy with something else.`,
    ...notes(result),
  ].join('\n');
};

/** Every bar with its verdict, for the file of results. */
export const verdictsOf = (result: Result) =>
  judge(result, result.pages).map((verdict) => ({
    ...verdict,
    ratio: ratioOf(verdict.measure, result.pages) ?? null,
  }));
