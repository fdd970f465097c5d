import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from '../serve.ts';

/**
 * What becomes of a file on its way: half of it before the connection breaks, half of it as if that were all, as a cache keeps it, or
 * nothing for so many milliseconds.
 */
export type Fault = 'cut' | 'half' | number;

const answer = async (from: string, response: ServerResponse, fault?: Fault): Promise<void> => {
  const got = await fetch(from);
  const whole = Buffer.from(await got.arrayBuffer());
  const half = whole.subarray(0, whole.length / 2);
  const type = got.headers.get('content-type') ?? '';
  const told = fault === 'half' ? half.length : whole.length;
  response.writeHead(got.status, { 'content-type': type, 'content-length': told });
  if (fault === 'cut') response.write(half, () => response.socket?.end());
  else response.end(fault === 'half' ? half : whole);
};

/** Serves a site as a bad connection would: what comes to each file is told by its path. */
export const serveFaulty = async (
  site: string,
  faultOf: (path: string) => Fault | undefined,
): Promise<Served> => {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const fault = faultOf(path);
    setTimeout(
      () => {
        answer(new URL(path.slice(1), site).href, response, fault).catch(() => response.destroy());
      },
      typeof fault === 'number' ? fault : 0,
    );
  });
  await new Promise<void>((ready, fail) =>
    server.once('error', fail).listen(0, '127.0.0.1', ready),
  );
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
      server.closeAllConnections();
    });
  return { address, close };
};
