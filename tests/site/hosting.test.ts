/**
 * The file `_headers` of the build says what the list of headers says, to a host that joins the values of several rules and to one that lets
 * the last rule win; the policy that it says allows what each page allows itself and what each picture needs, and no more than any of them;
 * only embeds may be framed, and the file keeps the limits of hosts.
 * A green run does not prove that a host reads the file: `npm run verify` asks one.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { filesIn } from '../../src/build/files.ts';
import { isArchived } from '../../src/model/archive.ts';
import { MOST_CODE } from '../../src/model/hosting/cloudfront.ts';
import { MOST_RULES } from '../../src/model/hosting/headers-file.ts';
import { headersFor, type HeaderRule } from '../../src/model/hosting/headers.ts';
import { HEADER_LIST, OWN_FILES } from '../../src/model/hosting/host-files.ts';
import { readHeaders, sentWith } from '../headers-file.ts';
import { dist } from '../process.ts';
import { attribute } from './document.ts';
import { base, builtFiles, builtPages, pathOf, readBuilt } from './page.ts';
import { refuse } from './rule.ts';

const list = JSON.parse(readBuilt(HEADER_LIST)) as HeaderRule[];
const text = readBuilt('_headers');

const joined = (first: string, next: string): string => `${first}, ${next}`;
const last = (_first: string, next: string): string => next;

const faultsIn = (file: string, paths: readonly string[]): string[] => {
  const blocks = readHeaders(file);
  return paths.flatMap((path) =>
    [joined, last].flatMap((join) => {
      const [said, meant] = [sentWith(blocks, base + path, join), headersFor(path, list)];
      const differ = Object.keys({ ...said, ...meant }).filter(
        (name) => said[name] !== meant[name],
      );
      return differ.map(
        (name) => `${path} gets ${name} ${String(said[name])}, not ${String(meant[name])}`,
      );
    }),
  );
};

const files = filesIn(dist).filter((file) => isArchived(file) && !OWN_FILES.includes(file));

/** Directives of a policy by name. */
const directives = (policy: string): Map<string, Set<string>> =>
  new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, new Set(sources)];
    }),
  );

const sentPolicy = (path: string): string =>
  headersFor(path, list)['Content-Security-Policy'] ?? '';

test('a host that joins values and one that does not send what the list says, with every file', () => {
  refuse(faultsIn(text, files.map(pathOf)));
});

test('a rule whose value would be joined is caught', () => {
  const broken = `${text}\n${base}/embed/strip/*\n  X-Frame-Options: ALLOWALL\n`;
  assert.match(faultsIn(broken, ['/embed/strip/']).join(), /DENY, ALLOWALL/);
});

test('a header forbids nothing that the policy of a page allows', () => {
  const faults: string[] = [];
  for (const { path, elements } of builtPages()) {
    const meta = elements.find((e) => attribute(e, 'http-equiv') === 'content-security-policy');
    const sent = directives(sentPolicy(path));
    for (const [name, sources] of directives((meta && attribute(meta, 'content')) ?? ''))
      for (const one of sources)
        if (one !== "'none'" && !(sent.get(name) ?? sent.get('default-src'))?.has(one))
          faults.push(`${path} needs ${one} in ${name}, which its header does not allow`);
  }
  refuse(faults);
});

test('a header allows no code but that of its pages, and no one to loosen it', () => {
  const allowed = new Set(
    builtFiles('.html').flatMap((file) => readBuilt(file).match(/'sha256-[^']+'/g) ?? []),
  );
  for (const file of builtFiles('.svg'))
    for (const [, style = ''] of readBuilt(file).matchAll(/<style>(.*?)<\/style>/gs))
      allowed.add(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  for (const { under } of list) {
    const sent = directives(sentPolicy(under));
    assert.deepEqual([...(sent.get('default-src') ?? [])], ["'none'"], under);
    for (const source of [...sent.values()].flatMap((sources) => [...sources])) {
      assert.doesNotMatch(source, /^'unsafe-/, under);
      if (source.startsWith("'sha256-")) assert.ok(allowed.has(source), `${under} ${source}`);
      if (source === "'wasm-unsafe-eval'") assert.equal(under, '/pagefind/');
    }
  }
});

test('only embeds may be framed', () => {
  for (const path of builtFiles('.html').map(pathOf)) {
    const framed = [...(directives(sentPolicy(path)).get('frame-ancestors') ?? [])].join(' ');
    assert.equal(framed, path.startsWith('/embed/') ? 'file: http: https:' : "'none'", path);
  }
});

test('Cloudflare Pages reads every rule and CloudFront takes the function', () => {
  const blocks = readHeaders(text);
  assert.ok(blocks.length <= MOST_RULES, `${String(blocks.length)} rules`);
  for (const line of text.split('\n')) assert.ok(line.length <= 2000, line);
  const code = readBuilt('hosting/cloudfront-response.js');
  assert.ok(code.length <= MOST_CODE, `${String(code.length)} bytes`);
});
