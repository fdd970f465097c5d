/**
 * Of a style sheet a page keeps what it uses, and loses no more. A green run does not prove that a page looks the same:
 * `tests/browser/styles.test.ts` compares them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classesInScript, usedStyles } from './used-styles.ts';

const sheet = `
@layer base { a { color: red } }
@layer components {
  .note { color: blue } .note:target, .gone { color: green } .gone .note { top: 0 }
  :is(.note, .gone) > p { left: 0 }
  .w-\\[2\\.5rem\\] { width: 2.5rem }
  @media print { .gone { display: none } .shared { display: none } }
  [data-open] { bottom: 0 }
}`;

const styles = usedStyles(sheet, '<p class="note w-[2.5rem]">gone</p>', ['shared']);

test('keeps rules for elements, attributes, and classes of the page or of scripts', () => {
  assert.match(styles, /a\{color:red\}/);
  assert.match(styles, /\.note\{color:#00f\}/);
  assert.match(styles, /\[data-open\]/);
  assert.match(styles, /\.w-\\\[2\\\.5rem\\\]/);
  assert.match(styles, /@media print\{\.shared/);
});

test('drops what needs a class that is nowhere, and keeps the rest of its rule', () => {
  assert.doesNotMatch(styles, /\.gone \.note|display:none\}\.gone/);
  assert.match(styles, /\.note:target[^{]*\{color:green\}/);
  assert.match(styles, />p\{left:0\}/);
});

test('keeps layers and their order', () => {
  assert.match(styles, /@layer base\{.*@layer components\{/s);
});

test('refuses what is no CSS', () => {
  assert.throws(() => usedStyles('a{color:red}}', '', []), /Unexpected|Invalid/);
});

test('finds the classes that a script writes', () => {
  assert.deepEqual(
    classesInScript("p.className = 'shared big'; line.setAttribute('class', 'now');"),
    ['shared', 'big', 'now'],
  );
  assert.deepEqual(classesInScript("e.classList.add('on'); q('.off'); const f = 'class'"), ['on']);
});
