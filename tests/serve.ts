import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { typeOf } from '../src/model/hosting/types.ts';
import { builtHeaders, sentWith } from './headers-file.ts';
import { dist } from './process.ts';

const kindOf = (path: string): 'file' | 'folder' | undefined => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : undefined;
};

/** What says of a file whether it has changed. */
const tagOf = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return `"${String(stat?.mtimeMs ?? 0)}-${String(stat?.size ?? 0)}"`;
};

/** A path without its percent signs; one that is malformed stays as it is, and is then not found. */
const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The file that answers a path of the site: a folder answers with its index, a folder without a slash with a redirect. */
const find = (
  folder: string,
  path: string,
): { file: string } | { redirect: string } | undefined => {
  const target = resolve(folder, `.${path}`);
  if (target !== folder && !target.startsWith(folder + sep)) return undefined;
  if (kindOf(target) === 'folder') {
    if (!path.endsWith('/')) return { redirect: `${path}/` };
    const index = join(target, 'index.html');
    return kindOf(index) === 'file' ? { file: index } : undefined;
  }
  return kindOf(target) === 'file' && !path.endsWith('/') ? { file: target } : undefined;
};

/** A running server of one folder. */
export interface Served {
  /** Where the site starts: origin and base path, with a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a static host would that reads its file `_headers`, under its base path, on this machine only;
 * port 0 takes a free one.
 */
export const serve = async (
  folder = dist,
  port = 0,
  base = process.env['BASE_PATH'] ?? '/',
): Promise<Served> => {
  const prefix = base.replace(/\/+$/, '');
  const rules = builtHeaders(folder);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(`${prefix}/`);
    const found = inside ? find(folder, decode(pathname.slice(prefix.length))) : undefined;
    if (found && 'redirect' in found) {
      response.writeHead(301, { location: prefix + encodeURI(found.redirect) + search }).end();
      return;
    }
    const file = found?.file ?? join(folder, '404.html');
    const etag = tagOf(file);
    if (found && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag, ...sentWith(rules, pathname) }).end();
      return;
    }
    response.writeHead(found ? 200 : 404, {
      'content-type': typeOf(file),
      etag,
      ...sentWith(rules, pathname),
    });
    if (request.method === 'HEAD') response.end();
    else if (kindOf(file) !== 'file') response.end('Not found');
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready, fail) =>
    server.once('error', fail).listen(port, '127.0.0.1', ready),
  );
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${prefix}/`;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address, close };
};

if (import.meta.main)
  console.log(
    `Serving ${dist} at ${(await serve(dist, Number(process.env['PORT'] ?? 4321))).address}`,
  );
