/** The short checks: runs the suites named as arguments, or all of them. What each suite does not prove stands in README.md, beside this file. */
import { runSuites } from './run-suites.ts';
import { suites } from './suites.ts';

await runSuites(suites, process.argv.slice(2));
