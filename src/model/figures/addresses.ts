import type { Shelves } from '../record/record.ts';
import type { Palette } from '../chart/paint.ts';
import { sayDate } from '../time/time-words.ts';
import { Pen } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';

/** Addresses in a row of a block, pixels of one at most, and between blocks. */
const [ACROSS, CELL, GAP] = [16, 8, 24];
/** A square from this side on holds its words. */
const ROOMY = 120;
/** Height of a line of words. */
const LINE = 18;

/** The blocks of addresses as cells, and the networks of countries as squares whose areas are true. */
export function addressesPlan({ network }: Pick<Shelves, 'network'>): Plan {
  const { prefixes, countryComparison: counts } = network;
  const rows: Row[] = [
    ...prefixes.map(({ prefix, addresses, sources }) => ({
      cells: [`Block ${prefix}`, addresses, 'addresses'],
      sources,
    })),
    ...counts.values.map(({ country, networks, atLeast }) => ({
      cells: [country, networks, `networks${atLeast ? ', at least' : ''}`],
      sources: counts.sources,
    })),
  ];
  return {
    draw: (width, colors) => draw(network, width, colors),
    table: {
      columns: [{ label: 'What' }, { label: 'Count', isNumber: true }, { label: 'Of' }],
      rows,
    },
    sources: sourcesOf(rows),
  };
}

function draw(network: Shelves['network'], width: number, colors: Palette): Drawing {
  const pen = new Pen(colors);
  const total = network.prefixes.reduce((sum, { addresses }) => sum + addresses, 0);
  const title = { fill: colors.ink, bold: true } as const;
  pen.say(0, 12, `${total.toLocaleString('en-US')} addresses, each a square`, title);
  const end = drawBlocks(pen, network.prefixes, width, 28);
  const top = end + 26;
  const { countedBy, asOf } = network.countryComparison;
  const after = pen.tell(
    0,
    top - 12,
    `Networks counted by ${countedBy}, ${sayDate(asOf)}`,
    width,
    title,
  );
  const bottom = drawSquares(pen, network.countryComparison.values, width, after + 6);
  return { width, height: Math.ceil(bottom), shapes: pen.shapes };
}

/** Draws the blocks side by side as far as they have room; what it returns is where they end. */
function drawBlocks(
  pen: Pen,
  prefixes: Shelves['network']['prefixes'],
  width: number,
  top: number,
): number {
  const each = prefixes.length > 2 && width < 4 * (ACROSS * 7) + 3 * GAP ? 2 : prefixes.length;
  const cell = Math.min(CELL, Math.floor((width - (each - 1) * GAP) / each / ACROSS));
  let bottom = top;
  for (const [index, { prefix, addresses }] of prefixes.entries()) {
    const down = Math.ceil(addresses / ACROSS);
    const x = (index % each) * (ACROSS * cell + GAP);
    const y = top + Math.floor(index / each) * (down * cell + 2 * LINE);
    pen.box(x, y, ACROSS * cell - 1, down * cell - 1, pen.colors.visible);
    const lines = [
      ...Array.from(
        { length: ACROSS - 1 },
        (_, n) => `M${String(x + (n + 1) * cell - 0.5)} ${String(y)}v${String(down * cell)}`,
      ),
      ...Array.from(
        { length: down - 1 },
        (_, n) => `M${String(x)} ${String(y + (n + 1) * cell - 0.5)}h${String(ACROSS * cell)}`,
      ),
    ];
    pen.draw('path', { d: lines.join(''), stroke: pen.colors.paper, 'stroke-width': 1 });
    pen.say(x, y + down * cell + 14, prefix);
    bottom = Math.max(bottom, y + down * cell + LINE);
  }
  return bottom;
}

/** Draws the counts as squares on one corner, their areas true; what it returns is where they end. */
function drawSquares(
  pen: Pen,
  values: Shelves['network']['countryComparison']['values'],
  width: number,
  top: number,
): number {
  const { ink, line, visible } = pen.colors;
  const ranked = [...values].sort((a, b) => b.networks - a.networks);
  const most = ranked[0]?.networks ?? 1;
  const side = Math.min(width, 420);
  const bottom = top + side;
  const words = ({ country, networks, atLeast }: (typeof values)[number]) =>
    `${country}, ${atLeast ? 'at least ' : ''}${networks.toLocaleString('en-US')}`;
  const small: (typeof values)[number][] = [];
  for (const value of ranked) {
    const own = side * Math.sqrt(value.networks / most);
    const isSubject = value === ranked.at(-1);
    const fill = isSubject ? visible : 'none';
    pen.box(0, bottom - own, own, own, fill, isSubject ? {} : { stroke: line, 'stroke-width': 1 });
    if (own > ROOMY) pen.tell(8, bottom - own + 5, words(value), own - 12, { fill: ink });
    else small.push(value);
  }
  // Words of squares too small for them stand right of the largest of these, each with a line to its corner.
  const largest = side * Math.sqrt((small[0]?.networks ?? 0) / most);
  const left = largest + 22;
  for (const [index, value] of small.entries()) {
    const own = side * Math.sqrt(value.networks / most);
    const y = bottom - (small.length - index) * LINE + 10;
    pen.draw('path', {
      d: `M${String(own)} ${String(bottom - own)}L${String(largest + 8)} ${String(y - 4)}H${String(left - 4)}`,
      fill: 'none',
      stroke: line,
    });
    pen.say(left, y, words(value), { fill: ink, size: 11 });
  }
  return bottom + 2;
}
