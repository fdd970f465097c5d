/**
 * A view as a link and back. The suite runs once in each of four zones, which may not matter. A green run does not
 * prove that a browser keeps the link, nor that its zones are those of Node.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hostileQueries } from '../../../tests/fixtures/hostile.ts';
import { hardData } from '../../../tests/fixtures/explorer-data.ts';
import { assertMachineZone } from '../../../tests/fixtures/machine-zone.ts';
import { assertValid, randomViews } from '../../../tests/fixtures/views.ts';
import { frameOf } from './frame.ts';
import { wholeView } from './state.ts';
import { readFragment, readView, writeView } from './url.ts';

const data = hardData();
const frame = frameOf(data);
const whole = wholeView(frame);

test('the machine stands in the zone that TZ names', assertMachineZone);

suite('a link', () => {
  test('gives back the view that wrote it: 10,000 views', () => {
    const links = new Map<string, string>();
    for (const view of randomViews(1, 10_000, frame)) {
      assertValid(view, frame, 'the test itself');
      const link = writeView(view, frame);
      assert.deepEqual(readView(link, frame), view, link);
      assert.deepEqual(readView(`?${link}`, frame), view, link);
      const told = JSON.stringify(view);
      assert.equal(links.get(link) ?? told, told, `two views share ${link}`);
      links.set(link, told);
    }
    assert.ok(links.size > 9_000, String(links.size));
  });

  test('survives being taken apart and escaped on its way', () => {
    for (const view of randomViews(2, 2_000, frame)) {
      const link = writeView(view, frame);
      assert.deepEqual(readView(new URLSearchParams(link).toString(), frame), view, link);
      const address = new URL(`https://example.org/timeline/?${link}#list`);
      assert.deepEqual(readView(address.search, frame), view, link);
    }
  });

  test('holds nothing that ends a link in running text or in markup', () => {
    for (const view of randomViews(3, 2_000, frame))
      assert.match(writeView(view, frame), /^[\w.~%:/,+&=-]*$/);
  });

  test('says nothing of a view that says nothing', () => {
    assert.equal(writeView(whole, frame), '');
    assert.deepEqual(readView('', frame), whole);
    assert.deepEqual(readView('?', frame), whole);
  });

  test('has its keys in a fixed order, and is to be read', () => {
    const view = {
      from: Date.parse('2014-12-22T16:15Z'),
      to: Date.parse('2014-12-23T01:46Z'),
      zone: 'Asia/Pyongyang',
      clock: 'reported' as const,
      knownBy: '2014-12-22',
      lanes: ['sea', 'land'],
      kinds: [],
      confidence: ['confirmed'],
      observers: ['Ada', 'Ada, through Ben'],
      text: 'a b',
      selected: 'event-1',
    };
    assert.equal(
      writeView(view, frame),
      'from=2014-12-22T16:15Z&to=2014-12-23T01:46Z&zone=Asia/Pyongyang&clock=reported&by=2014-12-22&lanes=sea,land&kinds=-&confidence=confirmed&observers=Ada,Ada%252C+through+Ben&q=a+b&event=event-1',
    );
  });
});

suite('what a link says wrongly is not said', () => {
  const others = 'zone=Asia/Pyongyang&event=event-1';
  const kept = readView(others, frame);
  const wrong: Record<string, string[]> = {
    from: [
      '2014-12-22',
      '2014-12-22T16:15',
      '2014-12-22T16:15:00Z',
      '2014-02-31T00:00Z',
      '2014-12-22T24:00Z',
    ],
    to: [
      '0',
      'NaN',
      'Infinity',
      '1e9',
      '+275760-09-13T00:00Z',
      '2099-01-01T00:00Z',
      '1999-01-01T00:00Z',
      '2011-01-01T00:00Z',
    ],
    clock: ['happened', 'Reported', 'x'],
    by: ['2014-12', '2014-02-31', '1999-12-31', '2026-01-01', '2014-12-22T00:00Z', 'today'],
    lanes: [
      '',
      ',',
      'sea,',
      'sky',
      'sea,sky',
      'hasOwnProperty',
      '%E0%A4%A',
      'sea;land',
      '-,sea',
      'sea,land,__proto__,constructor',
    ],
    kinds: ['Outage', 'valueOf'],
    confidence: ['true'],
    observers: ['-', 'ada', '100%25', 'Ada, through Ben', '%25', '%2525E0'],
    q: ['', '+++', 'x'.repeat(81), '%FF', 'a%0Ab', 'a%00b', '%E2%80%AEb', 'a++b'],
  };
  for (const [key, values] of Object.entries(wrong)) {
    test(key, () => {
      for (const value of values)
        assert.deepEqual(readView(`${others}&${key}=${value}`, frame), kept, value);
    });
  }

  test('zone', () => {
    for (const zone of [
      '',
      'utc',
      'Asia/Pyongyong',
      '%2B09:00',
      'toString',
      '../UTC',
      'A'.repeat(1e6),
    ])
      assert.equal(readView(`zone=${zone}`, frame).zone, 'UTC', zone.slice(0, 20));
  });

  test('event', () => {
    for (const id of ['', 'event', 'EVENT-1', 'size', '__proto__', 'event-1%00', 'event-1,event-2'])
      assert.equal(readView(`event=${id}`, frame).selected, null, id);
  });

  test('a range that ends before it begins', () => {
    const { from, to } = readView('from=2014-12-23T00:00Z&to=2014-12-22T00:00Z', frame);
    assert.deepEqual([from, to], [frame.from, frame.to]);
  });

  test('a key that stands twice, even with one value', () => {
    assert.deepEqual(
      readView('zone=Asia/Tokyo&zone=Asia/Tokyo&clock=reported&clock=', frame),
      whole,
    );
  });

  test('a key that is unknown or spelled otherwise', () => {
    assert.deepEqual(
      readView('__proto__=1&constructor=2&utm_source=x&FROM=2014-12-22T16:15Z&q[]=a', frame),
      whole,
    );
  });
});

test('a zone of any spelling with capitals is taken as Intl spells it', () => {
  assert.equal(readView('zone=Asia/pyongyang', frame).zone, 'Asia/Pyongyang');
  assert.equal(readView('zone=US/Pacific', frame).zone, 'US/Pacific');
});

test('1,000 hostile queries give a valid view and never throw', () => {
  /** What a key may say, so that some of each query is right and stands beside what is not. */
  const right: [string, string][] = [
    ['from', '2014-12-22T16:15Z'],
    ['to', '2014-12-23T01:46Z'],
    ['zone', 'Asia/Pyongyang'],
    ['clock', 'reported'],
    ['by', '2014-12-22'],
    ['lanes', 'sea,land'],
    ['kinds', '-'],
    ['confidence', 'disputed'],
    ['observers', 'Ada'],
    ['q', '%3Cb%3E'],
    ['event', 'event-1'],
  ];
  let changed = 0;
  for (const search of hostileQueries(4, 1_000, right)) {
    const view = readView(search, frame);
    assertValid(view, frame, search.slice(0, 200));
    assert.deepEqual(readView(writeView(view, frame), frame), view, search.slice(0, 200));
    if (writeView(view, frame) !== '') changed += 1;
  }
  assert.ok(changed > 200, `only ${String(changed)} queries said anything at all`);
});

