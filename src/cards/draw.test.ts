/**
 * Cards set with their fonts. A green run does not prove that a card is handsome: look at those of dist/cards/.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import satori from 'satori';
import sharp from 'sharp';
import { eventWith, small, smallHead } from '../../tests/fixtures/small.ts';
import { HEIGHT, WIDTH, type Card } from '../model/cards/card.ts';
import { cardOf, cardsOf } from '../model/cards/cards.ts';
import { sheetOf, type Sheet } from '../model/cards/sheet.ts';
import { treeOf } from '../model/cards/tree.ts';
import { decisive, drawCard, outlineCard } from './draw.ts';
import { readFonts } from './fonts.ts';

const fonts = readFonts();

/** A card of the small record with its event under another title. */
const eventSheet = (title: string, change: (card: Card) => Card = (card) => card): Sheet => {
  const record = { ...small(), events: [eventWith({ title })] };
  const article = { id: 'the-cut', head: smallHead, named: { events: new Set<string>() } };
  const cards = cardsOf({ ...record, articles: [article] });
  const byName = new Map(cards.map((card) => [card.name, card]));
  return sheetOf(change(cardOf('/events/2001-05-06-splice/', byName)), record);
};

/** The lines of words that a sheet has in a size of its title, with their ends. */
const linesOf = async (sheet: Sheet, size: number): Promise<{ text: string; right: number }[]> => {
  const words = new Map<number, { text: string; right: number }>();
  await satori(treeOf({ ...sheet, words: [] }, size), {
    width: WIDTH,
    height: HEIGHT,
    fonts,
    onNodeDetected: ({ textContent, left, top, width, height }) => {
      if (textContent !== undefined && height > 0)
        words.set(top, { text: textContent, right: left + width });
    },
  });
  return [...words.values()];
};

/** 70 characters, the most that an event may have, in wide letters. */
const LONGEST = 'Wwwwww Mmmmmm Wwwwww Mmmmmm Wwwwww Mmmmmm Wwwwww Mmmmmm Wwwwww Mmmmmmm';
/** The longest words of times that there are, in two zones, and an end. */
const TIMES = [
  'Between 23:00 on 24 September and 01:30 on 25 September 2014 in Pyongyang',
  'Between 23:00 on 24 September and 01:30 on 25 September 2014 in Pyongyang',
  'Ended between 01:00 and 03:00 UTC on 7 September 2025, lasted nearly 9 h',
];

suite('a card', () => {
  test('has room for the longest title and the longest times', async () => {
    assert.equal(LONGEST.length, 70);
    const sheet = eventSheet(LONGEST, (card) => ({ ...card, times: TIMES }));
    await outlineCard(sheet, fonts);
    for (const { text, right } of await linesOf(sheet, sheet.sizes.at(-1) ?? 0))
      assert.ok(right <= WIDTH - 40, `“${text}” ends at ${String(right)}`);
  });

  test('is refused with its title where its words have no room', async () => {
    const sheet = eventSheet('Word '.repeat(200).trim());
    await assert.rejects(outlineCard(sheet, fonts), /the card of “Word .* has no room.*; shorten/);
  });

  test('is refused where a word is longer than a line: none is cut', async () => {
    await assert.rejects(outlineCard(eventSheet('W'.repeat(60)), fonts), /has no room/);
  });

  test('is refused where the fonts lack a letter, with that letter', async () => {
    await assert.rejects(outlineCard(eventSheet('The 한 letter'), fonts), /fonts lack: 한; write/);
  });

  test('has no text that a machine would set with fonts of its own', async () => {
    assert.doesNotMatch(await outlineCard(eventSheet('A title'), fonts), /<text|font-family/);
  });

  test('is a PNG of its size, the same bytes each time', async () => {
    const sheet = eventSheet('A title');
    const [once, twice] = [await drawCard(sheet, fonts), await drawCard(sheet, fonts)];
    assert.ok(once.equals(twice));
    const { format, width, height } = await sharp(once).metadata();
    assert.deepEqual([format, width, height], ['png', WIDTH, HEIGHT]);
  });
});

test('a change of a word, a mark or the room for words changes what names a card in the cache', () => {
  const same = decisive(eventSheet('A title'));
  assert.equal(decisive(eventSheet('A title')), same);
  assert.notEqual(decisive(eventSheet('A little')), same);
  const moved = (card: Card): Card => ({ ...card, picture: { moments: [], on: 'strip' } });
  assert.notEqual(decisive(eventSheet('A title', moved)), same);
  assert.notEqual(decisive({ ...eventSheet('A title'), sizes: [36] }), same);
});
