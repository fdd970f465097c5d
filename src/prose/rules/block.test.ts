/**
 * What a paragraph rests on, its numbers and its quotation marks. Each test has one thing wrong. A green run does not prove
 * that a sentence says what its source says: only that it names one, and that its numbers stand there.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { breaks, cite, faultsInProse, passes } from '../../../tests/fixtures/faults.ts';
import { entry } from '../../../tests/fixtures/small.ts';

suite('ground', () => {
  const nothing =
    /rests on nothing; add <Cite>, .* or put \{\/\* no source: reason \*\/\} before it/;

  test('every paragraph rests on something', () => {
    breaks('The cable was cut.', 'paragraph', nothing);
    breaks(`So.${cite}\n\nThe cable was cut.`, 'paragraph', nothing, 3);
  });

  test('every list item rests on something, and not on its neighbor', () => {
    breaks(`- So.${cite}\n- The cable was cut.`, 'paragraph', nothing, 2);
  });

  test('every row of a table rests on something, its head on the rows', () => {
    passes(`| What | How |\n| - | - |\n| The cable | cut${cite} |`);
    breaks(`| What |\n| - |\n| So.${cite} |\n| The cable |`, 'paragraph', nothing, 4);
  });

  test('a paragraph in a box rests on something', () => {
    breaks('<Unknown>\n\nThe cable was cut.\n\n</Unknown>', 'paragraph', nothing, 3);
  });

  test('so do the words of a box on one line', () => {
    passes(`<Unknown>So.${cite}</Unknown>`);
    breaks('<Unknown>The cable was cut.</Unknown>', 'paragraph', nothing);
    breaks('<Unknown>*The cable* was cut.</Unknown>', 'paragraph', nothing);
    breaks('<Unknown><Person id="ada-example">Ada did it</Person></Unknown>', 'paragraph', nothing);
    breaks(`<Unknown>So: 999.${cite}</Unknown>`, 'number', /999 is in no entry/);
  });

  test('a person or a term is no ground, alone or not', () => {
    breaks('<Person id="ada-example">Ada did it</Person>', 'paragraph', nothing);
    breaks('- <Term id="anchor">The anchor did it</Term>', 'paragraph', nothing);
  });

  test('each of five tags is ground', () => {
    for (const ground of [
      cite,
      '<Fact id="outage-length" />',
      '<When event="2001-05-06-splice" />',
      '<EventRef id="2001-05-06-splice" />',
      '<Said event="2001-05-07-council-statement">a ferry</Said>',
    ]) {
      passes(`The cable was cut ${ground}.`);
    }
  });

  test('an author may exempt a paragraph, with a reason', () => {
    passes('{/* no source: it leads on */}\n\nMore of that below.');
    passes('- {/* no source: it leads on */} More of that below.');
    breaks(
      '{/* no source: */}\n\nMore of that below.',
      'no source',
      /gives no reason; write \{\/\* no source: reason/,
      3,
    );
    breaks('{/* no source: it leads on */}\n\nMore.\n\nAnd more.', 'paragraph', nothing, 5);
  });

  test('a figure is its own ground, but lends it to no paragraph', () => {
    const strip =
      '<Strip from="2001-05-05T00:00:00Z" to="2001-05-08T00:00:00Z" title="So">A strip.</Strip>';
    passes(strip);
    assert.deepEqual(
      faultsInProse(`The cable was cut. ${strip}`).map(({ field }) => field),
      ['paragraph', '<Strip>'],
    );
  });
});

