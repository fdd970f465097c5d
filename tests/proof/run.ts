/**
 * The long checks: builds the site as it is published, then runs the jobs of this folder that are named as arguments, or all of them.
 * What each does not prove stands in its file.
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { runLaws } from '../laws.ts';
import { root } from '../process.ts';
import { runSuites } from '../run-suites.ts';
import { suites } from '../suites.ts';

const jobs = globSync('tests/proof/*.test.ts', { cwd: root })
  .sort()
  .map((file) => ({ name: basename(file, '.test.ts'), run: () => runLaws(file, {}, 1) }));
const build = suites.filter(({ name }) => name === 'build');

await runSuites([...build, ...jobs], process.argv.slice(2));
