import { OWN_FILES } from '../../src/model/hosting/host-files.ts';
import { fileFaults, headerFaults, type Answer } from './answer.ts';
import type { Fault } from './fault.ts';
import type { Wanted } from './wanted.ts';

/** How a host is asked. */
export interface Manners {
  /** How many files are asked for, chosen evenly; all where it is not given. */
  sample?: number | undefined;
  /** Whether headers count: a plain server of files sends none of ours. */
  headers: boolean;
}

/** What was found. */
export interface Report {
  /** Files that were asked for. */
  asked: number;
  /** Of these, how many came packed for the wire. */
  packed: number;
  faults: Fault[];
  /** What differs but need not be wrong. */
  notes: string[];
}

/** How many requests are under way at once. */
const AT_ONCE = 16;

const pathOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const get = async (url: URL, headers: Record<string, string> = {}): Promise<Answer> => {
  const response = await fetch(url, {
    headers: { 'accept-encoding': 'br, gzip', ...headers },
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
  });
  const content = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, content };
};

/** An even choice, so that each run asks for the same. */
const choose = <T>(list: readonly T[], count = list.length): T[] =>
  list.filter(
    (_, n) => Math.floor((n * count) / list.length) !== Math.floor(((n - 1) * count) / list.length),
  );

/** Does something with each of a list, a few at a time. */
const each = async <T>(list: readonly T[], act: (one: T) => Promise<void>): Promise<void> => {
  const rest = [...list];
  const work = async (): Promise<void> => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

/**
 * Asks a host for the files of a build and compares what comes: bytes, types and headers, the way from a folder to its slash, the page for what
 * is not there, pages of the sitemap, and whether a file that has not changed is sent again. The address ends in a slash.
 */
export const checkHost = async (
  address: string,
  { manifest, rules }: Wanted,
  manners: Manners,
): Promise<Report> => {
  const report: Report = { asked: 0, packed: 0, faults: [], notes: [] };
  const at = (path: string): URL => new URL(path.slice(1), address);
  const fault = (about: string, path: string, says: string): void => {
    report.faults.push({ about, path, says });
  };
  const attempt = async (path: string, act: () => Promise<void>): Promise<void> => {
    await act().catch((error: unknown) => {
      fault('no answer', path, error instanceof Error ? error.message : String(error));
    });
  };
  const files = Object.keys(manifest.files).filter(
    (file) => !OWN_FILES.includes(file) && file !== '404.html', // which some hosts lead elsewhere when it is asked for by name
  );

  await each(choose(files, manners.sample), async (file) => {
    const path = pathOf(file);
    await attempt(path, async () => {
      const got = await get(at(path));
      report.asked += 1;
      if (got.headers.get('content-encoding') !== null) report.packed += 1;
      report.faults.push(...fileFaults(file, path, manifest.files[file] ?? NOTHING, got));
      if (manners.headers && got.status === 200)
        report.faults.push(...headerFaults(path, rules, got.headers));
    });
  });

  const folders = files.map(pathOf).filter((path) => path.length > 1 && path.endsWith('/'));
  await each(choose(folders, Math.min(folders.length, 20)), async (path) => {
    await attempt(path, async () => {
      const { status, headers } = await get(at(path.slice(0, -1)));
      const to = new URL(headers.get('location') ?? '', at(path.slice(0, -1)));
      if (![301, 302, 307, 308].includes(status) || to.href !== at(path).href)
        fault('slash', path, 'without its slash it does not lead to itself; see README, Hosting');
    });
  });

  const nowhere = '/there/is/no/such/page/';
  await attempt(nowhere, async () => {
    const got = await get(at(nowhere));
    const meant = manifest.files['404.html'] ?? NOTHING;
    const found = fileFaults('404.html', nowhere, meant, { ...got, status: 200 });
    if (got.status !== 404) fault('not found', nowhere, `${String(got.status)}, not 404`);
    else if (found.length > 0)
      fault('not found', nowhere, 'answered with another page than 404.html');
  });

  await attempt('/', async () => {
    const first = await get(at('/'));
    const [tag, day] = [first.headers.get('etag'), first.headers.get('last-modified')];
    const known = {
      ...(tag && { 'if-none-match': tag }),
      ...(day && { 'if-modified-since': day }),
    };
    if ((await get(at('/'), known)).status !== 304)
      fault('revalidation', '/', 'an unchanged page is sent again; let the host send ETags');
    if (!first.headers.has('strict-transport-security') && address.startsWith('https:'))
      report.notes.push('no Strict-Transport-Security; see README, Hosting');
  });

  await attempt('/sitemap-0.xml', async () => {
    const { content } = await get(at('/sitemap-0.xml'));
    const urls = [...String(content).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, url = '']) => new URL(url),
    );
    const base = new URL(address).pathname;
    if (urls.length === 0) fault('sitemap', '/sitemap-0.xml', 'lists no page');
    for (const { pathname } of urls) {
      const file = `${pathname.slice(base.length)}index.html`;
      if (!pathname.startsWith(base) || !(file in manifest.files))
        fault('sitemap', pathname, 'listed, but no page of this build; is BASE_PATH right?');
    }
    const [origin] = urls.map((url) => url.origin);
    if (origin !== undefined && origin !== new URL(address).origin)
      report.notes.push(`built for ${origin} (SITE_URL); right for a preview or a mirror`);
  });
  return report;
};

/** The entry of a file that no build holds. */
const NOTHING = { bytes: -1, sha256: '' };
