/** A point of a drawing, in pixels. */
export type Point = readonly [x: number, y: number];

/**
 * A line with fewer points, none of those left out farther than a tolerance from what is left (Douglas and Peucker, 1973). Its ends
 * stay, so that lines which meet go on meeting.
 */
export function thin(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let [far, most] = [0, tolerance];
  for (const [index, point] of line.entries()) {
    const distance = away(point, first, last);
    if (distance > most) [far, most] = [index, distance];
  }
  if (far === 0) return [first, last];
  return [
    ...thin(line.slice(0, far + 1), tolerance).slice(0, -1),
    ...thin(line.slice(far), tolerance),
  ];
}

/** How far a point lies from a stretch between two others. */
function away([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const long = dx * dx + dy * dy;
  const part = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / long));
  return Math.hypot(x - x0 - part * dx, y - y0 - part * dy);
}
