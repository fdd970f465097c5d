/**
 * Imports go one way: schema, model, prose and loaders, content.ts, components, layouts, pages.
 * A green run does not prove that the code inside a layer is in the right place.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTest } from './file.ts';
import { accepts, catches, holds, type Guard } from './guard.ts';
import { importsIn, importsOf } from './imports.ts';

/** Where a layer lives, and what it may import: layers by name, packages by pattern. */
interface Layer {
  name: string;
  lives: RegExp;
  layers: string[];
  packages: RegExp;
}

const nothing = /^$/;
const shown = ['content', 'href', 'formats', 'prose', 'model', 'schema', 'client'];

/** The first layer in whose place a file lives is its own. */
const layers: Layer[] = [
  // The index of the search, with its script, is written after the site is bundled.
  {
    name: 'search-index',
    lives: /^src\/components\/search\/index\.client\.ts$/,
    layers: ['model'],
    packages: /^\(computed\)$/,
  },
  {
    name: 'client',
    lives: /\.client\.ts$/,
    layers: ['client', 'search-index', 'model', 'href'],
    packages: nothing,
  },
  { name: 'schema', lives: /^src\/schema\//, layers: ['schema'], packages: /^astro\/zod$/ },
  {
    name: 'model',
    lives: /^src\/model\//,
    layers: ['model', 'schema'],
    packages: /^(d3(-\w+)*|topojson-client|world-atlas\/[\w-]+\.json)$/,
  },
  {
    name: 'prose',
    lives: /^src\/prose\//,
    layers: ['prose', 'model', 'schema'],
    packages: /^(satteri|node:path)$/,
  },
  {
    name: 'formats',
    lives: /^src\/formats\//,
    layers: ['formats', 'prose', 'model', 'schema'],
    packages:
      /^(feed|ical-generator|schema-dts|@citation-js\/[\w-]+|@citation\/csl-style-[\w-]+\/info\.json)$/,
  },
  { name: 'markdown', lives: /^src\/markdown\//, layers: ['model'], packages: /^satteri$/ },
  {
    name: 'loaders',
    lives: /^src\/loaders\//,
    layers: ['loaders', 'model', 'schema'],
    packages: /^(astro\/(zod|loaders)|node:(fs|path)|yaml)$/,
  },
  { name: 'href', lives: /^src\/href\.ts$/, layers: [], packages: nothing },
  {
    name: 'middleware',
    lives: /^src\/middleware\.ts$/,
    layers: ['formats', 'build'],
    packages: /^astro:middleware$/,
  },
  {
    name: 'config',
    lives: /^src\/content\.config\.ts$/,
    layers: ['loaders'],
    packages: /^(astro:content|astro\/(zod|loaders)|node:path)$/,
  },
  {
    name: 'content',
    lives: /^src\/content\.ts$/,
    layers: ['loaders', 'prose', 'model', 'schema'],
    packages: /^astro:content$/,
  },
  // Draws PNGs: satori sets words, sharp makes bytes, and a cache on disk keeps them.
  {
    name: 'cards',
    lives: /^src\/cards\//,
    layers: ['cards', 'content', 'model', 'schema'],
    packages:
      /^(satori(\/package\.json)?|sharp|astro:config\/server|node:(crypto|fs|module|path|url))$/,
  },
  {
    name: 'components',
    lives: /^src\/components\//,
    layers: ['components', 'styles', ...shown],
    packages: /^(astro(:assets)?|schema-dts)$/,
  },
  {
    name: 'layouts',
    lives: /^src\/layouts\//,
    layers: ['layouts', 'components', 'styles', ...shown],
    packages: /^(astro(\/types)?|schema-dts)$/,
  },
  {
    name: 'pages',
    lives: /^src\/pages\//,
    layers: ['layouts', 'components', 'cards', ...shown],
    packages: /^astro(:content)?$/,
  },
  {
    name: 'build',
    lives: /^src\/build\//,
    layers: ['build', 'loaders', 'href', 'model'],
    packages:
      /^(astro|fflate|lightningcss|pagefind|subset-font|vite|node:(crypto|fs(\/promises)?|module|os|path|url|util|zlib))$/,
  },
  // Runs beside the pages: keeps them, and answers where the network does not.
  {
    name: 'worker',
    lives: /^src\/worker\//,
    layers: ['worker', 'model'],
    packages: /^workbox-(cacheable-response|core|expiration|routing|strategies)$/,
  },
  { name: 'styles', lives: /^src\/styles\//, layers: [], packages: nothing },
  { name: 'types', lives: /^src\/env\.d\.ts$/, layers: [], packages: nothing },
];

const layerOf = (path: string): Layer | undefined => layers.find(({ lives }) => lives.test(path));

const direction: Guard = (file) => {
  const layer = layerOf(file.path);
  if (!layer)
    return ['lives in no layer; move it, or name its layer in tests/house/layers.test.ts'];
  return importsOf(file).flatMap((name) => {
    const path = name.startsWith('src/');
    const target = path ? layerOf(name)?.name : undefined;
    const may = path
      ? target !== undefined && layer.layers.includes(target)
      : layer.packages.test(name);
    return may ? [] : [`imports ${name}, which ${layer.name} may not; see the plan in README.md`];
  });
};

test('imports go one way', () => {
  holds(direction, ({ path }) => path.startsWith('src/') && !isTest(path));
});

test('an import against the direction is caught', () => {
  const wrong: [path: string, name: string][] = [
    ['src/schema/a.ts', '../model/b.ts'],
    ['src/schema/a.ts', 'zod'],
    ['src/model/a.ts', '../content.ts'],
    ['src/model/a.ts', '../prose/b.ts'],
    ['src/model/a.ts', 'astro:content'],
    ['src/model/a.ts', 'node:fs'],
    ['src/prose/a.ts', '../loaders/b.ts'],
    ['src/loaders/a.ts', '../prose/b.ts'],
    ['src/content.ts', './components/B.astro'],
    ['src/components/a/A.astro', '../../layouts/B.astro'],
    ['src/components/a/A.astro', '../../loaders/b.ts'],
    ['src/components/a/A.astro', 'astro:content'],
    ['src/components/a/A.astro', 'd3'],
    ['src/layouts/A.astro', '../pages/b.astro'],
    ['src/components/a/a.client.ts', '../../content.ts'],
    ['src/components/a/a.client.ts', 'd3'],
    ['src/build/a.ts', '../content.ts'],
    ['src/worker/a.ts', '../href.ts'],
    ['src/components/a/a.client.ts', 'workbox-core'],
    ['src/model/a.ts', '../build/b.ts'],
    ['src/model/a.ts', 'pagefind'],
    ['src/model/a.ts', '../../tests/fixtures/small.ts'],
  ];
  for (const [path, name] of wrong) {
    const text = path.endsWith('.astro')
      ? `---\nimport b from '${name}';\n---\n`
      : `import b from '${name}';`;
    catches(direction, path, text, /^imports .*, which \w+ may not; see/);
  }
});

test('an import that is put together is caught', () => {
  const code = 'const a = await import(b);';
  catches(direction, 'src/components/a/a.client.ts', code, /^imports \(computed\)/);
  accepts(direction, 'src/components/search/index.client.ts', code);
});

test('a file outside every layer is caught', () => {
  catches(direction, 'src/things/a.ts', '', /lives in no layer; move it/);
});

test('an import with the direction is not', () => {
  accepts(
    direction,
    'src/model/a.ts',
    "import { b } from './b.ts';\nimport { scaleUtc } from 'd3';",
  );
  accepts(
    direction,
    'src/pages/a.astro',
    "---\nimport { b } from 'astro:content';\nimport L from '../layouts/L.astro';\n---\n",
  );
  accepts(
    direction,
    'src/components/a/A.astro',
    "<p></p>\n<script>\n  import './a.client.ts';\n</script>",
  );
});

test('every way to import is seen', () => {
  const code = `import a from 'a'; import type { B } from 'b'; import 'c'; export { d } from 'd'; export * from 'e';
    const f = await import('f'); type G = import('g').G; const h = await import(name);`;
  assert.deepEqual(importsIn(code), ['a', 'b', 'c', 'd', 'e', 'f', 'g', '(computed)']);
});
