import type { CheckedLink } from '../../schema/link-status.ts';

/**
 * What the last HTTP status of an address comes to; null where no answer came. Whatever is neither the page nor
 * its absence nor a failure of the server is a refusal: 401, 403, 429, 451, and 999, with which some hosts turn programs away.
 */
export function stateOf(status: number | null): CheckedLink['state'] {
  if (status === null || (status >= 500 && status < 600)) return 'silent';
  if (status >= 200 && status < 300) return 'answers';
  return status === 404 || status === 410 ? 'gone' : 'refuses';
}
