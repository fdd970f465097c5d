import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensure } from '../debian.ts';
import type { Served } from '../serve.ts';

const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A port that nothing listens at now. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};

/** Replaces words of a config. Throws where they do not stand there, as nginx would then serve something else than is shipped. */
const set = (text: string, before: string | RegExp, after: string): string => {
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`the shipped config does not hold ${String(before)}`);
  return changed;
};

/** A whole config around a server: as Debian ships it, with all that is written in a folder of its own. */
const around = (server: string, folder: string): string => `daemon off;
${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/pid;
error_log ${folder}/error.log;
worker_processes ${String(availableParallelism())};
worker_rlimit_nofile 20000;
load_module ${MODULE};
events { worker_connections 4096; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${server}
}
`;

/** Waits until a server answers. Throws where it ends before, or does not within ten seconds. */
export const answering = async (
  address: string,
  child: ChildProcess,
  why: () => string,
): Promise<void> => {
  for (let n = 0; n < 100; n += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${why()}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer) {
      await answer.arrayBuffer(); // else the connection stays open until it is dropped
      return;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${address}: ${why()}`);
};

/** Starts Debian's nginx with one server, which `server` writes for a port; ends with `close`. */
export const startNginx = async (server: (port: number) => string, base = '/'): Promise<Served> => {
  const program = ensure('nginx', 'nginx', 'libnginx-mod-http-brotli-static', 'wrk');
  if (!existsSync(MODULE))
    throw new Error(`${MODULE} is missing; install Debian's libnginx-mod-http-brotli-static`);
  const folder = mkdtempSync(join(tmpdir(), 'nine-hours-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), around(server(port), folder));
  const child = spawn(
    program,
    ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')],
    {
      stdio: 'inherit',
    },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const log = (): string =>
    existsSync(join(folder, 'error.log')) ? readFileSync(join(folder, 'error.log'), 'utf8') : '';
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${String(port)}${base.replace(/\/*$/, '/')}`;
  await answering(address, child, log).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { address, close };
};

/** The shipped server of a built site, with three lines changed that every host changes: its port, its folder, and Brotli. */
export const shipped = (site: string, base: string): ((port: number) => string) => {
  const text = readFileSync(join(site, 'hosting/nginx.conf'), 'utf8');
  const root = resolve(
    site,
    ...base
      .split('/')
      .filter(Boolean)
      .map(() => '..'),
  );
  return (port) =>
    [
      [/listen 80;/, `listen 127.0.0.1:${String(port)} backlog=4096;`],
      [/root \/var\/www\/site;/, `root ${root};`],
      [/# brotli_static on;/, 'brotli_static on;'],
    ].reduce((all, [before, after]) => set(all, before ?? '', String(after)), text);
};
