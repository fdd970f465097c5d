/** What the probe watches: see `Contender`. */
export interface Watched {
  chart: string[];
  mark: string;
  /** Milliseconds without a change, a long task or an unfinished document after which a page has settled. */
  quiet: number;
}

/** What the probe saw; times in milliseconds from the start of the navigation. */
export interface Seen {
  /** First contentful paint. */
  firstPaint: number;
  /**
   * The frame from which on as many marks are painted in the viewport as at the end; where none is in it, the frame
   * from which on as many are in the document.
   */
  ready: number;
  /** Marks in the viewport at the end. */
  inView: number;
  /** The same, counted afterwards by their boxes: the probe is right if both agree. */
  counted: number;
  /** Marks in all. */
  marks: number;
  /** What long tasks take above 50 ms each, from the start of the navigation until the page has settled. */
  blocking: number;
  /** The longest task. */
  longest: number;
  /** When the last byte of the document came. */
  arrived: number;
}

declare global {
  interface Window {
    benchProbe?: { settled: () => boolean; finish: () => Seen };
  }
}

/**
 * Runs in the page before anything else. Ready is taken from an observer of intersections, which the browser itself
 * computes in the frame that it paints: nothing is measured by hand while the page loads, so that the probe costs little.
 */
export const probe = ({ chart, mark, quiet }: Watched): void => {
  if (window !== window.top) return;
  const tasks: PerformanceEntry[] = [];
  const visible = new Set<Element>();
  let known = 0;
  let knownSince = 0;
  let ready = 0;
  let changed = 0;
  let taskEnd = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) {
      tasks.push(task);
      taskEnd = task.startTime + task.duration;
    }
  }).observe({ type: 'longtask', buffered: true });

  const root = (): Element | null =>
    chart.reduce<Element | null>((found, one) => found ?? document.querySelector(one), null);
  const marks = (): Element[] => [...(root()?.querySelectorAll(mark) ?? [])];
  const isShown = (): boolean => {
    const [first] = visible;
    return first?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
  };

  const intersections = new IntersectionObserver((entries) => {
    const before = visible.size;
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    if (visible.size !== before) {
      changed = performance.now();
      ready = isShown() ? changed : 0;
    }
  });
  let going = true;
  const frame = (): void => {
    if (!going) return;
    if (ready === 0 && isShown()) ready = performance.now();
    const all = root()?.querySelectorAll(mark) ?? [];
    if (all.length !== known) {
      known = all.length;
      knownSince = performance.now();
      for (const one of all) intersections.observe(one);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  const countByBoxes = (): number =>
    marks().filter((one) => {
      const box = one.getBoundingClientRect();
      const clip = (
        root()?.closest('.vis-timeline, .tl-timeline') ?? document.body
      ).getBoundingClientRect();
      return (
        one.checkVisibility() &&
        box.bottom >= Math.max(0, clip.top) &&
        box.top <= Math.min(innerHeight, clip.bottom) &&
        box.right >= clip.left &&
        box.left <= clip.right
      );
    }).length;

  window.benchProbe = {
    settled: () =>
      document.readyState === 'complete' &&
      (ready > 0 || (known > 0 && visible.size === 0)) &&
      performance.now() - Math.max(changed, knownSince, taskEnd) > quiet,
    finish: () => {
      going = false;
      intersections.disconnect();
      const inView = visible.size;
      visible.clear();
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [navigation] = performance.getEntriesByType(
        'navigation',
      ) as PerformanceNavigationTiming[];
      return {
        firstPaint: paint?.startTime ?? NaN,
        // The observer answers a little before the frame is shown.
        ready: Math.max(inView > 0 ? ready : knownSince, paint?.startTime ?? NaN),
        inView,
        counted: countByBoxes(),
        marks: marks().length,
        blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
        longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
        arrived: navigation?.responseEnd ?? NaN,
      };
    },
  };
};
