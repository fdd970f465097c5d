import type { CDPSession, Page } from '@playwright/test';
import { inFreshPage, slow, slowConnection, slowProcessor, spin } from './browser.ts';
import type { Contender } from './contender.ts';
import { probe, type Seen } from './probe.ts';

/** Milliseconds of rest after which a page counts as settled. */
const QUIET = 2000;

/** One cold load. */
export interface Load extends Seen {
  /** Bytes of the JavaScript heap after the garbage has been collected. */
  heap: number;
  /** Nodes of the document. */
  nodes: number;
  /** Bytes that came over the wire, headers included, by the browser's name of their kind. */
  bytes: Record<string, number>;
  requests: number;
  /** How many times slower the processor was found to be. */
  slowdown: number;
  /** How long after the start our element was defined; null where there is none. */
  defined: number | null;
}

/** Counts what a page fetches: bytes by the browser's name of their kind, and requests. */
export const countTraffic = async (session: CDPSession) => {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.url.startsWith('data:')) kinds.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind !== undefined) bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return { bytes, requests: () => kinds.size };
};

const untilSettled = async (page: Page): Promise<void> => {
  for (;;) {
    if (await page.evaluate(() => window.benchProbe?.settled() ?? false)) return;
    await new Promise((done) => setTimeout(done, 250));
  }
};

/** Opens a page and waits until nothing changes in it any more. */
export const open = async (page: Page, address: string, { chart, mark }: Contender) => {
  await page.addInitScript(probe, { chart, mark, quiet: QUIET });
  await page.goto(address, { waitUntil: 'commit' });
  await untilSettled(page);
};

/** Loads a page once with an empty cache, a slow processor and a slow connection. Throws if either was not slow. */
export const load = (
  browser: string,
  address: string,
  contender: Contender,
  seconds: number,
): Promise<Load> =>
  inFreshPage(browser, seconds, async (page, session) => {
    const traffic = await countTraffic(session);
    await page.addInitScript(() => {
      void customElements
        .whenDefined('outage-timeline')
        .then(() => performance.mark('outage-timeline'));
    });
    await slowConnection(session);
    await slowProcessor(session, slow.processor);
    await open(page, address, contender);
    const slowed = await spin(page);
    await slowProcessor(session, 1);
    const slowdown = slowed / (await spin(page));
    const seen = await page.evaluate(() => window.benchProbe?.finish());
    const defined = await page.evaluate(
      () => performance.getEntriesByName('outage-timeline')[0]?.startTime ?? null,
    );
    if (!seen) throw new Error('The probe did not run.');
    if (seen.inView !== seen.counted)
      throw new Error(
        `The probe saw ${String(seen.inView)} marks in view, of ${String(seen.counted)}.`,
      );
    if (slowdown < slow.processor / 2)
      throw new Error(`The processor was only ${slowdown.toFixed(1)} times slower.`);
    if (seen.arrived < slow.latency) throw new Error('The connection was not slow.');
    await page.evaluate(() => delete window.benchProbe);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage'); // the first one leaves what only finalizers held
    const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return {
      ...seen,
      heap,
      nodes,
      bytes: traffic.bytes,
      requests: traffic.requests(),
      slowdown,
      defined,
    };
  });
