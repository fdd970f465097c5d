import { z } from 'astro/zod';
import { id, requiredSourceIds, sourceIds, text } from './text.ts';

/** What one way of looking would show. */
const sightSchema = z
  .strictObject({
    /** A short phrase. */
    text,
    /** `source`: a cited source says so. `inference`: the editors reason so. */
    basis: z.enum(['source', 'inference']),
    /** The sources that say so; none for an inference. */
    sources: sourceIds,
  })
  .refine((sight) => (sight.basis === 'source') === sight.sources.length > 0, {
    path: ['sources'],
    error: 'must name a source where the basis is `source`, and none where it is `inference`',
  });

/** One state in which a network can be, and what each way of looking would show of it. */
export const routingStateSchema = z.strictObject({
  /** Short name, kebab-case. */
  id,
  /** One word, or two. */
  label: text,
  /** What happens, in one or two sentences. */
  happens: text,
  /** The physical line to the upstream: there, cut, or not to be told from outside. */
  line: z.enum(['there', 'cut', 'untold']),
  /** The announcement: in the tables, coming and going, or in no table. */
  route: z.enum(['there', 'unsteady', 'gone']),
  /** The traffic: passing, coming and going, none, more than there is room for, or dropped on its way. */
  traffic: z.enum(['there', 'unsteady', 'gone', 'crowded', 'dropped']),
  /** What each way of looking would show. */
  shows: z.strictObject({
    /** Routing tables. */
    bgp: sightSchema,
    /** Probes of the path. */
    traceroute: sightSchema,
    /** Checks whether a site opens. */
    'web-check': sightSchema,
    /** People on the spot. */
    'in-country': sightSchema,
  }),
  /** Id of an event of the record that is an example; left out where none is confirmed. */
  event: id.nullable().default(null),
  /** Where the state was read of. */
  sources: requiredSourceIds,
});

/** The states of a network, in the order in which they are shown. */
export const routingStatesSchema = z.strictObject({
  /** The network at one end of the drawing. */
  inside: text,
  /** The network that passes its word and its traffic on. */
  between: text,
  /** What is at the other end. */
  outside: text,
  /** The states. */
  states: z.array(routingStateSchema).min(1),
});

/** One state of a network. */
export type RoutingState = z.infer<typeof routingStateSchema>;
/** The states of a network. */
export type RoutingStates = z.infer<typeof routingStatesSchema>;
