import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host of a test, on this machine alone. */
export interface Host {
  /** Its address, with a slash at the end. */
  address: string;
  /** Every request that it got. */
  requests: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[];
  /** How many requests it had to answer at once, at most. */
  most: () => number;
  close: () => void;
}

/** Milliseconds that an answer takes, so that requests at one time would meet. */
const TAKES = 20;

/**
 * Opens a host that answers a path by its name: `/404` with 404, `/301` with a way on to `/200`, `/never` not at all, `/once` once
 * alone; `/no-head` gives its page to a GET alone.
 */
export const openHost = async (): Promise<Host> => {
  const requests: Host['requests'] = [];
  let now = 0;
  let most = 0;
  let spent = false;
  const server = createServer(({ method, url = '', headers }, response) => {
    requests.push({ method, url, headers });
    now += 1;
    most = Math.max(most, now);
    response.once('close', () => (now -= 1));
    const name = url.slice(1);
    if (name === 'never' || (name === 'once' && spent)) return;
    spent ||= name === 'once';
    const status = name === 'no-head' ? (method === 'HEAD' ? 403 : 200) : parseInt(name, 10) || 200;
    setTimeout(() => {
      response.writeHead(status, {
        'content-type': 'text/html',
        ...(status === 301 ? { location: '/200' } : {}),
      });
      response.end(method === 'HEAD' ? undefined : '<a href="/elsewhere">a</a>');
    }, TAKES);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    requests,
    most: () => most,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
