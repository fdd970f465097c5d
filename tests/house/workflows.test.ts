/**
 * A workflow uses the actions of others by the commit that was looked at, may do nothing that its jobs do not ask for, ends in time, and runs scripts that are there.
 * A green run does not prove that a commit is that of the release beside it, nor that a workflow succeeds where it runs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../process.ts';
import { accepts, catches, holds, type Guard } from './guard.ts';

/** What of a workflow is read here. */
interface Workflow {
  permissions?: object;
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>;
      'timeout-minutes'?: number;
      steps: { uses?: string; run?: string }[];
    }
  >;
}

/** Rights to write that a job may ask for: those of publishing. */
const WRITES = ['pages', 'id-token'];

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const narrow: Guard = ({ text }) => {
  const { permissions, jobs } = parse(text) as Workflow;
  const all = permissions === undefined || Object.keys(permissions).length > 0;
  return [
    ...(all ? ['gives rights to every job; write permissions: {} and name them in the job'] : []),
    ...text
      .split('\n')
      .filter((line) => /uses: .+@[0-9a-f]{40}$/.test(line))
      .map((line) => `${line.trim()} does not say beside it which release that is`),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...(job['timeout-minutes'] === undefined
        ? [`has a job ${name} without timeout-minutes`]
        : []),
      ...(job.permissions === undefined ? [`has a job ${name} that names no rights`] : []),
      ...Object.entries(job.permissions ?? {})
        .filter(([right, how]) => how === 'write' && !WRITES.includes(right))
        .map(([right]) => `lets ${name} write ${right}; do without`),
      ...job.steps.flatMap(({ uses, run }) => [
        ...(uses === undefined || /@[0-9a-f]{40}$/.test(uses)
          ? []
          : [`uses ${uses}; name the commit`]),
        ...[...(run ?? '').matchAll(/npm (?:run )?([\w-]+)/g)]
          .map(([, script = '']) => script)
          .filter((script) => script !== 'ci' && !(script in scripts))
          .map((script) => `runs ${script}, which is no script of package.json`),
      ]),
    ]),
  ];
};

test('workflows may do what they do, with actions that cannot change', () => {
  holds(narrow, ({ path }) => path.startsWith('.github/workflows/'));
});

test('a wide right, a loose action and a missing script are caught', () => {
  const flow = (step: string, rights = 'contents: read', top = 'permissions: {}'): string =>
    `${top}\njobs:\n  a:\n    timeout-minutes: 1\n    permissions:\n      ${rights}\n    steps:\n      - ${step}\n`;
  const path = '.github/workflows/a.yml';
  accepts(narrow, path, flow('run: npm ci && npm test'));
  accepts(narrow, path, flow(`uses: a/b@${'0'.repeat(40)} # v1`));
  catches(narrow, path, flow('uses: a/b@v1'), /^uses a\/b@v1; name the commit/);
  catches(narrow, path, flow(`uses: a/b@${'0'.repeat(40)}`), /which release that is/);
  catches(narrow, path, flow('run: npm ci').replace(/.*timeout.*\n/, ''), /without timeout/);
  catches(narrow, path, flow('run: npm run nothing'), /^runs nothing, which/);
  catches(narrow, path, flow('run: npm ci', 'contents: write'), /^lets a write contents/);
  catches(narrow, path, flow('run: npm ci', 'contents: read', 'name: a'), /^gives rights/);
});
