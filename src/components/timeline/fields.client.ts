import { preset, reset, setClock, setText, setZone } from '../../model/explorer/actions.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import { isShown } from '../../model/explorer/presets.ts';
import type { Control } from './switches.client.ts';
import { ownZone, withOne } from './zones.client.ts';

/** Milliseconds of rest in typing after which the search follows. */
const REST = 150;

/** The choice of the zone; the reader's own is asked for when the choice is reached. */
export function mountZone(root: HTMLElement, { data, frame, view, update }: Explorer): Control[] {
  const choice = root.querySelector<HTMLSelectElement>('[data-zone]');
  if (!choice) return [];
  const offer = (own: string | null) => {
    const options = data.zones.map(({ zone, label }) => {
      const words = zone === own ? `${label} (yours)` : label;
      return new Option(words, zone);
    });
    choice.replaceChildren(...options);
    choice.value = view().zone;
  };
  const offerOwn = () => {
    choice.removeEventListener('pointerenter', offerOwn);
    choice.removeEventListener('focus', offerOwn);
    const own = ownZone();
    data.zones = withOne(data.zones, own);
    offer(own);
  };
  if (data.zones.length > choice.options.length) offer(null);
  choice.addEventListener('pointerenter', offerOwn);
  choice.addEventListener('focus', offerOwn);
  choice.addEventListener('change', () => {
    update((view) => setZone(view, choice.value, frame), 'replace');
  });
  return [
    ({ zone }) => {
      choice.value = zone;
    },
  ];
}

/** Which clock sets the order. */
export function mountClock(root: HTMLElement, { update }: Explorer): Control[] {
  const radios = [...root.querySelectorAll<HTMLInputElement>('[data-clock] input')];
  for (const radio of radios)
    radio.addEventListener('change', () => {
      const clock = radio.value === 'reported' ? 'reported' : 'happened';
      update((view) => setClock(view, clock), 'replace');
    });
  return [
    ({ clock }) => {
      for (const radio of radios) radio.checked = radio.value === clock;
    },
  ];
}

/** The search; it follows when typing rests. */
export function mountFind(root: HTMLElement, { update }: Explorer): Control[] {
  const field = root.querySelector<HTMLInputElement>('[data-find]');
  if (!field) return [];
  let resting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      update((view) => setText(view, field.value), 'replace');
    }, REST);
  });
  return [
    ({ text }) => {
      if (document.activeElement !== field) field.value = text; // what is being typed stays as it is
    },
  ];
}

/** The presets, and the way back to everything. */
export function mountPresets(root: HTMLElement, { data, frame, update }: Explorer): Control[] {
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-preset]')].flatMap((button) => {
    const one = data.presets[Number(button.dataset['preset'])];
    return one ? [{ button, one }] : [];
  });
  for (const { button, one } of buttons)
    button.addEventListener('click', () => {
      update((view) => preset(view, one, frame), 'replace');
    });
  root.querySelector('[data-reset]')?.addEventListener('click', () => {
    update((view) => reset(view, frame), 'replace');
  });
  return [
    (view) => {
      for (const { button, one } of buttons)
        button.setAttribute('aria-pressed', String(isShown(one, view, frame)));
    },
  ];
}
