/**
 * Sources and pages as works that can be cited. A green run does not prove that a library of references likes them.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { entry, small } from '../../tests/fixtures/small.ts';
import type { Source } from '../schema/source.ts';
import { itemOfPage, itemOfSource } from './item.ts';

const [first] = small().sources;
assert.ok(first);
const source: Source = {
  ...first,
  ...{
    id: 'paper-2001',
    title: 'A cable was cut',
    description: null,
    author: 'A. Writer and B. Other',
  },
  ...{ authorNames: ['Writer, A.', 'Other, B.'], publisher: 'The Paper', published: '2001-05-06' },
  ...{ url: 'https://example.org/a', link: 'ok', kind: 'press', copyOf: null, language: 'en' },
};

suite('a source as a work', () => {
  test('names its authors as the record splits them', () => {
    assert.deepEqual(itemOfSource(source).author, [
      { family: 'Writer', given: 'A.' },
      { family: 'Other', given: 'B.' },
    ]);
  });

  test('names an author as printed where the record does not split the name, and none who is the publisher', () => {
    const printed = { ...source, authorNames: [], author: 'The desk' };
    assert.deepEqual(itemOfSource(printed).author, [{ literal: 'The desk' }]);
    assert.equal(itemOfSource({ ...printed, author: 'The Paper' }).author, undefined);
    assert.equal(itemOfSource({ ...printed, author: null }).author, undefined);
  });

  test('is dated as finely as it is', () => {
    const parts = (published: string | null) =>
      itemOfSource({ ...source, published }).issued?.['date-parts'];
    assert.deepEqual(parts('2001-05-06'), [[2001, 5, 6]]);
    assert.deepEqual(parts('2001-05'), [[2001, 5]]);
    assert.deepEqual(parts('2001'), [[2001]]);
    assert.equal(parts(null), undefined);
  });

  test('has an address only where the record links it', () => {
    assert.equal(itemOfSource(source).URL, 'https://example.org/a');
    assert.equal(itemOfSource({ ...source, link: 'copy', copyOf: 'The Agency' }).URL, undefined);
    assert.equal(itemOfSource({ ...source, link: 'avoid', url: null }).URL, undefined);
  });

  test('is the original where a copy was read, and says where', () => {
    const copy = itemOfSource({ ...source, kind: 'copy', link: 'copy', copyOf: 'The Agency' });
    assert.equal(copy['container-title'], 'The Agency (read at The Paper)');
    assert.equal(copy.publisher, 'The Agency');
    assert.equal(copy.type, 'webpage');
    assert.equal(copy.note, 'Read in a copy at The Paper.');
  });

  test('bears our description in brackets where no title is printed', () => {
    const untitled = { ...source, title: null, description: 'Transcript of a broadcast' };
    assert.equal(itemOfSource(untitled).title, '[Transcript of a broadcast]');
  });
});

test('a page of this site is dated by its last change', () => {
  const { site, events } = small();
  const { id, title } = entry(events, '2001-05-06-splice');
  const address = `https://example.org/events/${id}/`;
  const page = itemOfPage({ id, title, changed: '2001-06-02', address, site, note: 'State 1.' });
  assert.deepEqual(page.issued, { 'date-parts': [[2001, 6, 2]] });
  assert.deepEqual(page.author, [{ literal: site.rightsHolder }]);
  assert.equal(page['container-title'], site.name);
  assert.equal(page.URL, address);
  assert.equal(page.note, 'State 1.');
});
