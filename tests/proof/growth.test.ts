/**
 * The site is still built when its record grows, and what the build takes grows no faster than the record: time of the processors, memory and bytes. Prints what
 * each size costs. A green run does not prove that a page with thousands of events can still be read, nor how long a build takes elsewhere.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../process.ts';
import { build, type Building } from './building.ts';
import { growContent, type Size } from './growth.ts';

/** A record of some size, and what its build took. */
type Grown = Size & Building;

/** The record as it is has somewhat more than 100 events, all of which its facts and articles name: it stands for that size. */
const steps: Record<'events' | 'articles', Size[]> = {
  events: [1000, 5000].map((events) => ({ events, articles: 0 })),
  articles: [10, 100, 500].map((articles) => ({ events: 0, articles })),
};

const place = join(root, '.tmp'); // inside the project: what is built finds its packages from there
let folder = '';
let now: Grown;

before(() => {
  mkdirSync(place, { recursive: true });
  folder = mkdtempSync(join(place, 'growth-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const measure = async (size: Size): Promise<Grown> => {
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true }); // with the cards of the last size
  const grown = growContent(content, size);
  return { ...grown, ...(await build(content, folder)) };
};

const write = ({ events, articles, seconds, work, memory, pages, files, bytes }: Grown): string =>
  `${String(events)} events, ${String(articles)} articles: ${seconds.toFixed(0)} s, ${work.toFixed(0)} s of processors, ` +
  `${(memory / 1e9).toFixed(2)} GB of memory; ${String(pages)} pages, ${String(files)} files, ${(bytes / 1e6).toFixed(0)} MB`;

/** How much more of something one more entry takes. */
const slope = (what: 'work' | 'bytes', by: keyof Size, from: Grown, to: Grown): number =>
  (to[what] - from[what]) / (to[by] - from[by]);

test('the record is built as it is', { timeout: 600_000 }, async (t) => {
  now = await measure({ events: 0, articles: 0 });
  t.diagnostic(write(now));
});

for (const by of ['events', 'articles'] as const)
  test(
    `one more of many ${by} takes no more than twice what one more of few does`,
    { timeout: 1_200_000 },
    async (t) => {
      const sizes: Grown[] = [now];
      for (const step of steps[by]) {
        sizes.push(await measure(step));
        t.diagnostic(write(sizes.at(-1) ?? now));
      }
      const [few, some, many] = sizes.slice(-3);
      assert.ok(few && some && many);
      for (const what of ['work', 'bytes'] as const) {
        const [first, last] = [slope(what, by, few, some), slope(what, by, some, many)];
        t.diagnostic(`${what}: ${(last / first).toFixed(2)} times as much for one more`);
        assert.ok(last <= 2 * first, `${what} grows faster than the number of ${by}`);
      }
      const [before, then] = [some.memory / some[by], many.memory / many[by]];
      assert.ok(then <= before, `memory grows faster than the number of ${by}`);
    },
  );
