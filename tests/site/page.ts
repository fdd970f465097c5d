import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../process.ts';
import { attribute, elementsIn, parsePage, type Element, type Holder } from './document.ts';

/** One built page. */
export interface Page {
  /** Path from the root of the site, without the base path: `/outages/`, `/404.html`. */
  path: string;
  /** The file as it is served. */
  html: string;
  /** The parsed page. */
  root: Holder;
  /** All its elements, in document order. */
  elements: readonly Element[];
}

/** The folder of the host in which the site lives, without a slash at its end. */
export const base = (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');

/** The public address of the site, base path included, without a slash at its end. */
export const address = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').origin + base;

/** A page from its path and its HTML. */
export const makePage = (path: string, html: string): Page => {
  const root = parsePage(html);
  return { path, html, root, elements: elementsIn(root) };
};

/** Files of the built site whose names end so, sorted; throws where the site has not been built. */
export const builtFiles = (ending: string): string[] => {
  const files = globSync(`**/*${ending}`, { cwd: dist }).sort();
  if (files.length === 0)
    throw new Error(`${dist} holds no *${ending}: run \`npm run build\` first.`);
  return files;
};

/** The text of one file of the built site. */
export const readBuilt = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** The path under which a host serves a built file. */
export const pathOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The built pages, parsed one at a time: all at once would need much memory. */
export function* builtPages(): Generator<Page> {
  for (const file of builtFiles('.html')) yield makePage(pathOf(file), readBuilt(file));
}

/** One built page by its path; throws where there is none. */
export const builtPage = (path: string): Page =>
  makePage(path, readBuilt(path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)));

/** Whether the page does nothing but send the reader on from an earlier address. */
export const isMoved = ({ elements }: Page): boolean =>
  elements.some((e) => attribute(e, 'http-equiv')?.toLowerCase() === 'refresh');

/**
 * The path of the page that an embed stands for, by its own; undefined for every other page. An embed is a page for frames on other
 * sites: it is left out by search engines and has neither header nor menu.
 */
export const pageBehind = (path: string): string | undefined => {
  if (path === '/embed/timeline/') return '/timeline/';
  if (path === '/embed/strip/') return '/figures/strip/';
  return /^\/embed\/event(\/[^/]+\/)$/.exec(path)?.[1]?.replace(/^/, '/events');
};

/** The element with this id. */
export const byId = (page: Page, id: string): Element | undefined =>
  page.elements.find((element) => attribute(element, 'id') === id);
