/** The keys that step, and where each leads from a state. */
const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** A sequence of states, shown one at a time; whatever fails, the whole sequence is given back. */
class OutageStates extends HTMLElement {
  #at = -1;
  #states: HTMLElement[] = [];
  #bar: HTMLElement | null = null;

  connectedCallback(): void {
    if (this.#bar) return;
    this.#try(() => {
      this.#states = [...this.querySelectorAll<HTMLElement>('.state')];
      this.#bar = this.querySelector('.states-bar');
      this.addEventListener('click', ({ target }) => {
        this.#try(() => {
          const button = (target as Element).closest('button');
          if (button?.dataset['step']) this.#show(this.#at + Number(button.dataset['step']));
          else if (button) this.#show(-1);
        });
      });
      this.addEventListener('keydown', (event) => {
        const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
        const step = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
        if (!step || altKey || ctrlKey || metaKey || shiftKey) return;
        event.preventDefault();
        this.#try(() => {
          this.#show(Math.max(0, step(this.#at, this.#states.length - 1)));
        });
      });
      this.#bar?.removeAttribute('hidden');
      // What a reader already sees or has passed stays whole until a step is asked for: nothing moves under their eyes.
      this.#show(this.getBoundingClientRect().top > innerHeight ? 0 : -1);
    });
  }

  /** Shows one state, counted from 0; all of them for -1. Beyond the ends nothing happens. */
  #show(at: number): void {
    const { length } = this.#states;
    if (at < -1 || at >= length) return;
    this.#at = at;
    this.toggleAttribute('data-live', at >= 0);
    for (const [index, state] of this.#states.entries())
      state.toggleAttribute('data-now', index === at);
    for (const button of this.querySelectorAll('button')) {
      const to = button.dataset['step'] ? at + Number(button.dataset['step']) : -1;
      const isIdle = button.dataset['step'] ? to < 0 || to >= length : at < 0;
      button.setAttribute('aria-disabled', String(isIdle));
    }
    const says = this.querySelector('[role=status]');
    const label = this.#states[at]?.dataset['label'];
    if (says)
      says.textContent = label
        ? `${String(at + 1)} of ${String(length)}: ${label}`
        : `All ${String(length)}`;
  }

  #try(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#bar?.remove();
      this.removeAttribute('data-live');
      console.error(error);
    }
  }
}

customElements.define('outage-states', OutageStates);
