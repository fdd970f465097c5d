/**
 * The shipped nginx under load, on this machine: pages, an article, the timeline and what is not there, all as a browser asks for them, beside nginx with
 * no config of ours and one file as long, which is the limit. Over a million requests without an error; speeds are printed, not judged.
 * A green run does not prove what a network or a host of many sites does to these figures; wrk takes its share of the processors.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { ensure } from '../debian.ts';
import { dist } from '../process.ts';
import { shipped, startNginx } from './nginx.ts';

const wrk = ensure('wrk', 'wrk');
const REQUESTS = 1_000_000;

/** What one run of wrk found. */
interface Run {
  requests: number;
  /** Requests in a second. */
  rate: number;
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number;
  /** Connections that failed, and answers of another status than was meant. */
  errors: number;
}

const folder = mkdtempSync(join(tmpdir(), 'nine-hours-load-'));
const script = join(folder, 'report.lua');
writeFileSync(
  script,
  `local threads = {}
function setup(thread) table.insert(threads, thread) end
function init(args) meant, other = tonumber(args[1]), 0 end
function response(status) if status ~= meant then other = other + 1 end end
function done(summary, latency)
  local sum = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do sum = sum + thread:get("other") end
  io.write(string.format('{"requests":%d,"rate":%f,"p99":%f,"errors":%d}\\n', summary.requests,
    summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, sum))
end
`,
);

const load = async (url: string, meant: number, seconds: number): Promise<Run> => {
  const args = [
    '-t2',
    '-c64',
    `-d${String(seconds)}s`,
    '-s',
    script,
    '-H',
    'Accept-Encoding: br, gzip',
  ];
  const { stdout } = await promisify(execFile)(wrk, [...args, url, '--', String(meant)]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Run;
};

/** Bytes on the wire of what a page is sent as. */
const packedSize = (file: string): number => statSync(join(dist, `${file}.br`)).size;

const base = process.env['BASE_PATH'] ?? '/';
const site = await startNginx(shipped(dist, base), base);
const bare = await startNginx(
  (port) =>
    `server { listen 127.0.0.1:${String(port)} backlog=4096; root ${folder}; open_file_cache max=10; }`,
);
after(async () => {
  await site.close();
  await bare.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = [
  { what: 'front page', path: '', file: 'index.html', status: 200 },
  { what: 'article', path: 'outages/', file: 'outages/index.html', status: 200 },
  { what: 'timeline', path: 'timeline/', file: 'timeline/index.html', status: 200 },
  { what: 'not there', path: 'no/such/page/', file: '404.html', status: 404 },
];

test('over a million requests, and no error', async () => {
  const total = { requests: 0, errors: 0 };
  console.log('What        Bytes   Req/s  p99 ms   Bare req/s  Bare p99 ms   Ratio');
  for (let round = 0; total.requests < REQUESTS && round < 10; round += 1)
    for (const { what, path, file, status } of asked) {
      const bytes = packedSize(file);
      writeFileSync(join(folder, `${String(bytes)}.bin`), Buffer.alloc(bytes, 'a'));
      const ours = await load(site.address + path, status, 10);
      const limit = await load(`${bare.address}${String(bytes)}.bin`, 200, 5);
      total.requests += ours.requests;
      total.errors += ours.errors;
      assert.equal(limit.errors, 0);
      const cells = [
        what.padEnd(10),
        String(bytes).padStart(6),
        ours.rate.toFixed(0).padStart(7),
        ours.p99.toFixed(1).padStart(7),
        limit.rate.toFixed(0).padStart(12),
        limit.p99.toFixed(1).padStart(12),
        `${(ours.rate / limit.rate).toFixed(2)}×`.padStart(7),
      ];
      console.log(cells.join(' '));
    }
  console.log(`${String(total.requests)} requests, ${String(total.errors)} errors`);
  assert.equal(total.errors, 0);
  assert.ok(total.requests >= REQUESTS);
});

test('another status than is meant is an error', async () => {
  const { requests, errors } = await load(`${site.address}no/such/page/`, 200, 1);
  assert.ok(requests > 0);
  assert.equal(errors, requests);
});
