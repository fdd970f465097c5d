import { barePolicy, withFrames, workerPolicy, type FoundPolicy } from './sent-policy.ts';

/** Headers for every answer whose path begins so, from the root of the site. */
export interface HeaderRule {
  /** `/` for all, a folder from slash to slash, or a file at the root. */
  under: `/${string}`;
  /** Headers by name. */
  headers: Readonly<Record<string, string>>;
}

/** Powers of a browser that no page of this site uses. */
const DENIED = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];

/** What other sites are meant to take: shown in their pages, or fetched by their scripts. */
const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/**
 * What a host should send with its answers, for every host that can be told. Where two rules name the same header, that of the longer path holds;
 * all but the first are of one folder or file at the root, which `_headers` relies on.
 *
 * The policies are those that stand in the pages, so that a header never forbids what a page needs. A page that is not there is answered
 * with `404.html` wherever it was looked for; so every policy allows what that one allows.
 */
export function headerRules(found: readonly FoundPolicy[]): readonly HeaderRule[] {
  const embeds = found.filter(({ path }) => path.startsWith('/embed/') || path === '/404.html');
  const pages = found.filter(({ path }) => !path.startsWith('/embed/'));
  const allowing = (of: typeof found, frames: Parameters<typeof withFrames>[1]): string =>
    withFrames(
      of.map(({ policy }) => policy),
      frames,
    );
  const bare = { 'Content-Security-Policy': barePolicy };
  return [
    {
      under: '/',
      headers: {
        'X-Frame-Options': 'DENY', // for browsers that do not heed the policy, which holds in place of this
        'X-Content-Type-Options': 'nosniff', // a file is what its type says
        'Referrer-Policy': 'no-referrer', // no other site learns what was read here
        'Permissions-Policy': DENIED.map((power) => `${power}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin', // a window opened from elsewhere has no hold on this one
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'public, max-age=0, must-revalidate', // kept, and asked for again with its ETag
        'Content-Security-Policy': allowing(pages, 'nowhere'),
      },
    },
    {
      under: '/_astro/', // the name of such a file holds its digest: what changes gets another name
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable', ...bare },
    },
    {
      under: '/embed/',
      headers: { ...OPEN, 'Content-Security-Policy': allowing(embeds, 'anywhere') },
    },
    { under: '/data/', headers: OPEN },
    { under: '/figures/', headers: OPEN },
    { under: '/feeds/', headers: { ...OPEN, ...bare } },
    { under: '/cards/', headers: { ...OPEN, ...bare } },
    { under: '/print/', headers: bare },
    {
      under: '/pagefind/', // its worker compiles WebAssembly
      headers: { 'Content-Security-Policy': workerPolicy("'wasm-unsafe-eval'") },
    },
    { under: '/worker.js', headers: { 'Content-Security-Policy': workerPolicy() } },
  ];
}

/** The headers of an answer, by name; the path counts from the root of the site. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const held = byLength(rules).filter(({ under }) => path.startsWith(under));
  return Object.assign({}, ...held.map(({ headers }) => headers)) as Record<string, string>;
}

/** The rules, the longest path last: who reads them one after another ends with the value that holds. */
export function byLength(rules: readonly HeaderRule[]): HeaderRule[] {
  return rules.toSorted((a, b) => a.under.length - b.under.length);
}
