/**
 * What is installed is named to the last digit, is what the lockfile says, may be used freely, and runs nothing while it is installed but
 * what is allowed by name.
 * A green run does not prove that a package is harmless: `npm run proof` asks the registry which are known not to be.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../process.ts';

/** What a lockfile says of a package. */
interface Locked {
  version?: string;
  integrity?: string | undefined;
  resolved?: string;
  license?: string | object | undefined;
  hasInstallScript?: boolean;
}

/** What a `package.json` says of what it installs. */
interface Wanted {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

/** A package of this repository and what its lockfile holds, by the names of packages. */
interface Supply {
  wanted: Wanted;
  locked: [name: string, Locked][];
}

const read = <T>(...path: string[]): T =>
  JSON.parse(readFileSync(join(root, ...path), 'utf8')) as T;

const supplies = ['.', 'bench'].map((folder): Supply => {
  const { packages } = read<{ packages: Record<string, Locked> }>(folder, 'package-lock.json');
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]): [string, Locked] => [path.replace(/^.*node_modules\//, ''), entry]);
  return { wanted: read(folder, 'package.json'), locked };
});

/** Licenses under which anything may be made with a package, those of tools among them. */
const FREE = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
  ],
  ...[
    'MPL-2.0',
    'OFL-1.1',
    'PSF-2.0',
    'Python-2.0',
    'Unlicense',
    'W3C-20150513',
    'Zlib',
    'CC-BY-3.0',
  ],
  ...['LGPL-3.0-or-later', 'LGPL-2.1+'], // of programs that are run or loaded as they are: image library, tests
  'CPAL-1.0', // the engine that words citations, which is named in the credits
];

/** Packages whose lockfile entry names no license as it should, and the one that lies in them. */
const READ: Readonly<Record<string, string>> = { i: 'MIT', tv4: 'MIT' };

/** Whether an expression lets a package be used under free licenses alone: all of those joined by `AND`, one of those by `OR`. */
const isFree = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((license) => FREE.includes(license)));

/** What is wrong with what a package of the repository installs. */
const faults = ({ wanted, locked }: Supply): string[] => [
  ...Object.entries({ ...wanted.dependencies, ...wanted.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} is wanted as ${version}; name one version`),
  ...locked.flatMap(([name, { integrity, resolved, license, hasInstallScript, version }]) => [
    ...(integrity === undefined ? [`${name} has no digest; lock it anew`] : []),
    ...(resolved === undefined ? [] : [`${name} names the host it came from; lock it anew`]),
    ...(isFree(typeof license === 'string' ? license : (READ[name] ?? ''))
      ? []
      : [
          `${name} ${String(version)} is under ${JSON.stringify(license)}; do without, or list it here`,
        ]),
    ...(hasInstallScript === true && wanted.allowScripts?.[name] === undefined
      ? [`${name} runs a script while it is installed; allow or refuse it under allowScripts`]
      : []),
  ]),
];

test('all that is installed is exact, locked and free, and its scripts are decided on', () => {
  for (const supply of supplies) {
    assert.ok(supply.locked.length > 10, 'a lockfile holds more');
    assert.deepEqual(faults(supply), []);
  }
});

test('only Node runs a script while it is installed', () => {
  const allowed = supplies.flatMap(({ wanted }) =>
    Object.entries(wanted.allowScripts ?? {}).flatMap(([name, may]) => (may ? [name] : [])),
  );
  assert.deepEqual(allowed, ['node']);
});

test('what is vague, unlocked, from a named host, not free or runs by itself is caught', () => {
  const good = { version: '1.0.0', integrity: 'sha512-', license: 'MIT' };
  const of = (locked: Locked, wanted: Wanted = {}): string =>
    faults({ wanted, locked: [['a', locked]] }).join();
  assert.equal(of(good, { dependencies: { a: '1.0.0' } }), '');
  assert.match(of(good, { devDependencies: { a: '^1.0.0' } }), /^a is wanted as \^1\.0\.0; name/);
  assert.match(of({ ...good, integrity: undefined }), /^a has no digest/);
  assert.match(of({ ...good, resolved: 'https://example.org/a.tgz' }), /^a names the host/);
  assert.match(of({ ...good, license: 'GPL-3.0-only' }), /^a 1\.0\.0 is under "GPL-3\.0-only"/);
  assert.match(of({ ...good, license: undefined }), /^a 1\.0\.0 is under undefined/);
  assert.match(of({ ...good, license: 'MIT AND SSPL-1.0' }), /^a 1\.0\.0 is under "MIT AND/);
  assert.equal(of({ ...good, license: '(GPL-3.0-only OR MIT)' }), '');
  assert.match(of({ ...good, hasInstallScript: true }), /^a runs a script/);
  assert.equal(of({ ...good, hasInstallScript: true }, { allowScripts: { a: false } }), '');
});
