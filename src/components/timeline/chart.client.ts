import type { Explorer } from '../../model/explorer/explorer.ts';
import { handOf, helmOf } from './chart/helm.client.ts';
import { Keys } from './chart/keys.client.ts';
import { LivingChart } from './chart/living.client.ts';
import { handOn } from './chart/pointer.client.ts';
import { added, stillOf, type Still } from './chart/still.client.ts';

const KEYS =
  'Arrow keys move between events, Enter opens one, plus and minus zoom, 0 shows the whole period, Escape leaves.';

/**
 * Enlivens the chart of the build. What it returns gives the page that chart back; so does an error while it starts.
 * A later one reaches the window, where the element hears it.
 */
export function mountChart(root: HTMLElement, explorer: Explorer): () => void {
  const still = stillOf(root);
  const undo: (() => void)[] = [still.restore];
  const restore = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  try {
    enliven(root, explorer, still, undo);
  } catch (error) {
    restore();
    throw error;
  }
  return restore;
}

function enliven(root: HTMLElement, explorer: Explorer, still: Still, undo: (() => void)[]): void {
  const stop = new AbortController();
  const chart: LivingChart = new LivingChart(root, explorer, still, (living) =>
    helmOf(living, () => {
      keys.settled();
    }),
  );
  const keys = new Keys(chart, chart.helm.ask, stop.signal);
  const size = new ResizeObserver(() => {
    chart.resize();
  });
  const leave = explorer.subscribe((view, before) => {
    const { motion } = chart;
    const moved = view.from !== before.from || view.to !== before.to;
    if (moved && !motion.committing && !chart.isWhole(view) && !chart.isWhole(before))
      motion.glide(motion.span ?? before, view);
    motion.ask();
  });
  undo.push(() => {
    stop.abort();
    size.disconnect();
    leave();
    chart.motion.stop();
  });
  root.querySelector('.switch-chart')?.addEventListener(
    'change',
    () => {
      chart.motion.ask();
    },
    { signal: stop.signal },
  );
  handOn(still.surface, handOf(chart), stop.signal);
  for (const type of ['pointerenter', 'focusin'] as const)
    still.surface.addEventListener(
      type,
      () => {
        whenIdle(() => {
          if (!stop.signal.aborted) chart.prepare();
        });
      },
      { once: true, signal: stop.signal },
    );
  describe(still);
  // In a turn of its own, before the element says that it lives: together they would hold up a slow device.
  setTimeout(() => {
    if (stop.signal.aborted) return;
    chart.draw(false);
    size.observe(still.surface);
  });
}

/** Says what the keys do to whoever reaches the chart. */
function describe({ surface, uid }: Still): void {
  const keys = added('p', 'sr-only');
  keys.id = `${uid}keys`;
  keys.textContent = KEYS;
  surface.before(keys);
  surface.setAttribute('aria-describedby', keys.id);
}

/** Does something when nothing else is to be done; at the next turn where a browser does not tell when that is. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task);
}
