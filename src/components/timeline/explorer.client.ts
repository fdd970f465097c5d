import { createExplorer, type Explorer } from '../../model/explorer/explorer.ts';
import type { ExplorerData } from '../../model/explorer/frame.ts';
import { mountAddress } from './address.client.ts';
import { mountCard } from './card.client.ts';
import { mountChart } from './chart.client.ts';
import { mountControls } from './controls.client.ts';
import { mountExport } from './export.client.ts';
import { mountList } from './list.client.ts';
import { mountTitle } from './title.client.ts';
import { withZone } from './zones.client.ts';

/** Enlivens one part of the page; what it returns gives back the part as it was built. */
type Mount = (root: HTMLElement, explorer: Explorer) => () => void;

const MOUNTS: readonly Mount[] = [
  mountAddress,
  mountTitle,
  mountControls,
  mountChart,
  mountList,
  mountCard,
  mountExport,
];
/** Milliseconds after which the data is no longer waited for. */
const PATIENCE = 20_000;
const SORRY =
  'The controls of this timeline could not be started. The chart and the list are complete without them.';

/** The timeline: complete as it is built, and to be explored once its script and its data are here. */
class OutageTimeline extends HTMLElement {
  #begun = false;
  #undo: (() => void)[] = [];

  connectedCallback(): void {
    if (this.#begun) return;
    this.#begun = true;
    addEventListener('error', ({ error }) => {
      if (isOurs(error)) this.#fail(error);
    });
    addEventListener('unhandledrejection', ({ reason }) => {
      if (isOurs(reason)) this.#fail(reason);
    });
    let left = false;
    addEventListener('pagehide', () => {
      left = true;
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && !('live' in this.dataset)) location.reload(); // it was left while it still loaded
    });
    this.#start().catch((error: unknown) => {
      if (!left) this.#fail(error); // who leaves the page ends what it still loads
    });
  }

  async #start(): Promise<void> {
    const sent = await load(this.dataset['events'] ?? '');
    await pause();
    const data = withZone(sent, location.search);
    const explorer = this.#guard(createExplorer(data, location.search));
    for (const mount of MOUNTS) {
      if ('failed' in this.dataset) return;
      this.#undo.push(mount(this, explorer));
      await pause();
    }
    this.dataset['live'] = '';
  }

  /** The explorer, but an error in a reducer or a listener ends the exploring and not the page. */
  #guard(explorer: Explorer): Explorer {
    return {
      ...explorer,
      update: (change, how) => {
        if ('failed' in this.dataset) return;
        try {
          explorer.update(change, how);
        } catch (error) {
          this.#fail(error);
        }
      },
    };
  }

  /** Gives back the page as it was built, whatever happened. */
  #fail(error: unknown): void {
    if ('failed' in this.dataset) return;
    this.dataset['failed'] = '';
    delete this.dataset['live'];
    for (const undo of this.#undo.reverse()) {
      try {
        undo();
      } catch {
        // The first error is the one that is told.
      }
    }
    const says = this.querySelector('[data-failure]');
    if (says) says.textContent = SORRY;
    console.error(error);
  }
}

async function load(url: string): Promise<ExplorerData> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return (await response.json()) as ExplorerData;
}

/** Lets the browser paint and listen in between. */
function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}

/** Whether an error comes from this script, and not from another or from an extension. */
function isOurs(error: unknown): boolean {
  return String((error as Error | undefined)?.stack).includes(import.meta.url);
}

customElements.define('outage-timeline', OutageTimeline);
