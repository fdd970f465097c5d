import { asideWords, readAside, withoutAside, writeAside } from '../../model/figures/aside.ts';
import { countRatings, RATINGS, type Bearing, type Rated } from '../../model/record/hypotheses.ts';

/** The evidence matrix: whole as it is built; here a reader sets pieces aside, and the choice is kept in the address. */
class OutageEvidence extends HTMLElement {
  #undo: (() => void) | undefined;

  connectedCallback(): void {
    this.#undo ??= told(this);
    this.#try(() => {
      mount(this, (act) => {
        this.#try(act);
      });
    });
  }

  /** Acts; whatever goes wrong, the matrix is given back as it was built. */
  #try(act: () => void): void {
    if ('failed' in this.dataset) return;
    try {
      act();
    } catch (error) {
      this.dataset['failed'] = '';
      this.removeAttribute('data-live');
      this.#undo?.();
      console.error(error);
    }
  }
}

/** Lets the boxes set pieces aside. */
function mount(root: HTMLElement, attempt: (act: () => void) => void): void {
  const record = recordIn(root);
  const ids = record.evidence.map(({ id }) => id);
  const boxes = boxesIn(root);
  const chosen = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const on = (target: EventTarget | null, name: string, act: () => void) => {
    target?.addEventListener(name, () => {
      attempt(act);
    });
  };
  const follow = () => {
    const aside = readAside(location.search, ids);
    for (const box of boxes) box.checked = aside.includes(box.value);
    show(root, record, aside);
  };
  const keep = () => {
    const { pathname, search, hash } = location;
    const query = writeAside(search, chosen());
    history.replaceState(history.state, '', pathname + query + hash);
    show(root, record, chosen());
  };
  for (const box of boxes) on(box, 'change', keep);
  on(root.querySelector('[data-all]'), 'click', () => {
    boxes.find(({ checked }) => checked)?.focus(); // the button goes
    for (const box of boxes) box.checked = false;
    keep();
  });
  on(window, 'popstate', follow);
  follow();
  root.toggleAttribute('data-live', true);
}

/** Shows the counts without what is set aside, beside those of the whole where they differ. */
function show(root: HTMLElement, record: Rated, aside: readonly string[]): void {
  const [whole, left] = [countRatings(record), countRatings(withoutAside(record, aside))];
  for (const rating of RATINGS)
    for (const [index, cell] of root.querySelectorAll(`[data-sum="${rating}"] td`).entries()) {
      const [all = 0, now = 0] = [whole[index]?.[rating], left[index]?.[rating]];
      cell.textContent = now === all ? String(all) : `${String(now)} of ${String(all)}`;
    }
  const says = root.querySelector('[data-counted]');
  const words = asideWords(record.evidence.length, aside);
  if (says && says.textContent !== words) says.textContent = words;
  root.toggleAttribute('data-aside', aside.length > 0);
}

/** The ratings that stand in the matrix. Throws where it holds none. */
function recordIn(root: HTMLElement): Rated {
  const heads = [...root.querySelectorAll<HTMLElement>('[data-explanation]')];
  const hypotheses = heads.map(({ dataset }) => ({ id: dataset['explanation'] ?? '' }));
  const evidence = [...root.querySelectorAll<HTMLElement>('[data-piece]')].map((row) => ({
    id: row.dataset['piece'] ?? '',
    ratings: hypotheses.flatMap(({ id }, index) =>
      bearingIn(row.querySelectorAll('td')[index], id),
    ),
  }));
  if (evidence.length === 0) throw new Error('The matrix holds no evidence.');
  return { hypotheses, evidence };
}

function bearingIn(cell: HTMLElement | undefined, hypothesis: string): Bearing[] {
  const { rating, basis } = cell?.querySelector<HTMLElement>('.rating')?.dataset ?? {};
  const said = RATINGS.find((one) => one === rating);
  return said
    ? [{ hypothesis, rating: said, basis: basis === 'source' ? basis : 'inference' }]
    : [];
}

/** What the build says of the counts; what it returns says it again and takes every choice back. */
function told(root: HTMLElement): () => void {
  const places = [...root.querySelectorAll('[data-sum] td, [data-counted]')];
  const words = places.map(({ textContent }) => textContent);
  return () => {
    for (const [index, place] of places.entries()) place.textContent = words[index] ?? '';
    for (const box of boxesIn(root)) box.checked = false;
  };
}

function boxesIn(root: HTMLElement): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('[data-piece] input')];
}

customElements.define('outage-evidence', OutageEvidence);
