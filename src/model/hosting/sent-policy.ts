import { policy } from './policy.ts';

/** A policy that stands in a file of the site. */
export interface FoundPolicy {
  /** Path of the file from the root of the site: `/outages/`, `/404.html`. */
  path: string;
  /** The policy, as its meta tag says it. */
  policy: string;
}

/** Who may show a page in a frame. Scheme by scheme, since a lone `*` leaves out pages opened from a disk. */
const FRAMED = { nowhere: ["'none'"], anywhere: ['http:', 'https:', 'file:'] } as const;

/** The policy of a file that is no page: the list alone, and no frame. */
export const barePolicy = withFrames([policy.join(';')], 'nowhere');

/** The policy of a worker that is served from the site, which no meta tag reaches. `more` is what its scripts may do beside. */
export function workerPolicy(...more: string[]): string {
  return withFrames([policy.join(';'), ["script-src 'self'", ...more].join(' ')], 'nowhere');
}

/**
 * One policy for many pages: it allows what any of theirs allows, and says who may frame them. The meta tag of each page holds that page to
 * less. Throws where there is no policy at all.
 */
export function withFrames(policies: readonly string[], frames: keyof typeof FRAMED): string {
  if (policies.length === 0) throw new Error('no page carries a policy that a header could say');
  const allowed = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((one) => one.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (!name) continue;
    const before = allowed.get(name) ?? new Set();
    allowed.set(name, before.union(new Set(sources)));
  }
  allowed.set('frame-ancestors', new Set(FRAMED[frames]));
  return [...allowed].map(([name, sources]) => [name, ...onlyUsed(sources)].join(' ')).join('; ');
}

/** Sources in one order, whatever page was read first; 'none' stands alone or not at all. */
function onlyUsed(sources: ReadonlySet<string>): string[] {
  const some = [...sources].filter((source) => source !== "'none'");
  return some.length === 0 ? [...sources] : some.sort((a, b) => (a < b ? -1 : 1));
}
