import { FAILED, foundWords, LOADING } from '../../model/search/found-words.ts';
import { readQuery, type Query } from '../../model/search/query.ts';
import { mountFields, type Fields } from './fields.client.ts';
import { openIndex, type Found } from './index.client.ts';
import { mountKeySwitch } from './key-switch.client.ts';
import { itemOf } from './results.client.ts';

/** Results that are shown at a time. */
const STEP = 20;

/** The search: fetches its index once it is used, and shows what it finds. */
class OutageSearch extends HTMLElement {
  #fields: Fields | undefined;
  #ask: ReturnType<typeof openIndex> | undefined;
  /** Counts the searches: an answer that comes after a later question is not shown. */
  #turn = 0;
  #more: (() => Promise<void>) | undefined;

  connectedCallback(): void {
    if (this.#fields) return;
    this.#fields = mountFields(this, {
      use: () => {
        this.#open().catch(() => {}); // told once words are looked for
      },
      show: (query) => {
        void this.#show(query);
      },
    });
    this.#button?.addEventListener('click', () => {
      void this.#more?.();
    });
    mountKeySwitch(this);
    this.#fields?.follow(readQuery(location.search));
  }

  /** The index, fetched once; again where that failed. */
  #open(): ReturnType<typeof openIndex> {
    this.#ask ??= openIndex(this.dataset['index'] ?? '').catch((error: unknown) => {
      this.#ask = undefined;
      throw error;
    });
    return this.#ask;
  }

  async #show(query: Query): Promise<void> {
    const turn = ++this.#turn;
    if (!query.words) {
      this.#clear('');
      return;
    }
    try {
      if (!this.#ask) this.#say(LOADING);
      const ask = await this.#open();
      const found = await ask(query);
      const first = await found.read(0, STEP);
      if (turn !== this.#turn) return;
      const all = [...found.counts.values()].reduce((sum, count) => sum + count, 0);
      this.#clear(foundWords(query, { shown: found.total, all }));
      this.#fields?.count(found.counts);
      this.#list?.append(...first.map(itemOf));
      this.#toggle(found, first.length, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#clear(FAILED);
    }
  }

  /** Shows the list where it holds anything, and the button where there is more. */
  #toggle(found: Found, shown: number, turn: number): void {
    this.#list?.toggleAttribute('hidden', shown === 0);
    this.#button?.toggleAttribute('hidden', shown >= found.total);
    this.#more = async () => {
      const next = await found.read(shown, shown + STEP);
      if (turn !== this.#turn) return;
      const items = next.map(itemOf);
      this.#list?.append(...items);
      this.#toggle(found, shown + items.length, turn);
      items[0]?.querySelector('a')?.focus(); // the button may be gone
    };
  }

  #clear(says: string): void {
    this.#fields?.count(new Map());
    this.#list?.replaceChildren();
    this.#list?.toggleAttribute('hidden', true);
    this.#button?.toggleAttribute('hidden', true);
    this.#say(says);
  }

  #say(words: string): void {
    const says = this.querySelector('[data-says]');
    if (says) says.textContent = words;
  }

  get #list(): HTMLElement | null {
    return this.querySelector('[data-results]');
  }

  get #button(): HTMLElement | null {
    return this.querySelector('[data-more]');
  }
}

customElements.define('outage-search', OutageSearch);
