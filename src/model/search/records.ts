import type { Shelves } from '../record/record.ts';
import { shortName } from '../source/citation.ts';
import { kindWords } from '../source/source-words.ts';
import { machineTime, phrase, sayDate, startOf } from '../time/time-words.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Law } from '../../schema/law.ts';
import type { Person } from '../../schema/person.ts';
import type { Source } from '../../schema/source.ts';
import type { Event } from '../../schema/event.ts';
import type { SearchKindId } from './kinds.ts';
import { lettersApart } from './letters.ts';

/** One entry of the record as the search knows it. */
export interface SearchRecord {
  /** Where it stands, from the root of the site. */
  url: string;
  title: string;
  /** What can be found in it beside its title. */
  text: string;
  /** What it is told by beside its title, and can be found by: an event's time, a source's publisher; empty for nothing. */
  detail: string;
  /** What is shown with it, but leads nobody to it. */
  filters: { in: SearchKindId } & Partial<Record<'label' | 'lang' | 'time', string>>;
  /** Other names by which it can be found, without being shown; empty for none. */
  also: string;
  /** Characters of its title in scripts without blanks, apart; empty for none. */
  letters: string;
}

/** Where entries stand, from the root of the site. */
export type Addresses = Readonly<
  Record<'event' | 'source' | 'person' | 'term' | 'fact' | 'legalDocument', (id: string) => string>
>;

/** Every event, source, person, term, fact card and document of law, once each, in the order of the record. */
export function searchRecords(record: Shelves, to: Addresses): SearchRecord[] {
  const { events, sources, people, glossary, facts, law } = record;
  return [
    ...events.map((event) => entry(to.event(event.id), event.title, ofEvent(event, record))),
    ...sources.map((source) =>
      entry(
        to.source(source.id),
        source.title ?? source.description ?? source.id,
        ofSource(source),
      ),
    ),
    ...people.map((person) => entry(to.person(person.id), person.name, ofPerson(person))),
    ...glossary.map(({ id, term, definition }) =>
      entry(to.term(id), term, { filters: { in: 'terms' }, detail: '', texts: [definition] }),
    ),
    ...facts.map((fact) => entry(to.fact(fact.id), fact.question, ofFact(fact))),
    ...law.documents.map((document) =>
      entry(to.legalDocument(document.id), document.name, ofLaw(document)),
    ),
  ];
}

/** What one sort of entry adds. */
type Own = Pick<SearchRecord, 'filters' | 'detail'> & {
  also?: string;
  texts: readonly (string | null)[];
};

function entry(
  url: string,
  title: string,
  { filters, detail, also = '', texts }: Own,
): SearchRecord {
  const text = texts
    .flatMap((one) => (one ? withStop(withoutAddresses(one)) : []))
    .filter(Boolean)
    .join(' ');
  const letters = lettersApart(`${title} ${detail}`);
  return { url, title: withoutAddresses(title), text, detail, also, filters, letters };
}

function ofEvent(event: Event, { lanes, site }: Shelves): Own {
  const start = startOf(event);
  const time = machineTime(start);
  const label = lanes.find(({ id }) => id === event.lane)?.label;
  return {
    filters: { in: 'events', ...(label && { label }), ...(time && { time }) },
    detail: phrase(start, 'UTC', site),
    also: event.label,
    texts: [
      event.summary,
      event.scope,
      ...event.quotes.map(({ speaker, words }) => `${speaker}: “${words}”`),
      ...event.disagreements.map(({ text }) => text),
      event.confidenceNote,
      [...event.actors, ...event.observers].join(', '),
    ],
  };
}

function ofSource(source: Source): Own {
  const { title, author, published, language } = source;
  const by = [author, shortName(source), published && sayDate(published)];
  return {
    filters: {
      in: 'sources',
      label: kindWords[source.kind].one,
      ...(title !== null && language !== 'en' && { lang: language }),
    },
    detail: [...new Set(by.filter(Boolean))].join(', '),
    texts: [title === null ? null : source.description, source.note],
  };
}

function ofPerson({ role, affiliation, why, alsoNamed }: Person): Own {
  const also = alsoNamed.join(', ');
  return { filters: { in: 'people' }, detail: role, also, texts: [affiliation, why] };
}

function ofFact({ values, ourValue, derivation, note }: Fact): Own {
  const said = values.map(({ value, saidBy }) => `${saidBy}: ${value}`).join('; ');
  return {
    filters: { in: 'facts' },
    detail: ourValue ? `We use: ${ourValue}` : '',
    texts: [derivation, said, note],
  };
}

function ofLaw(document: Law['documents'][number]): Own {
  const { type, date, provision, says, appliedToSony } = document;
  return {
    filters: { in: 'law', label: type },
    detail: [provision, date && sayDate(date)].filter(Boolean).join(', '),
    texts: [says, ...appliedToSony.map(({ who, how }) => `${who}: ${how}`)],
  };
}

/** Web addresses stay out of the index: some sources must not be linked, and nobody looks for the rest by address. */
function withoutAddresses(text: string): string {
  return text.replace(/\b(?:https?:\/\/|www\.)\S+/gi, '').trim();
}

/** Ends a text with a stop, so that the next can follow it. */
function withStop(text: string): string {
  return /[.!?…][”"]?$/.test(text) || text === '' ? text : `${text}.`;
}
