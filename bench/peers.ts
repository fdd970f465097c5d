import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './folders.ts';
import type { RawEvent, Record } from './record.ts';

const packages = join(bench, 'node_modules');

/** Folders of the libraries, by the path under which they are served. */
export const libraries = {
  '/vis-timeline/': join(packages, 'vis-timeline'),
  '/timelinejs/': join(packages, '@knight-lab/timelinejs/dist'),
};

/** The version of an installed library. */
export const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as { version: string })
    .version;

/** An event as the peers need it: a point, or a span where an end is known. */
const plain = ([id, { label, title, lane, summary, start, end }]: [string, RawEvent]) => ({
  id,
  label,
  title,
  lane,
  summary,
  from: start.earliest,
  to: end?.latest,
});

/** The page of a library: plain HTML, with the record inside, so that no peer waits for a second answer. */
const page = (
  name: string,
  sheet: string,
  script: string,
  fields: readonly string[],
  record: Record,
): string => {
  const events = [...record.events].map(plain);
  const period = { from: record.stretches[0]?.from, to: record.stretches.at(-1)?.to };
  const data = JSON.stringify({ lanes: record.lanes, events, period }, (key, value: unknown) =>
    key === 'summary' && !fields.includes('summary') ? undefined : value,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Timeline</title>
    <link rel="stylesheet" href="${sheet}">
    <style>#chart { height: 720px }</style>
    <script src="${script}" defer></script>
  </head>
  <body>
    <h1>Timeline</h1>
    <div id="chart"></div>
    <script type="application/json" id="record">${data.replaceAll('<', '\\u003c')}</script>
    <script type="module">${readFileSync(join(bench, 'pages', `${name}.js`), 'utf8')}</script>
  </body>
</html>
`;
};

/** The page of vis-timeline: its standalone build, as its documentation shows it. */
export const visPage = (record: Record): string =>
  page(
    'vis-timeline',
    '/vis-timeline/styles/vis-timeline-graph2d.min.css',
    '/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
    [],
    record,
  );

/** The page of TimelineJS3, with the fonts of the system: its own ones come from another host. */
export const timelinejsPage = (record: Record): string =>
  page(
    'timelinejs',
    '/timelinejs/css/timeline.css',
    '/timelinejs/js/timeline.js',
    ['summary'],
    record,
  );
