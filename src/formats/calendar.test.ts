/**
 * Events as a calendar, read back by another library, the same in every zone of the machine. A green run does not prove that
 * every calendar program shows them well.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import ICAL from 'ical.js';
import { eventWith } from '../../tests/fixtures/small.ts';
import '../../tests/fixtures/machine-zone.ts';
import type { Event } from '../schema/event.ts';
import { calendarOf } from './calendar.ts';

const head = {
  ...{ name: '2 h 5 min', description: 'An island; its cable, cut', host: 'example.org' },
  address: 'https://example.org/data/events.ics',
};

const textOf = (event: Event, when = 'At 10:00 UTC'): string =>
  calendarOf(head, [
    {
      ...{ event, when, sure: 'Confirmed.', sources: ['The Paper, “A, b; c”'] },
      ...{ categories: ['The cable, repaired'], address: 'https://example.org/events/a/' },
      changed: '2001-06-02',
    },
  ]);

const read = (text: string): ICAL.Event => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const entry = calendar.getFirstSubcomponent('vevent');
  assert.ok(entry);
  return new ICAL.Event(entry);
};

const minutes = { precision: 'minute', placeZone: 'Pacific/Chatham' } as const;
const at = (earliest: string, latest = earliest) => ({ earliest, latest });

suite('an entry covers all that the sources allow', () => {
  test('one reported minute has no length', () => {
    const event = eventWith({ ...minutes, start: at('2001-05-06T10:00:00Z'), end: null });
    const { startDate, component } = read(textOf(event));
    assert.equal(startDate.toString(), '2001-05-06T10:00:00Z');
    assert.equal(component.getFirstProperty('dtend'), null);
  });

  test('from the earliest start to the latest end', () => {
    const start = at('2001-05-06T10:00:00Z', '2001-05-06T10:15:00Z');
    const end = at('2001-05-06T12:00:00Z', '2001-05-06T12:30:00Z');
    const { startDate, endDate } = read(textOf(eventWith({ ...minutes, start, end })));
    assert.equal(startDate.toString(), '2001-05-06T10:00:00Z');
    assert.equal(endDate.toString(), '2001-05-06T12:30:00Z');
  });

  test('a day is the day of its place, and ends with it', () => {
    const start = at('2001-05-05T11:15:00Z', '2001-05-06T11:14:59Z'); // 6 May at +12:45
    const event = eventWith({ precision: 'day', placeZone: 'Pacific/Chatham', start, end: null });
    const { startDate, endDate } = read(textOf(event));
    assert.equal(startDate.isDate, true);
    assert.equal(startDate.toString(), '2001-05-06');
    assert.equal(endDate.toString(), '2001-05-07');
  });

  test('a month is all its days', () => {
    const start = at('2001-04-01T00:00:00Z', '2001-04-30T23:59:59Z');
    const event = eventWith({ precision: 'month', placeZone: 'UTC', start, end: null });
    const { startDate, endDate } = read(textOf(event));
    assert.equal(startDate.toString(), '2001-04-01');
    assert.equal(endDate.toString(), '2001-05-01');
  });
});

test('words come back whole, with how uncertain the time is', () => {
  const summary = 'Cut, twice; "so" \\ they said\r\nEND:VEVENT\r\n=1+1';
  const event = eventWith({ title: 'A; b, c', summary });
  const { summary: title, description, uid } = read(textOf(event, 'Between 10:00 and 10:15 UTC'));
  assert.equal(title, 'A; b, c');
  assert.match(description, /^Between 10:00 and 10:15 UTC\n/);
  assert.ok(description.replaceAll('\r', '').includes(summary.replaceAll('\r', '')));
  assert.equal(uid, `${event.id}@example.org`);
});

test('the bounds stand in the text, in UTC', () => {
  const start = at('2001-05-06T10:00:00Z', '2001-05-06T10:15:00Z');
  const end = at('2001-05-06T12:00:00Z');
  const { description } = read(textOf(eventWith({ ...minutes, start, end })));
  assert.ok(
    description.includes(
      'Bounds in UTC: start between 2001-05-06 10:00 and 2001-05-06 10:15; end 2001-05-06 12:00.',
    ),
    description,
  );
  const open = read(textOf(eventWith({ ...minutes, start, end: null, endPrecision: null })));
  assert.match(open.description, /end not recorded\./);
});

test('the same record makes the same file', () => {
  assert.equal(textOf(eventWith({})), textOf(eventWith({})));
  assert.match(textOf(eventWith({})), /DTSTAMP:20010602T000000Z/);
});
