/**
 * Laws of the headers that a host is told to send.
 * A green run does not prove that a host sends them, nor that a browser heeds them: tests/browser/embed.test.ts frames pages.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules, headersFor, type HeaderRule } from './headers.ts';
import { headersFile } from './headers-file.ts';

/** Pairs of rules that hold for one path and name the same header. */
const clashes = (rules: readonly HeaderRule[]): string[] =>
  rules.flatMap(({ under, headers }, index) =>
    rules
      .slice(index + 1)
      .filter((other) => other.under.startsWith(under) || under.startsWith(other.under))
      .flatMap((other) => {
        const names = Object.keys(other.headers).map((name) => name.toLowerCase());
        return Object.keys(headers).filter((name) => names.includes(name.toLowerCase()));
      }),
  );

test('no two rules for one path name the same header, which hosts would join or drop', () => {
  assert.deepEqual(clashes(headerRules), []);
});

test('two rules that name the same header are caught', () => {
  const rule = (under: HeaderRule['under'], name: string) => ({ under, headers: { [name]: 'a' } });
  assert.deepEqual(clashes([rule('/', 'A'), rule('/b/', 'a')]), ['A']);
  assert.deepEqual(clashes([rule('/a/', 'A'), rule('/b/', 'A')]), []);
});

test('only embeds may be framed', () => {
  for (const path of ['/', '/outages/', '/embedded/', '/timeline/', '/404.html'])
    assert.equal(headersFor(path)['X-Frame-Options'], 'DENY');
  for (const path of ['/embed/timeline/', '/embed/event/a/', '/embed/strip/index.html'])
    assert.match(headersFor(path)['Content-Security-Policy'] ?? '', /^frame-ancestors .*https:/);
});

test('every answer is held to its type, tells no other site of a reader, and asks for no power', () => {
  for (const path of ['/', '/embed/strip/', '/data/events.csv']) {
    const headers = headersFor(path);
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
    assert.equal(headers['Referrer-Policy'], 'no-referrer');
    assert.match(headers['Permissions-Policy'] ?? '', /camera=\(\)/);
    assert.doesNotMatch(headers['Permissions-Policy'] ?? '', /clipboard-write|web-share/);
  }
});

test('the file holds every rule under the base path', () => {
  const rules: HeaderRule[] = [
    { under: '/', headers: { A: '1', B: '2' } },
    { under: '/embed/', headers: { C: '3' } },
  ];
  assert.equal(headersFile(rules, '/'), '/*\n  A: 1\n  B: 2\n\n/embed/*\n  C: 3\n');
  assert.equal(
    headersFile(rules, '/folder/'),
    '/folder/*\n  A: 1\n  B: 2\n\n/folder/embed/*\n  C: 3\n',
  );
  assert.equal(headersFile(rules, '/folder'), headersFile(rules, '/folder/'));
});
