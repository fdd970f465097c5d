/**
 * The files that calendars, feed readers and reference programs read, and those of each entry: read by libraries of their formats,
 * whole, and without the address of a source that is never linked.
 * A green run does not prove that every program of a reader takes them.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import ris from '@customcommander/ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import datapackage from 'datapackage';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { dist } from '../process.ts';
import { address, builtPage, builtPages } from './page.ts';

const record = readShelves(contentDir());
const { events, sources } = record;
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const parsed = <T>(path: string): T => JSON.parse(read(path)) as T;

test('the calendar holds every event once, with the address of its page', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('data/events.ics')) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  assert.deepEqual(
    entries.map(({ summary }) => summary).sort(),
    events.map(({ title }) => title).sort(),
  );
  assert.equal(new Set(entries.map(({ uid }) => uid)).size, events.length);
  for (const { description, component } of entries) {
    assert.match(description, /As reported: .+/);
    assert.ok(String(component.getFirstPropertyValue('url')).startsWith(`${address}/events/`));
  }
});

test('the feed of events holds them all', () => {
  const { items = [] } = parseJsonFeed(read('data/events.feed.json'));
  assert.equal(items.length, events.length);
  for (const { url } of items) assert.ok(url?.startsWith(`${address}/events/`));
});

suite('the references hold every source once', () => {
  const ids = sources.map(({ id }) => id).sort();

  test('as BibTeX', () => {
    const { entries, errors } = parseBibtex(read('data/sources.bib'));
    assert.deepEqual(errors, []);
    assert.deepEqual(entries.map(({ key }) => key).sort(), ids);
  });

  test('as RIS', () => {
    const entries = ris.read(read('data/sources.ris'));
    assert.deepEqual(entries.map(({ ID }) => String(ID?.[0])).sort(), ids);
  });

  test('as CSL-JSON', () => {
    const entries = parsed<{ id: string; URL?: string }[]>('data/sources.csl.json');
    assert.deepEqual(entries.map(({ id }) => id).sort(), ids);
    const linked = new Set(sources.filter(({ link }) => link === 'ok').map(({ id }) => id));
    for (const { id, URL: url } of entries)
      assert.ok(!url || linked.has(id), `${id} has an address`);
  });
});

suite('every article, event and source has files of its own', () => {
  const paths = [
    ...events.map(({ id }) => `events/${id}`),
    ...sources.map(({ id }) => `sources/${id}`),
    ...['outages', 'sony-hack', 'proportional-response'],
  ];

  test('in every format', () => {
    for (const path of paths)
      for (const ending of ['json', 'bib', 'ris', 'csl.json'])
        assert.ok(existsSync(join(dist, `${path}.${ending}`)), `${path}.${ending}`);
  });

  test('that its page names, with the hash of its data', () => {
    for (const path of paths) {
      const { html } = builtPage(`/${path}/`);
      const digest = createHash('sha256')
        .update(read(`${path}.json`))
        .digest('hex');
      assert.ok(html.includes(digest), `/${path}/ does not give the SHA-256 of ${path}.json`);
      assert.ok(html.includes(`${path}.bib"`), `/${path}/ does not lead to ${path}.bib`);
    }
  });

  test('an article with its words and the ids of its sources', () => {
    const { text, sources: cited } = parsed<{ text: string; sources: string[] }>('outages.json');
    assert.match(text, /<Cite /);
    const known = new Set(sources.map(({ id }) => id));
    assert.ok(cited.length > 0 && cited.every((id) => known.has(id)));
  });
});

suite('the feeds', () => {
  test('of changes: what the record dates, the newest first', () => {
    const dated = [...events, ...sources].filter(({ changed }) => changed !== null).length;
    const { items = [], link } = parseRssFeed(read('feeds/changes.xml'));
    assert.equal(link, `${address}/corrections/`);
    assert.ok(items.length > dated, 'articles are missing');
    const days = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
    assert.deepEqual(
      days,
      [...days].sort((a, b) => b - a),
    );
    assert.equal(parseJsonFeed(read('feeds/changes.json')).items?.length, items.length);
  });

  test('of corrections: every correction, and nothing where there is none', () => {
    const { items = [] } = parseRssFeed(read('feeds/corrections.xml'));
    assert.equal(items.length, record.corrections.length);
    const { html } = builtPage('/corrections/');
    assert.equal(html.includes('So far there is no correction.'), record.corrections.length === 0);
  });

  test('are announced in the head of every page that can be found', () => {
    for (const { path, html } of builtPages())
      if (!html.includes('content="noindex"'))
        for (const name of ['changes.xml', 'changes.json', 'corrections.xml', 'corrections.json'])
          assert.ok(html.includes(`/feeds/${name}"`), `${path} does not announce ${name}`);
  });
});

test('the descriptor is valid, and each table in it can be read to its last line', async () => {
  const folder = join(dist, 'data');
  const about = await datapackage.Package.load(join(folder, 'datapackage.json'), {
    basePath: folder,
  });
  assert.deepEqual(about.errors, []);
  assert.equal(about.resources.length, 7);
  for (const resource of about.resources) {
    const { path, bytes, hash } = resource.descriptor;
    const text = read(`data/${path}`);
    assert.equal(bytes, Buffer.byteLength(text), path);
    assert.equal(hash, `sha256:${createHash('sha256').update(text).digest('hex')}`, path);
    assert.ok((await resource.read()).length > 0, path);
  }
});
