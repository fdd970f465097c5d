import type { z } from 'astro/zod';
import type { Problem } from '../model/problem.ts';

/** Words of zod itself: our schemas begin theirs with a verb in lower case. */
const OF_ZOD = /^(Invalid|Too|Unrecognized)/;

/** Says what a schema found wrong as a fault that names the field and the remedy. */
export function problemOf(file: string, entry: string, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const field = [...path, issue.keys.join(', ')].join('.');
    const says = 'is not a field of this collection; correct the name or remove it';
    return { file, entry, field, says };
  }
  return { file, entry, field: path.join('.') || 'entry', says: sayIssue(issue) };
}

function sayIssue(issue: z.core.$ZodIssue): string {
  if (!OF_ZOD.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') {
    return `is missing or not one of ${issue.values.map(String).join(', ')}; write one of them`;
  }
  if (issue.message.endsWith('received undefined')) return 'is missing; add it';
  return `does not fit: ${issue.message}; write what the schema in src/schema asks for`;
}
