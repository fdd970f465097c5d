import type { Problem } from '../problem.ts';
import { indexById, type Shelves } from '../record/record.ts';
import { stateOf } from '../source/link-state.ts';

const AGAIN = 'remove the entry; `npm run links` asks anew';

/** What was asked is the address of a source that is linked, and its state is what its status says. */
export function strayLinks({ linkStatus, sources }: Shelves): Problem[] {
  const known = indexById(sources);
  return linkStatus.links.flatMap(({ source, url, state, status }) => {
    const fault = (field: string, says: string): Problem[] => [
      { file: 'data/link-status.yaml', entry: source, field, says },
    ];
    const entry = known.get(source);
    if (!entry) return []; // an unknown id is told with all others
    if (entry.link !== 'ok' || entry.url === null)
      return fault('source', `names a source that is not linked; ${AGAIN}`);
    if (url !== entry.url) return fault('url', `is not the address of the source; ${AGAIN}`);
    const right = stateOf(status);
    return state === right
      ? []
      : fault('state', `does not fit status ${String(status ?? 'null')}; write ${right}`);
  });
}
