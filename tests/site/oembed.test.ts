/**
 * The timeline, the strip and every event name an answer in the form of oEmbed 1.0, and no other page does; each answer holds what the
 * specification asks of type `rich`, and one frame that shows a page of the site.
 * A green run does not prove that a consumer accepts an answer that is a file: some send a width along, which a file cannot heed.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { dist } from '../process.ts';
import { attribute } from './document.ts';
import { address, builtPages, makePage, readBuilt, type Page } from './page.ts';
import { refuse, when } from './rule.ts';

const { events } = readShelves(contentDir());

/** The answer for each page that has one, by the path of the page. */
const answers = new Map([
  ['/timeline/', '/embed/timeline.json'],
  ['/figures/strip/', '/embed/strip.json'],
  ...events.map(({ id }) => [`/events/${id}/`, `/embed/event/${id}.json`] as const),
]);

const discoveryFaults = ({ path, elements }: Page): string[] => {
  const links = elements.filter((e) => attribute(e, 'type') === 'application/json+oembed');
  const wanted = answers.get(path);
  const found = links.map((e) => attribute(e, 'href') ?? '');
  if (wanted === undefined)
    return when(found.length > 0, `${path} names an answer, but no embed stands for it`);
  return [
    ...when(
      found.join() !== address + wanted,
      `${path} names ${found.join() || 'no answer'}; it must be ${address + wanted}`,
    ),
    ...when(
      links.some((e) => attribute(e, 'rel') !== 'alternate' || !attribute(e, 'title')),
      `${path} names its answer without rel="alternate" and a title`,
    ),
  ];
};

test('the pages that have an embed name an answer, and no others do', () => {
  const faults: string[] = [];
  for (const page of builtPages()) faults.push(...discoveryFaults(page));
  refuse(faults);
});

/** Fields of an answer that must be words, and full addresses. */
const words = ['title', 'author_name', 'provider_name', 'html'];
const addresses = ['author_url', 'provider_url'];

const answerFaults = (answer: Readonly<Record<string, unknown>>): string[] => {
  const { version, type, html, width, height, title } = answer;
  const frames = makePage('/code/', String(html)).elements.filter((e) => e.tagName === 'iframe');
  const src = frames.map((frame) => attribute(frame, 'src') ?? '').join();
  const isSize = (size: unknown): boolean => Number.isInteger(size) && Number(size) > 0;
  return [
    ...when(version !== '1.0', 'has a version other than "1.0"'),
    ...when(type !== 'rich', 'is not of type rich'),
    ...[...words, ...addresses]
      .filter((name) => typeof answer[name] !== 'string' || answer[name] === '')
      .map((name) => `lacks ${name}`),
    ...addresses
      .filter((name) => !String(answer[name]).startsWith(`${address}/`))
      .map((name) => `has a ${name} that is no address of this site`),
    ...when(!isSize(width) || !isSize(height), 'has no size in whole pixels'),
    ...when(frames.length !== 1, `holds ${String(frames.length)} frames`),
    ...when(
      frames.some((frame) => attribute(frame, 'title') !== title),
      'names its frame otherwise than itself',
    ),
    ...when(
      frames.some((frame) => attribute(frame, 'loading') !== 'lazy'),
      'holds a frame that is not lazy',
    ),
    ...when(
      !src.startsWith(`${address}/embed/`) ||
        !existsSync(join(dist, src.slice(address.length), 'index.html')),
      `frames ${src}, which is no embed of the site`,
    ),
  ];
};

test('every answer holds what oEmbed asks of it', () => {
  refuse(
    [...answers.values()].flatMap((path) =>
      answerFaults(JSON.parse(readBuilt(path.slice(1))) as Record<string, unknown>).map(
        (fault) => `${path} ${fault}`,
      ),
    ),
  );
});

test('each gap in an answer and in its discovery is caught', () => {
  const frame = `<iframe src="${address}/embed/timeline/" title="T" loading="lazy"></iframe>`;
  const names = { title: 'T', author_name: 'A', provider_name: 'P' };
  const urls = { author_url: `${address}/about/`, provider_url: `${address}/` };
  const sound = {
    version: '1.0',
    type: 'rich',
    ...names,
    ...urls,
    html: frame,
    width: 1,
    height: 1,
  };
  const judge = (change: object): string => answerFaults({ ...sound, ...change }).join();
  assert.equal(judge({}), '');
  assert.match(judge({ version: 1 }), /version/);
  assert.match(judge({ type: 'video' }), /type rich/);
  assert.match(judge({ author_name: undefined }), /lacks author_name/);
  assert.match(judge({ provider_url: 'https://b.example/' }), /provider_url/);
  assert.match(judge({ width: '100%' }), /whole pixels/);
  assert.match(judge({ html: frame + frame }), /2 frames/);
  assert.match(judge({ title: 'U' }), /otherwise than itself/);
  assert.match(judge({ html: frame.replace('lazy', 'eager') }), /not lazy/);
  assert.match(judge({ html: frame.replace('/timeline/', '/none/') }), /no embed/);
  const link = (to: string) =>
    `<link rel="alternate" type="application/json+oembed" title="T" href="${to}">`;
  const on = (path: string, html: string) => discoveryFaults(makePage(path, html)).join();
  assert.equal(on('/timeline/', link(`${address}/embed/timeline.json`)), '');
  assert.match(on('/timeline/', ''), /names no answer/);
  assert.match(on('/about/', link(`${address}/embed/timeline.json`)), /no embed stands/);
});
