import { z } from 'astro/zod';
import { noted } from './change.ts';
import { id, optionalText, requiredSourceIds, text } from './text.ts';
import { boundSchema, dateSchema, precisionSchema, zoneSchema } from './time.ts';

/** How an observer came to know it. */
export const methodSchema = z.enum([
  'bgp',
  'traceroute',
  'web-check',
  'traffic',
  'in-country',
  'statement',
]);

/** How well a thing is established: that it happened or was said, never that a claim is true. */
export const confidenceSchema = z.enum(['confirmed', 'single-source', 'disputed']);

/** Words on the record of a named speaker, institution or published message. */
export const quoteSchema = z.strictObject({
  /** Who said it, and to whom where that matters. */
  speaker: text,
  /** The exact words, at most 30. */
  words: text.refine((words) => words.split(/\s+/).length <= 30, {
    error: 'is longer than 30 words; shorten the quote',
  }),
  /** The source in which the words were read; one of the event's. */
  source: id,
});

/** A point on which sources differ. */
export const disagreementSchema = z.strictObject({
  /** What they differ on. */
  about: z.enum([
    'start',
    'end',
    'duration',
    'number',
    'scope',
    'actor',
    'cause',
    'meaning',
    'other',
  ]),
  /** Who says what. */
  text,
  /** The sources that differ. */
  sources: requiredSourceIds,
});

/** A length in minutes as sources give it. */
export const lastedSchema = z.strictObject({
  /** The least that it can have been. */
  least: z.int().positive(),
  /** The most; null where the sources say "more than". */
  most: z.int().positive().nullable(),
  /** Whether the sources say "about" or "nearly". */
  isAbout: z.boolean(),
});

/** One event of the timeline: what happened or was said, when, on whose word. One file an event. */
export const eventSchema = z
  .strictObject({
    /** The file's name: date and words, `2014-12-22-main-outage`. Part of the event's address. */
    id,
    /** Earlier ids of this event; their addresses keep working. */
    aliases: z.array(id).default([]),
    /** Headline, at most 70 characters. */
    title: text.max(70, { error: 'is longer than 70 characters; shorten it' }),
    /** Words beside the mark in a figure, at most 26 characters. */
    label: text.max(26, { error: 'is longer than 26 characters; shorten it' }),
    /** Which labels stay when there is no room for all: 3 first, 1 last. */
    importance: z.literal([1, 2, 3]),
    /** Lane of the timeline, an id of lanes.yaml. */
    lane: id,
    /** Kind of event, an id of kinds.yaml. */
    kind: id,
    /** Part of the story: before, during or after the main period of site.yaml. */
    phase: z.enum(['background', 'main', 'aftermath']),
    /** When it happened or began. A day is the local day of its place, turned into UTC. */
    start: boundSchema,
    /** The finest unit of `start` that may be printed. */
    precision: precisionSchema,
    /** When it ended; left out where no time is known or nothing ended. */
    end: boundSchema.nullable().default(null),
    /** The finest unit of `end` that may be printed. */
    endPrecision: precisionSchema.nullable().default(null),
    /** exact, approximate, unknown (it ended, no time known) or none (instantaneous, or lasting). */
    endState: z.enum(['exact', 'approximate', 'unknown', 'none']),
    /** Time and zone as the sources gave them. */
    asReported: text,
    /** Zone of the place concerned; its calendar names the day. */
    placeZone: zoneSchema,
    /** Duration as printed, such as `9 h 31 min`. */
    durationText: optionalText,
    /** How long it lasted in minutes, where sources say so and `start` and `end` do not bound it as closely. */
    lasted: lastedSchema.nullable().default(null),
    /** The first day on which the public could read of it, as far as the cited sources show. */
    firstReported: dateSchema.nullable().default(null),
    /** How `firstReported` was found. */
    firstReportedBasis: optionalText,
    /** Who measured or saw it. */
    observers: z.array(text).default([]),
    /** Who did or said it. */
    actors: z.array(text).default([]),
    /** What was affected. */
    scope: optionalText,
    /** How the observers came to know it. */
    method: z.array(methodSchema).default([]),
    /** Two to five sentences. */
    summary: text,
    /** Words on the record. */
    quotes: z.array(quoteSchema).default([]),
    /** The sources of the event, most telling first. */
    sources: requiredSourceIds,
    /** How well it is established. */
    confidence: confidenceSchema,
    /** What the rating rests on, or which part is disputed. */
    confidenceNote: optionalText,
    /** Points on which the sources differ. */
    disagreements: z.array(disagreementSchema).default([]),
    /** Ids of related events; the link is kept both ways. */
    related: z.array(id).default([]),
    /** Day of the last change of the entry; left out where it is as first published. */
    changed: dateSchema.nullable().default(null),
    /** What that change was, a sentence; stands where `changed` stands. */
    changeNote: optionalText,
  })
  .refine((event) => !event.end || event.end.latest >= event.start.earliest, {
    path: ['end'],
    error: 'ends before it starts; correct `start` or `end`',
  })
  .refine((event) => !event.end || event.end.earliest >= event.start.earliest, {
    path: ['end'],
    error: 'has an end whose `earliest` is before the start; correct one of them',
  })
  .refine((event) => (event.end === null) === (event.endPrecision === null), {
    path: ['endPrecision'],
    error: 'must stand exactly where `end` stands; add or remove one of them',
  })
  .refine((event) => event.end === null || !['unknown', 'none'].includes(event.endState), {
    path: ['endState'],
    error: 'says that no end is known, but `end` is given; use exact or approximate',
  })
  .refine(...noted);

/** One event of the timeline. */
export type Event = z.infer<typeof eventSchema>;
/** How well a thing is established. */
export type Confidence = z.infer<typeof confidenceSchema>;
/** Words on the record. */
export type Quote = z.infer<typeof quoteSchema>;
/** A point on which sources differ. */
export type Disagreement = z.infer<typeof disagreementSchema>;
