import type { Explorer } from '../../model/explorer/explorer.ts';
import { handOf, helmOf } from './chart/helm.client.ts';
import { Keys } from './chart/keys.client.ts';
import { LivingChart } from './chart/living.client.ts';
import { handOn } from './chart/pointer.client.ts';
import { stillOf, type Still } from './chart/still.client.ts';

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
  still.surface.setAttribute('aria-describedby', `${still.uid}keys`);
  // In a turn of its own, before the element says that it lives: together they would hold up a slow device.
  setTimeout(() => {
    if (stop.signal.aborted) return;
    chart.draw(false);
    size.observe(still.surface);
  });
}

/** Does something when nothing else is to be done; at the next turn where a browser does not tell when that is. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task);
}
