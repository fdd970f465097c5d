import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files, and the headers that go with the one at a path of the server. */
interface Folder {
  folder: string;
  headers?: (path: string) => Readonly<Record<string, string>>;
}

/** A path of the server: a page's text, or a folder of files; a path that ends in a slash. */
export type Routes = ReadonlyMap<string, { html: string } | Folder>;

/** What answers a path. */
interface Found {
  body: Buffer;
  type: string;
  headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const read = (routes: Routes, path: string): Found | undefined => {
  const exact = routes.get(path);
  if (exact && 'html' in exact)
    return { body: Buffer.from(exact.html), type: types['.html'] ?? '' };
  for (const [prefix, route] of routes) {
    if ('html' in route || !path.startsWith(prefix) || path.includes('..')) continue;
    const file = join(
      route.folder,
      path.slice(prefix.length),
      path.endsWith('/') ? 'index.html' : '',
    );
    if (statSync(file, { throwIfNoEntry: false })?.isFile())
      return {
        body: readFileSync(file),
        type: types[extname(file)] ?? 'application/octet-stream',
        headers: route.headers?.(path) ?? {},
      };
  }
  return undefined;
};

/** A running server. */
export interface Served {
  /** Its origin, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/** Serves pages and folders on this machine only, text as gzip; every answer is made once and kept, so that none waits for it. */
export const serve = async (routes: Routes): Promise<Served> => {
  const answers = new Map<string, { body: Buffer; headers: Record<string, string> } | null>();
  const answer = (path: string) => {
    const found = read(routes, path);
    if (!found) return null;
    const packs = found.type.includes('utf-8');
    const body = packs ? gzipSync(found.body, { level: 9 }) : found.body;
    const headers = {
      ...found.headers,
      'content-type': found.type,
      'content-length': String(body.length),
    };
    return { body, headers: { ...headers, ...(packs && { 'content-encoding': 'gzip' }) } };
  };
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!answers.has(path)) answers.set(path, answer(path));
    const found = answers.get(path);
    if (found) response.writeHead(200, found.headers).end(found.body);
    else response.writeHead(404, { 'content-length': '0' }).end();
  });
  await new Promise<void>((ready, fail) =>
    server.once('error', fail).listen(0, '127.0.0.1', ready),
  );
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
