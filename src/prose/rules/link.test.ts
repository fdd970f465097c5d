/**
 * Plain links, and Markdown that has no place in an article. Each test has one thing wrong. A green run does not prove
 * that a link inside the site leads anywhere; the rules on the built site do.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { breaks, cite, faultsInProse, passes } from '../../../tests/fixtures/faults.ts';
import { entry } from '../../../tests/fixtures/small.ts';

suite('links', () => {
  test('stay inside or go to a source that may be linked', () => {
    passes(
      `See [the facts](/facts/), [above](#the-cut) and [the log](https://example.org/cable-log).${cite}`,
    );
    breaks(
      `See [this](https://example.com/).${cite}`,
      'link',
      /goes to https:\/\/example\.com\/, which no source has.*; add the source/,
    );
    breaks(
      `See https://example.com/ for more.${cite}`,
      'link',
      /goes to https:\/\/example\.com\/.*; add the source/,
    );
    breaks(
      `See [this](//example.com/).${cite}`,
      'link',
      /goes to \/\/example\.com\/.*; add the source/,
    );
    breaks(
      `See [this](/\\\\example.com/).${cite}`,
      'link',
      /goes to \/\\example\.com\/.*; add the source/,
    );
    breaks(
      `Write to [us](mailto:a@example.org).${cite}`,
      'link',
      /goes to mailto:.*; add the source/,
    );
  });

  test('hide no words from those without a pointer', () => {
    breaks(
      `See [the facts](/facts/ "There were 999").${cite}`,
      'link',
      /hides the words “There were 999” in a title; write them in/,
    );
  });

  test('go to no copy', () => {
    breaks(
      `See [this](https://example.net/reprint).${cite}`,
      'link',
      /goes to reprint-2001-05-08, which is marked copy; use <Cite>/,
    );
  });

  test('go to no source that is to be avoided, with or without its address in the record', () => {
    breaks(
      `See [this](https://example.org/rumor).${cite}`,
      'link',
      /goes to https:\/\/example\.org\/rumor, which no source has/,
    );
    const faults = faultsInProse(`See [this](https://example.org/rumor).${cite}`, (shelves) => {
      entry(shelves.sources, 'rumor-2001-05').url = 'https://example.org/rumor';
    });
    assert.match(faults[0]?.says ?? '', /goes to rumor-2001-05, which is marked avoid; use <Cite>/);
  });

  test('stand in no tag that becomes a link', () => {
    breaks(
      '<Fact id="outage-length">[so](/facts/)</Fact>',
      'link',
      /stands inside <Fact>.*; move it out/,
    );
  });
});

suite('Markdown', () => {
  test('holds no code', () => {
    breaks(
      `import A from './a.astro'\n\nSo.${cite}`,
      'import or export',
      /may not stand in an article; remove it/,
    );
    breaks(
      `export const a = 1\n\nSo.${cite}`,
      'import or export',
      /may not stand in an article; remove it/,
    );
    breaks(`It lasted {1 + 1} hours.${cite}`, '{…}', /may not stand in an article; write words/);
    breaks(
      `So.${cite} {/* a */ fetch('a') /* b */}`,
      '{…}',
      /may not stand in an article; write words/,
    );
  });

  test('holds nothing that a tag does better', () => {
    breaks(
      `So.${cite} ![a](https://example.org/a.png)`,
      'image',
      /may not stand in an article; use a figure/,
    );
    breaks(`> So.${cite}`, 'block quote', /may not stand in an article; use <Said>/);
    breaks(
      `So.${cite}[^1]\n\n[^1]: So.${cite}`,
      'footnote',
      /may not stand in an article; use <Cite>/,
      3,
    );
    breaks(
      `So.${cite}\n\n\`\`\`\na\n\`\`\``,
      'code',
      /may not stand in an article; use Markdown/,
      3,
    );
    breaks(
      `See [this][1].${cite}\n\n[1]: https://example.com/`,
      'link by reference',
      /may not stand.*; write the address/,
      3,
    );
  });

  test('has headings from the second level, and skips none', () => {
    passes(`## A\n\nSo.${cite}\n\n### B\n\nSo.${cite}\n\n## C\n\nSo.${cite}`);
    breaks(`# A\n\nSo.${cite}`, 'heading', /is of level 1, which does not follow; write ##/);
    breaks(`### A\n\nSo.${cite}`, 'heading', /is of level 3, which does not follow; write ##/);
    breaks(
      `## A\n\n#### B\n\nSo.${cite}`,
      'heading',
      /is of level 4, which does not follow; write ###/,
      3,
    );
  });
});
