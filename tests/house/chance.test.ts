/**
 * No clock, no chance, no hand-made style, no way around the tags: the same commit gives the same bytes.
 * A green run does not prove that two builds are equal.
 */
import { test } from 'node:test';
import { codeOf, isTest } from './file.ts';
import { accepts, catches, holds, type Guard } from './guard.ts';

/** Code without comments and the insides of plain strings, so that words about a clock are no clock. */
const bare = (code: string): string =>
  code
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/(?<!:)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const clocks: [RegExp, string][] = [
  [/\bDate\.now\b/, 'reads the clock (Date.now)'],
  [/\bnew Date\(\s*\)/, 'reads the clock (new Date())'],
  [/(?<!new )\bDate\(/, 'reads the clock (Date())'],
  [/\bperformance\.(now|timeOrigin)\b/, 'reads the clock (performance)'],
  [/\bTemporal\.Now\b/, 'reads the clock (Temporal.Now)'],
  [/\bMath\.random\b|\brandom(UUID|Bytes|Int)\b|\bgetRandomValues\b/, 'takes a chance'],
  [
    /\.toLocale(Date|Time)String\(|\.toLocaleString\(\s*\)/,
    'asks the machine for its language and zone',
  ],
  [
    /\.get(Date|Day|FullYear|Hours|Minutes|Month|TimezoneOffset)\(\)/,
    'reads the zone of the machine',
  ],
];

const chance: Guard = (file) => {
  // A template can hold code too: the whole of an .astro file is looked at.
  const code = bare(file.path.endsWith('.astro') ? file.text : codeOf(file));
  return clocks
    .filter(([pattern]) => pattern.test(code))
    .map(([, what]) => `${what}; take it from the content or the model`);
};

test('no clock and no chance in the code', () => {
  holds(chance, ({ path }) => /^src\/.*\.(ts|astro)$/.test(path) && !isTest(path));
});

test('a clock and a chance are caught', () => {
  accepts(
    chance,
    'src/model/a.ts',
    "// Date.now is a clock\nconst a = new Date('2014-12-22T16:15:00Z'); const b = 'new Date()'; (1).toLocaleString('en');",
  );
  catches(chance, 'src/model/a.ts', 'const a = Date.now();', /reads the clock \(Date\.now\); take/);
  catches(
    chance,
    'src/model/a.ts',
    'const a = new Date();',
    /reads the clock \(new Date\(\)\); take/,
  );
  catches(chance, 'src/model/a.ts', 'const a = Math.random();', /takes a chance; take/);
  catches(chance, 'src/model/a.ts', 'const a = crypto.randomUUID();', /takes a chance; take/);
  catches(chance, 'src/pages/a.astro', '<p>{new Date().getUTCFullYear()}</p>', /reads the clock/);
  catches(
    chance,
    'src/model/a.ts',
    "const a = new Date('2014').getHours();",
    /zone of the machine; take/,
  );
  catches(
    chance,
    'src/model/a.ts',
    'const a = (1024).toLocaleString();',
    /language and zone; take/,
  );
});

const inline: Guard = ({ text }) => [
  ...(/\sstyle=/.test(text)
    ? ['has a style attribute, which the security policy refuses; use a class']
    : []),
  ...(/\s(on[a-z]+)=["{]/.test(text)
    ? ['has an inline event handler; listen in a client script']
    : []),
  // A page may carry a sheet of src/styles within it.
  ...(/<style(?! is:inline (data-whole=\{[^}]*\} )?set:html=\{styles\} \/>)[\s>]/.test(text)
    ? ['has a style element; write to src/styles']
    : []),
];

test('no style attribute, style element or event handler in components and articles', () => {
  holds(inline, ({ path }) => /\.(astro|mdx)$/.test(path));
});

test('each of them is caught', () => {
  accepts(inline, 'src/components/a/A.astro', '<p class="style" data-on="a">style and on</p>');
  catches(
    inline,
    'src/components/a/A.astro',
    '<p style="color: red">a</p>',
    /has a style attribute.*; use a class/,
  );
  catches(
    inline,
    'src/components/a/A.astro',
    '<p style={a}>a</p>',
    /has a style attribute.*; use a class/,
  );
  catches(
    inline,
    'content/articles/a.mdx',
    '<p onclick="go()">a</p>',
    /has an inline event handler; listen/,
  );
  catches(
    inline,
    'src/components/a/A.astro',
    '<style>p { color: red }</style>',
    /has a style element; write/,
  );
});
