import { z } from 'astro/zod';
import { id, optionalText, text } from './text.ts';
import { dateSchema, instantSchema, zoneSchema } from './time.ts';

/** Zones with their names, in order. */
const zonesSchema = z
  .array(
    z.strictObject({
      /** IANA name. */
      zone: zoneSchema,
      /** Words for readers, such as `Pyongyang`. */
      label: text,
    }),
  )
  .min(1);

/** What makes this site this site: its name, its zones and the shape of its time axis. */
export const siteSchema = z.strictObject({
  /** Name of the site. */
  name: text,
  /** Headline of the front page. */
  headline: text,
  /** One sentence under it. */
  description: text,
  /** What the site is about, as words after "a record of". */
  subject: text,
  /** Day on which the record was first published; an entry without a day of change is as it was then. */
  published: dateSchema,
  /** The period in which roles of people hold, such as `December 2014`. */
  period: text,
  /** What readers must know of the origin of the times, for the page on method. */
  originNote: optionalText,
  /** Where errors are reported, an address for a link; left out where a copy has none. */
  reportTo: optionalText,
  /** Where the code and the record can be had, a web address; left out where a copy has none. */
  sourceCode: optionalText,
  /** What readers may take from the story and the site does not say, one sentence each. */
  doesNotClaim: z.array(text).default([]),
  /** Whose words and data these are, for the license line. */
  rightsHolder: text,
  /** Zones in which times are shown, in order; the first is the zone of the figures. */
  zones: zonesSchema,
  /** Zones that the timeline offers once its script runs, in order; left out where they are `zones`. */
  explorerZones: zonesSchema.nullable().default(null),
  /** Names of places in running text, by zone, for zones whose IANA name is not enough. */
  places: z.record(zoneSchema, text),
  /** Names that replace those of `places` for the events of a lane. */
  lanePlaces: z.record(id, z.record(zoneSchema, text)),
  /** The lane that the timeline is about; it stands first and is drawn larger. */
  subjectLane: id,
  /** Stretches of the time axis, in order; each begins where the one before it ends. */
  stretches: z
    .array(
      z.strictObject({
        /** Words above the stretch. */
        label: text,
        /** Where it begins, UTC. */
        from: instantSchema,
        /** Where it ends, UTC. */
        to: instantSchema,
        /** Its part of the width, 0 to 1. */
        share: z.number().positive().max(1),
        /** Whether it is drawn much smaller than the main period, and so marked. */
        compressed: z.boolean(),
      }),
    )
    .min(1),
  /** Views of the timeline that are one press away, in order. */
  presets: z
    .array(
      z.strictObject({
        /** Words on the button. */
        label: text,
        /** Where it begins, UTC; left out for the beginning of the axis. */
        from: instantSchema.nullable().default(null),
        /** Where it ends, UTC; left out for the end of the axis. */
        to: instantSchema.nullable().default(null),
        /** Ids of the lanes that it shows; left out for all. */
        lanes: z
          .array(id)
          .min(1, { error: 'names no lane; add one, or leave the field out for all' })
          .nullable()
          .default(null),
      }),
    )
    .default([]),
  /** The period of the strip at the head of pages, UTC. */
  strip: z.strictObject({
    /** Its beginning. */
    from: instantSchema,
    /** Its end. */
    to: instantSchema,
  }),
});

/** What makes this site this site. */
export type Site = z.infer<typeof siteSchema>;
