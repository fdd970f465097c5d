import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { refuse, type Problem } from '../model/problem.ts';

/** Entries of one collection, each checked against its schema, in the order of the files. */
export type Entries<T> = (T & { id: string })[];

/**
 * Reads a folder that holds one YAML file for each entry; the file's name is the id.
 * Throws a `ContentError` that lists every entry that does not fit the schema.
 */
export function readFolder<T>(dir: string, folder: string, schema: z.ZodType<T>): Entries<T> {
  const path = join(dir, folder);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  const problems: Problem[] = names
    .filter((name) => !name.endsWith('.yaml'))
    .map((name) =>
      fault(`${folder}/${name}`, name, 'file name', 'does not end in .yaml; rename it'),
    );
  const entries = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name): [string, unknown] => {
      const value = readYaml(dir, `${folder}/${name}`);
      return [
        `${folder}/${name}`,
        isMap(value) ? { id: basename(name, '.yaml'), ...value } : value,
      ];
    });
  return parseAll(entries, schema, problems);
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
  const ids = (value as unknown[]).map((entry) => (isMap(entry) ? String(entry['id']) : ''));
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const problems = twice.map((id) =>
    fault(file, id, 'id', 'is used by more than one entry; rename or remove one of them'),
  );
  return parseAll(
    (value as unknown[]).map((entry): [string, unknown] => [file, entry]),
    schema,
    problems,
  );
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
  refuse(result.error.issues.map((issue) => say(file, entry, issue)));
  throw new Error('unreachable: a failed parse holds an issue');
}

function parseAll<T>(
  values: [file: string, value: unknown][],
  schema: z.ZodType<T>,
  problems: Problem[],
): Entries<T> {
  const entries: Entries<T> = [];
  for (const [index, [file, value]] of values.entries()) {
    const name =
      isMap(value) && typeof value['id'] === 'string' ? value['id'] : `number ${String(index + 1)}`;
    const result = schema.safeParse(value);
    if (result.success) entries.push(result.data as T & { id: string });
    else problems.push(...result.error.issues.map((issue) => say(file, name, issue)));
  }
  refuse(problems);
  return entries;
}

function readYaml(dir: string, file: string): unknown {
  const path = join(dir, file);
  if (!existsSync(path))
    refuse([fault(file, 'the file', 'file', `is missing from ${dir}; add it`)]);
  const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true });
  refuse(
    document.errors.map((error) =>
      fault(
        file,
        `line ${String(error.linePos?.[0].line ?? 1)}`,
        'YAML',
        `cannot be read: ${error.message}`,
      ),
    ),
  );
  return document.toJS();
}

function say(file: string, entry: string, issue: z.core.$ZodIssue): Problem {
  if (issue.code === 'unrecognized_keys') {
    const field = [...issue.path.map(String), issue.keys.join(', ')].join('.');
    return fault(
      file,
      entry,
      field,
      'is not a field of this collection; correct the name or remove it',
    );
  }
  const field = issue.path.map(String).join('.') || 'entry';
  const says = issue.message.startsWith('Invalid')
    ? `does not fit: ${issue.message}; write what the schema in src/schema asks for`
    : issue.message;
  return fault(file, entry, field, says);
}

function fault(file: string, entry: string, field: string, says: string): Problem {
  return { file, entry, field, says };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
