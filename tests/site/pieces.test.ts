/**
 * The card of the timeline takes the page of an event apart as a browser does.
 * A green run does not prove that the card shows it: tests/browser/timeline-card.test.ts opens cards.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { piecesOf } from '../../src/model/pieces.ts';
import type { Holder } from './document.ts';
import { builtPages } from './page.ts';

const skipped = new Set(['script', 'style']);

/** The pieces of a tree that a browser would make: names, attributes and text, one after another. */
const flat = (holder: Holder): string[] =>
  holder.childNodes.flatMap((node) => {
    if (tree.isTextNode(node)) return [node.value];
    if (!tree.isElementNode(node) || skipped.has(node.tagName)) return [];
    const attributes = node.attrs.map(({ name, value }) => `${name}=${value}`).join(' ');
    return [`<${node.tagName} ${attributes}>`, ...flat(node), `</${node.tagName}>`];
  });

/** The same of the pieces that the card makes. */
const flatPieces = (html: string): string[] =>
  piecesOf(html).flatMap((piece) => {
    if ('text' in piece) return [piece.text];
    if ('close' in piece) return [`</${piece.close}>`];
    const attributes = piece.attributes.map(([name, value]) => `${name}=${value}`).join(' ');
    return [`<${piece.open} ${attributes}>`, ...(piece.isEmpty ? [`</${piece.open}>`] : [])];
  });

/** Texts that stand beside one another are one. */
const joined = (parts: readonly string[]): string => parts.join('␂').replace(/␂(?!<)/g, '');

test('the text of every event page is taken apart as a browser does', () => {
  let pages = 0;
  for (const { path, html } of builtPages()) {
    if (!path.startsWith('/events/')) continue;
    pages += 1;
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length);
    assert.equal(joined(flatPieces(main)), joined(flat(parseFragment(main))), path);
  }
  assert.ok(pages > 0, 'no page of an event was built');
});

test('signs, empty elements and drawings are understood', () => {
  assert.deepEqual(piecesOf('<p class="a > b" hidden>1 &lt; 2&#39;s &amp;amp; &#x41;<br></p>'), [
    {
      open: 'p',
      attributes: [
        ['class', 'a > b'],
        ['hidden', ''],
      ],
      isEmpty: false,
    },
    { text: "1 < 2's &amp; A" },
    { open: 'br', attributes: [], isEmpty: true },
    { close: 'p' },
  ]);
  assert.deepEqual(piecesOf('<path d="M0 0"/><script>a("<p>")</script><!-- <p> -->'), [
    { open: 'path', attributes: [['d', 'M0 0']], isEmpty: true },
  ]);
});
