import { numbersIn } from '../digits.ts';
import type { Block } from '../prose.ts';
import { isTagName, standsAlone, tagRules } from '../tags.ts';
import { numbersBehind, type Fault, type Known } from './known.ts';

/** Words as such may stand in quotation marks, up to this many; more are a quote. */
const WORDS_AS_SUCH = 3;

const QUOTED = /[“„"«]([^“”„"»]*)[”“"»]/g;

/** A paragraph says what it rests on; its numbers stand there; its quotes are bound. */
export function wrongBlock(block: Block, known: Known): Fault[] {
  return [
    ...groundless(block),
    ...partInside(block),
    ...foreignNumbers(block, known),
    ...typedQuotes(block),
  ];
}

function groundless({ tags, alone, head, exempt }: Block): Fault[] {
  if (exempt === '') return [['no source', 'gives no reason; write {/* no source: reason */}']];
  const grounded = tags.some(({ name }) => isTagName(name) && tagRules[name].grounds);
  if (grounded || head || standsAlone(alone) || exempt !== null) return [];
  const remedy =
    'add <Cite>, <Fact>, <When>, <Said> or <EventRef>, or put {/* no source: reason */} before it';
  return [['paragraph', `rests on nothing; ${remedy}`]];
}

function partInside({ tags, alone }: Block): Fault[] {
  return tags
    .filter(({ name }) => standsAlone(name) && alone !== name)
    .map(({ name }) => [`<${name}>`, 'stands inside a paragraph; put it on a line of its own']);
}

function foreignNumbers({ text, noteText, tags }: Block, known: Known): Fault[] {
  const numbers = numbersBehind(tags, known);
  return numbersIn(`${text} ${noteText}`)
    .filter((number) => !numbers.has(number))
    .map((number) => [
      'number',
      `${number} is in no entry that this paragraph refers to; cite the entry that holds it or correct it`,
    ]);
}

function typedQuotes({ typed }: Block): Fault[] {
  return [...typed.matchAll(QUOTED)].flatMap(([, words = '']): Fault[] => {
    const field = 'quotation marks';
    if (!words.trim())
      return [[field, 'hold nothing but <Said>, which brings its own; remove them']];
    if (words.trim().split(/\s+/).length <= WORDS_AS_SUCH) return [];
    const says = `hold “${words}”, which is more than ${String(WORDS_AS_SUCH)} words as such`;
    return [[field, `${says}; use <Said>, which binds them to the record`]];
  });
}
