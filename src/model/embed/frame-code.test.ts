/**
 * Laws of the code that other sites copy, and of the answer in the form of oEmbed.
 * A green run does not prove that a frame of that code shows anything: tests/browser/embed.test.ts does.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameCode } from './frame-code.ts';
import { oembedOf } from './oembed.ts';

const asked = {
  src: 'https://a.example/embed/b/?c=1&d=2',
  title: 'Said “no” to <Q> & "R"',
  height: 700,
};

test('is one frame with a name and a lazy load, and no style', () => {
  assert.equal(
    frameCode(asked),
    '<iframe src="https://a.example/embed/b/?c=1&amp;d=2" title="Said “no” to &lt;Q&gt; &amp; &quot;R&quot;" ' +
      'width="100%" height="700" loading="lazy" frameborder="0"></iframe>',
  );
});

test('an oEmbed answer holds the code, the title and the height as asked', () => {
  const provider = {
    name: 'N',
    address: 'https://a.example/',
    author: 'A',
    about: 'https://a.example/about/',
  };
  const answer = oembedOf(asked, provider);
  assert.deepEqual(
    [answer.version, answer.type, answer.html, answer.title, answer.height],
    ['1.0', 'rich', frameCode(asked), asked.title, 700],
  );
});
