/**
 * Every event has a page that says all that the record knows of it and links every source, quote and related event, and a page at
 * each of its earlier addresses.
 * A green run does not prove that the words of the page around them are right.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../src/href.ts';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { localTime } from '../../src/model/time/zone.ts';
import {
  asFine,
  converts,
  endOf,
  phrase,
  startOf,
  type Moment,
} from '../../src/model/time/time-words.ts';
import type { Event } from '../../src/schema/event.ts';
import { dist } from '../process.ts';
import { expectationsOf, missing, type Expected, type Named } from './entry.ts';
import { builtPage } from './page.ts';
import { refuse } from './rule.ts';

const { events, lanes, kinds, sources, site } = readShelves(contentDir());

/** What of an event is for drawings, or is checked below in other words. */
const otherwise =
  /^(aliases|label|importance|phase|lane|kind|start|end|precision|endPrecision|endState|lasted|placeZone|method|confidence|firstReportedBasis)\b|\.about$/;

/** The clock in every zone of a time that converts, else the time in the calendar of its place. */
const wordsOf = (field: string, moment: Moment): Named[] => {
  const { bound, placeZone, precision } = moment;
  if (!bound) return [];
  if (!converts(moment)) return [{ field, value: phrase(moment, placeZone, site) }];
  const instants = [bound.earliest, bound.latest];
  return site.zones.flatMap(({ zone }) =>
    instants.map((instant) => ({
      field,
      value: localTime(asFine(instant, precision), zone).clock,
    })),
  );
};

/** Words of the basis, apart from the ids of sources that stand among them. */
const basisOf = ({ firstReportedBasis }: Event): Named[] => {
  const ids = sources.map(({ id }) => id).sort((a, b) => b.length - a.length);
  const found = ids.filter((id) => firstReportedBasis?.includes(id));
  return (firstReportedBasis ?? '')
    .split(found.length > 0 ? new RegExp(found.join('|')) : /$/)
    .filter((part) => /\w{3}/.test(part))
    .map((value) => ({ field: 'firstReportedBasis', value }));
};

const labelled = (
  list: readonly { id: string; label: string; description: string }[],
  id: string,
) => list.find((one) => one.id === id) ?? { label: id, description: id };

const expected = ({ id, ...event }: Event): Expected => {
  const { words, links } = expectationsOf(event, otherwise);
  const more: Named[] = [
    ...basisOf({ id, ...event }),
    ...wordsOf('start', startOf(event)),
    ...wordsOf('end', endOf(event)),
    { field: 'lane', value: labelled(lanes, event.lane).label },
    { field: 'kind', value: labelled(kinds, event.kind).label },
    { field: 'kind', value: labelled(kinds, event.kind).description },
    { field: 'confidence', value: event.confidence.replace('-', ' ') },
  ];
  return { entry: id, path: paths.event(id), words: [...words, ...more], links };
};

test('every event has a page that says all that is known of it', () => {
  refuse(events.flatMap((event) => missing(builtPage(paths.event(event.id)), expected(event))));
});

test('earlier addresses of events still lead somewhere', () => {
  const lost = events
    .flatMap(({ aliases }) => aliases)
    .filter((alias) => !existsSync(join(dist, paths.event(alias), 'index.html')));
  refuse(lost.map((alias) => `${paths.event(alias)} is gone; build a page that leads on`));
});

test('an event page without a quote, a time or a source is caught', () => {
  // `missing` is tried on samples in record.test.ts; here: that an event asks for all of these
  const [event] = events.filter(({ quotes }) => quotes.length > 0);
  const { words, links } = expected(event as Event);
  const fields = new Set([...words, ...links].map(({ field }) => field.replace(/\.\d+/g, '')));
  refuse(
    [
      'title',
      'summary',
      'asReported',
      'start',
      'quotes.words',
      'quotes.speaker',
      'quotes.source',
      'sources',
      'confidence',
    ]
      .filter((field) => !fields.has(field))
      .map((field) => `the rule does not ask for ${field}; correct the rule`),
  );
});
