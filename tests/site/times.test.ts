/**
 * Every `<time>` can be read by a machine, and says no more than the record knows: an instant only where a minute or an hour was
 * reported, and on the page and in the list item of an event nothing finer than its precision.
 * A green run does not prove that the words beside it say the same: the laws of the model do.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '../../src/href.ts';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { startOf, endOf, machineTime } from '../../src/model/time/time-words.ts';
import { attribute, elementsIn, textOf, type Element, type Holder } from './document.ts';
import { builtPage, byId, makePage } from './page.ts';
import { catches, accepts, holds, refuse, type Rule } from './rule.ts';

const { events, network } = readShelves(contentDir());

const instants = new Set(
  [
    ...events.flatMap((event) => [machineTime(startOf(event)), machineTime(endOf(event))]),
    ...(JSON.stringify(network).match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g) ?? []),
  ].filter((value) => value?.endsWith('Z')),
);

const isDate = (value: string): boolean => {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
};

const isTime = ({ tagName }: Element): boolean => tagName === 'time';

const times: Rule = ({ elements }) =>
  elements.filter(isTime).flatMap((time) => {
    const value = attribute(time, 'datetime');
    const told = `has <time datetime="${value ?? ''}">${textOf(time)}</time>`;
    if (value === undefined) return [`${told} without datetime; give it, or write a <span>`];
    if (/T.*Z$/.test(value))
      return instants.has(value) ? [] : [`${told}, an instant that nobody reported; write the day`];
    return isDate(value)
      ? []
      : [`${told}, which is no date; write YYYY, YYYY-MM, YYYY-MM-DD or an instant in UTC`];
  });

test('every <time> is valid and no instant was made up', () => {
  assert.ok(instants.size > 0);
  holds(times);
});

/** Times inside an event's own part of a page that are finer than what is known of its start and end. */
const tooFine = (place: string, holder: Holder, allowed: readonly (string | null)[]): string[] =>
  elementsIn(holder)
    .filter(isTime)
    .map((time) => attribute(time, 'datetime') ?? '')
    .filter((value) => !allowed.includes(value))
    .map(
      (value) =>
        `${place} says ${value}, but the record knows ${allowed.map(String).join(' and ')}; use machineTime()`,
    );

test('no event is given a finer time than the record knows', () => {
  const list = builtPage('/timeline/');
  refuse(
    events.flatMap((event) => {
      const allowed = [machineTime(startOf(event)), machineTime(endOf(event)), event.firstReported];
      const item = byId(list, event.id);
      const heading = byId(builtPage(paths.event(event.id)), 'when');
      const section = heading?.parentNode;
      return [
        ...(item ? tooFine(`/timeline/#${event.id}`, item, allowed) : []),
        ...(section && 'childNodes' in section
          ? tooFine(`${paths.event(event.id)}#when`, section, allowed)
          : [`${paths.event(event.id)} has no heading “when”; say there when it happened`]),
      ];
    }),
  );
});

test('a missing, broken, invented and too fine time are caught', () => {
  accepts(times, '<time datetime="2014-12">in December 2014</time>');
  catches(times, '<time>now</time>', /without datetime/);
  catches(times, '<time datetime="2014-02-30">A</time>', /no date/);
  catches(times, '<time datetime="22.12.2014">A</time>', /no date/);
  catches(times, '<time datetime="1999-01-01T00:00:00Z">A</time>', /nobody reported/);
  const { root } = makePage('/a/', '<time datetime="2014-12-22">A</time>');
  assert.deepEqual(tooFine('a', root, ['2014-12-22']), []);
  assert.match(
    tooFine('a', root, ['2014-12', null]).join(),
    /says 2014-12-22, but the record knows 2014-12 and null/,
  );
});
