import { select } from '../../model/explorer/actions.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import { hiddenBy } from '../../model/explorer/hidden.ts';
import { neighbors } from '../../model/explorer/select.ts';
import type { ExplorerEvent } from '../../model/explorer/state.ts';
import { writeView } from '../../model/explorer/url.ts';
import { hiddenWords } from '../../model/reveal-words.ts';
import { timeParagraphs } from './list-times.client.ts';
import { shownEvents, summariesFor } from './shown.client.ts';
import { toldIn } from './zones.client.ts';

/** Fills the card of an event: at once with what the page holds, then with what the event's own page says. */
export function fillSheet(
  sheet: HTMLElement,
  root: HTMLElement,
  explorer: Explorer,
  id: string,
): void {
  const { data } = explorer;
  const event = data.events.find((one) => one.id === id);
  const item = document.getElementById(id);
  const page = item?.querySelector<HTMLAnchorElement>('.event-title a');
  const body = sheet.querySelector<HTMLElement>('[data-body]');
  if (!event || !item || !page || !body) return;
  const title = document.createElement('a');
  title.href = page.href;
  title.append(...[...page.childNodes].map((node) => node.cloneNode(true)));
  sheet.querySelector('h2')?.replaceChildren(title);
  sheet.querySelector('[data-ways]')?.replaceChildren(...waysFrom(root, explorer, event));

  const first = document.createElement('div');
  const times = document.createElement('div');
  times.className = 'event-times';
  const telling = { zones: toldIn(explorer.view().zone, data), places: data, heading: null };
  times.append(...timeParagraphs(item, event, telling));
  first.append(times, ...copies(item, ['.event-known', '.event-title + p', '.event-meta']));
  if (!shownEvents(root, explorer).some((one) => one.id === id))
    first.append(note('This event is not among those shown.'));
  first.append(...related(root, explorer, event));
  if (body.dataset['of'] === id) body.firstElementChild?.replaceWith(first);
  else {
    body.dataset['of'] = id;
    body.scrollTop = 0;
    body.replaceChildren(first, note('Reading what the sources say …'));
    void addDetail(body, page.href, id);
  }
}

async function addDetail(body: HTMLElement, page: string, id: string): Promise<void> {
  const reader = await import('./detail.client.ts').catch(() => null);
  const parts = (await reader?.readDetail(page)) ?? [];
  if (body.dataset['of'] !== id) return; // another event was selected meanwhile
  const [first] = body.children;
  if (parts.length > 0) {
    body.replaceChildren(...(first ? [first] : []), ...parts);
    return;
  }
  const link = document.createElement('a');
  const says = note('What each source says stands on ');
  link.href = page;
  link.textContent = 'the page of this event';
  says.append(link, '.');
  body.replaceChildren(...(first ? [first] : []), says);
}

/** Links to the events before and after it in the order of the list. */
function waysFrom(root: HTMLElement, explorer: Explorer, event: ExplorerEvent): Node[] {
  const { data, view } = explorer;
  const { before, after } = neighbors(data.events, view(), event.id, summariesFor(root, view()));
  return [
    ...(before ? [selecting(explorer, before, `← ${before.label}`, 'Before: ')] : []),
    ...(after ? [selecting(explorer, after, `${after.label} →`, 'After: ')] : []),
  ];
}

/** Links to the related events; of those that are not in view it is said where they are. */
function related(root: HTMLElement, explorer: Explorer, { related: ids }: ExplorerEvent): Node[] {
  const events = explorer.data.events.filter(({ id }) => ids.includes(id));
  const view = explorer.view();
  const summaries = summariesFor(root, view);
  if (events.length === 0) return [];
  const heading = document.createElement('h3');
  const list = document.createElement('ul');
  heading.textContent = 'Related events';
  list.className = 'rows';
  for (const event of events) {
    const item = document.createElement('li');
    item.append(selecting(explorer, event, event.title));
    const where = hiddenWords(hiddenBy(event, view, summaries));
    if (where !== null) item.append(` (${where})`);
    list.append(item);
  }
  return [heading, list];
}

/** A link to the view with another event selected. */
function selecting(
  { view, frame }: Explorer,
  { id }: ExplorerEvent,
  words: string,
  spoken = '',
): HTMLElement {
  const link = document.createElement('a');
  link.href = `?${writeView(select(view(), id, frame), frame)}`;
  link.dataset['select'] = id;
  if (spoken) {
    const before = document.createElement('span');
    before.className = 'sr-only';
    before.textContent = spoken;
    link.append(before);
  }
  link.append(words);
  return link;
}

function copies(item: HTMLElement, selectors: readonly string[]): Node[] {
  return selectors.flatMap((selector) => {
    const found = item.querySelector(selector);
    return found ? [found.cloneNode(true)] : [];
  });
}

function note(words: string): HTMLElement {
  const p = document.createElement('p');
  p.className = 'soft-note';
  p.textContent = words;
  return p;
}
