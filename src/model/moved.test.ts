/**
 * The page of an old address. A green run does not prove that a browser follows it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedPage } from './moved.ts';

const html = movedPage({
  title: 'A <b> & "c"',
  path: '/base/events/new/',
  address: 'https://example.org/base/events/new/',
});

test('it sends the reader on, with a link for those whom it cannot send', () => {
  assert.match(html, /<meta http-equiv="refresh" content="0; url=\/base\/events\/new\/">/);
  assert.match(html, /<a href="\/base\/events\/new\/">/);
});

test('search engines keep the new address alone', () => {
  assert.match(html, /<meta name="robots" content="noindex">/);
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/base\/events\/new\/">/);
});

test('a title cannot become markup', () => {
  assert.match(html, /A &lt;b&gt; &amp; &quot;c&quot;<\/a>/);
  assert.doesNotMatch(html, /<b>/);
});
