/**
 * Notes, the list of sources and what an article names, all from one parse. A green run does not prove that the
 * page prints the same numbers; the build stops where it does not.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { indexById } from '../model/record/record.ts';
import { assertFault, faultsOf } from '../../tests/fixtures/faults.ts';
import { small, smallBody, smallHead } from '../../tests/fixtures/small.ts';
import { readArticle } from './article.ts';
import { idsIn, numberNotes } from './notes.ts';
import { parseProse } from './parse.ts';

const events = indexById(small().events);
const article = readArticle('the-cut', smallHead, smallBody(), events);

suite('notes', () => {
  test('are numbered from 1 in document order, by the place of their tag', () => {
    const notes = [...article.notes.values()];
    assert.deepEqual(
      notes.map(({ number }) => number),
      [1, 2, 3],
    );
    for (const [place, note] of article.notes) {
      assert.equal(note.place, place);
      assert.equal(article.prose.tags[place]?.name, 'Cite');
    }
  });

  test('are numbered apart from other tags and across nested ones', () => {
    const notes = numberNotes(
      parseProse('A <Fact id="a" /> <Cite s="a">b <Person id="c" /></Cite> <Cite s="d e" />'),
    );
    assert.deepEqual([...notes.keys()], [1, 3]);
    assert.deepEqual(notes.get(3), { number: 2, sources: ['d', 'e'], place: 3 });
  });

  test('take ids with any blanks between them', () => {
    assert.deepEqual(idsIn(' a  b\nc '), ['a', 'b', 'c']);
    assert.deepEqual([idsIn(''), idsIn(null), idsIn(undefined)], [[], [], []]);
  });
});

suite('the list of sources', () => {
  test('stands in the order of first use, each source once', () => {
    assert.deepEqual(
      article.sources.map(({ source }) => source),
      ['cable-log-2001-05-06', 'bulletin-2001-05-07', 'reprint-2001-05-08'],
    );
  });

  test('leads back to every note and every quote', () => {
    const said = article.prose.tags.find(({ name }) => name === 'Said');
    const bulletin = article.sources.find(({ source }) => source === 'bulletin-2001-05-07');
    assert.deepEqual(bulletin, {
      source: 'bulletin-2001-05-07',
      notes: [1, 2],
      quotes: [said?.place],
    });
  });
});

test('an article names what its tags name', () => {
  assert.deepEqual([...article.named.events].sort(), [
    '2001-05-06-cable-cut',
    '2001-05-06-splice',
    '2001-05-07-council-statement',
  ]);
  assert.deepEqual([...article.named.facts], ['outage-length', 'anchor-place']);
  assert.deepEqual([...article.named.people], ['ada-example', 'island-council']);
  assert.deepEqual(
    [...article.named.sources],
    article.sources.map(({ source }) => source),
  );
});

test('reading takes a minute at least, and longer for more words', () => {
  assert.equal(article.minutes, 1);
  assert.equal(readArticle('a', smallHead, 'word '.repeat(2200), events).minutes, 10);
});

test('what is no MDX is told with its file and line', () => {
  const faults = faultsOf(() => readArticle('the-cut', smallHead, 'A.\n\nB <Fact', events, 12));
  assertFault(
    faults,
    'articles/the-cut.mdx',
    'line 14',
    'MDX',
    /cannot be read: .*; correct the line/s,
  );
});
