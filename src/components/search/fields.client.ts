import { searchKind } from '../../model/search/kinds.ts';
import { cleanWords, readQuery, writeQuery, type Query } from '../../model/search/query.ts';

/** Milliseconds of rest in typing after which the search follows. */
const REST = 250;

/** The words and the choice of the form, kept in step with the address. */
export interface Fields {
  /** Sets the form to a query and shows what it finds. */
  follow: (query: Query) => void;
  /** Writes beside each sort how much there is of it; nothing where nothing was looked for. */
  count: (counts: ReadonlyMap<string, number>) => void;
}

/** What the form does with the reader's words. */
interface Acts {
  /** The reader begins to use the search. */
  use: () => void;
  /** Shows what a query finds. */
  show: (query: Query) => void;
}

/** Enlivens the form. Typing makes one entry in the history, until it is sent or left; each choice of a sort makes one. */
export function mountFields(root: HTMLElement, { use, show }: Acts): Fields | undefined {
  const form = root.querySelector('form');
  const field = form?.querySelector<HTMLInputElement>('[name="q"]');
  if (!form || !field) return undefined;
  const radios = [...form.querySelectorAll<HTMLInputElement>('[name="in"]')];
  const title = document.title;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  let shown = '';

  const query = (): Query => ({
    words: cleanWords(field.value),
    among: searchKind(radios.find(({ checked }) => checked)?.value ?? '')?.id ?? null,
  });
  const name = ({ words }: Query): void => {
    document.title = words ? `${words} · ${title}` : title;
  };
  const go = (how: 'pushState' | 'replaceState'): void => {
    clearTimeout(resting);
    const now = query();
    const address = writeQuery(now);
    if (address === shown) return;
    shown = address;
    history[how](null, '', location.pathname + address);
    name(now);
    show(now);
  };
  const follow = (now: Query): void => {
    clearTimeout(resting);
    isTyping = false;
    shown = writeQuery(now);
    field.value = now.words;
    for (const radio of radios) radio.checked = radio.value === (now.among ?? '');
    name(now);
    show(now);
  };

  const type = (): void => {
    go(isTyping ? 'replaceState' : 'pushState');
    isTyping = true;
  };
  field.addEventListener('input', () => {
    use();
    clearTimeout(resting);
    resting = setTimeout(type, REST);
  });
  field.addEventListener('change', () => {
    type();
    isTyping = false;
  });
  for (const radio of radios)
    radio.addEventListener('change', () => {
      go('pushState');
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    type();
    isTyping = false;
    if (matchMedia('(hover: none)').matches) field.blur(); // puts the keyboard of a phone away
  });
  addEventListener('popstate', () => {
    follow(readQuery(location.search));
  });
  const count = (counts: ReadonlyMap<string, number>): void => {
    const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
    for (const place of form.querySelectorAll<HTMLElement>('[data-count]')) {
      const { count: kind = '' } = place.dataset;
      place.textContent =
        counts.size === 0 ? '' : String(kind === 'all' ? all : (counts.get(kind) ?? 0));
    }
  };
  if (location.search === '' && document.activeElement === document.body)
    field.focus({ preventScroll: true });
  return { follow, count };
}
