import { z } from 'astro/zod';

/** The shape of an entry. */
export type Schema = z.ZodType;

/** A shape as JSON Schema (2020-12), as an entry is once it has been read: what was left out is null or empty. */
export function jsonSchemaOf(schema: Schema): object {
  return z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
}
