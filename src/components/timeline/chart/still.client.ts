import { html } from './svg.client.ts';

/** The chart that was drawn at build, and what is put around it while the script runs. */
export interface Still {
  /** The surface: it scrolls, takes the hand and the focus. */
  surface: HTMLElement;
  /** Around the charts. */
  group: HTMLElement;
  /** The chart of the build. */
  chart: HTMLElement;
  /** Prefix of the ids of the inks. */
  uid: string;
  /** Puts the buttons and the strip over the charts, where the page keeps their room. */
  equip: (...tools: readonly Element[]) => void;
  /** Says what the chart shows in place of the words of the build; null for those. */
  say: (words: string | null) => void;
  /** Takes away what was added and shows the chart of the build as it was. */
  restore: () => void;
}

/** Finds the chart of the build. Throws where the page holds none. */
export function stillOf(root: HTMLElement): Still {
  const place = root.querySelector('[data-chart]') ?? root;
  const surface = place.querySelector<HTMLElement>('.scroller');
  const chart = surface?.querySelector<HTMLElement>('.chart');
  const group = chart?.parentElement;
  if (!surface || !chart || !group) throw new Error('The page holds no chart to enliven.');
  const ink = place.querySelector('.inks [id$="hatch"]');
  const before = [...surface.attributes].map(({ name, value }) => [name, value] as const);
  const words = place.querySelector<HTMLElement>('.figure-says');
  const own = added('p', 'figure-says');
  words?.after(own);
  const say = (text: string | null) => {
    own.textContent = text;
    own.hidden = text === null;
    if (words) words.hidden = text !== null;
  };
  say(null);
  const equip = (...tools: readonly Element[]) => {
    surface.before(...tools);
    place.toggleAttribute('data-tools', true);
  };
  const restore = () => {
    say(null);
    place.removeAttribute('data-tools');
    chart.hidden = false;
    for (const added of place.querySelectorAll('[data-added]')) added.remove();
    for (const { name } of [...surface.attributes]) surface.removeAttribute(name);
    for (const [name, value] of before) surface.setAttribute(name, value);
  };
  return { surface, group, chart, uid: ink?.id.replace(/hatch$/, '') ?? '', say, equip, restore };
}

/** A new element that goes when the chart of the build is restored. */
export function added<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  kind: string,
): HTMLElementTagNameMap[K] {
  const node = html(tag, kind);
  node.dataset['added'] = '';
  return node;
}
