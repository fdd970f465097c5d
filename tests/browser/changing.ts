import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The served site as it changes under a reader: a host in front of it that can be cut off, and give other answers. */
export interface ChangingHost {
  /** Where it starts: origin and base path, with a slash at the end. */
  address: string;
  /** Answers in place of those of the site, by path from its root: a text, or null for nothing there. */
  answers: Map<string, string | null>;
  /** Paths from its root that get no answer while they are in here. */
  held: Set<string>;
  /** Whether the network is cut: no request gets an answer. */
  isCut: boolean;
  /** The paths that were asked for, in order. */
  asked: string[];
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Puts a host in front of the site at an address, on a port of its own. */
export const changingHost = async (site: string): Promise<ChangingHost> => {
  const base = new URL(site).pathname;
  const host: ChangingHost = {
    address: '',
    answers: new Map(),
    held: new Set(),
    isCut: false,
    asked: [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', site);
    const path = pathname.slice(base.length);
    host.asked.push(path);
    if (host.isCut) {
      request.socket.destroy();
      return;
    }
    if (host.held.has(path)) return;
    const answer = host.answers.get(path);
    if (answer !== undefined) {
      const type = types[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
      response.writeHead(answer === null ? 404 : 200, { 'content-type': type }).end(answer ?? '');
      return;
    }
    void fetch(new URL(pathname + search, site), { redirect: 'manual' }).then(async (from) => {
      const headers = Object.fromEntries(from.headers);
      delete headers['transfer-encoding'];
      response.writeHead(from.status, headers).end(Buffer.from(await from.arrayBuffer()));
    });
  });
  await new Promise<void>((ready, fail) =>
    server.once('error', fail).listen(0, '127.0.0.1', ready),
  );
  host.address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`;
  return host;
};
