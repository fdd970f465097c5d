/**
 * CITATION.cff, by which code hosts cite the project, says what the record says, and a library of the format reads it.
 * A green run does not prove that a code host shows it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import { lastChange } from '../../src/model/record/changed.ts';
import { root } from '../process.ts';
import { articles, record } from './record.ts';

test('names the site, its authors and the day of its last change', () => {
  const { site } = record;
  const [work] = new Cite(readFileSync(join(root, 'CITATION.cff'), 'utf8')).data;
  assert.ok(work);
  assert.equal(work.type, 'dataset');
  assert.equal(work.title, `${site.name}: a record of ${site.subject}`);
  assert.deepEqual(work.author, [{ literal: site.rightsHolder }]);
  assert.ok(work.abstract.startsWith(site.description), 'the abstract begins otherwise');
  const day = lastChange({ ...record, articles })
    .split('-')
    .map(Number);
  assert.deepEqual(work.issued, { 'date-parts': [day] }, 'date-released is not the last change');
});
