/** Headers for every answer whose path begins so, from the root of the site. */
export interface HeaderRule {
  /** Beginning of the path, from slash to slash. */
  under: `/${string}/` | '/';
  /** Headers by name. */
  headers: Readonly<Record<string, string>>;
}

/** Powers of a browser that no page of this site uses. */
const DENIED = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];

/**
 * What a host should send with its answers, for every host that can be told: a meta tag cannot forbid framing.
 *
 * All rules that match a path hold together, and no two of them may name the same header: Cloudflare would join the values, Netlify would
 * drop one. So the rule for all pages forbids frames by `X-Frame-Options`, and the one for embeds allows them by a policy, which browsers
 * heed in place of that. Scheme by scheme, since a lone `*` leaves out pages opened from a disk.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    under: '/',
    headers: {
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff', // a file is what its type says
      'Referrer-Policy': 'no-referrer', // no other site learns what was read here
      'Permissions-Policy': DENIED.map((power) => `${power}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin', // a window opened from elsewhere has no hold on this one
    },
  },
  {
    under: '/_astro/', // the name of such a file holds its digest: what changes gets another name
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    under: '/embed/',
    headers: { 'Content-Security-Policy': 'frame-ancestors http: https: file:' },
  },
];

/** The headers of an answer, by name; the path counts from the root of the site. */
export function headersFor(
  path: string,
  rules: readonly HeaderRule[] = headerRules,
): Record<string, string> {
  const held = rules.filter(({ under }) => path.startsWith(under));
  return Object.assign({}, ...held.map(({ headers }) => headers)) as Record<string, string>;
}
