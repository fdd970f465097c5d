/**
 * Files that stop the build as they are read. Each test breaks one thing in a copy of a small valid content.
 * A green run does not prove that every possible mistake is caught.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { suite, test } from 'node:test';
import { assertFault, faultsIn, faultsOf } from '../../tests/fixtures/faults.ts';
import { copySmall, smallDir } from '../../tests/fixtures/small.ts';
import { ContentError } from '../model/problem.ts';
import { readShelves } from './all.ts';
import { readShelf, shelves } from './collections.ts';
import { lineOf } from './lines.ts';

const splice = 'events/2001-05-06-splice.yaml';
const id = '2001-05-06-splice';
const sources = 'data/sources.yaml';

test('the small content reads without a fault', () => {
  assert.deepEqual(
    faultsOf(() => readShelves(smallDir)),
    [],
  );
});

suite('ids', () => {
  test('an id is used once in each list', () => {
    const lists = {
      'sources.yaml': 'bulletin-2001-05-07',
      'facts.yaml': 'anchor-place',
      'lanes.yaml': 'council',
    };
    for (const [name, twice] of Object.entries(lists)) {
      const faults = faultsIn(`data/${name}`, (before) =>
        before.replace(/- id: .*/, `- id: ${twice}`),
      );
      assertFault(faults, `data/${name}`, twice, 'id', /used by more than one entry; rename/);
    }
  });

  test('an id is words joined by hyphens', () => {
    const faults = faultsIn('data/lanes.yaml', (before) =>
      before.replace('id: council', "id: the council's"),
    );
    assertFault(faults, 'data/lanes.yaml', "the council's", 'id', /is not an id; use/);
  });

  test('an entry without an id is told by its number', () => {
    const faults = faultsIn('data/lanes.yaml', (before) =>
      before.replace('- id: council\n  label', '- label'),
    );
    assertFault(faults, 'data/lanes.yaml', 'number 2', 'id', /is missing; add it/);
  });

  test("the id of an event is its file's name and stands nowhere else", () => {
    const faults = faultsIn(splice, (before) => `id: 2001-05-06-cable-cut\n${before}`);
    assertFault(faults, splice, id, 'id', /is the name of the file; remove/);
  });
});

suite('sources', () => {
  const bulletin = 'bulletin-2001-05-07';

  test('an event has a source', () => {
    const none = faultsIn(splice, (before) => before.replace(/sources:\n.*\n/, 'sources: []\n'));
    assertFault(none, splice, id, 'sources', /names no source; add the id/);
    const left = faultsIn(splice, (before) => before.replace(/sources:\n.*\n/, ''));
    assertFault(left, splice, id, 'sources', /is missing; add it/);
  });

  test('a source has an address, or a stated reason', () => {
    const without = (before: string) => before.replace('  url: https://example.org/bulletin\n', '');
    assertFault(
      faultsIn(sources, without),
      sources,
      bulletin,
      'url',
      /is missing; give the address, or say in/,
    );
    const reason = (before: string) =>
      without(before).replace('  kind: press', '  noUrl: on paper\n  kind: press');
    assert.deepEqual(faultsIn(sources, reason), []);
  });

  test('a source marked `avoid` keeps no address', () => {
    const faults = faultsIn(sources, (before) =>
      before.replace('  kind: reference', '  url: https://example.org/rumor\n  kind: reference'),
    );
    assertFault(faults, sources, 'rumor-2001-05', 'url', /marked `avoid`; remove the address/);
  });

  test('a copy names the publisher of the original', () => {
    const faults = faultsIn(sources, (before) => before.replace(/ +copyOf: .*\n/, ''));
    assertFault(faults, sources, 'reprint-2001-05-08', 'copyOf', /is missing from a copy; name/);
  });

  test('an address is one of the web', () => {
    for (const url of ['ftp://example.org/', 'example.org', 'javascript:alert(1)']) {
      const faults = faultsIn(sources, (before) =>
        before.replace('https://example.org/bulletin', url),
      );
      assertFault(faults, sources, bulletin, 'url', /is not a web address; write/);
    }
  });

  test('a source has a title or a description', () => {
    const faults = faultsIn(sources, (before) => before.replace(/ +description: .*\n/, ''));
    assertFault(faults, sources, 'rumor-2001-05', 'title', /is missing; give the printed title/);
  });
});

