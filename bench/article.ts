/** Loads an article beside the same text in Starlight's default theme, and writes `article.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../tests/browser/find.ts';
import { dist } from '../tests/process.ts';
import { inFreshPage, slow, viewport } from './browser.ts';
import { bench } from './folders.ts';
import { machine, untilIdle } from './machine.ts';
import { plainText } from './markdown.ts';
import { median } from './numbers.ts';
import { versionOf } from './peers.ts';
import { read, type Reading } from './reading.ts';
import { checkCopy } from './copy.ts';
import { serve } from './server.ts';
import { buildStarlight } from './starlight.ts';

const { article, runs, patience } = parseArgs({
  options: {
    article: { type: 'string', default: 'outages' },
    runs: { type: 'string', default: '5' },
    patience: { type: 'string', default: '60' },
  },
}).values;

const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
const kilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
const measures = {
  bytes: { name: 'Bytes', write: kilobytes, of: (load: Reading) => load.bytes },
  text: {
    name: 'Bytes without fonts',
    write: kilobytes,
    of: (load: Reading) => load.bytes - (load.kinds['Font'] ?? 0),
  },
  requests: {
    name: 'Requests',
    write: (value: number) => value.toFixed(0),
    of: (load: Reading) => load.requests,
  },
  firstPaint: {
    name: 'First contentful paint',
    write: seconds,
    of: (load: Reading) => load.firstPaint,
  },
  largestPaint: {
    name: 'Largest contentful paint',
    write: seconds,
    of: (load: Reading) => load.largestPaint,
  },
  blocking: { name: 'Blocking time', write: seconds, of: (load: Reading) => load.blocking },
};

const browser = findBrowser('whole');
const html = readFileSync(join(dist, article, 'index.html'), 'utf8');
const plain = plainText(html);
const copy = buildStarlight(article, plain);
checkCopy(plain, readFileSync(join(copy, article, 'index.html'), 'utf8'));

const servers = {
  'This site': await serve(new Map([['/', { folder: dist }]])),
  Starlight: await serve(new Map([['/', { folder: copy }]])),
};
const loads: Record<keyof typeof servers, Reading[]> = { 'This site': [], Starlight: [] };
const busy: number[] = [];
for (let round = 0; round < Number(runs); round += 1)
  for (const name of ['This site', 'Starlight'] as const) {
    busy.push(await untilIdle(Number(patience)));
    process.stderr.write(`load ${String(round + 1)} of ${runs}: ${name}\n`);
    const address = `${servers[name].origin}/${article}/`;
    loads[name].push(await read(browser, address).catch(() => read(browser, address))); // once more: the machine may have been disturbed
  }
for (const { close } of Object.values(servers)) await close();

const rows = Object.values(measures).map(({ name, write, of }) => {
  const [own, peer] = (['This site', 'Starlight'] as const).map((page) =>
    median(loads[page].map(of)),
  ) as [number, number];
  const ratio = peer > 0 ? own / peer : null;
  return {
    name,
    own,
    peer,
    ratio,
    words: [name, write(own), write(peer), ratio === null ? '' : `${ratio.toFixed(2)}×`],
  };
});
for (const line of [
  ['', 'This site', 'Starlight', 'Ratio'],
  ['---', '---', '---', '---'],
  ...rows.map(({ words }) => words),
])
  console.log(`| ${line.join(' | ')} |`);
const facts = {
  date: new Date().toISOString().slice(0, 10),
  article,
  machine: machine(),
  versions: {
    node: process.versions.node,
    chromium: await inFreshPage(browser, 60, (page) =>
      Promise.resolve(page.context().browser()?.version()),
    ),
    starlight: versionOf('@astrojs/starlight'),
  },
  conditions: { ...slow, viewport },
  busy,
  medians: rows.map(({ name, own, peer, ratio }) => ({ name, own, peer, ratio })),
  loads,
};
writeFileSync(join(bench, 'article.json'), `${JSON.stringify(facts, null, 2)}\n`);
