import { counts } from '../../model/explorer/counts.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import { known, type Known } from '../../model/explorer/known.ts';
import type { ExplorerEvent, View } from '../../model/explorer/state.ts';
import {
  countWords,
  emptyWords,
  filterWords,
  knownWords,
  outWords,
  settingWords,
  type KnownCount,
} from '../../model/explorer-words.ts';
import { mountChoices } from './choices.client.ts';
import { mountClock, mountFind, mountPresets, mountZone } from './fields.client.ts';
import { mountKnownBy } from './known-by.client.ts';
import { followView } from './follow.client.ts';
import { shownEvents, summariesFor } from './shown.client.ts';
import { mountSwitches, type Control } from './switches.client.ts';

/** Milliseconds of rest before a count is announced. */
const REST = 400;

/** Lets the controls change the view and show it, with a count that is announced when it rests. */
export function mountControls(root: HTMLElement, explorer: Explorer): () => void {
  const { data, view } = explorer;
  const controls: Control[] = [
    mountPresets,
    mountSwitches,
    mountZone,
    mountClock,
    mountKnownBy,
    mountFind,
    mountChoices,
  ].flatMap((mount) => mount(root, explorer));
  const shown = root.querySelector('[data-shown]');
  const set = root.querySelector('[data-set]');
  const setting = root.querySelector('[data-told]');
  const unset = setting?.textContent ?? '';
  const empty = root.querySelector('[data-empty]');
  const status = root.querySelector('[data-status]');
  let news = '';
  let said = '';
  let resting: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    const now = view();
    const count = counts(data.events, now, summariesFor(root, now));
    const told = countKnown(shownEvents(root, explorer), now);
    for (const control of controls) control(now, count, told);
    const words = countWords(told.shown, count.all);
    const place = data.zones.find(({ zone }) => zone === now.zone)?.label ?? now.zone;
    say(shown, now.knownBy === null ? words : outWords(told));
    say(setting, settingWords(now, now.zone === 'UTC' ? null : place) ?? unset);
    say(empty, told.shown === 0 ? emptyWords(now.text) : '');
    say(set, filterWords(now));
    news = now.knownBy === null ? `${words}.` : `${words}. ${knownWords(now.knownBy, told)}`;
  };
  const announce = (): void => {
    if (status && news !== said) status.textContent = news;
    said = news;
  };
  show();
  said = news; // what a page opens with is no news
  const leave = followView(explorer, () => {
    show();
    clearTimeout(resting);
    resting = setTimeout(announce, REST);
  });
  return () => {
    leave();
    clearTimeout(resting);
    const boxes = root.querySelectorAll<HTMLInputElement>('.switches[data-filter] input');
    for (const box of boxes) box.checked = box.defaultChecked; // they choose without a script again
    say(empty, '');
  };
}

/** Writes words only where they change: the style sheet looks into these parts. */
function say(place: Element | null, words: string): void {
  if (place && place.textContent.trim() !== words) place.textContent = words;
}

function countKnown(events: readonly ExplorerEvent[], view: View): KnownCount {
  const states = events.map((event) => known(event, view));
  const count = (state: Known) => states.filter((one) => one === state).length;
  return { shown: events.length, out: count('out'), unknown: count('unknown') };
}
