/**
 * Markup and scripts in every field of words come out as text: on every page, in every figure and in every file for other programs.
 * A green run does not prove it for fields that must be names of other entries, nor for articles, whose tags are code by design.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { HOSTILE, SHORT, spoil } from '../fixtures/hostile-content.ts';
import { copySmall } from '../fixtures/small.ts';
import { elementsIn, parsePage, rawText, type Element } from '../site/document.ts';
import { build } from './build.ts';

/** What an element does that no word may make it do; nothing for a harmless one. */
const harmOf = (element: Element): string[] => {
  const { tagName, attrs } = element;
  const code = ['script', 'style'].includes(tagName) ? rawText(element) : '';
  const isData =
    tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && /json/.test(value));
  if (isData) JSON.parse(code); // throws where a field ended it
  return [
    ...attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => `<${tagName} ${name}>`),
    ...attrs
      .filter(({ value }) => /^\s*javascript:/i.test(value))
      .map(({ name }) => `${name} runs`),
    ...(tagName === 'img' && attrs.some(({ value }) => value === 'x') ? ['<img src=x>'] : []),
    ...(!isData && code.includes('harm') ? [`<${tagName}> holds it`] : []),
  ];
};

/** A file as others read it: each throws where it is broken, and returns what is wrong and the text that it found. */
const readers: Record<string, (text: string) => { faults: string[]; text: string }> = {
  html: (text) => {
    const elements = elementsIn(parsePage(text));
    return { faults: elements.flatMap(harmOf), text: elements.map(rawText).join(' ') };
  },
  svg: (text) => readers['html']?.(text) ?? { faults: [], text },
  json: (text) => ({ faults: [], text: JSON.stringify(JSON.parse(text)) }),
  ics: (text) => {
    const all = new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent');
    const words = all.map((one) => new ICAL.Event(one)).map((e) => `${e.summary} ${e.description}`);
    return { faults: [], text: words.join(' ') };
  },
  csv: (text) => {
    const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    const widths = new Set(data.map(({ length }) => length));
    return {
      faults: [...errors.map(({ message }) => message), ...(widths.size > 1 ? ['ragged'] : [])],
      text: data.flat().join(' '),
    };
  },
  bib: (text) => ({
    faults: parseBibtex(text).errors.map(({ error }) => error),
    text: JSON.stringify(parseBibtex(text).entries),
  }),
  ris: (text) => ({
    faults: text.split(/\r?\n/).filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line)),
    text,
  }),
  xml: (text) => ({
    faults: text.replace(/<!\[CDATA\[.*?\]\]>/gs, '').match(/<(script|img|b)\b/g) ?? [],
    text: /<rss/.test(text) ? JSON.stringify(parseRssFeed(text)) : text,
  }),
};

test(
  'markup in every field of words is text wherever it comes out',
  { timeout: 300_000 },
  async () => {
    const copy = copySmall();
    try {
      const spoiled = spoil(copy.dir);
      assert.ok(spoiled > 150, `only ${String(spoiled)} fields were spoiled`);
      const found: string[] = [];
      const { code, output, pages } = await build(copy.dir, (out) =>
        Object.entries(readers).flatMap(([ending, read]) =>
          globSync(`**/*.${ending}`, { cwd: out }).flatMap((file) => {
            const { faults, text } = read(readFileSync(join(out, file), 'utf8'));
            if (text.includes('harm()')) found.push(ending);
            return faults.map((fault) => `${file}: ${fault}`);
          }),
        ),
      );
      assert.equal(code, 0, output);
      assert.deepEqual(pages, []);
      for (const ending of Object.keys(readers))
        assert.ok(found.includes(ending), `no .${ending} shows what was written into the fields`);
    } finally {
      copy.remove();
    }
  },
);

test('what would do harm is seen', () => {
  for (const text of [`<p>${HOSTILE}</p>`, `<p>${SHORT}</p>`, '<a href="javascript:harm()">a</a>'])
    assert.notDeepEqual(readers['html']?.(text).faults, [], text);
  assert.throws(() => readers['html']?.(`<script type="application/ld+json">{"a":"${HOSTILE}"}</script>`)); // prettier-ignore
  assert.notDeepEqual(readers['xml']?.(`<title>${HOSTILE}</title>`).faults, []);
  assert.notDeepEqual(readers['csv']?.('a,b\r\n"1,2\r\n').faults, []);
});
