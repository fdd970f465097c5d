import type { RoutingState, RoutingStates } from '../../schema/routing-state.ts';
import type { Palette } from '../chart/paint.ts';
import { methodWords } from '../event-words.ts';
import type { Shelves } from '../record/record.ts';
import { Pen } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';
import { drawState, sayState } from './state-drawing.ts';
import { drawSign, KEY, signWords } from './state-sign.ts';

/** What marks a phrase that no source says. */
export const REASONING = 'our reasoning';
/** Widest drawing of one state, and room below a state. */
const [WIDEST, GAP] = [420, 30];

/** What one way of looking would show. */
export interface Sight {
  /** The way, in words. */
  way: string;
  text: string;
  isReasoning: boolean;
  /** Ids of the sources that say so. */
  sources: readonly string[];
}

/** What each way of looking would show of a state, in the order of the record. */
export function sightsOf({ shows }: RoutingState): Sight[] {
  const ways = Object.keys(shows) as (keyof typeof shows)[];
  return ways.map((way) => {
    const { text, basis, sources } = shows[way];
    return { way: methodWords[way], text, isReasoning: basis === 'inference', sources };
  });
}

/** The states of a network one below the other, and as data one line for each way of looking. */
export function statesPlan({ routingStates }: Pick<Shelves, 'routingStates'>): Plan {
  const rows: Row[] = routingStates.states.flatMap((state) => [
    { cells: [state.label, 'What happens', state.happens, ''], sources: state.sources },
    { cells: [state.label, 'Drawing', sayState(state), REASONING], sources: state.sources },
    ...sightsOf(state).map(({ way, text, isReasoning, sources }) => ({
      cells: [state.label, way, text, isReasoning ? REASONING : 'a source'],
      sources: isReasoning ? state.sources : sources,
    })),
  ]);
  return {
    draw: (width, colors) => draw(routingStates, width, colors),
    table: {
      columns: ['State', 'Who looks', 'What it shows', 'Says who'].map((label) => ({ label })),
      rows,
    },
    sources: sourcesOf(rows),
  };
}

function draw(all: RoutingStates, width: number, colors: Palette): Drawing {
  const pen = new Pen(colors);
  const soft = { size: 11.5 } as const;
  const strong = { ...soft, fill: colors.ink } as const;
  let y = drawKey(pen);
  for (const [index, state] of all.states.entries()) {
    const name = `${String(index + 1)} ${state.label}`;
    y = pen.tell(0, y, name, width, { size: 14, bold: true, fill: colors.ink });
    y = pen.tell(0, y + 2, state.happens, width, strong) + 8;
    y = drawState(pen, state, all, Math.min(width, WIDEST), y) + 10;
    for (const { way, text, isReasoning } of sightsOf(state)) {
      y = pen.tell(0, y, way, width, soft);
      y = pen.tell(12, y, isReasoning ? `${text} (${REASONING})` : text, width - 12, strong) + 4;
    }
    y += GAP;
  }
  return { width, height: Math.ceil(y - GAP + 4), shapes: pen.shapes };
}

/** What each sign means, one below the other; what it returns is where they end. */
function drawKey(pen: Pen): number {
  for (const [index, sign] of KEY.signs.entries()) {
    const y = (index + 0.5) * KEY.height;
    drawSign(pen, sign, y, KEY.ends);
    pen.say(KEY.ends[3] + 12, y + 4, signWords[sign], { size: 11.5 });
  }
  return KEY.signs.length * KEY.height + GAP / 2;
}
