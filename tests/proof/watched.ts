import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { browserArguments } from '../browser/arguments.ts';
import { findBrowser } from '../browser/find.ts';

/** Starts the Chromium that the browser tests use. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: browserArguments });

/** A context of a browser in which nothing that goes wrong is missed. */
export interface Watched {
  context: BrowserContext;
  /** What went wrong so far: errors on the console (violations of the policy too), exceptions, failed requests, requests to other hosts. */
  problems: string[];
}

/** Opens a context for a site; `workers` says whether a page may start its service worker. */
export const watch = async (
  browser: Browser,
  site: string,
  workers: 'allow' | 'block',
): Promise<Watched> => {
  const context = await browser.newContext({ serviceWorkers: workers, locale: 'en-US' });
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`${message.text()} (on ${message.page()?.url() ?? message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && new URL(url).origin !== new URL(site).origin)
      problems.push(`other host: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${why}`); // a page that is left aborts what it loads
  });
  return { context, problems };
};