suite('times', () => {
  const instant = '2001-05-05T23:00:00Z';

  test('a time has a zone', () => {
    const faults = faultsIn(splice, (before) =>
      before.replace(`earliest: ${instant}`, 'earliest: 2001-05-05T23:00:00'),
    );
    assertFault(
      faults,
      splice,
      id,
      'start.earliest',
      /has no zone or is not an instant; write it in UTC/,
    );
  });

  test('a place has a zone with rules', () => {
    for (const zone of ['Pacific/Nowhere', '+12:45', 'pacific/chatham', 'local']) {
      const faults = faultsIn(splice, (before) => before.replace('Pacific/Chatham', zone));
      assertFault(faults, splice, id, 'placeZone', /is not a time zone; use an IANA name/);
    }
  });

  test('earliest is not after latest', () => {
    const faults = faultsIn(splice, (before) =>
      before.replace(`earliest: ${instant}`, 'earliest: 2001-05-05T23:00:01Z'),
    );
    assertFault(faults, splice, id, 'start', /has `earliest` after `latest`; swap/);
  });

  test('an event does not end before it starts', () => {
    const end =
      'end:\n  earliest: 2001-05-05T22:00:00Z\n  latest: 2001-05-05T22:59:59Z\nendPrecision: minute\nendState: exact\n';
    const faults = faultsIn(splice, (before) => before.replace('endState: none\n', end));
    assert.deepEqual(
      [...new Set(faults.map(({ entry, field }) => `${entry} ${field}`))],
      [`${id} end`],
    );
    assert.match(faults[0]?.says ?? '', /ends before it starts; correct `start` or `end`/);
  });

  test('an end and its precision stand together', () => {
    const faults = faultsIn(splice, (before) => `${before}endPrecision: hour\n`);
    assertFault(
      faults,
      splice,
      id,
      'endPrecision',
      /must stand exactly where `end` stands; add or remove/,
    );
  });

  test('a date is one of the calendar', () => {
    const faults = faultsIn(sources, (before) =>
      before.replace('published: 2001-05-07', 'published: 2001-02-29'),
    );
    assertFault(
      faults,
      sources,
      'bulletin-2001-05-07',
      'published',
      /is not a date of the calendar; check/,
    );
  });
});

suite('fields', () => {
  test('a field that no schema knows is refused, at any depth', () => {
    const top = faultsIn(splice, (before) => `${before}note: a word\n`);
    assertFault(top, splice, id, 'note', /is not a field of this collection; correct the name/);
    const deep = faultsIn('data/facts.yaml', (before) =>
      before.replace('saidBy: a rumor', 'saidBy: a rumor\n      sure: no'),
    );
    assertFault(deep, 'data/facts.yaml', 'anchor-place', 'values.0.sure', /is not a field/);
  });

  test('a misspelled field is told as unknown, and as missing', () => {
    const faults = faultsIn(splice, (before) => before.replace('title:', 'titel:'));
    assert.deepEqual(
      faults.map(({ field }) => field),
      ['title', 'titel'],
    );
  });

  test('a word of a closed list is one of it', () => {
    const faults = faultsIn(splice, (before) =>
      before.replace('confidence: single-source', 'confidence: certain'),
    );
    assertFault(
      faults,
      splice,
      id,
      'confidence',
      /not one of confirmed, single-source, disputed; write/,
    );
  });

  test('words are words: not empty, not a number, not too long', () => {
    const title = (words: string) => (before: string) =>
      before.replace(/title: .*/, `title: ${words}`);
    assertFault(faultsIn(splice, title('" "')), splice, id, 'title', /is empty; write/);
    assertFault(faultsIn(splice, title('12')), splice, id, 'title', /does not fit.*number; write/);
    assertFault(
      faultsIn(splice, title('a'.repeat(71))),
      splice,
      id,
      'title',
      /longer than 70 characters; shorten/,
    );
  });

  test('a quote is at most 30 words', () => {
    const cut = 'events/2001-05-06-cable-cut.yaml';
    const faults = faultsIn(cut, (before) =>
      before.replace('words: The', `words: ${'so '.repeat(30)}`),
    );
    assertFault(
      faults,
      cut,
      '2001-05-06-cable-cut',
      'quotes.0.words',
      /longer than 30 words; shorten/,
    );
  });
});

