import { select } from '../../model/explorer/actions.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import { fillSheet } from './sheet.client.ts';
import { followView } from './follow.client.ts';

/** Pixels kept free between a mark and the card under it. */
const CLEAR = 48;

/**
 * The card of the selected event. The focus moves into it only where it was opened by Enter, and back to where it came from
 * when it closes.
 */
export function mountCard(root: HTMLElement, explorer: Explorer): () => void {
  const { frame, view, update } = explorer;
  const sheet = root.querySelector<HTMLElement>('[data-card]');
  const heading = sheet?.querySelector<HTMLElement>('h2');
  if (!sheet || !heading) return () => {};
  let byEnter = false;
  let opener: HTMLElement | SVGElement | null = null;

  const close = (): void => {
    update((now) => select(now, null, frame), 'push');
  };
  const show = (inside: boolean, last: string | null): void => {
    const { selected } = view();
    sheet.hidden = selected === null;
    root.toggleAttribute('data-open', selected !== null);
    if (selected !== null) {
      fillSheet(sheet, root, explorer, selected);
      uncover(root, sheet, selected);
    }
    if (selected === null) {
      if (inside) giveBack(opener, last);
    } else if (inside || byEnter) heading.focus({ preventScroll: true });
  };
  const leave = followView(explorer, ({ selected }, before) => {
    const focused = document.activeElement as HTMLElement | SVGElement | null;
    const inside = sheet.contains(focused);
    if (selected !== before.selected && !inside) opener = focused;
    if (selected !== before.selected) show(inside, before.selected);
    else if (selected !== null) fillSheet(sheet, root, explorer, selected);
  });

  const onKey = (event: KeyboardEvent): void => {
    byEnter = event.key === 'Enter';
    const target = event.target as Element;
    if (event.key !== 'Escape' || event.defaultPrevented || view().selected === null) return;
    if (target.closest('[data-card], #list')) close();
  };
  const onPointer = (): void => {
    byEnter = false;
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('[data-close]')) close();
    const id = target.closest<HTMLElement>('[data-select]')?.dataset['select'];
    if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    update((now) => select(now, id, frame), 'push');
  };
  root.addEventListener('keydown', onKey, true);
  root.addEventListener('pointerdown', onPointer, true);
  sheet.addEventListener('click', onClick);
  const restore = (): void => {
    leave();
    root.removeEventListener('keydown', onKey, true);
    root.removeEventListener('pointerdown', onPointer, true);
    sheet.removeEventListener('click', onClick);
    sheet.hidden = true;
    root.removeAttribute('data-open');
  };
  try {
    show(false, null);
  } catch (error) {
    restore();
    throw error;
  }
  return restore;
}

/** Scrolls a mark of the chart from under the card that opened over it. */
function uncover(root: HTMLElement, sheet: HTMLElement, id: string): void {
  const mark = root.querySelector(`.chart:not([hidden]) [data-event="${CSS.escape(id)}"]`);
  const box = mark?.getBoundingClientRect();
  const { top } = sheet.getBoundingClientRect();
  if (!box || box.height === 0 || box.top > innerHeight || box.bottom < top - CLEAR) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.bottom - top + CLEAR, behavior: calm ? 'auto' : 'smooth' });
}

/** Returns the focus to where the card was opened, or else to the event in the list. */
function giveBack(opener: HTMLElement | SVGElement | null, id: string | null): void {
  const lost = !opener?.isConnected || opener === document.body || !opener.checkVisibility();
  const item = document.getElementById(id ?? '');
  const place = lost ? item?.querySelector<HTMLElement>('.event-title a') : opener;
  place?.focus({ preventScroll: !lost });
}
