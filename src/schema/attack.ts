import { z } from 'astro/zod';
import { rated, sourced } from './rated.ts';
import { text } from './text.ts';
import { dateSchema } from './time.ts';

/** Floods of traffic as one firm recorded them. */
export const attacksSchema = z.strictObject({
  /** Who recorded them. */
  measuredBy: text,
  ...rated,
  /** Addresses that were targets. */
  targets: z.array(
    z.strictObject({
      /** The address. */
      address: text,
      /** What it served. */
      description: text,
    }),
  ),
  /** Attacks counted on a day; a day without a count is left out, for none was found. */
  byDay: z
    .array(
      z.strictObject({
        /** The day, UTC. */
        day: dateSchema,
        /** How many; 0 is none recorded. */
        count: z.int().min(0),
        /** Whether the source says "more than". */
        isMore: z.boolean().default(false),
      }),
    )
    .default([]),
  /** What was recorded on which days. */
  byDate: z.array(
    z.strictObject({
      /** A day or an interval of days. */
      dates: text,
      /** What was recorded. */
      attacks: text,
      /** Port that was hit; left out where none was. */
      targetPort: z.int().nullable().default(null),
      /** Ports that the traffic came from. */
      sourcePorts: z.array(z.int()).default([]),
      ...sourced,
    }),
  ),
  /** The largest flood. */
  largest: z.strictObject({
    /** Its day. */
    date: dateSchema,
    /** Peak, gigabits per second. */
    gbitPerS: z.number(),
    /** Peak, million packets per second. */
    millionPacketsPerS: z.number(),
    ...sourced,
  }),
  /** The longest flood. */
  longest: z.strictObject({
    /** Its day. */
    date: dateSchema,
    /** Duration as printed. */
    durationText: text,
    ...sourced,
  }),
  /** Whether the targets could be known beforehand. */
  targetsPublicBeforehand: z.strictObject({
    /** What is known. */
    text,
    ...sourced,
  }),
});
