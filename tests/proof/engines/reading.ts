import assert from 'node:assert/strict';
import { back, click, until, type Driver } from './driver.ts';
import { at, fits, hidden, inWindow, says, shown, style } from './page.ts';

/** One thing that a reader does, and what must come of it; `address` is that of the site. */
export type Step = (driver: Driver, address: string) => Promise<void>;

/** Opens what a link in the text leads to, and closes it again. */
const openAndClose = async (driver: Driver, kind: string): Promise<void> => {
  const link = `.prose a.${kind}`;
  const note = String(await driver.ask(`document.querySelector('${link}').hash`));
  await until(driver, `${kind}: no note yet`, hidden(note));
  await click(driver, link);
  await until(driver, `${kind}: the note`, shown(note));
  await until(driver, `${kind}: the note in the window`, inWindow(note));
  await click(driver, `${note} .note-close`);
  await until(driver, `${kind}: the note closed`, hidden(note));
  await until(driver, `${kind}: the link in the window`, inWindow(link));
};

/** Notes, fact cards and terms open where they stand, with and without a script. */
export const openNotes: Step = async (driver, address) => {
  await driver.resize(700, 900);
  await driver.open(`${address}outages/`);
  for (const kind of ['noteref', 'bound', 'term']) await openAndClose(driver, kind);
};

/** An article is whole, in its fonts and with its links marked, on a desktop and on a phone. */
export const read: Step = async (driver, address) => {
  for (const width of [1280, 360]) {
    await driver.resize(width, 800);
    await driver.open(`${address}outages/`);
    await until(driver, 'the title', says('h1', /^\s*The outages/));
    await until(driver, `a page as wide as a window of ${String(width)}`, fits);
    assert.equal(await driver.ask(style('.prose p a[href^="/"], .prose p a', 'text-decoration-line')), 'underline'); // prettier-ignore
    assert.match(String(await driver.ask(style('.prose', 'font-family'))), /Nine Serif/);
  }
};

/** From an article to what its words rest on, and back. */
export const follow: Step = async (driver, address) => {
  await driver.resize(1280, 900);
  await driver.open(`${address}outages/`);
  await click(driver, '.prose a.event-ref');
  await until(driver, 'the page of an event', at(/\/events\/[^/]+\/$/));
  await click(driver, 'main a[href*="/sources/"]');
  await until(driver, 'the page of a source', at(/\/sources\/[^/]+\/$/));
  await back(driver);
  await until(driver, 'the event again', at(/\/events\/[^/]+\/$/));
};
