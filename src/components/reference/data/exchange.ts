import { getRecord, type Record } from '../../../content.ts';
import { fullHref, paths } from '../../../href.ts';
import { calendarOf, type CalendarEntry } from '../../../formats/calendar.ts';
import { FORMATS } from '../../../formats/citation.ts';
import { feedOf } from '../../../formats/feed.ts';
import type { DataFile } from '../../../formats/files.ts';
import { itemOfSource } from '../../../formats/item.ts';
import { confidenceWords } from '../../../model/event-words.ts';
import { changedOn, lastChange } from '../../../model/record/changed.ts';
import { indexById } from '../../../model/record/record.ts';
import { plainCitation } from '../../../model/source/citation.ts';
import { timesOf } from '../../../model/time/event-times.ts';
import type { Event } from '../../../schema/event.ts';

/** Zones in which a calendar says a time that has a clock: that of the figures, and that of the place. */
const ZONES_SAID = 2;

/** The record in formats that calendars, feed readers and reference programs read. */
export async function getExchangeFiles(): Promise<DataFile[]> {
  const record = await getRecord();
  const works = record.sources.map(itemOfSource);
  return [
    { name: 'events.ics', text: calendar(record) },
    { name: 'events.feed.json', text: feed(record) },
    ...FORMATS.map(({ ending, write }) => ({ name: `sources.${ending}`, text: write(works) })),
  ];
}

/** When an event was, in words: all that its page says of its time. */
function whenOf(event: Event, { site }: Record): string {
  const zones = site.zones.slice(0, ZONES_SAID).map(({ zone }) => zone);
  const { start, end, lasted } = timesOf(event, zones, site, null);
  const said = [start, end].map((times) => times.map(({ words }) => words).join(', '));
  const words = [...said, lasted].filter(Boolean).join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. As reported: ${event.asReported}`;
}

function calendar(record: Record): string {
  const { site, events, lanes, kinds, source } = record;
  const laneOf = indexById(lanes);
  const kindOf = indexById(kinds);
  const entries = events.map((event): CalendarEntry => {
    const { word, meaning } = confidenceWords[event.confidence];
    return {
      event,
      when: whenOf(event, record),
      sure: `${word}. ${event.confidenceNote ?? meaning}`,
      sources: event.sources.map((id) => plainCitation(source(id))),
      categories: [laneOf.get(event.lane), kindOf.get(event.kind)].flatMap(
        (one) => one?.label ?? [],
      ),
      address: fullHref(paths.event(event.id)),
      changed: changedOn(event, site),
    };
  });
  const address = fullHref(paths.data('events.ics'));
  const { name, description } = site;
  return calendarOf({ name, description, host: new URL(address).host, address }, entries);
}

function feed(record: Record): string {
  const { site, events } = record;
  const { json } = feedOf(
    {
      title: `${site.name}: events`,
      description: `A record of ${site.subject}: its events, in the order in which they happened.`,
      home: fullHref('/timeline/'),
      json: fullHref(paths.data('events.feed.json')),
      updated: lastChange(record),
      rightsHolder: site.rightsHolder,
      license: 'CC BY 4.0',
    },
    events.map((event) => ({
      title: event.title,
      says: `${whenOf(event, record)}. ${event.summary}`,
      address: fullHref(paths.event(event.id)),
      date: changedOn(event, site),
      published: site.published,
    })),
  );
  return json;
}
