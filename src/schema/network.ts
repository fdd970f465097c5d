import { z } from 'astro/zod';
import { confidenceSchema } from './event.ts';
import { id, optionalText, requiredSourceIds, text } from './text.ts';
import { boundSchema, dateSchema, instantSchema } from './time.ts';

const rated = {
  /** How well it is established. */
  confidence: confidenceSchema,
  /** What to keep in mind. */
  note: optionalText,
  /** Where it was read. */
  sources: requiredSourceIds,
};

const sourced = {
  /** Where it was read. */
  sources: requiredSourceIds,
};

const valueOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    /** The value. */
    value,
    ...rated,
  });

const count = z.int().min(0).max(4);

/** One step of the visible networks; it holds until the next. */
export const visibilityStepSchema = z
  .strictObject({
    /** When the step begins; left out for the state before the first step. */
    from: boundSchema.nullable().default(null),
    /** value (the number is said or implied), range (only limits) or unknown. */
    state: z.enum(['value', 'range', 'unknown']),
    /** Networks visible that the statements give or imply; 0 is a total loss, left out is not known. */
    networks: count.nullable().default(null),
    /** The fewest that the statements cannot exclude. */
    min: count,
    /** The most that the statements cannot exclude. */
    max: count,
    /** What is said of it. */
    text,
    ...sourced,
  })
  .refine((step) => (step.state === 'value') === (step.networks !== null), {
    path: ['networks'],
    error: 'must be given for state `value` and for no other',
  })
  .refine((step) => step.min <= step.max, {
    path: ['min'],
    error: 'is above `max`; swap them',
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
  operator: valueOf(text),
  /** Who owned the operator. */
  owner: valueOf(text),
  /** First day of service. */
  serviceStart: valueOf(dateSchema),
  /** Day on which the operator took control of the addresses. */
  allocationControl: valueOf(dateSchema),
  /** The blocks of addresses announced in routing. */
  prefixes: z.array(
    z.strictObject({
      /** The block in CIDR notation. */
      prefix: text,
      /** Addresses in it. */
      addresses: z.int().positive(),
      confidence: confidenceSchema,
      ...sourced,
    }),
  ),
  /** Addresses of all prefixes together. */
  totalAddresses: valueOf(z.int()),
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
  attackersLists: valueOf(text),
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
  riskClass: valueOf(text),
  /** What routing data do not show. */
  limitsOfRoutingData: valueOf(text),
  /** Capacity of the link. */
  backboneCapacity: valueOf(text),
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
  /** Networks visible over time, built from published statements; not a measurement. */
  visibility: z.strictObject({
    /** What it is, for captions. */
    label: text,
    /** Unit of the numbers. */
    unit: text,
    /** How to read and draw it. */
    note: text,
    /** The steps, in time order. */
    series: z.array(visibilityStepSchema).min(1),
  }),
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
  /** Floods of traffic as one firm recorded them. */
  attacks: z.strictObject({
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
  }),
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
  peerCountExample: valueOf(text),
});

/** Everything known of the network that was measured. */
export type Network = z.infer<typeof networkSchema>;
/** One step of the visible networks. */
export type VisibilityStep = z.infer<typeof visibilityStepSchema>;
