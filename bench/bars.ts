import { measures, valueOf, type MeasureKey, type Page } from './measure.ts';

/** What a size is among the sizes: the record as it is, and more than that. */
export interface Size {
  events: number;
  real: boolean;
}

/** A bar: a part of what the better peer takes, or a number of its own. */
interface Bar {
  measure: MeasureKey;
  most: { part: (size: Size) => number } | { value: number };
  /** Where it holds; everywhere, if not said. */
  at?: (size: Size) => boolean;
}

/** What this site wants to reach. */
const bars: Bar[] = [
  { measure: 'ready', most: { part: ({ real }) => (real ? 0.5 : 0.35) } },
  { measure: 'blocking', most: { part: () => 0.5 } },
  { measure: 'heap', most: { part: () => 1 }, at: ({ events }) => events >= 10_000 },
  { measure: 'html', most: { value: 60_000 }, at: ({ real }) => real },
  { measure: 'script', most: { value: 40_000 } },
  { measure: 'drag', most: { value: 25 } },
  { measure: 'zoom', most: { value: 25 } },
];

/** A bar, and whether it was reached: null where this site, or every peer, gave no value. */
export interface Verdict {
  measure: MeasureKey;
  bar: string;
  met: boolean | null;
}

/** The lesser value among the other pages; undefined where none gave one. */
export const betterPeer = (key: MeasureKey, pages: readonly Page[]): number | undefined => {
  const values = pages.flatMap((page) => (page.own ? [] : (valueOf(key, page)?.middle ?? [])));
  return values.length > 0 ? Math.min(...values) : undefined;
};

/** This site's value as a part of the better peer's; undefined where one of them is missing or zero. */
export const ratioOf = (key: MeasureKey, pages: readonly Page[]): number | undefined => {
  const own = pages.find((page) => page.own);
  const value = own && valueOf(key, own)?.middle;
  const peer = betterPeer(key, pages);
  return value === undefined || !peer ? undefined : value / peer;
};

/** Holds the pages of one size against every bar. */
export const judge = (size: Size, pages: readonly Page[]): Verdict[] =>
  bars
    .filter(({ at }) => at?.(size) ?? true)
    .map(({ measure, most }) => {
      if ('part' in most) {
        const part = most.part(size);
        const ratio = ratioOf(measure, pages);
        return {
          measure,
          bar: `${String(part)}×`,
          met: ratio === undefined ? null : ratio <= part,
        };
      }
      const own = pages.find((page) => page.own);
      const value = own && valueOf(measure, own)?.middle;
      const bar = measures[measure].write(most.value);
      return { measure, bar, met: value === undefined ? null : value <= most.value };
    });
