import type { Span } from './ink.ts';
import type { Segment } from './strip.ts';

/** A shape of the strip: a row of it, while its state lasts, takes one or several. Pixels count from the start of the strip. */
export interface StripPiece {
  tag: 'rect' | 'line';
  /** What it is painted with: the name of a state, or `edge` for the outline of a hole that fades. */
  ink: 'visible' | 'unstable' | 'gone' | 'said-gone' | 'edge' | 'unknown';
  /** Its ends; an upright line has twice the same. */
  span: Span;
  /** Its top, from the top of the row, and its height; a level line has none. */
  y: number;
  height: number;
  /** Where it fades. */
  fade: 'in' | 'out' | null;
}

/** Height of the line of what is only said to be visible, and width of the outline of a hole. */
const [SAID, OUTLINE] = [3, 1.5];

/** A segment as shapes, in a row so high. */
export function stripPieces(segment: Segment, thickness: number): StripPiece[] {
  const { state, core, fadeIn, fadeOut } = segment;
  if (state === 'gone' || state === 'said-gone') return hole(segment, state, thickness);
  const middle = thickness / 2;
  if (state === 'unknown') {
    const [first, last] = [fadeIn ?? core ?? fadeOut, fadeOut ?? core ?? fadeIn];
    const span: Span = [first?.[0] ?? 0, last?.[1] ?? 0];
    return [{ tag: 'line', ink: 'unknown', span, y: middle, height: 0, fade: null }];
  }
  const height = state === 'said-visible' ? SAID : thickness;
  const ink = state === 'unstable' ? 'unstable' : 'visible';
  const pieces = [
    [fadeIn, 'in'],
    [core, null],
    [fadeOut, 'out'],
  ] as const;
  return pieces.flatMap(([span, fade]): StripPiece[] =>
    span ? [{ tag: 'rect', ink, span, y: middle - height / 2, height, fade }] : [],
  );
}

/** A hole is an outline: absence drawn as absence. It stays open at an end that is not settled. */
function hole(
  { core, fadeIn, fadeOut }: Segment,
  ink: 'gone' | 'said-gone',
  thickness: number,
): StripPiece[] {
  /** Middle of the outline, half a stroke inside the row. */
  const edges = [OUTLINE / 2, thickness - OUTLINE / 2];
  const sides = [!fadeIn && core?.[0], !fadeOut && core?.[1]].filter((x) => typeof x === 'number');
  const level = edges.flatMap((y): StripPiece[] =>
    core ? [{ tag: 'line', ink, span: core, y, height: 0, fade: null }] : [],
  );
  const upright = sides.map((x): StripPiece => {
    return { tag: 'line', ink, span: [x, x], y: 0, height: thickness, fade: null };
  });
  const fading = (
    [
      [fadeIn, 'in'],
      [fadeOut, 'out'],
    ] as const
  ).flatMap(([span, fade]) =>
    edges.flatMap((y): StripPiece[] =>
      span ? [{ tag: 'rect', ink: 'edge', span, y: y - OUTLINE / 2, height: OUTLINE, fade }] : [],
    ),
  );
  return [...level, ...upright, ...fading];
}
