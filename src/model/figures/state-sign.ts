import type { RoutingState } from '../../schema/routing-state.ts';
import type { Pen } from './pen.ts';

/** What stands in a lane. */
export type Sign = RoutingState['line' | 'route' | 'traffic'];

/** Ends of the two stretches of a lane: from the network inside to the one between, and from there to the outside. */
export type Ends = readonly [number, number, number, number];

/** What each sign means, in the order of the key. */
export const signWords: Readonly<Record<Sign, string>> = {
  there: 'there',
  unsteady: 'comes and goes',
  gone: 'gone',
  cut: 'cut',
  untold: 'cannot be told from outside',
  crowded: 'more than there is room for',
  dropped: 'dropped on its way',
};

/** Signs that the key explains, with the room that each takes there; what is cut is a hole in the line. */
export const KEY: Readonly<{ signs: readonly Sign[]; ends: Ends; height: number }> = {
  signs: ['there', 'unsteady', 'gone', 'untold', 'crowded', 'dropped'],
  ends: [0, 26, 30, 56],
  height: 22,
};

/** Draws one lane: its first stretch runs from the network inside to the one between, its second from there to the outside. */
export function drawSign(pen: Pen, sign: Sign, y: number, [a, b, c, d]: Ends): void {
  const { visible, unstable, line, ink } = pen.colors;
  const thick = { 'stroke-width': 3 };
  const solid = (from: number, to: number) => {
    pen.line(from, y, to, y, visible, thick);
  };
  switch (sign) {
    case 'there':
      solid(a, b);
      solid(c, d);
      break;
    case 'unsteady':
      for (const [from, to] of [
        [a, b],
        [c, d],
      ] as const)
        pen.line(from, y, to, y, unstable, { ...thick, 'stroke-dasharray': '9 6' });
      break;
    case 'gone':
      drawHole(pen, a, b, y);
      drawHole(pen, c, d, y);
      break;
    case 'cut':
      drawHole(pen, a, b, y);
      solid(c, d);
      break;
    case 'untold':
      pen.line(a, y, b, y, line, { 'stroke-width': 2, 'stroke-dasharray': '2 4' });
      solid(c, d);
      break;
    case 'crowded':
      // Wider outside than the line inside can take.
      for (const off of [-9, -4.5, 0, 4.5, 9])
        pen.draw('path', {
          d: `M${String(d)} ${String(y + off)}H${String(c + 22)}L${String(c)} ${String(y + off / 3)}`,
          fill: 'none',
          stroke: ink,
          'stroke-width': 1.75,
        });
      pen.box(a, y - 4, b - a, 8, ink);
      break;
    case 'dropped':
      drawHole(pen, a, b, y);
      pen.line(c + 6, y, d, y, visible, thick);
      pen.line(c + 6, y - 8, c + 6, y + 8, ink, thick);
      break;
  }
}

/** Absence: an outlined hole. */
function drawHole(pen: Pen, from: number, to: number, y: number): void {
  pen.box(from + 5, y - 5, to - from - 10, 10, 'none', {
    stroke: pen.colors.gone,
    'stroke-width': 1.5,
  });
}
