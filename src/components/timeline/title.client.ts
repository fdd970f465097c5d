import type { Explorer } from '../../model/explorer/explorer.ts';
import type { View } from '../../model/explorer/state.ts';
import { viewTitle } from '../../model/explorer-words.ts';

/** Lets the title of the page name the selected event and the zone. */
export function mountTitle(_root: HTMLElement, { data, view, subscribe }: Explorer): () => void {
  const before = document.title;
  const [page = '', ...site] = before.split(' · ');
  const say = ({ selected, zone }: View): void => {
    const event = data.events.find(({ id }) => id === selected);
    const place = data.zones.find((one) => one.zone === zone)?.label ?? zone;
    const own = viewTitle(page, event?.title ?? null, zone === 'UTC' ? null : place);
    document.title = [own, ...site].join(' · ');
  };
  say(view());
  const leave = subscribe((now, last) => {
    if (now.selected !== last.selected || now.zone !== last.zone) say(now);
  });
  return () => {
    leave();
    document.title = before;
  };
}
