/**
 * Laws of the headers that a host is told to send.
 * A green run does not prove that a host sends them, nor that a browser heeds them: tests/browser/embed.test.ts frames pages,
 * tests/site/hosting.test.ts reads what was built.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countRules, headersFile } from './headers-file.ts';
import { headerRules, headersFor, type HeaderRule } from './headers.ts';
import { policy } from './policy.ts';
import { barePolicy, withFrames, workerPolicy } from './sent-policy.ts';

const found = [
  { path: '/', policy: "default-src 'none'; script-src 'self' 'sha256-A'" },
  { path: '/404.html', policy: "default-src 'none'; script-src 'self' 'sha256-N'" },
  { path: '/embed/strip/', policy: "default-src 'none'; script-src 'self' 'sha256-E'" },
];
const rules = headerRules(found);
const sent = (path: string): Record<string, string> => headersFor(path, rules);
const policyAt = (path: string): string => sent(path)['Content-Security-Policy'] ?? '';

test('one policy for many pages allows what any of them allows, in one order', () => {
  const one = "default-src 'none'; script-src 'self' 'sha256-B'; form-action 'none'";
  const two = "script-src 'sha256-A' 'self';form-action 'self'";
  const both =
    "default-src 'none'; script-src 'self' 'sha256-A' 'sha256-B'; form-action 'self'; frame-ancestors 'none'";
  assert.equal(withFrames([one, two], 'nowhere'), both);
  assert.deepEqual(
    withFrames([two, one], 'nowhere').split('; ').sort(),
    both.split('; ').sort(),
    'whatever page was read first',
  );
  assert.throws(() => withFrames([], 'nowhere'), /no page carries a policy/);
});

test('every policy says what the one list says, whole', () => {
  for (const one of [barePolicy, workerPolicy(), workerPolicy("'wasm-unsafe-eval'")])
    for (const directive of policy) assert.ok(one.split('; ').includes(directive), directive);
});

test('of two values for a header, that of the longer path holds', () => {
  const some: HeaderRule[] = [
    { under: '/a/', headers: { A: '2' } },
    { under: '/', headers: { A: '1', B: '1' } },
  ];
  assert.deepEqual(headersFor('/a/b', some), { A: '2', B: '1' });
  assert.deepEqual(headersFor('/ab', some), { A: '1', B: '1' });
});

test('only embeds may be framed', () => {
  for (const path of ['/', '/outages/', '/embedded/', '/data/', '/worker.js', '/404.html'])
    assert.match(policyAt(path), /frame-ancestors 'none'$/, path);
  for (const path of ['/embed/timeline/', '/embed/event/a/', '/embed/strip/index.html'])
    assert.match(policyAt(path), /frame-ancestors file: http: https:$/, path);
});

test('the page for what is not there works wherever it is sent', () => {
  for (const path of ['/nowhere/', '/embed/nowhere/'])
    assert.match(policyAt(path), /'sha256-N'/, path);
  assert.doesNotMatch(policyAt('/outages/'), /'sha256-E'/);
  assert.doesNotMatch(policyAt('/embed/strip/'), /'sha256-A'/);
});

test('WebAssembly may be compiled by the worker of the search alone', () => {
  assert.match(policyAt('/pagefind/pagefind-worker.js'), /'wasm-unsafe-eval'/);
  for (const path of ['/', '/search/', '/worker.js'])
    assert.doesNotMatch(policyAt(path), /wasm-unsafe-eval/);
});

test('what has its digest in its name is kept for good, all else is asked for again', () => {
  assert.match(sent('/_astro/a.css')['Cache-Control'] ?? '', /immutable/);
  for (const path of ['/', '/worker.js', '/data/events.csv', '/cards/a.png'])
    assert.match(sent(path)['Cache-Control'] ?? '', /max-age=0, must-revalidate/);
});

test('other sites take what is meant to be taken, and nothing else', () => {
  const told = (path: string): (string | undefined)[] => [
    sent(path)['Cross-Origin-Resource-Policy'],
    sent(path)['Access-Control-Allow-Origin'],
  ];
  for (const path of ['/data/events.csv', '/cards/a.png', '/figures/a.svg', '/embed/strip/'])
    assert.deepEqual(told(path), ['cross-origin', '*'], path);
  for (const path of ['/', '/outages/', '/_astro/a.js'])
    assert.deepEqual(told(path), ['same-origin', undefined], path);
});

test('every answer is held to its type, tells no other site of a reader, and asks for no power', () => {
  for (const path of ['/', '/embed/strip/', '/data/events.csv']) {
    const headers = sent(path);
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
    assert.equal(headers['Referrer-Policy'], 'no-referrer');
    assert.match(headers['Permissions-Policy'] ?? '', /camera=\(\)/);
    assert.doesNotMatch(headers['Permissions-Policy'] ?? '', /clipboard-write|web-share/);
  }
});

test('the file says once what is the same everywhere, and what differs once for each entry, data last', () => {
  const some: HeaderRule[] = [
    { under: '/', headers: { A: '1', B: '2' } },
    { under: '/embed/', headers: { B: '3' } },
  ];
  const entries = ['a.json', 'embed/', 'index.html'];
  const file = headersFile(some, '/', entries);
  assert.equal(
    file,
    '/*\n  A: 1\n\n/\n  B: 2\n\n/embed/*\n  B: 3\n\n/index.html\n  B: 2\n\n/a.json\n  B: 2\n',
  );
  assert.equal(countRules(file), 5);
  assert.match(headersFile(some, '/folder', entries), /^\/folder\/\*\n.*\n\n\/folder\/\n/);
  assert.equal(headersFile(some, '/folder/', entries), headersFile(some, '/folder', entries));
});

test('a rule is of one folder or file at the root, as the file needs it', () => {
  for (const { under } of rules) assert.match(under, /^\/([^/]+\/?)?$/);
});
