/**
 * Every page says its language, begins with a skip link and has one main, one header, one footer, and navigations that have names of
 * their own; a page that only sends the reader on from an earlier address needs no more than its language. An embed begins with its
 * main, so that there is nothing to skip, ends with its footer, and has no header and no navigation.
 * A green run does not prove that a landmark holds what its name promises.
 */
import { test } from 'node:test';
import { around, attribute, textOf, type Element } from './document.ts';
import { byId, isMoved, pageBehind, type Page } from './page.ts';
import { accepts, catches, holds, when, type Rule } from './rule.ts';

const isTop = (element: Element): boolean => around(element)[0]?.tagName === 'body';

const nameOf = (page: Page, element: Element): string => {
  const ids = attribute(element, 'aria-labelledby')?.split(/\s+/) ?? [];
  const words = ids.map((id) => byId(page, id)).map((label) => (label ? textOf(label) : ''));
  return (attribute(element, 'aria-label') ?? words.join(' ')).trim();
};

const countFaults = ({ elements }: Page): string[] =>
  ['main', 'header', 'footer'].flatMap((name) => {
    const count = elements.filter(
      (e) => e.tagName === name && (name === 'main' || isTop(e)),
    ).length;
    return count === 1
      ? []
      : [`has ${String(count)} <${name}> as a landmark; give it exactly one, directly in the body`];
  });

const navFaults = (page: Page): string[] => {
  const names = page.elements.filter((e) => e.tagName === 'nav').map((e) => nameOf(page, e));
  const twins = names.filter((name, index) => name !== '' && names.indexOf(name) !== index);
  return [
    ...when(names.length === 0, 'has no <nav>; every page needs the way to the others'),
    ...when(names.includes(''), 'has a <nav> without a name; add aria-label'),
    ...twins.map((name) => `has two <nav> called “${name}”; name them apart`),
  ];
};

const skipFaults = (page: Page): string[] => {
  const first = page.elements.find(({ tagName }) =>
    /^(a|button|input|select|textarea)$/.test(tagName),
  );
  const to = first && attribute(first, 'href');
  const target = to?.startsWith('#') === true ? byId(page, to.slice(1)) : undefined;
  return when(
    target?.tagName !== 'main',
    'does not begin with a link to its <main>; put the skip link before all that takes focus',
  );
};

/** What stands directly in the body of an embed, scripts apart: its main first, so that there is nothing to skip, then its footer. */
const embedFaults = ({ elements }: Page): string[] => {
  const parts = elements.filter((e) => isTop(e) && e.tagName !== 'script');
  const names = parts.map(({ tagName }) => tagName).join(', ');
  return [
    ...when(names !== 'main, footer', `holds ${names}; an embed is one <main> and one <footer>`),
    ...when(
      elements.some(({ tagName }) => tagName === 'nav'),
      'has a <nav>; the way to other pages is one link in the footer',
    ),
  ];
};

const partFaults = (page: Page): string[] =>
  pageBehind(page.path) === undefined
    ? [...countFaults(page), ...navFaults(page), ...skipFaults(page)]
    : embedFaults(page);

const landmarks: Rule = (page) => {
  const root = page.elements.find(({ tagName }) => tagName === 'html');
  const lang = (root && attribute(root, 'lang')) ?? '';
  return [
    ...when(lang !== 'en-US', `says that its language is “${lang}”; write lang="en-US"`),
    ...(isMoved(page) ? [] : partFaults(page)),
  ];
};

const sound =
  '<!doctype html><html lang="en-US"><body><a href="#main">Skip</a><header><nav aria-label="Main"></nav></header>' +
  '<main id="main"></main><footer><nav aria-label="All"></nav></footer></body></html>';

test('every page has its landmarks, its language and a skip link', () => {
  holds(landmarks);
});

test('each missing landmark is caught', () => {
  accepts(landmarks, sound);
  catches(landmarks, sound.replace(' lang="en-US"', ''), /language is “”/);
  catches(landmarks, sound.replace('"All"', '"Main"'), /two <nav> called “Main”/);
  catches(landmarks, sound.replace(' aria-label="All"', ''), /<nav> without a name/);
  catches(landmarks, sound.replace(/<footer>.*<\/footer>/, ''), /has 0 <footer>/);
  catches(landmarks, sound.replace('<main', '<main></main><main'), /has 2 <main>/);
  accepts(landmarks, '<html lang="en-US"><meta http-equiv="refresh" content="0; url=/b/"></html>');
  const embed = '<html lang="en-US"><body><main></main><footer></footer></body></html>';
  accepts(landmarks, embed, '/embed/strip/');
  catches(
    landmarks,
    embed.replace('<main>', '<a href="/">A</a><main>'),
    /holds a, main/,
    '/embed/strip/',
  );
  catches(
    landmarks,
    embed.replace('<footer>', '<footer><nav></nav>'),
    /has a <nav>/,
    '/embed/strip/',
  );
  catches(landmarks, sound.replace('"#main"', '"/"'), /does not begin with a link to its <main>/);
});