suite('files', () => {
  test('a file that is no YAML is told with its line', () => {
    const open = faultsIn(splice, (before) => before.replace('title: Divers', 'title: [Divers'));
    assert.match(
      `${open[0]?.file ?? ''} ${open[0]?.entry ?? ''}`,
      /^events\/2001-05-06-splice\.yaml line \d$/,
    );
    const twice = faultsIn(splice, (before) => `${before}lane: cable\n`);
    const last = twice[0]?.entry ?? '';
    assertFault(twice, splice, last, 'YAML', /Map keys must be unique; correct the line/);
    assert.match(last, /^line 2\d$/);
  });

  test('a list is a list, a document a document', () => {
    assertFault(
      faultsIn('data/lanes.yaml', () => 'cable: The cable\n'),
      'data/lanes.yaml',
      'the file',
      'list',
      /is not a list; begin/,
    );
    assertFault(
      faultsIn('data/law.yaml', () => '- a\n'),
      'data/law.yaml',
      'the file',
      'entry',
      /expected object.*; write/,
    );
    assertFault(
      faultsIn(splice, () => ''),
      splice,
      id,
      'entry',
      /expected object.*; write/,
    );
  });

  test('a file or folder that is not there is asked for', () => {
    const { dir, remove } = copySmall();
    rmSync(join(dir, 'data/law.yaml'));
    const law = faultsOf(() => readShelf(dir, shelves.law));
    rmSync(join(dir, 'events'), { recursive: true });
    const events = faultsOf(() => readShelf(dir, shelves.events));
    remove();
    assertFault(law, 'data/law.yaml', 'the file', 'file', /is missing from .*; add it/);
    assertFault(events, 'events', 'the folder', 'folder', /is missing from .*; add it/);
  });

  test('a folder of entries holds nothing else', () => {
    const { dir, remove } = copySmall();
    writeFileSync(join(dir, 'events/2001-05-08-notes.yml'), 'title: a\n');
    const faults = faultsOf(() => readShelf(dir, shelves.events));
    remove();
    assertFault(
      faults,
      'events/2001-05-08-notes.yml',
      '2001-05-08-notes.yml',
      'file name',
      /does not end in \.yaml; rename/,
    );
  });

  test('an empty list is no fault: a site may have no corrections', () => {
    assert.deepEqual(readShelf(smallDir, shelves.corrections), []);
  });
});

suite('the order of reading', () => {
  test('a list keeps the order of its file, a folder that of its names', () => {
    const lanes = readShelf(smallDir, shelves.lanes).map((lane) => lane.id);
    assert.deepEqual(lanes, ['cable', 'council']);
    const events = readShelf(smallDir, shelves.events).map((event) => event.id);
    assert.deepEqual(events, [...events].sort());
  });
});

test('a fault lists all others of its collection, not only the first', () => {
  const faults = faultsIn(sources, (before) =>
    before.replaceAll('language: en', 'language: English!'),
  );
  assert.equal(faults.length, 4);
  const { message } = new ContentError(faults);
  assert.match(
    message,
    /^4 faults in the content:\n {2}data\/sources\.yaml › cable-log-2001-05-06 › language is not/,
  );
  assert.equal(message.split('\n').length, 5);
});

test('lineOf finds the line at which a text begins, and takes the first where there is no file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'nine-hours-lines-'));
  writeFileSync(join(dir, 'a.mdx'), '---\ntitle: a\n---\n\nBody.\n');
  assert.equal(lineOf('Body.', join(dir, 'a.mdx')), 5);
  assert.equal(lineOf('Body.', join(dir, 'b.mdx')), 1);
  assert.equal(lineOf('Body.', undefined), 1);
  rmSync(dir, { recursive: true });
});
