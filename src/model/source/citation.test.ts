/**
 * How sources are named. A green run does not prove that a name is the one under which readers know the publisher.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { entry, small } from '../../../tests/fixtures/small.ts';
import type { Source } from '../../schema/source.ts';
import { pageTitle, plainCitation, shortName } from './citation.ts';

const source = (changes: Partial<Source> = {}): Source => ({
  ...entry(small().sources, 'cable-log-2001-05-06'),
  title: 'The log',
  author: 'Ada Example',
  publisher: 'Example Cable',
  published: '2001-05-06',
  ...changes,
});

suite('shortName', () => {
  test('takes the original before the page that copies it', () => {
    assert.equal(
      shortName(source({ copyOf: 'The Bulletin', publisher: 'A Blog' })),
      'The Bulletin',
    );
  });

  test('takes the page where the original is not named on it', () => {
    const copy = source({ copyOf: 'news agency, not named on the page', publisher: 'A Blog' });
    assert.equal(shortName(copy), 'A Blog');
  });

  test('takes the author where no publisher is known', () => {
    assert.equal(shortName(source({ publisher: null })), 'Ada Example');
  });

  test('leaves out an explanation in brackets but keeps a place that belongs to the name', () => {
    assert.equal(
      shortName(source({ publisher: 'The Bulletin (printed in the Gazette)' })),
      'The Bulletin',
    );
    assert.equal(shortName(source({ publisher: 'ABC News (Australia)' })), 'ABC News (Australia)');
  });
});

suite('plainCitation', () => {
  test('gives author, title, publisher and date', () => {
    assert.equal(plainCitation(source()), 'Ada Example, “The log,” Example Cable, 6 May 2001');
  });

  test('does not name an author who is the publisher twice', () => {
    assert.equal(
      plainCitation(source({ author: 'Example Cable' })),
      '“The log,” Example Cable, 6 May 2001',
    );
  });

  test('sets no comma after a question', () => {
    assert.match(plainCitation(source({ title: 'Who cut it?' })), /“Who cut it\?” Example Cable/);
  });

  test('sets quotation marks inside a title single', () => {
    const quoting = source({ title: '“No cable,” says "the operator"' });
    assert.match(plainCitation(quoting), /“‘No cable,’ says ‘the operator’,” Example Cable/);
  });

  test('sets the editors’ description without quotation marks', () => {
    const untitled = source({ title: null, description: 'Report on the cable', author: null });
    assert.equal(plainCitation(untitled), 'Report on the cable, Example Cable, 6 May 2001');
  });

  test('says that a source without a date has none, and is no finer than the date', () => {
    assert.match(plainCitation(source({ published: null })), /, undated$/);
    assert.match(plainCitation(source({ published: '2001-05' })), /, May 2001$/);
  });
});

test('a copy has another page title than its original', () => {
  const copy = source({ copyOf: 'Example Cable', publisher: 'A Blog', link: 'copy' });
  assert.equal(pageTitle(source()), 'The log (Example Cable)');
  assert.equal(pageTitle(copy), 'The log (Example Cable, read at A Blog)');
});
