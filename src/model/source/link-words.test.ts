/**
 * The words for what addresses answered. A green run does not prove that a reader finds the page in the archive.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CheckedLink, LinkStatus } from '../../schema/link-status.ts';
import { stateOf } from './link-state.ts';
import { linkAnswer, linkTally } from './link-words.ts';

const link = (
  source: string,
  status: number | null,
  checked: string | null = null,
): CheckedLink => ({
  ...{ source, url: 'https://example.org/', state: stateOf(status), status, checked },
});
const status: LinkStatus = {
  checked: '2026-11-29',
  links: [
    link('a', 200),
    link('b', 403),
    link('c', 404),
    link('d', 503),
    link('e', null),
    link('f', 200, '2026-10-01'),
  ],
};
const never: LinkStatus = { checked: null, links: [] };

suite('the words on a source', () => {
  const each = {
    a: 'the address answered.',
    b: 'the address refused to answer a program (403). A reader may still be let in.',
    c: 'the page was gone from its address (404). The archive may have it.',
    d: 'the server failed to answer (503). The archive may have it.',
    e: 'the address did not answer. The archive may have it.',
  };
  for (const [source, words] of Object.entries(each))
    test(words, () => {
      assert.deepEqual(linkAnswer(status, source), { day: '2026-11-29', words });
    });

  test('give an answer that was kept its own day', () => {
    assert.equal(linkAnswer(status, 'f')?.day, '2026-10-01');
  });

  test('are none where it was not asked', () => {
    assert.equal(linkAnswer(status, 'g'), null);
    assert.equal(linkAnswer(never, 'a'), null);
  });
});

suite('the words on all', () => {
  test('count every state that there is', () => {
    assert.deepEqual(linkTally(status), {
      asked: 6,
      day: '2026-11-29',
      words: '2 answered, 1 let no program in, 1 had lost the page, and 2 gave no answer',
    });
    assert.equal(linkTally({ ...status, links: [link('a', 200)] })?.words, '1 answered');
  });

  test('are none before the first check', () => {
    assert.equal(linkTally(never), null);
  });
});
