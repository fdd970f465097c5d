/**
 * The open data, read by libraries of their formats: rows equal the record, entries fit their schemas, nothing that is never
 * linked has an address. A green run does not prove that other readers take the files as these do.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { csvOfRows } from '../../src/model/csv.ts';
import { dist } from '../process.ts';
import { builtPage } from './page.ts';

const record = readShelves(contentDir());
const read = (name: string): string => readFileSync(join(dist, 'data', name), 'utf8');
const parsed = (name: string): unknown => JSON.parse(read(name));
const rowsOf = (name: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(read(name), {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data;
};
const values = record.facts.reduce((sum, fact) => sum + fact.values.length, 0);
const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + leaves(one), 0)
    : 1;
const ratings = record.hypotheses.evidence.reduce((sum, piece) => sum + piece.ratings.length, 0);

suite('each line of a CSV file is one of the record', () => {
  for (const [name, count] of [
    ['events', record.events.length],
    ['sources', record.sources.length],
    ['facts', values],
    ['explanations', ratings],
    ['network', leaves(record.network)],
    ['visibility', record.network.visibility.series.length],
    [
      'outages',
      record.events.filter(({ kind }) => /(^|-)outage$/.test(kind) && kind !== 'mobile-outage')
        .length,
    ],
  ] as const)
    test(name, () => {
      assert.equal(rowsOf(`${name}.csv`).length, count);
    });

  test('with its words whole, commas, quotes and line ends too', () => {
    const rows = rowsOf('events.csv');
    for (const { id, summary, asReported } of record.events) {
      const row = rows.find((one) => one['id'] === id);
      assert.equal(row?.['summary'], summary);
      assert.equal(row['as_reported'], asReported);
    }
  });
});

suite('each entry of a JSON file fits its schema', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const name of [
    'events',
    'outages',
    'sources',
    'facts',
    'explanations',
    'network',
    'visibility',
  ])
    test(name, () => {
      const fits = ajv.compile(parsed(`${name}.schema.json`) as object);
      const entries = parsed(`${name}.json`) as object[];
      assert.ok(entries.length > 0);
      for (const entry of entries) assert.ok(fits(entry), JSON.stringify(fits.errors));
      assert.ok(!fits({ ...entries[0], surprise: 1 }), 'a schema that refuses nothing');
    });
});

test('no file holds the address of a source that is never linked', () => {
  const avoided = record.sources.filter(({ link }) => link === 'avoid');
  assert.ok(avoided.length > 0);
  for (const row of rowsOf('sources.csv').filter(({ link }) => link === 'avoid'))
    assert.equal(row['url'], '');
});

test('the descriptor names every CSV file with its columns', () => {
  const { resources } = parsed('datapackage.json') as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  assert.equal(resources.length, 7);
  for (const { path, schema } of resources) {
    const [head = ''] = read(path.split('/').at(-1) ?? '').split('\r\n');
    assert.equal(schema.fields.map(({ name }) => name).join(','), head);
  }
});

test('the page gives the size and the hash of every file', () => {
  const { html } = builtPage('/data/');
  for (const name of ['events.json', 'events.csv', 'sources.csv', 'datapackage.json']) {
    const text = read(name);
    assert.ok(html.includes(createHash('sha256').update(text).digest('hex')), name);
    assert.ok(html.includes(Buffer.byteLength(text).toLocaleString('en-US')), name);
  }
});

test('every event and source stands at its own address too', () => {
  for (const { id } of record.events) assert.ok(existsSync(join(dist, 'events', `${id}.json`)), id);
  for (const { id } of record.sources)
    assert.ok(existsSync(join(dist, 'sources', `${id}.json`)), id);
});

test('hostile cells come back whole, and none runs as a formula', () => {
  const hostile = [
    'a,b',
    'say "x"',
    'two\r\nlines',
    '</script>',
    '=1+1',
    '+1',
    '-1',
    '@sum',
    'ünï',
  ];
  const { data } = Papa.parse<string[]>(csvOfRows([hostile, [1, -2, null]]));
  assert.deepEqual(
    data[0],
    hostile.map((cell) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell)),
  );
  assert.deepEqual(data[1], ['1', '-2', '']);
});
