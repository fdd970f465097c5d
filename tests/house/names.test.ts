/**
 * Files are named after their noun. A green run does not prove that a name is a good one.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../process.ts';
import { files } from './file.ts';
import { accepts, catches, holds, type Guard } from './guard.ts';

const vague = /^(utils?|helpers?|common|misc|lib|shared|stuff|tools?)$/i;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*\.astro$/;

const name: Guard = ({ path }) => {
  const parts = path.split('/').slice(1);
  const file = parts.at(-1) ?? '';
  const faults = parts
    .filter((part) => vague.test(part.split('.')[0] ?? ''))
    .map((part) => `is in or called ${part}; name it after what it holds`);
  const page = path.startsWith('src/pages/');
  const component = file.endsWith('.astro') && !page;
  if (component && !pascal.test(file))
    faults.push('is a component; name it like ThemeSwitch.astro');
  if (!component && !kebab.test(file.replace(/\[(?:\.{3})?(\w+)\]/g, '$1'))) {
    faults.push('is not in lower-case words joined by hyphens; rename it');
  }
  return faults;
};

test('files are named after what they hold', () => {
  holds(name, ({ path }) => /^(src|tests)\//.test(path) && !path.endsWith('README.md'));
});

test('a vague or misspelled name is caught', () => {
  accepts(name, 'src/components/site/ThemeSwitch.astro', '');
  accepts(name, 'src/components/site/theme-switch.client.ts', '');
  accepts(name, 'src/pages/events/[event].astro', '');
  accepts(name, 'src/pages/cards/[...card].png.ts', '');
  catches(name, 'src/utils/time.ts', '', /called utils; name it after/);
  catches(name, 'src/model/helpers.ts', '', /called helpers\.ts; name it after/);
  catches(name, 'src/model/timeWords.ts', '', /lower-case words joined by hyphens; rename/);
  catches(name, 'src/model/time_words.ts', '', /lower-case words joined by hyphens; rename/);
  catches(name, 'src/components/site/theme-switch.astro', '', /is a component; name it like/);
  catches(name, 'src/pages/About.astro', '', /lower-case words joined by hyphens; rename/);
});

/** Whether a component, or another script of the browser, loads a script, by its path. */
const loads = (script: string): boolean => {
  const folder = dirname(script);
  const file = script.slice(folder.length + 1);
  return files().some(
    ({ path, text }) =>
      /\.(astro|client\.ts)$/.test(path) &&
      text.includes(`/${file}`) &&
      (dirname(path) === folder ||
        text.includes(`/${basename(folder)}/${file}`) ||
        text.includes(script.slice('src/'.length))),
  );
};

const beside: Guard = ({ path }) => {
  const faults: string[] = [];
  const pascalName = path.slice(path.lastIndexOf('/') + 1, -'.client.ts'.length);
  const component = pascalName.replace(/(^|-)([a-z])/g, (_, __, letter: string) =>
    letter.toUpperCase(),
  );
  const near = existsSync(join(root, dirname(path), `${component}.astro`));
  if (!path.startsWith('src/components/'))
    faults.push('is a client script outside src/components; move it to its component');
  else if (!near && !loads(path)) faults.push('is loaded by no component; remove it or load it');
  return faults;
};

test('client scripts live beside the component that loads them', () => {
  holds(beside, ({ path }) => path.endsWith('.client.ts'));
});

test('a client script that nothing loads is caught', () => {
  accepts(beside, 'src/components/site/theme-switch.client.ts', '');
  catches(beside, 'src/components/site/nobody.client.ts', '', /loaded by no component; remove it/);
  catches(beside, 'src/model/zone.client.ts', '', /outside src\/components; move it/);
});
