/**
 * A number as a place on a broken line: even between two stops, going on evenly beyond the ends. What
 * `scaleUtc` of d3 gives for such a line, to the bit, without the weight of its formats and colors.
 */
export function brokenLine(
  stops: readonly number[],
  places: readonly number[],
): (value: number) => number {
  const last = stops.length - 2;
  return (value) => {
    let part = 0;
    while (part < last && value >= (stops[part + 1] ?? 0)) part += 1;
    const [from = 0, to = 0] = [stops[part], stops[part + 1]];
    const [start = 0, end = 0] = [places[part], places[part + 1]];
    const share = (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
}
