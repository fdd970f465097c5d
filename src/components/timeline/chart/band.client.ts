import type { SceneStrip } from '../../../model/chart/scene-strip.ts';
import { stripPieces } from '../../../model/chart/strip-pieces.ts';
import { BAND, drawStrip, type Segment, type StripData } from '../../../model/chart/strip.ts';
import { tenth } from '../../../model/chart/percent.ts';
import type { WindowAxis } from '../../../model/chart/window-axis.ts';
import { fill, type Drawn } from './svg.client.ts';

/** The strip of the networks as the page has it, with its words; null where the page has none. */
export function stripOf(place: Element): SceneStrip | null {
  const band = place.querySelector<SVGElement>('svg.band[data-strip]');
  if (!band) return null;
  const words = (kind: string) =>
    [...band.querySelectorAll(`text.${kind}`)].map((text) => text.textContent.trim()).join(' ');
  const data = JSON.parse(band.dataset['strip'] ?? '') as StripData;
  return { data, name: words('end'), rests: words('quiet') };
}

/** The strip of the networks from the chart of the build, on any other axis. */
export class Band {
  /** The strip; null where the chart of the build has none. */
  readonly drawing: SVGSVGElement | null;
  /** What it shows, and its words. */
  readonly strip: SceneStrip | null;
  private readonly uid: string;
  private readonly rows: Element[] = [];

  /** Takes the strip out of a chart; `uid` is the prefix of the ids of its inks. */
  constructor(chart: HTMLElement, uid: string) {
    this.uid = uid;
    this.strip = stripOf(chart);
    const found = chart.querySelector<SVGSVGElement>('svg.band')?.cloneNode(true);
    this.drawing = (found as SVGSVGElement | undefined) ?? null;
    const clip = this.drawing?.querySelector('svg');
    if (!this.drawing || !clip) return;
    for (const text of this.drawing.querySelectorAll('text')) text.remove();
    clip.setAttribute('x', '0');
    clip.setAttribute('width', '100%');
    this.rows.push(...clip.children);
    for (const row of this.rows) row.replaceChildren();
  }

  /** Draws it on an axis. */
  draw(axis: WindowAxis): void {
    if (!this.strip) return;
    const { data } = this.strip;
    const { x0, segments } = drawStrip(data.series, axis, data);
    for (const [index, row] of this.rows.entries()) {
      const own = segments.filter((segment) => segment.row === index);
      fill(
        row,
        own.flatMap((segment) => this.shapes(segment, x0)),
      );
    }
  }

  private shapes(segment: Segment, left: number): Drawn[] {
    return stripPieces(segment, BAND.thickness).map(({ tag, ink, span, y, height, fade }) => {
      const hatched = ink === 'unstable';
      const [start, end] = [tenth(left + span[0]) ?? 0, tenth(left + span[1]) ?? 0];
      const place =
        tag === 'line'
          ? { x1: start, x2: end, y1: y, y2: y + height }
          : { x: start, width: tenth(end - start) ?? 0, y, height };
      return {
        tag,
        attributes: {
          ...place,
          class: hatched ? undefined : `row-${ink}`,
          fill: hatched ? `url(#${this.uid}hatch)` : undefined,
          mask: fade ? `url(#${this.uid}${fade})` : undefined,
        },
      };
    });
  }
}
