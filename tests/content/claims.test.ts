/**
 * What must not be said is not said in the editors' own words: that floods caused the main outage; that a named group or
 * government did it; that the instability began on Friday; that the servers of KCNA stood abroad; that 38 GB were leaked;
 * that McCaul confirmed an operation. A green run does not prove that no sentence suggests it in other words.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articles, front, record, textsIn } from './record.ts';

/** A sentence that denies, doubts or reports; what it says is not the editors' claim. */
const distanced =
  /\b(no|not|none|nobody|never|neither|nor|whether|who or what|if|denie[sd]|denied|doubt\w*|said|says|say|saying|wrote|told|claim\w*|blam\w*|accus\w*|argu\w*|credit\w*|printed|placed|guess\w*|think|thought|suspect\w*|according|unproved|question|fit|may|might|could|an early)\b|\?/i;

const actors =
  /\b(flood\w*|attack\w*|ddos|hackers?|hacktivists?|anonymous|lizard squad|united states|u\.?s\.?|american|washington|nsa|cyber command|china|china unicom|beijing|pyongyang|north korea)\b/i;
const deeds =
  /\b(caus(ed|es)|brought (down|about)|took (down|out)|taken (down|out)|knock(ed|s) (out|down|off\w*)|shut (down|off)|cut off|disconnected|was behind|is behind|responsible for)\b/i;
const loss = /\b(outages?|blackout|loss of (all|the)|internet|networks?|routes)\b/i;

/** Each forbidden claim, as what a sentence that makes it looks like. */
const claims: [what: string, makes: (sentence: string) => boolean][] = [
  [
    'that somebody or something caused the outage',
    (one) => actors.test(one) && deeds.test(one) && loss.test(one) && !distanced.test(one),
  ],
  [
    'that the instability began on Friday',
    (one) =>
      /\b(instab\w*|unstable)\b/i.test(one) &&
      /\b(friday|19 december)\b/i.test(one) &&
      !distanced.test(one),
  ],
  [
    'that the servers of KCNA stood abroad',
    (one) =>
      /\bKCNA\b/.test(one) &&
      /\b(servers?|hosted|hosting|site)\b/i.test(one) &&
      /\b(abroad|in china|in japan|outside (the country|north korea))\b/i.test(one) &&
      !distanced.test(one),
  ],
  [
    'that 38 GB were leaked',
    (one) => /\b38\s?(GB|gigabytes?)\b/i.test(one) && !distanced.test(one),
  ],
  [
    'that McCaul confirmed an operation',
    (one) =>
      /\bMcCaul\b.*\bconfirm\w*\b|\bconfirm\w*\b.*\bMcCaul\b/i.test(one) && !distanced.test(one),
  ],
];

const sentences = (text: string): string[] => text.split(/(?<=[.?!])["'’”]?\s+|;\s+/);

const claimsIn = (text: string): string[] =>
  sentences(text).flatMap((one) =>
    claims.filter(([, makes]) => makes(one)).map(([what]) => `claims ${what}: ${one}`),
  );

/** What the editors say in their own words, and where. */
const ownWords: [place: string, text: string][] = [
  ...articles.map(({ file, head }): [string, string] => [
    file,
    `${head.title}. ${head.question} ${head.description}`,
  ]),
  ...textsIn(front.head.paths).map(([path, text]): [string, string] => [
    `${front.file} ${path}`,
    text,
  ]),
  ...[front, ...articles].flatMap(({ file, prose }): [string, string][] => [
    ...prose.headings.map(({ text, line }): [string, string] => [`${file}:${String(line)}`, text]),
    ...prose.blocks.map(({ typed, line }): [string, string] => [`${file}:${String(line)}`, typed]),
  ]),
  ...record.events.flatMap(({ id, title, label, summary, scope }): [string, string][] => [
    [`events/${id}`, `${title}. ${label}. ${summary} ${scope ?? ''}`],
  ]),
  ...record.facts.map(({ id, ourValue, derivation }): [string, string] => [
    `facts ${id}`,
    `${ourValue ?? ''}. ${derivation ?? ''}`,
  ]),
  ...record.people.map(({ id, why }): [string, string] => [`people ${id}`, why]),
  ...textsIn(record.network).map(([path, text]): [string, string] => [`network ${path}`, text]),
  ['site', `${record.site.headline}. ${record.site.description}`],
];

test('the editors claim nothing that the record does not show', () => {
  const found = ownWords.flatMap(([place, text]) =>
    claimsIn(text).map((claim) => `${place} ${claim}`),
  );
  assert.deepEqual(found, []);
});

test('each forbidden claim is caught, and its denial is not', () => {
  const made = [
    'Floods of traffic caused the main outage.',
    'The United States brought down the North Korean internet.',
    'Lizard Squad knocked out all four networks.',
    'China cut off the routes.',
    'The routes turned unstable on Friday.',
    'The KCNA servers stood in China.',
    'The hackers leaked 38 GB.',
    'McCaul confirmed the operation.',
  ];
  for (const sentence of made) assert.equal(claimsIn(sentence).length, 1, sentence);
  const denied = [
    'These figures do not show that the floods caused the outage.',
    'North Korea said that the United States brought down the internet.',
    'CBS printed that the routes turned unstable on Friday.',
    'An early version placed the KCNA servers in China.',
    'The figure of 38 GB was not found.',
  ];
  for (const sentence of denied) assert.deepEqual(claimsIn(sentence), [], sentence);
});

test('38 GB stands only where it is called an error or not found', () => {
  const places = textsIn(record).filter(([, text]) => /\b38\s?(GB|gigabytes?)\b/i.test(text));
  for (const [path] of places) assert.match(path, /^(errors|gaps|facts\.\d+\.note)/);
  for (const { file, prose } of [front, ...articles]) {
    for (const { text, noteText } of prose.blocks)
      assert.doesNotMatch(`${text} ${noteText}`, /\b38\s?GB/, file);
  }
});
