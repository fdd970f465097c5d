import { rmSync } from 'node:fs';
import { runBrowser } from './browser.ts';
import { single, type Count } from './count.ts';
import { runHtml } from './html.ts';
import { runLaws } from './laws.ts';
import { dist, runNode, tool } from './process.ts';

/** A group of tests that runs, and is counted, on its own. */
export interface Suite {
  /** What `npm test -- <name>` calls it; several suites may share a name. */
  name: string;
  /** What sets it apart from others of the same name. */
  detail?: string;
  run: () => Promise<Count>;
  /** Suites that stand next to each other and share this word run at once: they neither write nor drive a browser. */
  beside?: string;
}

const whole = async (args: string[]): Promise<Count> => single((await runNode(args)) === 0);

/** Unit tests run once in each: behind, ahead of and far ahead of UTC, and a zone whose offset changed. */
const zones = ['UTC', 'America/New_York', 'Asia/Pyongyang', 'Pacific/Kiritimati'];

const build = (): Promise<Count> => {
  rmSync(dist, { recursive: true, force: true }); // else a failed build would leave the last one to be tested
  return whole(tool('astro', 'build'));
};

/** Every suite, in the order in which they run. */
export const suites: Suite[] = [
  {
    name: 'types', // first: it writes the types of the content, which ESLint reads
    run: () => whole(tool('astro', 'check', '--minimumFailingSeverity', 'warning')),
  },
  {
    name: 'lint',
    beside: 'lint and format',
    run: () => whole(tool('eslint', '.', '--max-warnings', '0')),
  },
  {
    name: 'format',
    beside: 'lint and format',
    run: () => whole(tool('prettier', '--check', '--log-level', 'warn', '.')),
  },
  ...zones.map((zone, index) => ({
    name: 'unit',
    detail: zone,
    beside: `units ${String(Math.floor(index / 2))}`, // two zones at once
    run: () => runLaws('src/**/*.test.ts', { TZ: zone }, 'together'), // pure code: nothing that one file could leave to another
  })),
  { name: 'house', run: () => runLaws('tests/house/*.test.ts') },
  { name: 'content', run: () => runLaws('tests/content/*.test.ts') },
  { name: 'links', run: () => runLaws('tests/links/*.test.ts') },
  { name: 'verify', run: () => runLaws('tests/verify/*.test.ts') },
  { name: 'broken', run: () => runLaws('tests/broken/*.test.ts', {}, 1) }, // builds in one checkout share .astro/
  { name: 'build', run: build },
  { name: 'site', run: () => runLaws('tests/site/*.test.ts') },
  { name: 'html', run: runHtml },
  { name: 'browser', run: runBrowser },
];
