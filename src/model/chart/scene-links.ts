import { middleOf } from './chart.ts';
import { OPEN_TAIL, RADIUS } from './ink.ts';
import type { Painted, Palette } from './paint.ts';
import { tenth } from './percent.ts';
import { lineTo } from './related-lines.ts';
import { markPieces, pixelsFrom } from './svg-mark.ts';
import type { WindowLane } from './window.ts';

/** A lane and the pixels from the top of the picture to its own. */
export interface PlacedLane {
  lane: WindowLane;
  top: number;
}

/** What the ink of a mark covers, in pixels of the picture. */
interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Pixels between a mark and its ring, and the radius of the ring at the end of a line. */
const [RING, END] = [4, 8];

/**
 * A ring around the mark of the selected event and lines from it to the marks of related events; nothing where
 * its mark is not in the picture, no line to one that is not.
 */
export function linkShapes(
  lanes: readonly PlacedLane[],
  { left, width }: { left: number; width: number },
  { selected, related }: { selected: string | null; related: readonly string[] },
  { visible: stroke }: Palette,
): Painted[] {
  const boxOf = (id: string | null) => inkBox(lanes, id, left, width);
  const box = boxOf(selected);
  if (!box) return [];
  const [x, y] = middle(box);
  const paint = { fill: 'none', stroke, 'stroke-width': 1.25 };
  const lines = related.flatMap((id): Painted[] => {
    const other = boxOf(id);
    if (!other) return [];
    const [x1, y1] = middle(other);
    const end = { cx: tenth(x1), cy: tenth(y1), r: END, 'stroke-dasharray': '2 2' };
    return [
      { tag: 'path', attributes: { d: lineTo(x, y, x1, y1), ...paint } },
      { tag: 'circle', attributes: { ...end, ...paint } },
    ];
  });
  const ring = {
    x: tenth(box.x0 - RING),
    y: tenth(box.y0 - RING),
    width: tenth(box.x1 - box.x0 + 2 * RING),
    height: tenth(box.y1 - box.y0 + 2 * RING),
  };
  return [...lines, { tag: 'rect', attributes: { ...ring, ...paint, 'stroke-width': 2 } }];
}

function inkBox(
  lanes: readonly PlacedLane[],
  id: string | null,
  left: number,
  width: number,
): Box | null {
  for (const { lane, top } of lanes)
    for (const mark of lane.marks) {
      if (mark.event.id !== id) continue;
      const { extent, open, shape } = mark.ink;
      const x0 = left + Math.max(0, extent[0]);
      const x1 = left + Math.min(width, extent[1] + (open ? OPEN_TAIL : 0));
      if (x1 <= x0) return null;
      const heights =
        shape === 'point'
          ? [middleOf(lane, mark.row) - RADIUS, middleOf(lane, mark.row) + RADIUS]
          : markPieces(mark, lane, '', 0, pixelsFrom(0)).flatMap(({ tag, attributes }) =>
              tag === 'rect'
                ? [Number(attributes['y']), Number(attributes['y']) + Number(attributes['height'])]
                : [],
            );
      return { x0, x1, y0: top + Math.min(...heights), y1: top + Math.max(...heights) };
    }
  return null;
}

function middle({ x0, x1, y0, y1 }: Box): [x: number, y: number] {
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}
