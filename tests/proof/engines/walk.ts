import assert from 'node:assert/strict';
import { back, click, until, type Driver } from './driver.ts';
import { amount, at, fits, hidden, inWindow, says, shown, style } from './page.ts';
import { follow, openNotes, read, type Step } from './reading.ts';

const OUTAGE = '2014-12-22-main-outage';
const NIGHT = '?from=2014-12-22T12:00Z&to=2014-12-23T06:00Z';
const CARD = '[data-card]';
const live = shown('outage-timeline[data-live]');
const openTimeline = async (driver: Driver, address: string): Promise<void> => {
  await driver.open(address);
  await until(driver, 'a live timeline', live);
};

/** The walk where scripts run. */
export const walk: Record<string, Step> = {
  'an article reads, at both widths': read,
  'a note, a fact card and a term open and close': openNotes,
  'an article leads to an event, to a source, and back': follow,
  'the timeline moves': async (driver, address) => {
    await driver.resize(1280, 900);
    await openTimeline(driver, `${address}timeline/`);
    await click(driver, '[data-ask="in"]');
    await until(driver, 'a range in the address', at(/\?from=.+&to=/));
    const before = await driver.ask('location.search');
    await click(driver, '[data-ask="later"]');
    await until(driver, 'another range', `location.search !== ${JSON.stringify(before)}`);
    await click(driver, '[data-ask="whole"]');
    await until(driver, 'the whole period', "location.search === ''");
  },
  'the timeline filters by lane, and by words': async (driver, address) => {
    await openTimeline(driver, `${address}timeline/`);
    await click(driver, '.filters > summary');
    const washington = amount('#list li.lane-2');
    assert.ok(Number(await driver.ask(washington)) > 0);
    await click(driver, '[data-filter="lanes"] [value="washington"]');
    await until(driver, 'no event of the lane', `${washington} === 0`);
    await until(driver, 'the lanes in the address', at(/lanes=network,/));
    await click(driver, '[data-reset]');
    await until(driver, 'every event', says('[data-shown]', /^all 146 events$/));
    await driver.type('.filters [type="search"]', 'mobile 3G');
    await until(driver, 'fewer events', says('[data-shown]', /^\d of 146 events$/));
  },
  'an event opens from the list, from a mark, and closes': async (driver, address) => {
    await openTimeline(driver, `${address}timeline/`);
    await click(driver, `li[id="${OUTAGE}"] .event-title a`);
    await until(driver, 'the card', shown(CARD));
    await until(driver, 'its title', says('#sheet-title', /^All four North Korean/));
    await until(driver, 'the event in the address', at(new RegExp(`event=${OUTAGE}`)));
    await click(driver, `${CARD} [data-close]`);
    await until(driver, 'no card', hidden(CARD));
    await openTimeline(driver, `${address}timeline/${NIGHT}`);
    await click(driver, `.chart.live .m[data-event="${OUTAGE}"] rect`);
    await until(driver, 'the card again', shown(CARD));
    await back(driver);
    await until(driver, 'no card after Back', hidden(CARD));
  },
  'keys lead through the chart': async (driver, address) => {
    await openTimeline(driver, `${address}timeline/${NIGHT}`);
    await driver.ask("document.querySelector('[data-surface]').focus()");
    await driver.press('Home');
    await driver.press('ArrowRight');
    await until(driver, 'a focused mark', "!!document.activeElement.closest('.m[data-event]')");
    await driver.press('Enter');
    await until(driver, 'the card', shown(CARD));
    await driver.press('Escape');
    await until(driver, 'no card', hidden(CARD));
  },
  'times follow the zone': async (driver, address) => {
    await openTimeline(driver, `${address}timeline/`);
    await driver.choose('[data-zone]', 'Asia/Pyongyang');
    await until(driver, 'times in Pyongyang', says(`li[id="${OUTAGE}"]`, /01:15 in Pyongyang/));
    await until(driver, 'the zone in the title', `/times in Pyongyang/.test(document.title)`);
    await until(driver, 'the zone in the address', at(/zone=Asia\/Pyongyang/));
  },
  'a link leads to a minute': async (driver, address) => {
    const query = '?from=2014-12-22T16:15Z&to=2014-12-23T01:46Z&zone=America/New_York';
    await openTimeline(driver, `${address}timeline/${query}`);
    await until(driver, 'the range', says('[data-range]', /11:15.*20:46/));
    await until(driver, 'the event of that minute', shown(`li[id="${OUTAGE}"]`));
    await until(driver, 'nothing of another year', hidden('li[id="2013-03-13-march-2013-outage"]'));
    await openTimeline(driver, `${address}timeline/#${OUTAGE}`);
    await until(driver, 'the event in the window', inWindow(`li[id="${OUTAGE}"]`));
  },
  'the search finds': async (driver, address) => {
    await driver.open(`${address}search/`);
    await driver.type('#q', 'dyn');
    await until(driver, 'results', says('.search-says', /^\d+ results for “dyn”/));
    await click(driver, '[data-results] h2 a');
    await until(driver, 'what was found', says('body', /Dyn/));
    await back(driver);
    await until(driver, 'the results again', says('.search-says', /^\d+ results for “dyn”/));
  },
  'a piece of evidence is set aside, and the counts follow': async (driver, address) => {
    await driver.open(`${address}who-did-it/`);
    await driver.ask("document.querySelector('outage-evidence').scrollIntoView()");
    await until(driver, 'a live matrix', shown('outage-evidence[data-live]'));
    await click(driver, '[data-piece="E03"] td summary');
    await until(driver, 'the reason', shown('#E03-H1'));
    await click(driver, '[data-piece="E03"] [type="checkbox"]');
    await until(driver, 'the count', says('[data-counted]', /^26 of /));
  },
  'on a phone the menu opens, and the chart': async (driver, address) => {
    await driver.resize(360, 740);
    await openTimeline(driver, `${address}timeline/`);
    await until(driver, 'no menu', hidden('#menu'));
    await click(driver, '.menu-button');
    await until(driver, 'the menu', shown('#menu'));
    await click(driver, '.menu-button');
    await until(driver, 'no menu', hidden('#menu'));
    await until(driver, 'no chart', hidden('[data-chart] .m'));
    await click(driver, '.chart-choice input');
    await until(driver, 'the chart', `${amount('[data-chart] .m[data-event]')} > 0`);
    await until(driver, 'a page as wide as the window', fits);
    await driver.resize(1280, 900);
  },
  'a page that was kept takes colors chosen since, and its view': async (driver, address) => {
    await driver.resize(1280, 900);
    await openTimeline(driver, `${address}timeline/?zone=Asia/Pyongyang`);
    await driver.ask(`location.href = '${address}about/'`);
    await until(driver, 'another page', at(/\/about\/$/));
    await driver.choose('.theme select', 'dark');
    await back(driver);
    await until(driver, 'the view', says(`li[id="${OUTAGE}"]`, /01:15 in Pyongyang/));
    await until(driver, 'dark', `${style('body', 'background-color')} === 'rgb(16, 19, 24)'`);
    await driver.choose('.theme select', '');
  },
  'colors are kept from page to page': async (driver, address) => {
    await driver.resize(1280, 900);
    await driver.open(`${address}about/`);
    await driver.choose('.theme select', 'dark');
    await driver.open(`${address}outages/`);
    assert.equal(await driver.ask(style('body', 'background-color')), 'rgb(16, 19, 24)');
    await driver.choose('.theme select', '');
  },
};
