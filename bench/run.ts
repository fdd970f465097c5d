/**
 * Measures the timeline of this site beside two others that show the same events, and writes a table and results.json.
 * What each number means stands in README.md, beside this file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../tests/browser/find.ts';
import { root } from '../tests/process.ts';
import { inFreshPage, slow, viewport } from './browser.ts';
import { bench, inTemporaryFolder } from './folders.ts';
import { copies } from './growth.ts';
import { machine } from './machine.ts';
import { libraries, timelinejsPage, versionOf, visPage } from './peers.ts';
import { readRecord, type Record } from './record.ts';
import { verdictsOf, writeTable, type Result } from './report.ts';
import { runRounds } from './rounds.ts';
import { serve, type Routes } from './server.ts';
import { readSettings } from './settings.ts';
import { buildSite } from './site.ts';

const record = readRecord(join(root, 'content'));
const real = record.events.size;
const settings = readSettings(process.argv.slice(2), real);
const browser = findBrowser('whole');

/** The three pages at one size, in the order of the contenders. */
const paths = ['/timeline/', '/vis-timeline.html', '/timelinejs.html'];

const routes = (grown: Record, dist: string): Routes =>
  new Map<string, { html: string } | { folder: string }>([
    ['/vis-timeline.html', { html: visPage(grown) }],
    ['/timelinejs.html', { html: timelinejsPage(grown) }],
    ...Object.entries(libraries).map(([path, folder]) => [path, { folder }] as const),
    ['/', { folder: dist }],
  ]);

const measure = async (events: number, folder: string): Promise<Result> => {
  const more = copies(record, events);
  const dist = await buildSite(folder, more);
  const grown = { ...record, events: new Map([...record.events, ...more]) };
  const { origin, close } = await serve(routes(grown, dist));
  try {
    const addresses = paths.map((path) => origin + path);
    return {
      events,
      real: events === real,
      ...(await runRounds(browser, addresses, events, settings)),
    };
  } finally {
    await close();
  }
};

const facts = {
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  versions: {
    node: process.versions.node,
    chromium: await inFreshPage(browser, 60, async (page) =>
      Promise.resolve(page.context().browser()?.version()),
    ),
    visTimeline: versionOf('vis-timeline'),
    timelinejs: versionOf('@knight-lab/timelinejs'),
  },
  conditions: { ...slow, viewport },
};
const { cores, processor, memory } = facts.machine;
const { node, chromium, visTimeline, timelinejs } = facts.versions;
console.log(
  `${facts.date}, ${String(cores)} cores (${processor}), ${memory}; Chromium ${String(chromium)}, Node ${node}, ` +
    `vis-timeline ${visTimeline}, TimelineJS3 ${timelinejs}.`,
);

/** Results so far: written after each size, as the largest takes the longest and may fail. */
const results: (Result & { verdicts: ReturnType<typeof verdictsOf> })[] = [];
await inTemporaryFolder(async (folder) => {
  for (const events of settings.sizes) {
    if (events < real) throw new Error(`The record alone has ${String(real)} events.`);
    const place = join(folder, String(events));
    mkdirSync(place);
    const result = await measure(events, place);
    console.log(`\n${writeTable(result)}`);
    results.push({ ...result, verdicts: verdictsOf(result) });
    const text = JSON.stringify({ ...facts, results }, null, 2);
    writeFileSync(join(bench, 'results.json'), `${text}\n`);
  }
});
