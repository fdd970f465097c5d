import type { CheckedLink, LinkStatus } from '../../schema/link-status.ts';
import { tally } from '../record/tally.ts';

/** What each state comes to for several addresses. */
const MANY: readonly [state: CheckedLink['state'], words: string][] = [
  ['answers', 'answered'],
  ['refuses', 'let no program in'],
  ['gone', 'had lost the page'],
  ['silent', 'gave no answer'],
];

/** What the address of a source answered, and on which day it was last asked; null where it was not. */
export function linkAnswer(
  { checked, links }: LinkStatus,
  source: string,
): { day: string; words: string } | null {
  const link = links.find((one) => one.source === source);
  const day = link?.checked ?? checked;
  return link && day !== null ? { day, words: answerWords(link) } : null;
}

/** How many addresses were asked, the day of the last check, and how many answered what; null before the first. */
export function linkTally({
  checked,
  links,
}: LinkStatus): { asked: number; day: string; words: string } | null {
  if (checked === null) return null;
  const counts = tally(links.map(({ state }) => state));
  const parts = MANY.flatMap(([state, words]) => {
    const count = counts.get(state);
    return count === undefined ? [] : `${String(count)} ${words}`;
  });
  const words = new Intl.ListFormat('en-US').format(parts);
  return { asked: links.length, day: checked, words };
}

/** What comes after "On 29 November 2026". */
function answerWords({ state, status }: CheckedLink): string {
  const number = status === null ? '' : ` (${String(status)})`;
  switch (state) {
    case 'answers':
      return 'the address answered.';
    case 'refuses':
      return `the address refused to answer a program${number}. A reader may still be let in.`;
    case 'gone':
      return `the page was gone from its address${number}. The archive may have it.`;
    case 'silent':
      return status === null
        ? 'the address did not answer. The archive may have it.'
        : `the server failed to answer${number}. The archive may have it.`;
  }
}