suite('numbers', () => {
  const foreign = (number: string) =>
    new RegExp(`^${number} is in no entry that this paragraph refers to; cite`);

  test('stand in an entry that their paragraph refers to', () => {
    passes('It lasted 5 minutes past two hours.<Fact id="outage-length" />');
    breaks(`It lasted 77 minutes.${cite}`, 'number', foreign('77'));
  });

  test('of another paragraph do not count', () => {
    breaks(
      `<Fact id="outage-length" /> of 1,250 islanders.\n\nAll 1,250 of them.${cite}`,
      'number',
      foreign('1250'),
      3,
    );
  });

  test('may have separators of thousands', () => {
    passes('It cut off 1,250 or 1250 people.<Fact id="outage-length">so</Fact>');
    breaks('It cut off 1,251 people.<Fact id="outage-length">so</Fact>', 'number', foreign('1251'));
  });

  test('of a clock stand there whole', () => {
    passes(
      'It failed after 09:45, or 9:45, on the island.<EventRef id="2001-05-06-cable-cut">so</EventRef>',
    );
    breaks(
      'It failed at 09:46.<EventRef id="2001-05-06-cable-cut">so</EventRef>',
      'number',
      foreign('09:46'),
    );
  });

  test('of a clock do not come from the midnights of a day', () => {
    breaks(
      'It spoke at 11:15.<EventRef id="2001-05-07-council-statement">so</EventRef>',
      'number',
      foreign('11:15'),
    );
  });

  test('in a note count too', () => {
    breaks('So.<Cite s="cable-log-2001-05-06">On page 99.</Cite>', 'number', foreign('99'));
  });

  test('in an exempted paragraph count too', () => {
    breaks('{/* no source: it leads on */}\n\nMore in 9 days.', 'number', foreign('9'), 3);
  });

  test('in cells of a table count each for itself', () => {
    const row = (cells: string) => faultsInProse(`| a | b |\n| - | - |\n| ${cells}${cite} |`);
    assert.deepEqual(row('2001 | 6'), []);
    assert.deepEqual(
      row('20 | 01').map(({ entry: line }) => line),
      ['line 3', 'line 3'],
    );
  });

  test('do not come from an address or an id', () => {
    const faults = faultsInProse(
      'So.<Fact id="anchor-place">at mile 4321 or 05</Fact>',
      (shelves) => {
        entry(shelves.sources, 'rumor-2001-05').url = 'https://example.org/4321';
      },
    );
    assert.deepEqual([...new Set(faults.map(({ field }) => field))], ['<Fact>', 'number']);
  });

  test('in a heading stand in an entry of its section', () => {
    passes(
      `## The 6 of May\n\nSo.<EventRef id="2001-05-06-splice">so</EventRef>\n\n## So\n\nSo.${cite}`,
    );
    breaks(
      `## All 1,250\n\nSo.${cite}\n\n## So\n\nSo.<Fact id="outage-length" />`,
      'heading',
      /says 1250, which is in no entry that its section refers to; correct it/,
    );
  });

  test('in the title of a figure are days of its period or stand in its events', () => {
    const strip = (title: string) =>
      `<Strip from="2001-05-05T00:00:00Z" to="2001-05-08T00:00:00Z" title="${title}" />`;
    passes(strip('5 to 7 May 2001'));
    breaks(
      strip('5 to 8 May 2001'),
      '<Strip title>',
      /says 8, which is in neither its period nor its events; correct the title/,
    );
  });
});

suite('quotes', () => {
  const council = '2001-05-07-council-statement';
  const verbatim =
    /quotes words that stand in no quote of 2001-05-07-council-statement; copy them to the letter/;

  test('stand in the record to the letter', () => {
    passes(`It blamed <Said event="${council}">a ferry</Said>.`);
    breaks(`It blamed <Said event="${council}">the ferry</Said>.`, '<Said>', verbatim);
    breaks(`It blamed <Said event="${council}"></Said>.`, '<Said>', verbatim);
  });

  test('stand in a quote, not in the rest of the event', () => {
    breaks(`It blamed <Said event="${council}">It named no ferry</Said>.`, '<Said>', verbatim);
  });

  test('are not typed by hand: quotation marks hold words as such', () => {
    passes(`The word is "dark", or “quite dark”.${cite}`);
    const typed = /hold “a ferry, and not for”, which is more than 3 words as such; use <Said>/;
    breaks(`It blamed "a ferry, and not for".${cite}`, 'quotation marks', typed);
    breaks(`It blamed “a ferry, and not for”.${cite}`, 'quotation marks', typed);
    breaks(
      `So.<Cite s="bulletin-2001-05-07">It has «a ferry, and not for».</Cite>`,
      'quotation marks',
      typed,
    );
  });

  test('are not marked twice', () => {
    breaks(
      `It blamed "<Said event="${council}">a ferry</Said>".`,
      'quotation marks',
      /brings its own; remove them/,
    );
  });
});
