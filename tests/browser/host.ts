import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site: a server of one page, on a port of its own. */
export interface Host {
  /** Its address: another origin than that of the site, on another name of this machine. */
  address: string;
  close: () => Promise<void>;
}

/** Serves one page, whatever is asked for, as another site would. */
export const hostOf = async (html: string): Promise<Host> => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((ready, fail) =>
    server.once('error', fail).listen(0, 'localhost', ready),
  );
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address, close };
};

/** A page with words, a frame of some code and the script that documents how a host listens, as a site would write it. */
export const pageAround = (frame: string, script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head>` +
  `<body><p>Before</p><div id="tall">Above the frame</div>${frame}<p>After</p>${script}</body></html>`;
