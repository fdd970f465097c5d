/**
 * Splits a list into `count` entries that stand evenly across it, its first and last among them, and the rest; both
 * in the order of the list. A list no longer than `count` is shown whole. Throws a `RangeError` for a count below 2.
 */
export function sampleEvenly<T>(entries: readonly T[], count: number): { shown: T[]; rest: T[] } {
  if (count < 2)
    throw new RangeError(`a sample of ${String(count)} has no first and last; ask for 2 or more`);
  const step = (entries.length - 1) / (count - 1);
  const places = new Set(
    Array.from({ length: count }, (_, index) => Math.round(index * Math.max(1, step))),
  );
  return {
    shown: entries.filter((_, index) => places.has(index)),
    rest: entries.filter((_, index) => !places.has(index)),
  };
}
