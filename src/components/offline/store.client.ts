import { amountOf, type Progress } from '../../model/offline/kept.ts';
import {
  failedWords,
  FETCHING,
  NO_WORKER,
  pagesWords,
  progressWords,
  stateWords,
  unknownWords,
} from '../../model/offline/words.ts';
import { forgetPages, pagesRead } from './pages-read.client.ts';
import { siteStore } from './site-store.client.ts';

/** What this browser keeps of the site: shows it, and keeps, renews and removes it as the reader says. */
class OutageStore extends HTMLElement {
  /** Full address of the site. */
  readonly #root = new URL(this.dataset['root'] ?? '', location.origin).href;
  readonly #site = siteStore(this.#root);
  #running: AbortController | undefined;

  connectedCallback(): void {
    // Without a worker nothing that is kept would ever be given back.
    if (!('serviceWorker' in navigator && 'caches' in globalThis && isSecureContext)) return;
    this.#on('keep', () => this.#keep());
    this.#on('stop', () => {
      this.#running?.abort();
    });
    this.#on('remove', () => this.#site.remove().then(() => this.#show()));
    this.#on('forget', () => forgetPages(this.#root).then(() => this.#list()));
    Promise.all([this.#list(), this.#show()]).then(
      () => {
        this.toggleAttribute('data-live', true);
      },
      (error: unknown) => {
        console.warn(error); // the storage is closed to this site: the page says so as it was built
      },
    );
  }

  /** Says what is kept of the whole site, after words on what has just happened. */
  async #show(first = ''): Promise<void> {
    const kept = amountOf(Object.entries(await this.#site.kept()));
    const plan = await this.#site.plan().catch(() => null);
    const { says, offers } = plan ? stateWords(plan) : { says: unknownWords(kept), offers: null };
    this.#say(`${first} ${says}`.trim());
    this.#offer('keep', offers);
    this.#offer('stop', null);
    this.#offer('remove', kept.files > 0 ? 'Remove the whole site' : null);
    this.#part('progress')?.toggleAttribute('hidden', true);
  }

  async #keep(): Promise<void> {
    if (!(await navigator.serviceWorker.getRegistration(this.#root))) {
      this.#say(NO_WORKER);
      return;
    }
    this.#running = new AbortController();
    void navigator.storage.persist().catch(() => false); // a browser may refuse, and may then clear what is kept
    for (const name of ['keep', 'remove']) this.#offer(name, null);
    this.#offer('stop', 'Stop');
    this.#say(FETCHING);
    this.#part('stop')?.focus();
    try {
      await this.#site.keep(this.#running.signal, (progress) => {
        this.#progress(progress);
      });
      await this.#show();
    } catch (error) {
      await this.#show(failedWords((error as Error).name));
    }
    this.querySelector<HTMLElement>('[data-site] button:not([hidden])')?.focus();
  }

  #progress(progress: Progress): void {
    const bar = this.#part<HTMLProgressElement>('progress');
    if (bar) {
      bar.hidden = false;
      bar.max = progress.all.bytes;
      bar.value = progress.done.bytes;
    }
    const far = this.#part('far');
    if (far) far.textContent = progressWords(progress);
  }

  /** Lists the pages that were read. */
  async #list(): Promise<void> {
    const pages = await pagesRead(this.#root);
    const says = this.#part('pages');
    if (says) says.textContent = pagesWords(pages.length);
    this.#part('list')?.replaceChildren(
      ...pages.map(({ address, title }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = address;
        link.textContent = title;
        item.append(link);
        return item;
      }),
    );
    this.#offer('forget', pages.length > 0 ? 'Forget the pages read' : null);
  }

  #say(words: string): void {
    const says = this.#part('says');
    const far = this.#part('far');
    if (says) says.textContent = words;
    if (far) far.textContent = '';
  }

  /** Shows a button with its words, or hides it. */
  #offer(name: string, words: string | null): void {
    const button = this.#part(name);
    if (!button) return;
    button.hidden = words === null;
    if (words !== null) button.textContent = words;
  }

  #on(name: string, act: () => unknown): void {
    this.#part(name)?.addEventListener('click', () => {
      Promise.resolve(act()).catch((error: unknown) => {
        this.#say(failedWords((error as Error).name));
      });
    });
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E | null {
    return this.querySelector<E>(`[data-part="${name}"]`);
  }
}

customElements.define('outage-store', OutageStore);
