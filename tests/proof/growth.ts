/**
 * Builds the site from a copy of its content with a thousand more events, and prints what that costs.
 * It proves that the build still works and how long it takes here; not that the larger timeline can still be read.
 */
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { root, runNode, tool } from '../process.ts';

const added = 1000;
const folder = mkdtempSync(join(tmpdir(), 'nine-hours-growth-'));

/** Copies events under new ids, in turn, until there are enough; a copy is related to nothing, as relations go both ways. */
const grow = (content: string): void => {
  const events = globSync('events/*.yaml', { cwd: content }).sort();
  for (let n = 0; n < added; n += 1) {
    const name = events[n % events.length] ?? '';
    const event = parse(readFileSync(join(content, name), 'utf8')) as Record<string, unknown>;
    delete event['related'];
    const id = `${basename(name, '.yaml')}-copy-${String(n)}`;
    const title = `Copy ${String(n)} of an event`;
    writeFileSync(join(content, 'events', `${id}.yaml`), stringify({ ...event, title }));
  }
};

const kilobytes = (file: string): string =>
  `${((statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 1000).toFixed(0)} kB`;

/** Builds one content folder and prints a line about it; false if the build failed. */
const measure = async (label: string, content: string): Promise<boolean> => {
  const out = join(folder, `${label}-dist`);
  const start = performance.now();
  const env = { CONTENT_DIR: relative(root, content), OUT_DIR: out };
  const code = await runNode(tool('astro', 'build', '--silent'), env);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const events = globSync('events/*.yaml', { cwd: content }).length;
  const pages = globSync('**/*.html', { cwd: out });
  const total = pages.reduce((sum, page) => sum + statSync(join(out, page)).size, 0);
  console.log(
    `${label}: ${code === 0 ? 'built' : 'FAILED'} in ${seconds} s; ${String(events)} events, ${String(pages.length)} pages, ` +
      `${(total / 1e6).toFixed(1)} MB of HTML; timeline ${kilobytes(join(out, 'timeline/index.html'))}, ` +
      `home ${kilobytes(join(out, 'index.html'))}`,
  );
  return code === 0;
};

try {
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  const now = await measure('now', content);
  grow(content);
  const grown = await measure('grown', content);
  process.exitCode = now && grown ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
