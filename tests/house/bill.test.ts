/**
 * The bill of materials is valid CycloneDX, names every package of the lockfile with its digest, and is the same each time.
 * A green run does not prove that a package holds what its digest was made of: npm compares that when it installs.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { root } from '../process.ts';
import { billOfMaterials } from '../supply/bill.ts';

const bill = billOfMaterials();
const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
const schema = (name: string): object =>
  JSON.parse(
    readFileSync(join(dirname(library), 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'),
  ) as object;

test('is valid CycloneDX', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const address of ['iri-reference', 'idn-email']) ajv.addFormat(address, true); // of the wide kinds, which npm does not write
  for (const part of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(part), `http://cyclonedx.org/schema/${part}.SNAPSHOT.schema.json`);
  const isValid = ajv.compile(schema(`bom-${bill.specVersion}`));
  assert.ok(isValid(bill), ajv.errorsText(isValid.errors));
  assert.ok(!isValid({ ...bill, components: [{ name: 'without a type' }] }));
});

test('names every package of the lockfile with its digest', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string }>;
  };
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([, { version = '', integrity = '' }]) => {
      const digest = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
      return `${version} ${digest}`;
    });
  const billed = bill.components.map(
    ({ version, hashes }) => `${version} ${hashes?.[0]?.content ?? ''}`,
  );
  assert.ok(locked.length > 100, 'the lockfile holds more');
  assert.equal(locked.filter((one) => !billed.includes(one)).join('\n'), '');
});

test('is the same each time', () => {
  assert.deepEqual(billOfMaterials(), bill);
});
