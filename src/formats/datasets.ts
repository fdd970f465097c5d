import type { Cell } from '../model/csv.ts';
import type { Shelves } from '../model/record/record.ts';
import { eventSchema } from '../schema/event.ts';
import { factSchema } from '../schema/fact.ts';
import { hypothesesSchema } from '../schema/hypothesis.ts';
import { networkSchema } from '../schema/network.ts';
import { sourceSchema, type Source } from '../schema/source.ts';
import { visibilityStepSchema } from '../schema/visibility.ts';
import type { Schema } from '../schema/json-schema.ts';
import { outageSchema } from '../schema/outage.ts';
import { outagesOf } from './outages.ts';

/** A collection of the record as open data. */
export interface Dataset {
  /** Name of its files, without an ending. */
  name: string;
  title: string;
  /** What it holds. */
  says: string;
  /** What the JSON file holds. */
  entries: readonly object[];
  /** The shape of an entry. */
  schema: Schema;
  /** File of src/schema that explains its fields, and the name that it exports. */
  explained: { file: string; name: string };
  /** The head and the lines of the CSV file. */
  table: readonly (readonly Cell[])[];
}

/** Full address of a page of an entry. */
export type AddressOf = (kind: 'event' | 'source' | 'fact' | 'evidence', id: string) => string;

const LIST = '; ';

/** Every dataset, in the order of the page. */
export function datasetsOf(record: Shelves, address: AddressOf): Dataset[] {
  const { events, sources, facts, hypotheses, network } = record;
  const outages = outagesOf(record, (id) => address('event', id));
  return [
    {
      name: 'events',
      title: 'Events',
      says: 'Everything that the timeline shows: what happened or was said, when at the earliest and at the latest, on whose word, and where sources differ.',
      entries: events,
      schema: eventSchema,
      explained: { file: 'event', name: 'eventSchema' },
      table: [
        [
          'id',
          'title',
          'lane',
          'kind',
          'phase',
          'start_earliest',
          'start_latest',
          'precision',
          'end_earliest',
          'end_latest',
          'end_precision',
          'end_state',
          'as_reported',
          'place_zone',
          'first_reported',
          'confidence',
          'scope',
          'summary',
          'observers',
          'sources',
          'page',
        ],
        ...events.map((event) => [
          ...[event.id, event.title, event.lane, event.kind, event.phase],
          ...[event.start.earliest, event.start.latest, event.precision],
          ...[event.end?.earliest, event.end?.latest, event.endPrecision, event.endState],
          ...[event.asReported, event.placeZone, event.firstReported, event.confidence],
          ...[event.scope, event.summary, event.observers.join(LIST), event.sources.join(LIST)],
          address('event', event.id),
        ]),
      ],
    },
    {
      name: 'outages',
      title: 'Outages',
      says: 'The outages alone, with the fields that public annotations of outages carry: start and end, scope, networks, places, cause, link and description.',
      entries: outages,
      schema: outageSchema,
      explained: { file: 'outage', name: 'outageSchema' },
      table: [
        Object.keys(outageSchema.shape),
        ...outages.map((outage) => Object.values(outage).map(cellOf)),
      ],
    },
    {
      name: 'sources',
      title: 'Sources',
      says: 'Everything that the record cites, how much of it was read, and what it supports.',
      entries: sources,
      schema: sourceSchema,
      explained: { file: 'source', name: 'sourceSchema' },
      table: [
        Object.keys(sourceSchema.shape),
        ...sources.map((source) =>
          Object.keys(sourceSchema.shape).map((field) => cellOf(source[field as keyof Source])),
        ),
      ],
    },
    {
      name: 'facts',
      title: 'Contested points',
      says: 'The fact cards: what each source says, the value that the site uses, and why. In CSV a line is a value.',
      entries: facts,
      schema: factSchema,
      explained: { file: 'fact', name: 'factSchema' },
      table: [
        ['fact', 'question', 'value', 'said_by', 'source', 'our_value', 'derivation', 'page'],
        ...facts.flatMap((fact) =>
          fact.values.map(({ value, saidBy, source }) => [
            ...[fact.id, fact.question, value, saidBy, source],
            ...[fact.ourValue, fact.derivation, address('fact', fact.id)],
          ]),
        ),
      ],
    },
    {
      name: 'explanations',
      title: 'Explanations and evidence',
      says: 'How each piece of evidence bears on each explanation of the main outage, and who draws the link. In CSV a line is a rating. Counts of them are not probabilities.',
      entries: [hypotheses],
      schema: hypothesesSchema,
      explained: { file: 'hypothesis', name: 'hypothesesSchema' },
      table: [
        [
          'evidence',
          'what',
          'confidence',
          'explanation',
          'rating',
          'basis',
          'reason',
          'sources',
          'page',
        ],
        ...hypotheses.evidence.flatMap((piece) =>
          piece.ratings.map(({ hypothesis, rating, basis, reason, sources: drawn }) => [
            ...[piece.id, piece.text, piece.confidence, hypothesis, rating, basis, reason],
            ...[drawn.join(LIST), address('evidence', piece.id)],
          ]),
        ),
      ],
    },
    {
      name: 'network',
      title: 'Network data',
      says: 'All that was measured of the network: addresses, upstreams, floods, other countries, other outages. In CSV a line is a value, with the path to it in the JSON file.',
      entries: [network],
      schema: networkSchema,
      explained: { file: 'network', name: 'networkSchema' },
      table: [['part', 'path', 'value'], ...leavesOf(network, '')],
    },
    {
      name: 'visibility',
      title: 'Networks visible',
      says: `${network.visibility.label}: the steps of the strip, each of which holds until the next.`,
      entries: network.visibility.series,
      schema: visibilityStepSchema,
      explained: { file: 'visibility', name: 'visibilityStepSchema' },
      table: [
        ['from_earliest', 'from_latest', 'state', 'networks', 'min', 'max', 'text', 'sources'],
        ...network.visibility.series.map(
          ({ from, state, networks, min, max, text, sources: read }) => [
            ...[from?.earliest, from?.latest, state, networks, min, max, text, read.join(LIST)],
          ],
        ),
      ],
    },
  ];
}

/** Every single value of a document as a line: its part, the path to it, itself. */
function leavesOf(value: unknown, path: string): Cell[][] {
  if (typeof value !== 'object' || value === null)
    return [[path.split('.')[0], path, value as Cell]];
  return Object.entries(value).flatMap(([name, one]) =>
    leavesOf(one, path === '' ? name : `${path}.${name}`),
  );
}

/** A value as a cell: a list is joined. */
function cellOf(value: Cell | readonly (string | number)[]): Cell {
  return Array.isArray(value) ? value.join(LIST) : (value as Cell);
}
