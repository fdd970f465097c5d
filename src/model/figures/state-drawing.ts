import type { RoutingState, RoutingStates } from '../../schema/routing-state.ts';
import type { Pen } from './pen.ts';
import { drawSign, signWords } from './state-sign.ts';

/** The ways in which two networks are joined, from what carries to what is carried. */
const LANES = ['line', 'route', 'traffic'] as const;
/** Room for the names of the lanes and of the networks, height of a lane, and thickness of a network. */
const [LEFT, HEAD, LANE, POST] = [58, 20, 26, 8];

/** A state in words, for those who cannot see it. */
export function sayState(state: RoutingState): string {
  return LANES.map((lane) => `${lane}: ${signWords[state[lane]]}`).join('; ');
}

/** One state from a top: three networks, and between them line, route and traffic. What it returns is where it ends. */
export function drawState(
  pen: Pen,
  state: RoutingState,
  { inside, between, outside }: Omit<RoutingStates, 'states'>,
  width: number,
  top: number,
): number {
  const { colors } = pen;
  const posts = [LEFT, (LEFT + width - POST) / 2, width - POST] as const;
  const names = { fill: colors.ink, size: 11.5 } as const;
  pen.say(posts[0], top + 12, inside, names);
  pen.say(posts[1] + POST / 2, top + 12, between, { ...names, at: 'middle' });
  pen.say(width, top + 12, outside, { ...names, at: 'end' });
  for (const [index, lane] of LANES.entries()) {
    const y = top + HEAD + (index + 0.5) * LANE;
    pen.say(0, y + 4, lane, { size: 11.5 });
    drawSign(pen, state[lane], y, [posts[0] + POST, posts[1], posts[1] + POST, posts[2]]);
  }
  const height = LANES.length * LANE;
  for (const x of posts) pen.box(x, top + HEAD, POST, height, colors.ink);
  return top + HEAD + height + 2;
}
