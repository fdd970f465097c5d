import { contenders, type Contender } from './contender.ts';
import { load } from './load.ts';
import { untilIdle } from './machine.ts';
import type { Page } from './measure.ts';
import { move } from './move.ts';
import type { Settings } from './settings.ts';

const say = (words: string): void => void process.stderr.write(`${words}\n`);

/** One page with what is known of it so far. */
interface Runner {
  contender: Contender;
  address: string;
  page: Page;
}

/**
 * Runs all pages in turn, round after round, so that a change of the machine meets all of them. A page that has failed
 * twice in a run is not tried in that kind of run again: at large sizes that costs minutes.
 */
export const runRounds = async (
  browser: string,
  addresses: readonly string[],
  events: number,
  settings: Settings,
): Promise<{ pages: Page[]; busy: number[] }> => {
  const busy: number[] = [];
  const runners = contenders.map((contender, index): Runner => {
    const { name, own } = contender;
    const page: Page = { name, own, loads: [], moves: [], failures: [] };
    return { contender, address: addresses[index] ?? '', page };
  });
  const rounds = async (count: number, what: string, run: (runner: Runner) => Promise<void>) => {
    const failed = new Set<Runner>();
    for (let round = 1; round <= count; round += 1) {
      for (const runner of runners.filter((one) => !failed.has(one))) {
        busy.push(await untilIdle(settings.patience));
        say(
          `${String(events)} events, ${what} ${String(round)} of ${String(count)}: ${runner.page.name}`,
        );
        try {
          await run(runner).catch(() => run(runner)); // once more: the machine may have been disturbed
        } catch (error) {
          failed.add(runner);
          runner.page.failures.push(`${what}: ${String(error)}`);
        }
      }
    }
  };
  const limit = settings.limit(events);
  await rounds(settings.loads(events), 'load', async ({ page, address, contender }) => {
    page.loads.push(await load(browser, address, contender, limit));
  });
  await rounds(settings.moves(events), 'movement', async ({ page, address, contender }) => {
    page.moves.push(await move(browser, address, contender, limit));
  });
  return { pages: runners.map(({ page }) => page), busy };
};
