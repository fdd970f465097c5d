import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserArguments } from '../../browser/arguments.ts';
import type { Driver } from './driver.ts';

/** How an engine is started. */
interface Start {
  browser: 'chrome' | 'firefox';
  /** The program. */
  path: string;
  /** Whether scripts of pages run. */
  scripted: boolean;
}

const launch = ({ browser, path, scripted }: Start): Promise<Browser> =>
  puppeteer.launch({
    browser,
    executablePath: path,
    headless: true,
    args: browser === 'chrome' ? browserArguments : [],
    extraPrefsFirefox: { 'javascript.enabled': scripted, 'intl.accept_languages': 'en-US' }, // this version has no command for it
    env: { ...process.env, TZ: 'UTC' },
  });

/** Chromium by its own protocol, or Firefox by WebDriver BiDi. */
export const startPuppeteer = async (start: Start): Promise<Driver> => {
  const browser = await launch(start);
  const problems: string[] = [];
  let viewport = { width: 1280, height: 900 };
  const openTab = async (): Promise<Page> => {
    const tab = await browser.newPage();
    tab.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    tab.on('pageerror', (error) => problems.push(String(error)));
    if (!start.scripted && start.browser === 'chrome') await tab.setJavaScriptEnabled(false);
    await tab.setViewport(viewport);
    return tab;
  };
  let page = await openTab();
  return {
    name: await browser.version(),
    open: async (address) => {
      const last = page; // a tab that went back to a page it had kept tells of no load any more
      page = await openTab();
      await last.close();
      await page.goto(address, { waitUntil: 'load' });
    },
    point: (x, y) => page.mouse.click(x, y),
    choose: async (place, value) => {
      await page.select(place, value);
    },
    type: (place, words) => page.type(place, words),
    press: (key) => page.keyboard.press(key),
    ask: (expression) => page.evaluate(expression),
    resize: async (width, height) => {
      viewport = { width, height };
      await page.setViewport(viewport);
    },
    problems: () => problems.splice(0),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
};
