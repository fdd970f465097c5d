import type { Palette } from '../chart/paint.ts';
import { countRatings, RATINGS, ratingOf } from '../record/hypotheses.ts';
import type { Shelves } from '../record/record.ts';
import type { Hypotheses, Rating } from '../../schema/hypothesis.ts';
import { Pen, widthOf } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';

/** Half of the length of a sign, and of the side of the box around it. */
const [ARM, BOX] = [4.5, 9];
const LINE = 18;
/** Between a line and the words above and below it. */
const ROOM = 6;

/** Every piece of evidence against every explanation: the reason for each rating, and who draws the link. */
export function evidencePlan({ hypotheses: record }: Pick<Shelves, 'hypotheses'>): Plan {
  const rows: Row[] = record.evidence.flatMap((piece) =>
    record.hypotheses.flatMap((explanation): Row[] => {
      const rated = ratingOf(piece, explanation.id);
      if (!rated) return [];
      const { rating, basis, reason, sources } = rated;
      const drawnBy = basis === 'source' ? `source: ${sources.join('; ')}` : 'our inference';
      const named = `${explanation.id} ${explanation.label}`;
      return [
        {
          cells: [piece.id, piece.text, named, rating, drawnBy, reason],
          sources: [...new Set([...piece.sources, ...sources])],
        },
      ];
    }),
  );
  return {
    draw: (width, colors) => draw(record, width, colors),
    table: {
      columns: [
        { label: 'Piece' },
        { label: 'What was seen or said' },
        { label: 'Explanation' },
        { label: 'Rating' },
        { label: 'Who draws the link' },
        { label: 'Reason' },
      ],
      rows,
    },
    sources: sourcesOf(rows),
  };
}

function draw(record: Hypotheses, width: number, colors: Palette): Drawing {
  const pen = new Pen(colors);
  const { hypotheses, evidence } = record;
  const column = width < 480 ? 26 : 44;
  const left = width - hypotheses.length * column;
  const middle = (index: number) => left + (index + 0.5) * column;
  const ink = { fill: colors.ink } as const;
  let y = 0;
  for (const { id, label } of hypotheses) y = pen.tell(0, y, `${id} ${label}`, width, ink);
  y = drawKey(pen, y + 10, width) + LINE;
  const headed = (words: string) => {
    pen.say(0, y, words, { ...ink, bold: true });
    for (const [index, { id }] of hypotheses.entries())
      pen.say(middle(index), y, id, { ...ink, bold: true, at: 'middle' });
    y += ROOM;
  };
  headed('Piece of evidence');
  for (const piece of evidence) {
    pen.line(0, y, width, y, colors.rule);
    for (const [index, { id }] of hypotheses.entries()) {
      const rated = ratingOf(piece, id);
      if (rated) drawSign(pen, middle(index), y + ROOM + 8, rated);
    }
    const words = `${piece.id} ${piece.text}`;
    y = Math.max(pen.tell(0, y + ROOM, words, left - 12, ink), y + 2 * BOX) + ROOM;
  }
  pen.line(0, y, width, y, colors.ink);
  y += LINE + ROOM;
  headed('Pieces counted');
  const counts = countRatings(record);
  for (const rating of RATINGS) {
    pen.line(0, y, width, y, colors.rule);
    pen.say(0, y + LINE - 3, rating);
    for (const [index, count] of counts.entries())
      pen.say(middle(index), y + LINE - 3, String(count[rating]), { ...ink, at: 'middle' });
    y += LINE + ROOM;
  }
  return { width, height: Math.ceil(y), shapes: pen.shapes };
}

/** Draws the signs with their words, in as many lines as they need; what it returns is where they end. */
function drawKey(pen: Pen, top: number, width: number): number {
  const signs: [words: string, rated: Pick<Rating, 'rating' | 'basis'> | null][] = [
    ...RATINGS.map((rating): (typeof signs)[number] => [rating, { rating, basis: 'inference' }]),
    ['a source draws the link', null],
  ];
  let [x, y] = [0, top];
  for (const [words, rated] of signs) {
    const room = 2 * BOX + ROOM + widthOf(words);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE + 4];
    if (rated) drawSign(pen, x + BOX, y + BOX, rated);
    else drawBox(pen, x + BOX, y + BOX);
    pen.say(x + 2 * BOX + ROOM, y + BOX + 4, words);
    x += room + LINE;
  }
  return y + 2 * BOX + ROOM;
}

/** A plus, a minus or a point, in a box where a source draws the link. */
function drawSign(
  pen: Pen,
  x: number,
  y: number,
  { rating, basis }: Pick<Rating, 'rating' | 'basis'>,
): void {
  const { ink, soft } = pen.colors;
  const bold = { 'stroke-width': 2 };
  if (rating === 'neutral') pen.dot(x, y, 1.75, soft);
  else pen.line(x - ARM, y, x + ARM, y, ink, bold);
  if (rating === 'consistent') pen.line(x, y - ARM, x, y + ARM, ink, bold);
  if (basis === 'source') drawBox(pen, x, y);
}

function drawBox(pen: Pen, x: number, y: number): void {
  pen.box(x - BOX + 0.5, y - BOX + 0.5, 2 * BOX - 1, 2 * BOX - 1, 'none', {
    stroke: pen.colors.ink,
  });
}
