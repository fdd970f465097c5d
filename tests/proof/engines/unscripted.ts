import assert from 'node:assert/strict';
import { click, until } from './driver.ts';
import { amount, at, hidden, shown } from './page.ts';
import { follow, openNotes, read, type Step } from './reading.ts';

/** The walk where scripts do not run: everything is there, and what would need one is not. */
export const unscripted: Record<string, Step> = {
  'an article reads, at both widths': read,
  'a note, a fact card and a term open and close': openNotes,
  'an article leads to an event, to a source, and back': follow,
  'the timeline is whole, and its switches work': async (driver, address) => {
    await driver.resize(1280, 900);
    await driver.open(`${address}timeline/`);
    const events = amount('#list li[data-event]');
    assert.equal(await driver.ask(events), 146);
    assert.ok(await driver.ask(hidden('.scripted')), 'no control that would do nothing');
    await click(driver, '.filters > summary');
    await until(driver, 'the switches', shown('[data-filter="lanes"] [value="washington"]'));
    await click(driver, '[data-filter="lanes"] [value="washington"]');
    await until(driver, 'no event of the lane', hidden('#list li.lane-2'));
    assert.ok(Number(await driver.ask(events)) > 0);
  },
  'the search says what it lacks, and leads to lists': async (driver, address) => {
    await driver.open(`${address}search/`);
    await until(driver, 'the notice', shown('.search .ref-notice'));
    await click(driver, '.search a[href$="/people/"]');
    await until(driver, 'the people', at(/\/people\/$/));
  },
};
