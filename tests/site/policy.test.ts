/**
 * Every page carries a strict content security policy that covers every inline script and style on it.
 * A green run does not prove that a browser enforces it (tests/browser/trusted.test.ts tries), nor what a header of the host adds.
 */
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { attribute, hasWord, rawText, type Element } from './document.ts';
import type { Page } from './page.ts';
import { accepts, catches, holds, type Rule } from './rule.ts';

/** What every policy must say; `'none'` will do everywhere, and covers plug-ins where it is the default. */
const required: Record<string, string> = {
  'default-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** Whether a policy says at least this. */
const says = (policy: Map<string, string[]>, name: string, sources: string): boolean => {
  const fallback = name === 'object-src' ? policy.get('default-src') : undefined;
  const said = (policy.get(name) ?? fallback)?.join(' ');
  return said === sources || said === "'none'";
};

const isPolicy = (element: Element): boolean =>
  attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** Directives by name, each with its sources. */
const parsePolicy = (content: string): Map<string, string[]> =>
  new Map(
    content.split(';').flatMap((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return name === '' ? [] : [[name, sources]];
    }),
  );

const isSafe = (source: string): boolean =>
  source === "'script'" || // what Trusted Types hold to: 'script' is the only value there is
  source === 'default' || // the name of their one policy
  source === "'self'" ||
  source === "'none'" ||
  /^'sha(256|384|512)-[A-Za-z0-9+/]+=*'$/.test(source);

const isScript = (element: Element): boolean =>
  element.tagName === 'script' &&
  /^(|module|text\/javascript|application\/javascript|speculationrules|importmap)$/.test(
    attribute(element, 'type') ?? '',
  );

const hashFaults = (page: Page, policy: Map<string, string[]>): string[] =>
  page.elements.flatMap((element) => {
    const inlineScript = isScript(element) && attribute(element, 'src') === undefined;
    if (!inlineScript && element.tagName !== 'style') return [];
    const directive = inlineScript ? 'script-src' : 'style-src';
    const hash = createHash('sha256').update(rawText(element)).digest('base64');
    return policy.get(directive)?.includes(`'sha256-${hash}'`) === true
      ? []
      : [
          `has an inline <${element.tagName}> that ${directive} does not allow (sha256-${hash}); let Astro process it`,
        ];
  });

/** Hashes of scripts and styles that stand on other pages. */
const strayFaults = (page: Page, policy: Map<string, string[]>): string[] => {
  const own = page.elements
    .filter((e) => isScript(e) || e.tagName === 'style')
    .map((e) => `'sha256-${createHash('sha256').update(rawText(e)).digest('base64')}'`);
  return [...policy.values()]
    .flat()
    .filter((allowed) => allowed.startsWith("'sha256-") && !own.includes(allowed))
    .map((allowed) => `allows ${allowed}, which is no part of it; src/middleware.ts drops such`);
};

/** What runs or paints before the policy is read, and is therefore not held to it. */
const earlyFaults = (page: Page, meta: Element): string[] =>
  page.elements
    .slice(0, page.elements.indexOf(meta))
    .filter(
      (e) =>
        isScript(e) ||
        e.tagName === 'style' ||
        hasWord(e, 'rel', 'stylesheet') ||
        e.tagName === 'body',
    )
    .map((e) => `has <${e.tagName}> before its policy; the policy must come first in the head`);

const policy: Rule = (page) => {
  const metas = page.elements.filter(isPolicy);
  const [meta] = metas;
  if (!meta || metas.length > 1)
    return [`has ${String(metas.length)} policies; give it exactly one <meta http-equiv>`];
  const directives = parsePolicy(attribute(meta, 'content') ?? '');
  return [
    ...Object.entries(required)
      .filter(([name, sources]) => !says(directives, name, sources))
      .map(
        ([name, sources]) =>
          `lacks “${name} ${sources}” in its policy; set it in src/model/hosting/policy.ts`,
      ),
    ...[...directives].flatMap(([name, sources]) =>
      sources
        .filter((source) => !isSafe(source))
        .map(
          (source) => `allows ${source} in ${name}; only 'self', 'none' and hashes may stand there`,
        ),
    ),
    ...hashFaults(page, directives),
    ...strayFaults(page, directives),
    ...earlyFaults(page, meta),
  ];
};

test('every page has one strict policy, first, that covers its inline scripts and styles', () => {
  holds(policy);
});

const code = 'document.title';
const digest = createHash('sha256').update(code).digest('base64');
const sound =
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; ` +
  `form-action 'self'; require-trusted-types-for 'script'; trusted-types default; script-src 'self' 'sha256-${digest}'; style-src 'self'"><script>${code}</script>`;

test('a missing, loose or late policy and an unhashed script are caught', () => {
  accepts(policy, sound);
  accepts(
    policy,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  );
  catches(policy, '<p>None</p>', /has 0 policies/);
  catches(policy, sound + sound, /has 2 policies/);
  catches(
    policy,
    sound.replace("default-src 'none'", "default-src 'self'; object-src 'none'"),
    /lacks “default-src 'none'”/,
  );
  catches(policy, sound.replace('trusted-types default;', ''), /lacks “trusted-types default”/);
  catches(policy, sound.replace("script-src 'self'", "script-src 'self' 'sha256-AAAA'"), /no part/);
  catches(
    policy,
    sound.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
    /'unsafe-inline' in style-src/,
  );
  catches(
    policy,
    sound.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
    /'unsafe-eval'/,
  );
  catches(policy, sound.replace("script-src 'self'", 'script-src https:'), /allows https:/);
  catches(
    policy,
    sound.replace("style-src 'self'", "style-src 'self'; img-src data:"),
    /allows data: in img-src/,
  );
  catches(policy, `${sound}<script>other()</script>`, /inline <script> that script-src/);
  catches(policy, `${sound}<style>a{}</style>`, /inline <style> that style-src/);
  catches(policy, `<script src="/a.js"></script>${sound}`, /<script> before its policy/);
});
