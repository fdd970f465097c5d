/** What the page on the data says of fields. A green run does not prove that a description is right. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { eventSchema } from '../schema/event.ts';
import { factSchema } from '../schema/fact.ts';
import { sourceSchema } from '../schema/source.ts';
import { fieldDocs } from './field-docs.ts';

for (const [file, name, schema] of [
  ['event', 'eventSchema', eventSchema],
  ['source', 'sourceSchema', sourceSchema],
  ['fact', 'factSchema', factSchema],
] as const)
  test(`every field of ${name} is explained, once, and none besides`, () => {
    const code = readFileSync(new URL(`../schema/${file}.ts`, import.meta.url), 'utf8');
    const docs = fieldDocs(code, name);
    const fields = Object.keys(schema.shape);
    assert.deepEqual(docs.map((doc) => doc.name).sort(), [...fields].sort());
    for (const { says } of docs) assert.match(says, /\w{2}/);
  });

test('a schema that is not there is refused', () => {
  assert.throws(() => fieldDocs('export const a = 1;', 'bSchema'), /no field of bSchema/);
});
