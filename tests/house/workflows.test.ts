/**
 * Workflows use actions by their commit, which no one can move, may do nothing unless a job asks for it, and have a time limit.
 * A green run does not prove that a commit is that of the release beside it, nor that the actions do no harm.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../process.ts';

/** What of a workflow is looked at. */
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: { uses?: string }[] }>;
}

/** What is wrong with a workflow. */
const faultsIn = (text: string): string[] => {
  const { permissions, jobs } = parse(text) as Workflow;
  const loose =
    permissions && Object.values(permissions).every((allowed) => allowed === 'read')
      ? []
      : ['may do more than read everywhere; write `permissions: {}` and let each job ask'];
  const endless = Object.entries(jobs)
    .filter(([, job]) => job['timeout-minutes'] === undefined)
    .map(([name]) => `${name} has no timeout-minutes`);
  const moving = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ uses }) => uses ?? [])
    .filter((uses) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses) && !uses.startsWith('./'))
    .map((uses) => `uses ${uses}; name the commit, all 40 digits`);
  const unnamed = text
    .split('\n')
    .filter((line) => /uses: .+@[0-9a-f]{40}$/.test(line))
    .map((line) => `${line.trim()} does not say beside it which release that is`);
  return [...loose, ...endless, ...moving, ...unnamed];
};

const files = globSync('.github/workflows/*.yml', { cwd: root });

test('every workflow is pinned and asks for little', () => {
  assert.ok(files.length > 0);
  const faults = files.flatMap((file) =>
    faultsIn(readFileSync(join(root, file), 'utf8')).map((fault) => `${file} ${fault}`),
  );
  assert.deepEqual(faults, []);
});

test('a tag, a missing limit and wide permissions are caught', () => {
  const commit = 'a'.repeat(40);
  const sound = `permissions: {}\njobs:\n  a:\n    timeout-minutes: 1\n    steps:\n      - uses: a/b@${commit} # v1\n`;
  assert.deepEqual(faultsIn(sound), []);
  assert.match(faultsIn(sound.replace(commit, 'v1')).join(), /name the commit/);
  assert.match(faultsIn(sound.replace(' # v1', '')).join(), /which release/);
  assert.match(faultsIn(sound.replace('    timeout-minutes: 1\n', '')).join(), /no timeout/);
  assert.match(faultsIn(sound.replace('permissions: {}\n', '')).join(), /may do more/);
  assert.match(faultsIn(sound.replace('{}', '{ contents: write }')).join(), /may do more/);
});
