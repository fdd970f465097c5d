import type { Painted } from '../chart/paint.ts';
import { elementOf, escaped } from '../chart/scene-svg.ts';

type Way = 'in' | 'out';

const WAYS: Readonly<Record<Way, string>> = {
  in: 'x1="33.3%" x2="66.7%"',
  out: 'x1="66.7%" x2="33.3%"',
};
const WHITE = '#fff';

/**
 * Shapes as elements, those that fade drawn as fast as may be: a mask of its own for each takes librsvg six times as long as all else.
 * A plain color fades as a gradient; what is hatched fades behind one mask for each way.
 */
export function fadingSvg(shapes: readonly Painted[]): string {
  const gradients = new Map<string, string>();
  const gradient = (way: Way, color: string): string => {
    const id = `${way}-${color.replace('#', '')}`;
    const stops = `<stop stop-color="${escaped(color)}" stop-opacity="0"/><stop offset="1" stop-color="${escaped(color)}"/>`;
    gradients.set(id, `<linearGradient id="${id}" ${WAYS[way]}>${stops}</linearGradient>`);
    return `url(#${id})`;
  };
  const hatched: Record<Way, Painted[]> = { in: [], out: [] };
  const elements = shapes.flatMap((shape) => {
    const { mask, ...rest } = shape.attributes;
    if (mask === undefined) return [elementOf(shape)];
    const way: Way = mask === 'url(#in)' ? 'in' : 'out';
    const fill = String(rest['fill']);
    if (fill.startsWith('url')) {
      hatched[way].push({ ...shape, attributes: rest });
      return [];
    }
    return [elementOf({ ...shape, attributes: { ...rest, fill: gradient(way, fill) } })];
  });
  const behind = (['in', 'out'] as const).flatMap((way) => {
    if (hatched[way].length === 0) return [];
    const fill = gradient(way, WHITE);
    const holes = hatched[way].map((shape) =>
      elementOf({ ...shape, attributes: { ...shape.attributes, fill } }),
    );
    const drawn = hatched[way].map(elementOf);
    return [
      `<mask id="all-${way}" maskUnits="userSpaceOnUse" x="0" y="0" width="100%" height="100%">${holes.join('')}</mask>`,
      `<g mask="url(#all-${way})">${drawn.join('')}</g>`,
    ];
  });
  return [`<defs>${[...gradients.values()].join('')}</defs>`, ...behind, ...elements].join('');
}
