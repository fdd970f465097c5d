/**
 * Lighthouse gives each kind of page 100 in every category it has, as the middle of five mobile runs on a simulated slow connection.
 * A green run does not prove that a real phone is as fast, nor anything about pages that are not named here. Its speeds are those of this machine: one that
 * is busy with something else makes it red.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { untilIdle } from '../../bench/machine.ts';
import { median } from '../../bench/numbers.ts';
import { serve } from '../../bench/server.ts';
import { browserArguments } from '../browser/arguments.ts';
import { findBrowser } from '../browser/find.ts';
import { builtHeaders, sentWith } from '../headers-file.ts';
import { dist, environment } from '../process.ts';
import { benchFile } from './bench.ts';

/** The part of Lighthouse's report that is read here. */
interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

const RUNS = Number(process.env['LIGHTHOUSE_RUNS'] ?? 5);
const pages = {
  home: '/',
  article: '/outages/',
  timeline: '/timeline/',
  event: '/events/2014-12-22-main-outage/',
  sources: '/sources/',
  data: '/data/',
};

const run = promisify(execFile);
const cli = benchFile('lighthouse/cli/index.js');
const browser = findBrowser();

/** One report on a page, of a browser of its own. */
const report = async (address: string): Promise<Report> => {
  await untilIdle(20);
  const flags = ['--headless', ...browserArguments].join(' ');
  const { stdout } = await run(
    process.execPath,
    [
      cli,
      address,
      '--quiet',
      '--output=json',
      '--no-enable-error-reporting',
      `--chrome-flags=${flags}`,
    ],
    { env: { ...environment, CHROME_PATH: browser }, maxBuffer: 2 ** 27 },
  );
  return JSON.parse(stdout) as Report;
};

/** The audits that cost a report points, with what they found. */
const losses = ({ categories, audits }: Report): string[] =>
  Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score = null, displayValue = '' } = audits[id] ?? {};
      return weight > 0 && score !== null && score < 1
        ? [`${id} ${score.toFixed(2)} ${displayValue}`.trim()]
        : [];
    }),
  );

const points = (score: number): number => Math.round(score * 100);

test('every page has 100 in every category', { timeout: 1_200_000 }, async (t) => {
  const rules = builtHeaders(dist);
  const headers = (path: string) => sentWith(rules, path);
  const { origin, close } = await serve(new Map([['/', { folder: dist, headers }]]));
  const reports = new Map<string, Report[]>();
  try {
    for (let round = 0; round < RUNS; round += 1)
      for (const [name, path] of Object.entries(pages))
        reports.set(name, [...(reports.get(name) ?? []), await report(origin + path)]);
  } finally {
    await close();
  }
  const faults: string[] = [];
  for (const [name, all] of reports) {
    const scores = Object.keys(all[0]?.categories ?? {}).map((category) => {
      const middle = median(all.map(({ categories }) => points(categories[category]?.score ?? 0)));
      if (middle < 100) faults.push(`${name}: ${category} ${String(middle)}`);
      return `${category} ${String(middle)}`;
    });
    const lost = [...new Set(all.flatMap(losses))];
    t.diagnostic(`${name}: ${scores.join(', ')}`);
    if (lost.length > 0) t.diagnostic(`  lost by ${lost.join('; ')}`);
    assert.ok(scores.length >= 5, `${name}: Lighthouse has fewer categories than it had`);
  }
  assert.deepEqual(faults, []);
});
