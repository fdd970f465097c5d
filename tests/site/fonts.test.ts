/**
 * No font moves the page when it comes late, and the upright fonts are fetched ahead on every page but the timeline, where the figure comes first: an optional font that is not there
 * at the first paint is not used until the next page.
 * A green run does not prove that they arrive in time; stillness.test.ts watches the page move.
 */
import { test } from 'node:test';
import { addressesInCss } from './addresses.ts';
import { attribute, hasWord, rawText } from './document.ts';
import type { Page } from './page.ts';
import { accepts, catches, holds, when, type Rule } from './rule.ts';

/** The fonts that a page can fetch, each as its rule in a style sheet. */
const facesOf = ({ elements }: Page): string[] =>
  elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((style) => rawText(style).match(/@font-face\s*\{[^}]*\}/g) ?? [])
    .filter((face) => addressesInCss(face).length > 0);

const preloadsOf = ({ elements }: Page): string[] =>
  elements
    .filter((e) => hasWord(e, 'rel', 'preload') && attribute(e, 'as') === 'font')
    .filter((e) => attribute(e, 'crossorigin') !== undefined)
    .flatMap((e) => attribute(e, 'href') ?? []);

const fonts: Rule = (page) => {
  const preloads = preloadsOf(page);
  return facesOf(page).flatMap((face) => {
    const [file = ''] = addressesInCss(face);
    const upright = !/font-style:\s*italic/.test(face);
    return [
      ...when(
        !/font-display:\s*optional/.test(face),
        `lets ${file} move the page; set display: 'optional'`,
      ),
      ...when(
        upright && page.path !== '/timeline/' && !preloads.includes(file),
        `does not fetch ${file} ahead; preload it, with crossorigin`,
      ),
    ];
  });
};

test('fonts are optional, and the upright ones are fetched ahead', () => {
  holds(fonts);
});

const sound =
  '<link rel="preload" as="font" href="/a.woff2" crossorigin><style>@font-face{src:url(/a.woff2);font-display:optional}' +
  '@font-face{src:url(/b.woff2);font-display:optional;font-style:italic}@font-face{src:local(Times)}</style>';

test('a font that may move the page and one that comes late are caught', () => {
  accepts(fonts, sound);
  catches(fonts, sound.replace('optional', 'swap'), /lets \/a\.woff2 move the page/);
  catches(fonts, sound.replace('preload', 'prefetch'), /does not fetch \/a\.woff2 ahead/);
  catches(fonts, sound.replace(' crossorigin', ''), /does not fetch \/a\.woff2 ahead/);
});
