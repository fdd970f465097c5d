import { reveal } from '../../model/explorer/actions.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import { hiddenBy } from '../../model/explorer/hidden.ts';
import type { View } from '../../model/explorer/state.ts';
import { readFragment } from '../../model/explorer/url.ts';
import { revealWords } from '../../model/reveal-words.ts';
import { followView } from './follow.client.ts';
import { shownEvents, summariesFor } from './shown.client.ts';

/** Milliseconds of rest after which it is said what was lifted; the count of events is announced before. */
const REST = 500;

/** The fragment for the address of a view: none where it names an event that the view hides, for opened it would lift what hides it. */
export function fragmentFor(root: HTMLElement, { data, frame }: Explorer, view: View): string {
  const id = readFragment(location.hash, frame);
  if (id === null) return location.hash;
  const shown = shownEvents(root, { data, view: () => view });
  return shown.some((event) => event.id === id) ? location.hash : '';
}

/** Shows the event that the fragment of the address names, lifting what hides it, and says so. */
export function revealFragment(root: HTMLElement, explorer: Explorer): void {
  const { data, frame, view, update } = explorer;
  const id = readFragment(location.hash, frame);
  const event = data.events.find((one) => one.id === id);
  if (!event) return;
  if (location.hash !== `#${event.id}`) location.replace(`#${event.id}`); // nothing on the page has its earlier id
  const summaries = summariesFor(root, view());
  const words = revealWords(event.title, hiddenBy(event, view(), summaries));
  if (words === null) return;
  const leave = followView(explorer, () => {
    leave();
    setTimeout(() => {
      const status = root.querySelector('[data-status]');
      if (status && !('failed' in root.dataset)) status.textContent = words;
    }, REST);
  });
  update((now) => reveal(now, event.id, frame, data.events, summaries), 'replace');
}
