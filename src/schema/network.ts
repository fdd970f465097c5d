import { z } from 'astro/zod';
import { confidenceSchema } from './event.ts';
import { attacksSchema } from './attack.ts';
import { rated, ratedValue, sourced } from './rated.ts';
import { id, optionalText, text } from './text.ts';
import { dateSchema, instantSchema } from './time.ts';
import { visibilitySchema } from './visibility.ts';

/** A day on which a source places an upstream. */
const sightingSchema = z.strictObject({
  /** The day, as precise as known. */
  at: dateSchema,
  /** seen (in routing or in use) or possible (said to be). */
  as: z.enum(['seen', 'possible']),
  /** What was seen, and by whom. */
  text,
  /** Where it was read. */
  source: id,
});

/** Everything known of the network that was measured. */
export const networkSchema = z.strictObject({
  /** The only autonomous system of the country at the time. */
  autonomousSystem: z.strictObject({
    /** Number of the autonomous system. */
    value: z.int(),
    /** The number as written. */
    label: text,
    /** Name in the registry. */
    registryName: text,
    ...rated,
  }),
  /** Who ran it. */
  operator: ratedValue(text),
  /** Who owned the operator. */
  owner: ratedValue(text),
  /** First day of service. */
  serviceStart: ratedValue(dateSchema),
  /** Day on which the operator took control of the addresses. */
  allocationControl: ratedValue(dateSchema),
  /** The blocks of addresses announced in routing. */
  prefixes: z.array(
    z.strictObject({
      /** The block in CIDR notation. */
      prefix: text,
      /** Addresses in it. */
      addresses: z.int().positive(),
      /** How well it is established. */
      confidence: confidenceSchema,
      ...sourced,
    }),
  ),
  /** Addresses of all prefixes together. */
  totalAddresses: ratedValue(z.int()),
  /** Networks through which the country reached the Internet. */
  upstreams: z.array(
    z.strictObject({
      /** Short name, kebab-case. */
      id,
      /** Name of the carrier. */
      name: text,
      /** Its autonomous system. */
      asNumber: z.int(),
      /** Start, as precise as known; left out where not found. */
      from: z.union([dateSchema, instantSchema]).nullable().default(null),
      /** End, as precise as known; left out where not found. */
      to: z.union([dateSchema, instantSchema]).nullable().default(null),
      /** Place or means of the link. */
      via: optionalText,
      /** When a source saw it, in time order. */
      seen: z.array(sightingSchema).default([]),
      ...rated,
    }),
  ),
  /** Other blocks connected with the country. */
  otherBlocks: z.array(
    z.strictObject({
      /** The block in CIDR notation. */
      prefix: text,
      /** Who held it. */
      holder: text,
      ...rated,
    }),
  ),
  /** Lists of targets that circulated; never linked. */
  attackersLists: ratedValue(text),
  /** Networks announced by other countries. */
  countryComparison: z.strictObject({
    /** Who counted. */
    countedBy: text,
    /** When. */
    asOf: dateSchema,
    /** What was counted. */
    unit: text,
    ...rated,
    /** One count for each country. */
    values: z.array(
      z.strictObject({
        /** The country. */
        country: text,
        /** Networks announced. */
        networks: z.int(),
        /** Whether the count is a lower limit. */
        atLeast: z.boolean(),
      }),
    ),
  }),
  /** Class of risk of disconnection. */
  riskClass: ratedValue(text),
  /** What routing data do not show. */
  limitsOfRoutingData: ratedValue(text),
  /** Capacity of the link. */
  backboneCapacity: ratedValue(text),
  /** Three different things that reports called an outage. */
  threeThingsCalledDown: z.array(
    z.strictObject({
      /** Short name, kebab-case. */
      id,
      /** What failed. */
      label: text,
      /** When it was reported. */
      when: text,
      /** Whether the whole country was cut off. */
      isNationalOutage: z.boolean(),
      ...sourced,
    }),
  ),
  /** Networks visible over time. */
  visibility: visibilitySchema,
  /** Outages of other countries beside the main one. */
  comparisonOutages: z.array(
    z.strictObject({
      /** Id of its event. */
      event: id,
      /** The country. */
      country: text,
      /** Start, UTC. */
      start: instantSchema,
      /** End, UTC. */
      end: instantSchema,
      /** Duration as printed. */
      durationText: text,
      /** What was lost. */
      lost: text,
      /** How it went and came back. */
      shape: text,
      ...sourced,
    }),
  ),
  /** Floods of traffic. */
  attacks: attacksSchema,
  /** Charts published at the time, described. */
  chartsDescribed: z.array(
    z.strictObject({
      /** Who published the chart. */
      by: text,
      /** What it shows. */
      text,
      ...sourced,
    }),
  ),
  /** Where routing data of the time can be had. */
  dataAvailability: z.array(
    z.strictObject({
      /** Name of the data or service. */
      name: text,
      /** What it holds. */
      text,
      /** What to mind. */
      caution: optionalText,
      ...sourced,
    }),
  ),
  /** An example of a count of peers. */
  peerCountExample: ratedValue(text),
});

/** Everything known of the network that was measured. */
export type Network = z.infer<typeof networkSchema>;
