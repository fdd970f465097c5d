import type { Painted, Palette } from './paint.ts';
import type { Scene } from './scene.ts';

/** Shapes of a fixed size, by the name that marks use; Inks.astro has the same. */
export const SHAPES: Readonly<Record<string, string>> = {
  half: 'M-4.5 0a4.5 4.5 0 0 0 9 0z',
  diamond: 'M-5.5 0 0-5.5 5.5 0 0 5.5z',
  tail: 'M2 0h12',
};

const FADES = [
  ['in', '33.3%', '66.7%'],
  ['out', '66.7%', '33.3%'],
] as const;
const AROUND = 'x="-1" y="-1" width="3" height="3"';

/** A picture as a file of SVG that needs nothing else. */
export function svgOf({ width, height, title, paper, shapes }: Scene, colors: Palette): string {
  const size = `width="${String(width)}" height="${String(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    inksOf(colors),
    `<rect width="100%" height="100%" fill="${escaped(paper)}"/>`,
    ...shapes.map(elementOf),
    '</svg>',
    '',
  ].join('\n');
}

/** The definitions that painted shapes refer to. */
export function inksOf({ unstable }: Palette): string {
  const fades = FADES.map(
    ([name, x1, x2]) =>
      `<linearGradient id="g-${name}" x1="${x1}" x2="${x2}"><stop stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#fff"/></linearGradient>` +
      `<mask id="${name}" maskContentUnits="objectBoundingBox" ${AROUND}><rect ${AROUND} fill="url(#g-${name})"/></mask>`,
  );
  const paths = Object.entries(SHAPES).map(([id, d]) => `<path id="${id}" d="${d}"/>`);
  const hatch = `<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.5" height="5" fill="${escaped(unstable)}"/></pattern>`;
  return `<defs>${[...fades, hatch, ...paths].join('')}</defs>`;
}

/** A painted shape as an element. */
export function elementOf({ tag, attributes, text }: Painted): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  return text === undefined ? `<${tag}${told}/>` : `<${tag}${told}>${escaped(text)}</${tag}>`;
}

/** A text as XML; characters that XML has no place for are left out. */
export function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
}
