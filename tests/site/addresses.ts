import { attribute, hasWord, type Element } from './document.ts';

/** An address that a page names, and what names it. */
export interface Named {
  /** The element, and the attribute where more than one is usual. */
  by: string;
  /** The address as written. */
  to: string;
}

const linkAttributes = [
  'href',
  'xlink:href',
  'src',
  'poster',
  'data',
  'action',
  'formaction',
  'cite',
];

const fromSet = (set: string): string[] =>
  set.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');

const name = (element: Element): string =>
  element.tagName === 'link'
    ? `<link rel="${attribute(element, 'rel') ?? ''}">`
    : `<${element.tagName}>`;

/** Every address that an element names: links, files, sets of files, and paint taken from elsewhere in a drawing. */
export const addressesOf = (element: Element): Named[] => {
  const by = name(element);
  const written = linkAttributes.flatMap((attr) => attribute(element, attr) ?? []);
  const sets = fromSet(attribute(element, 'srcset') ?? '').filter((to) => to !== '');
  const paints = element.attrs.flatMap(({ value }) => addressesInCss(value));
  const refresh =
    element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh'
      ? [attribute(element, 'content')?.replace(/^.*?url=/i, '') ?? '']
      : [];
  return [...written, ...sets, ...paints, ...refresh].map((to) => ({ by, to }));
};

/** Addresses in a style sheet: `url(…)` and `@import`. */
export const addressesInCss = (css: string): string[] => [
  ...[...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map((match) => match[2] ?? ''),
  ...[...css.matchAll(/@import\s+(["'])(.*?)\1/g)].map((match) => match[2] ?? ''),
];

const silentRels = [
  'canonical',
  'alternate',
  'license',
  'author',
  'help',
  'prev',
  'next',
  'search',
];

/** Whether the browser asks for what the element names without being told to by the reader. */
export const isFetched = (element: Element): boolean => {
  if (element.tagName === 'a' || element.tagName === 'area') return false;
  if (element.tagName === 'q' || element.tagName === 'blockquote') return false;
  if (element.tagName === 'link') return !silentRels.some((rel) => hasWord(element, 'rel', rel));
  return true;
};
