/**
 * The committed content keeps the rules that stop the build, and some that a wrong entry would only bend.
 * A green run does not prove that a source says what the record says it says.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contentDir } from '../../src/loaders/folder.ts';
import { strayFiles } from '../../src/loaders/strays.ts';
import { checkShelves } from '../../src/model/checks/all.ts';
import { sayProblem } from '../../src/model/problem.ts';
import { converts, phrase, startOf } from '../../src/model/time/time-words.ts';
import { localTime } from '../../src/model/time/zone.ts';
import { checkArticles, checkFront } from '../../src/prose/rules.ts';
import { articles, front, record, textsIn } from './record.ts';

const { events, site } = record;

test('the record, the articles and the front page have no fault', () => {
  const cited = new Set([front, ...articles].flatMap(({ named }) => [...named.sources]));
  const problems = [
    ...strayFiles(contentDir()),
    ...checkShelves(record, cited),
    ...checkArticles(articles, record),
    ...checkFront(front, articles, record),
  ];
  assert.deepEqual(problems.map(sayProblem), []);
});

suite('events', () => {
  test('have an id that begins with a day within their bounds', () => {
    for (const event of events) {
      const { earliest, latest } = event.start;
      const zone =
        event.lane === site.subjectLane && converts(startOf(event)) ? 'UTC' : event.placeZone;
      const date = /^\d{4}(-\d\d(?=-))?(-\d\d(?=-))?/.exec(event.id)?.[0] ?? '';
      const [first, last] = [earliest, latest].map((time) =>
        localTime(time, zone).day.slice(0, date.length),
      );
      assert.ok(
        date && String(first) <= date && date <= String(last),
        `${event.id} is not of ${String(first)}`,
      );
    }
  });

  test('have a label of their own, of at most 26 characters', () => {
    const labels = events.map(({ label }) => label);
    assert.deepEqual(
      labels.filter((label) => label.length > 26),
      [],
    );
    assert.equal(new Set(labels).size, labels.length);
  });

  test('were not reported before they can have begun', () => {
    for (const { id, start, firstReported } of events) {
      const dayAnywhere = localTime(start.earliest, 'Pacific/Pago_Pago').day;
      assert.ok(!firstReported || firstReported >= dayAnywhere.slice(0, firstReported.length), id);
    }
  });

  test('of a month or year are bounded by whole days of their place', () => {
    for (const { id, start, precision, placeZone } of events) {
      if (!['month', 'year'].includes(precision)) continue;
      assert.equal(localTime(start.earliest, placeZone).clock, '00:00', id);
      assert.equal(localTime(start.latest, placeZone).clock, '23:59', id);
    }
  });

  test('that are disputed say in what', () => {
    for (const { id, confidence, confidenceNote, disagreements } of events) {
      assert.ok(
        confidence !== 'disputed' || confidenceNote !== null || disagreements.length > 0,
        id,
      );
    }
  });
});

test('no two people share a name', () => {
  const names = record.people.flatMap(({ name, alsoNamed }) => [name, ...alsoNamed]);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

test('every kind of event is used', () => {
  const used = new Set(events.map(({ kind }) => kind));
  assert.deepEqual(
    record.kinds.filter(({ id }) => !used.has(id)),
    [],
  );
});

test('no text shows how the content is stored, or ends in the middle', () => {
  const stored = /\b[\w-]+\.(ya?ml|md|mdx|json)\b|\b[a-z]+_[a-z]+\b|`|\s$|,$/;
  const bad = textsIn(record).filter(
    ([path, text]) => !/\.(url|prefix)$/.test(path) && stored.test(text),
  );
  assert.deepEqual(bad, []);
});

test('every event is said alike on machines of every zone', () => {
  const before = process.env['TZ'];
  const say = (machine: string): string => {
    process.env['TZ'] = machine;
    return events.map((event) => phrase(startOf(event), 'Asia/Pyongyang', site)).join('\n');
  };
  const said = ['UTC', 'America/New_York', 'Asia/Pyongyang', 'Pacific/Kiritimati'].map(say);
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
  assert.equal(new Set(said).size, 1);
});
