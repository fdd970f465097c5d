/**
 * Everything of the record is found once, under its own address, and nothing in the index leads where the site does not.
 * A green run does not prove that a reader finds what is meant: that rests on Pagefind and on the words of the record.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '../../href.ts';
import { readShelves } from '../../loaders/all.ts';
import { contentDir } from '../../loaders/folder.ts';
import { entry, eventWith, small } from '../../../tests/fixtures/small.ts';
import { searchRecords, type SearchRecord } from './records.ts';

const record = readShelves(contentDir());
const all = searchRecords(record, paths);
const hostile = '<script>alert(1)</script> "><img src=x onerror=alert(1)> & \u202E';

const ofEvent = (changes: Parameters<typeof eventWith>[0]): SearchRecord => {
  const events = [eventWith(changes)];
  const [first] = searchRecords({ ...small(), events }, paths);
  assert.ok(first);
  return first;
};

test('holds every event, source, person, term, fact card and document once', () => {
  const { events, sources, people, glossary, facts, law } = record;
  const expected = [
    ...events.map(({ id }) => paths.event(id)),
    ...sources.map(({ id }) => paths.source(id)),
    ...people.map(({ id }) => paths.person(id)),
    ...glossary.map(({ id }) => paths.term(id)),
    ...facts.map(({ id }) => paths.fact(id)),
    ...law.documents.map(({ id }) => paths.legalDocument(id)),
  ];
  assert.deepEqual(
    all.map(({ url }) => url),
    expected,
  );
  assert.equal(new Set(expected).size, expected.length);
});

test('gives each a title and words to be found by', () => {
  for (const { url, title, text } of all) assert.ok(title !== '' && text !== '', url);
});

test('holds no web address, of any source', () => {
  const said = JSON.stringify(all);
  assert.doesNotMatch(said, /https?:\/\//);
  for (const { url } of record.sources) if (url !== null) assert.ok(!said.includes(url), url);
});

test('takes addresses out of words', () => {
  const { sources } = small();
  const [source] = sources;
  assert.ok(source);
  const note = 'A list, never to be linked: HTTPS://bad.example/list?a=1 and www.bad.example/b.';
  const shelves = { ...small(), sources: [{ ...source, link: 'avoid' as const, url: null, note }] };
  const found = searchRecords(shelves, paths).find(({ filters }) => filters.in === 'sources');
  assert.equal(found?.text, 'A list, never to be linked:  and.');
});

test('tells an event by its time as the site says it, and by its lane', () => {
  const { detail, filters, also } = ofEvent({});
  const splice = entry(small().events, '2001-05-06-splice');
  assert.match(detail, /^at about 23:00 UTC on 5 May 2001$/);
  assert.equal(filters.time, splice.start.earliest);
  assert.equal(filters.label, entry(small().lanes, splice.lane).label);
  assert.equal(also, splice.label);
});

test('leaves a day a day of its place', () => {
  const day = { earliest: '2001-05-05T15:00:00Z', latest: '2001-05-06T15:00:00Z' };
  const { detail, filters } = ofEvent({
    start: { ...day, latest: '2001-05-06T14:59:59Z' },
    precision: 'day',
    placeZone: 'Asia/Tokyo',
  });
  assert.match(detail, /^on 6 May 2001/);
  assert.equal(filters.time, '2001-05-06');
});

test('keeps hostile words as words', () => {
  const { title, text } = ofEvent({ title: hostile, summary: hostile });
  assert.equal(title, hostile);
  assert.ok(text.startsWith(hostile));
});

test('sets letters of scripts without blanks apart, and tells the language of a foreign title', () => {
  const geekpage = all.find(({ title }) => title.startsWith('切断された'));
  if (!geekpage) return; // another record need not have one
  assert.match(geekpage.letters, /^切 断 さ れ た 北 朝 鮮/);
  assert.equal(geekpage.filters.lang, 'ja');
});
