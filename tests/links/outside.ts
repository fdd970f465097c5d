import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LinkChecker } from 'linkinator';

/** How other hosts are asked. */
export interface Manners {
  /** Name under which the program asks. */
  userAgent: string;
  /** Milliseconds after which a request is given up. */
  timeout: number;
  /** How many hosts are asked at the same time; each of them gets one request after the other. */
  hosts: number;
  /** Whether an address that gave no answer is asked once more, some seconds later. */
  again: boolean;
}

/** The last HTTP status of each address; null where no answer came. */
export type Statuses = ReadonlyMap<string, number | null>;

/** An address as it is sent: the fragment stays at home. */
const sent = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  return url.href;
};

const listOf = (addresses: readonly string[]): string =>
  addresses
    .map((to) => `<a href="${to.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">a</a>`)
    .join('');

/** Asks the addresses of one list, one at a time: HEAD, and GET where that is refused, to the end of all redirects. */
const askList = async (list: string, manners: Manners): Promise<[string, number | null][]> => {
  const { links } = await new LinkChecker().check({
    path: list,
    concurrency: 1,
    timeout: manners.timeout,
    userAgent: manners.userAgent,
    retryErrors: manners.again,
    retryErrorsCount: 1,
    retryErrorsJitter: 500,
  });
  return links.filter(({ url }) => url !== list).map(({ url, status }) => [url, status || null]);
};

/**
 * Asks every address what it answers. The library follows links of pages: so each host gets a page, served on this machine alone,
 * that lists its addresses.
 */
export const askAll = async (addresses: readonly string[], manners: Manners): Promise<Statuses> => {
  const hosts = Object.values(Object.groupBy(addresses.map(sent), (url) => new URL(url).host));
  const pages = hosts.map((host) => listOf([...new Set(host)]));
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[Number(request.url?.slice(1))]);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const found = new Map<string, number | null>();
  const left = pages.keys();
  const work = async (): Promise<void> => {
    for (const page of left) {
      const list = `http://127.0.0.1:${String(port)}/${String(page)}`;
      for (const [url, status] of await askList(list, manners)) found.set(url, status);
    }
  };
  try {
    await Promise.all(Array.from({ length: manners.hosts }, work));
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return new Map(addresses.map((address) => [address, found.get(sent(address)) ?? null]));
};
