/**
 * Makers of which each, when it is asked, sets the next one going too: while one card is compressed on another thread, the words of the
 * next are set. A next one that fails keeps that to itself until it is asked for.
 */
export function ahead<T>(makers: readonly (() => Promise<T>)[]): (() => Promise<T>)[] {
  const going = new Map<number, Promise<T>>();
  const start = (index: number, maker: () => Promise<T>): Promise<T> => {
    const made = going.get(index) ?? maker();
    going.set(index, made);
    return made;
  };
  return makers.map((maker, index) => () => {
    const made = start(index, maker);
    going.delete(index);
    const next = makers[index + 1];
    if (next) start(index + 1, next).catch(() => undefined);
    return made;
  });
}
