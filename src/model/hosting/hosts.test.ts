/**
 * The list of headers as each host reads it. `npm run proof` asks a real nginx; what Caddy and Apache make of their files was tried by hand;
 * where a host runs our code, it runs here.
 * A green run does not prove that a host of today still reads the file so.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { apacheFile } from './apache.ts';
import { byName } from './by-name.ts';
import { caddyFile } from './caddy.ts';
import { cloudfrontRequest, cloudfrontResponse } from './cloudfront.ts';
import { headerRules as rulesOf, headersFor, type HeaderRule } from './headers.ts';
import { nginxFile } from './nginx.ts';
import { vercelFile } from './vercel.ts';

const headerRules = rulesOf([
  { path: '/404.html', policy: "default-src 'none'" },
  { path: '/embed/strip/', policy: "default-src 'none'; script-src 'self'" },
]);
const paths = [
  '/',
  '/outages/',
  '/embed/strip/',
  '/_astro/a.css',
  '/embedded/',
  '/worker.js',
  '/pagefind/a.js',
];
const lowered = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test('of a header the value for the longest path comes first', () => {
  const rules: HeaderRule[] = [
    { under: '/', headers: { A: '1' } },
    { under: '/b/', headers: { A: '2' } },
  ];
  assert.deepEqual(byName(rules, '/folder/').get('A'), [
    { name: 'A', under: '/folder/b/', value: '2' },
    { name: 'A', under: '/folder/', value: '1' },
  ]);
});

suite('CloudFront', () => {
  const run = (code: string, event: object): Record<string, unknown> =>
    new Function('event', `${code};return handler(event);`)(event) as Record<string, unknown>;

  test('sends what the list says', () => {
    for (const base of ['/', '/folder'])
      for (const path of paths) {
        const uri = base.replace(/\/$/, '') + path;
        const response = { headers: {} };
        const code = cloudfrontResponse(headerRules, base);
        const { headers } = run(code, { request: { uri }, response }) as {
          headers: Record<string, { value: string }>;
        };
        const sent = Object.entries(headers).map(([name, { value }]) => [name, value]);
        assert.deepEqual(Object.fromEntries(sent), lowered(headersFor(path, headerRules)), uri);
      }
  });

  test('finds the page of a folder, and leads to its slash', () => {
    const ask = (uri: string) => run(cloudfrontRequest, { request: { uri } });
    assert.deepEqual(ask('/outages/'), { uri: '/outages/index.html' });
    assert.deepEqual(ask('/data/events.csv'), { uri: '/data/events.csv' });
    assert.deepEqual(ask('/outages'), {
      statusCode: 301,
      headers: { location: { value: '/outages/' } },
    });
  });
});

test('CloudFront, Vercel, Caddy and Apache read the longest path last', () => {
  const some: HeaderRule[] = [
    { under: '/b/', headers: { A: 'long' } },
    { under: '/', headers: { A: 'short' } },
  ];
  for (const write of [cloudfrontResponse, vercelFile, caddyFile, apacheFile]) {
    const text = write(some, '/');
    assert.ok(text.indexOf('short') < text.indexOf('long'), write.name);
  }
});

test('nginx reads the longest path first', () => {
  const some: HeaderRule[] = [
    { under: '/', headers: { A: 'short' } },
    { under: '/b/', headers: { A: 'long' } },
  ];
  const text = nginxFile(some, '/');
  assert.ok(text.indexOf('long') < text.indexOf('short'));
});

test('Vercel is told what the list says', () => {
  const { headers } = JSON.parse(vercelFile(headerRules, '/folder')) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  for (const path of paths) {
    const sent = headers
      .filter(({ source }) => new RegExp(`^${source}$`).test(`/folder${path}`))
      .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value]));
    assert.deepEqual(Object.fromEntries(sent), headersFor(path, headerRules), path);
  }
});

suite('nginx, Caddy and Apache', () => {
  const files = { nginx: nginxFile, caddy: caddyFile, apache: apacheFile };

  test('are told every header and every value, under the base path', () => {
    for (const [host, write] of Object.entries(files)) {
      const text = write(headerRules, '/folder/').replaceAll('\\.', '.'); // as in a regular expression
      for (const { under, headers } of headerRules) {
        assert.ok(text.includes(`/folder${under}`), `${host} is not told of ${under}`);
        for (const [name, value] of Object.entries(headers)) {
          assert.ok(text.includes(value), `${host}: ${value}`);
          assert.ok(text.includes(name), `${host}: ${name}`);
        }
      }
      assert.ok(
        text.includes('/folder/404.html'),
        `${host} does not know the page for what is not there`,
      );
    }
  });

  test('take no value that would end its quotation', () => {
    const rules: HeaderRule[] = [{ under: '/', headers: { A: 'say "x"' } }];
    for (const write of Object.values(files))
      assert.ok(write(rules, '/').includes('"say \\"x\\""'));
    assert.throws(() => nginxFile([{ under: '/', headers: { A: '$x' } }], '/'), /dollar/);
  });
});
