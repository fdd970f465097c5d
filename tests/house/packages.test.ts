/**
 * What is imported is there, inside the project or among its dependencies, and comes from the public registry.
 * A green run does not prove that an installed package is what it claims to be.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../process.ts';
import { isTest } from './file.ts';
import { accepts, catches, holds, type Guard } from './guard.ts';
import { importsOf, packageOf } from './imports.ts';

type Names = Readonly<Record<string, string>>;

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Names;
  devDependencies: Names;
};

/** Files that run while the site is built, and so need what they import wherever it is built. */
const builds = (path: string): boolean =>
  path === 'astro.config.mjs' || (path.startsWith('src/') && !isTest(path));

const inside: Guard = ({ path, text }) =>
  importsOf({ path, text }).flatMap((name) => {
    if (name.startsWith('..') || name.startsWith('/')) {
      return [`imports ${name}, which is outside the project; bring it in or do without`];
    }
    if (/^(src|tests|bench|public|content)\//.test(name)) {
      return existsSync(join(root, name))
        ? []
        : [`imports ${name}, which is not there; correct the path`];
    }
    if (name === '(computed)') return []; // layers.test.ts says who may
    if (name.startsWith('astro:') || name.startsWith('node:')) return [];
    if (builtinModules.includes(name)) return [`imports ${name}; write node:${name}`];
    const from = { ...manifest.dependencies, ...(builds(path) ? {} : manifest.devDependencies) };
    const needs = builds(path) ? 'dependencies' : 'devDependencies';
    return packageOf(name) in from
      ? []
      : [`imports ${name}, which is not installed; add it to ${needs}`];
  });

test('imports stay inside the project and its dependencies', () => {
  holds(inside, ({ path }) => /\.(ts|js|mjs|astro)$/.test(path));
});

test('an import from elsewhere is caught', () => {
  accepts(inside, 'src/model/a.ts', "import './time/zone.ts';\nimport { max } from 'd3';");
  catches(
    inside,
    'src/model/a.ts',
    "import '../../../other/a.ts';",
    /outside the project; bring it in/,
  );
  catches(inside, 'tests/a.ts', "import '/etc/a.ts';", /outside the project; bring it in/);
  catches(inside, 'src/model/a.ts', "import './nobody.ts';", /is not there; correct/);
  catches(
    inside,
    'src/model/a.ts',
    "import 'lodash/fp';",
    /is not installed; add it to dependencies/,
  );
  catches(
    inside,
    'src/model/a.ts',
    "import 'typescript';",
    /is not installed; add it to dependencies/,
  );
  catches(inside, 'tests/a.ts', "import 'fs';", /imports fs; write node:fs/);
});

test('versions are exact, so that the same commit gives the same bytes', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries(all)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('the lockfile names no registry of its own', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { resolved?: string; link?: boolean }>>;
  };
  for (const [name, { resolved, link }] of Object.entries(packages)) {
    assert.ok(!link, `${name} is a link to a folder`);
    assert.match(
      resolved ?? 'https://registry.npmjs.org/',
      /^https:\/\/registry\.npmjs\.org\//,
      name,
    );
  }
});
