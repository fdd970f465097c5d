/**
 * Of nothing that is installed does the registry know a fault that matters.
 * A green run does not prove that there is none that nobody knows yet; where the registry does not answer, it proves nothing and says so.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../process.ts';

/** What `npm audit --json` says: what it found, or why it found nothing out. */
interface Audit {
  metadata?: { vulnerabilities: Record<string, number> };
  vulnerabilities?: Record<string, { severity: string; range: string }>;
  message?: string;
}

for (const folder of ['.', 'bench'])
  test(`no package of ${folder} has a known fault`, (t) => {
    const args = ['audit', '--json', '--package-lock-only'];
    const { stdout } = spawnSync('npm', args, { cwd: join(root, folder), encoding: 'utf8' });
    const { vulnerabilities, message } = JSON.parse(stdout) as Audit;
    if (vulnerabilities === undefined) {
      t.skip(`the registry answers no audit: ${message ?? 'no reason given'}`);
      return;
    }
    const known = Object.entries(vulnerabilities).map(
      ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
    );
    assert.deepEqual(known, []);
  });

test('what is installed is what the lockfile names', () => {
  const { status, stderr } = spawnSync('npm', ['ls', '--all'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
