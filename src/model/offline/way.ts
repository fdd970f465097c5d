import { isKept } from './kept.ts';

/** How a request is answered: a page by the network first, an asset by the store first, any other file by the network first. */
export type Way = 'page' | 'asset' | 'file';

/** What of a request decides how it is answered. */
export interface Asked {
  /** Its full address. */
  url: string;
  method: string;
  /** `navigate` for a page that a reader opens. */
  mode: string;
  /** How the browser's own cache is used. */
  cache: string;
  /** Whether only a part of the file is wanted. */
  isPart: boolean;
}

/**
 * How the worker answers a request; null for one that it leaves to the browser: another host's, a frame, a part of a file, all that is no reading, and what
 * the page /offline/ fetches past every cache to keep it itself. The scope is the full address of the site.
 */
export function wayOf({ url, method, mode, cache, isPart }: Asked, scope: string): Way | null {
  if (method !== 'GET' || isPart || cache === 'no-store' || cache === 'only-if-cached') return null;
  const key = keyOf(url, mode);
  if (!key.startsWith(scope)) return null;
  const path = key.slice(scope.length);
  if (path === '' || path.endsWith('/')) return isKept(`${path}index.html`) ? 'page' : null;
  if (!isKept(path)) return null;
  return path.startsWith('_astro/') ? 'asset' : 'file';
}

/** The address under which an answer is kept: a query changes no file of this site, and a folder has its slash. */
export function keyOf(url: string, mode: string): string {
  const { origin, pathname } = new URL(url);
  const isFolder = mode === 'navigate' && !/(\/|\.\w+)$/.test(pathname);
  return origin + pathname.replace(/\/index\.html$/, '/') + (isFolder ? '/' : '');
}