suite('an earlier id', () => {
  const [renamed, live] = data.events;
  assert.ok(renamed && live);
  const aliases = ['2014-12-old', '__proto__', 'a b%', live.id];
  const events = data.events.map((event) => (event === renamed ? { ...event, aliases } : event));
  const now = frameOf({ ...data, events });

  test('opens its event, and the link written is that of today', () => {
    for (const old of aliases.slice(0, 3)) {
      const view = readView(`zone=Asia/Tokyo&event=${encodeURIComponent(old)}`, now);
      assert.equal(view.selected, renamed.id, old);
      assert.equal(writeView(view, now), `zone=Asia/Tokyo&event=${renamed.id}`);
      assert.equal(readFragment(`#${encodeURIComponent(old)}`, now), renamed.id, old);
    }
  });

  test('never takes the place of the id of a live event', () => {
    assert.equal(readView(`event=${live.id}`, now).selected, live.id);
    assert.equal(readFragment(`#${live.id}`, now), live.id);
  });

  test('that stands beside another, or is not quite it, is not said', () => {
    for (const said of [
      '2014-12-OLD',
      '2014-12-old ',
      '2014-12-old,event-1',
      'a b%25',
      'constructor',
    ])
      assert.equal(readView(`event=${encodeURIComponent(said)}`, now).selected, null, said);
    assert.equal(readView('event=2014-12-old&event=2014-12-old', now).selected, null);
  });
});

test('a fragment that names no event leads to none and never throws', () => {
  for (const hash of [
    '',
    '#',
    '#list',
    '#%',
    '#%E0%A4%A',
    '#%ED%A0%80',
    '##event-1',
    '#event-1%00',
  ])
    assert.equal(readFragment(hash, frame), null, hash);
  assert.equal(readFragment('#event-1', frame), 'event-1');
  assert.equal(readFragment('#event%2D1', frame), 'event-1');
});
