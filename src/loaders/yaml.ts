import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { refuse, type Problem } from '../model/problem.ts';
import { problemOf } from './issue.ts';

/** Entries of one collection, each checked against its schema, in the order of the files. */
export type Entries<T> = (T & { id: string })[];

/** A value that was read, before it is checked: its file, what to call it in a fault, and itself. */
type Raw = [file: string, name: string, value: unknown];

/**
 * Reads a folder that holds one YAML file for each entry; the file's name is the id.
 * Throws a `ContentError` that lists every entry that does not fit the schema.
 */
export function readFolder<T>(dir: string, folder: string, schema: z.ZodType<T>): Entries<T> {
  if (!existsSync(join(dir, folder))) refuse([missing(dir, folder, 'folder')]);
  const problems: Problem[] = [];
  const raw: Raw[] = [];
  for (const name of readdirSync(join(dir, folder)).sort()) {
    const file = `${folder}/${name}`;
    const id = basename(name, '.yaml');
    if (!name.endsWith('.yaml')) {
      problems.push(fault(file, name, 'file name', 'does not end in .yaml; rename it'));
      continue;
    }
    const value = readYaml(dir, file);
    if (isMap(value) && 'id' in value) {
      problems.push(fault(file, id, 'id', 'is the name of the file; remove the field'));
    }
    raw.push([file, id, isMap(value) ? { ...value, id } : value]);
  }
  return parseAll(raw, schema, problems);
}

/**
 * Reads a YAML file that holds a list of entries, each with an `id`.
 * Throws a `ContentError` that lists every id used twice and every entry that does not fit.
 */
export function readList<T>(dir: string, file: string, schema: z.ZodType<T>): Entries<T> {
  const value = readYaml(dir, file) ?? [];
  if (!Array.isArray(value)) {
    refuse([fault(file, 'the file', 'list', 'is not a list; begin each entry with "- id:"')]);
    return [];
  }
  const raw = (value as unknown[]).map((entry, index): Raw => {
    const id = isMap(entry) ? entry['id'] : undefined;
    return [file, typeof id === 'string' ? id : `number ${String(index + 1)}`, entry];
  });
  const ids = raw.map(([, name]) => name);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const problems = twice.map((id) =>
    fault(file, id, 'id', 'is used by more than one entry; rename or remove one of them'),
  );
  return parseAll(raw, schema, problems);
}

/** Reads a YAML file that holds one document. Throws a `ContentError` if it does not fit. */
export function readDocument<T>(dir: string, file: string, schema: z.ZodType<T>): T {
  return parseEntry(file, 'the file', readYaml(dir, file), schema);
}

/** Checks one value against a schema. Throws a `ContentError` that names file, entry and fields. */
export function parseEntry<T>(
  file: string,
  entry: string,
  value: unknown,
  schema: z.ZodType<T>,
): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  refuse(result.error.issues.map((issue) => problemOf(file, entry, issue)));
  throw new Error('unreachable: a failed parse holds an issue');
}

function parseAll<T>(raw: Raw[], schema: z.ZodType<T>, problems: Problem[]): Entries<T> {
  const entries: Entries<T> = [];
  for (const [file, name, value] of raw) {
    const result = schema.safeParse(value);
    if (result.success) entries.push(result.data as T & { id: string });
    else problems.push(...result.error.issues.map((issue) => problemOf(file, name, issue)));
  }
  refuse(problems);
  return entries;
}

function readYaml(dir: string, file: string): unknown {
  if (!existsSync(join(dir, file))) refuse([missing(dir, file, 'file')]);
  const text = readFileSync(join(dir, file), 'utf8');
  const document = parseDocument(text, { prettyErrors: false }); // pretty ones add five lines each
  refuse(
    document.errors.map(({ message, pos }) => {
      const line = `line ${String(text.slice(0, pos[0]).split('\n').length)}`;
      return fault(file, line, 'YAML', `cannot be read: ${message}; correct the line`);
    }),
  );
  try {
    return document.toJS();
  } catch (error) {
    const says = `cannot be read: ${(error as Error).message}; write out what is repeated`; // aliases of aliases
    refuse([fault(file, 'the file', 'YAML', says)]);
    return undefined;
  }
}

function missing(dir: string, path: string, what: string): Problem {
  return fault(path, `the ${what}`, what, `is missing from ${dir}; add it`);
}

function fault(file: string, entry: string, field: string, says: string): Problem {
  return { file, entry, field, says };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
