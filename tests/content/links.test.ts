/**
 * Sources are named and linked as they may be. A green run does not prove that an address still answers.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record, textsIn } from './record.ts';

const { sources } = record;

test('no address of the record leads to a source that is to be avoided', () => {
  for (const { id, link, url } of sources) if (link === 'avoid') assert.equal(url, null, id);
});

test('every copy names its original', () => {
  for (const { id, link, copyOf } of sources) if (link === 'copy') assert.ok(copyOf, id);
});

test('no two sources have one address', () => {
  const urls = sources.flatMap(({ url, link }) => (url && link === 'ok' ? [url] : []));
  assert.deepEqual(
    urls.filter((url, index) => urls.indexOf(url) !== index),
    [],
  );
});

test('addresses stand in `url` alone, where `link` says what may be done with them, and in leads to follow', () => {
  const may = /\.(url|reportTo|sourceCode)$|^gaps\./;
  const elsewhere = textsIn(record).filter(
    ([path, text]) => /https?:\/\//.test(text) && !may.test(path),
  );
  assert.deepEqual(elsewhere, []);
});
