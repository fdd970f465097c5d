import { z } from 'astro/zod';
import { id, optionalText, requiredSourceIds, text } from './text.ts';

/** A place on the globe, in degrees: east, then north. */
const pointSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** What the map shows: its frame, names, places, and links as far as sources bear them. */
export const mapSchema = z.strictObject({
  /** The frame: its south-western and its north-eastern corner. */
  frame: z.tuple([pointSchema, pointSchema]),
  /** Countries that are named, the one that the site is about first. */
  countries: z
    .array(
      z.strictObject({
        /** Short name, kebab-case. */
        id,
        /** Its number in ISO 3166-1, by which the outlines are known. */
        code: z.string().regex(/^\d{3}$/, { error: 'is not a number of ISO 3166-1, such as 408' }),
        /** Its name. */
        name: text,
        /** Where the name is written. */
        label: pointSchema,
      }),
    )
    .min(1),
  /** Places that sources name. */
  places: z
    .array(
      z.strictObject({
        /** Short name, kebab-case. */
        id,
        /** Its name. */
        name: text,
        /** Where it is. */
        at: pointSchema,
        /** Why it is on the map. */
        why: text,
        /** Where its name and its position were read. */
        sources: requiredSourceIds,
      }),
    )
    .min(1),
  /** Links of the network, in the order of the key. */
  links: z.array(
    z.strictObject({
      /** Id of the upstream in network.yaml; name, times and sources stand there. */
      upstream: id,
      /** By land, or through the sky. */
      form: z.enum(['land', 'satellite']),
      /** Id of the place where it starts. */
      from: id,
      /** Id of the place or country where it ends; left out for a satellite. */
      to: id.nullable().default(null),
      /** Where its end is drawn, if it ends at no place. */
      end: pointSchema.nullable().default(null),
      /** What of it is not settled, and so only schematic. */
      open: text,
      /** Words on its extent, such as how many routes; left out where it carried all. */
      extent: optionalText,
    }),
  ),
});

/** What the map shows. */
export type NetworkMap = z.infer<typeof mapSchema>;
/** A link on the map. */
export type MapLink = NetworkMap['links'][number];
