import type { Painted, Palette } from '../../model/chart/paint.ts';
import type { Scene } from '../../model/chart/scene.ts';
import { SHAPES } from '../../model/chart/scene-svg.ts';

/** Steps in which a fade is drawn. */
const STEPS = 64;

/** Draws a picture on a canvas, `scale` pixels for each of its own. The policy of the page lets no SVG be drawn as an image. */
export function canvasOf(scene: Scene, colors: Palette, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [scene.width * scale, scene.height * scale];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  pen.scale(scale, scale);
  pen.fillStyle = scene.paper;
  pen.fillRect(0, 0, scene.width, scene.height);
  const hatch = hatchOf(pen, colors.unstable, scale);
  for (const shape of scene.shapes) {
    pen.save();
    draw(pen, shape, hatch);
    pen.restore();
  }
  return canvas;
}

function draw(
  pen: CanvasRenderingContext2D,
  { tag, attributes, text }: Painted,
  hatch: CanvasPattern | null,
): void {
  const number = (name: string) => Number(attributes[name] ?? 0);
  const word = (name: string) => String(attributes[name] ?? '');
  for (const [, x, y = '0'] of word('transform').matchAll(/translate\(([-\d.]+)(?: ([-\d.]+))?\)/g))
    pen.translate(Number(x), Number(y));
  const fill = word('fill');
  pen.fillStyle = fill.startsWith('url') && hatch ? hatch : fill;
  pen.globalAlpha = attributes['fill-opacity'] === undefined ? 1 : number('fill-opacity');
  if (tag === 'text') {
    pen.font = `${word('font-weight') || '400'} ${word('font-size')}px ${word('font-family')}`;
    pen.textAlign =
      word('text-anchor') === 'end'
        ? 'right'
        : word('text-anchor') === 'middle'
          ? 'center'
          : 'left';
    pen.fillText(text ?? '', number('x') + number('dx'), number('y'));
    return;
  }
  const path = pathOf(tag, number, word);
  const mask = /#(in|out)/.exec(word('mask'))?.[1];
  if (mask) fade(pen, mask === 'in', number);
  else if (fill !== 'none' && tag !== 'line') pen.fill(path);
  pen.globalAlpha = 1;
  if (attributes['stroke'] === undefined) return;
  pen.strokeStyle = word('stroke');
  pen.lineWidth = number('stroke-width') || 1;
  pen.setLineDash(word('stroke-dasharray').split(' ').filter(Boolean).map(Number));
  pen.stroke(path);
}

/** The outline of a shape; one of a fixed size moves the pen to its place. */
function pathOf(
  tag: Painted['tag'],
  number: (name: string) => number,
  word: (name: string) => string,
): Path2D {
  const path = new Path2D(word('d'));
  if (tag === 'rect') path.rect(number('x'), number('y'), number('width'), number('height'));
  else if (tag === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  else if (tag === 'line') {
    path.moveTo(number('x1'), number('y1'));
    path.lineTo(number('x2'), number('y2'));
  } else if (tag === 'use')
    path.addPath(
      new Path2D(SHAPES[word('href').slice(1)] ?? ''),
      new DOMMatrix().translate(number('x'), number('y')),
    );
  return path;
}

function fade(
  pen: CanvasRenderingContext2D,
  begins: boolean,
  number: (name: string) => number,
): void {
  const [alpha, step, fine] = [pen.globalAlpha, number('width') / STEPS, pen.getTransform().a];
  // On whole pixels of the canvas, or seams would show between the steps.
  const edge = (n: number) => Math.round((number('x') + n * step) * fine) / fine;
  for (let n = 0; n < STEPS; n += 1) {
    pen.globalAlpha = (alpha * (begins ? n + 0.5 : STEPS - n - 0.5)) / STEPS;
    pen.fillRect(edge(n), number('y'), edge(n + 1) - edge(n), number('height'));
  }
}

function hatchOf(
  pen: CanvasRenderingContext2D,
  color: string,
  scale: number,
): CanvasPattern | null {
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [5 * scale, 5 * scale];
  const tilePen = tile.getContext('2d');
  if (!tilePen) return null;
  tilePen.fillStyle = color;
  tilePen.fillRect(0, 0, 2.5 * scale, 5 * scale);
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / scale));
  return pattern;
}
