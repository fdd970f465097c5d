import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeaderRule } from '../../src/model/hosting/headers.ts';
import { HEADER_LIST } from '../../src/model/hosting/host-files.ts';
import { MANIFEST, sumLines, type Manifest } from '../../src/model/manifest.ts';

/** What a host should send. */
export interface Wanted {
  manifest: Manifest;
  rules: readonly HeaderRule[];
}

/** Reads both lists from where a build lies. Throws, saying what is missing, where there is no build, or where its list contradicts itself. */
export const readWanted = async (
  place: string,
  read: (file: string) => Promise<string>,
): Promise<Wanted> => {
  const manifest = parse<Manifest>(MANIFEST, place, await read(MANIFEST));
  const sum = createHash('sha256').update(sumLines(manifest.files)).digest('hex');
  if (sum !== manifest.version)
    throw new Error(`${place} holds a ${MANIFEST} that was changed: its version is not its digest`);
  const list = await read(HEADER_LIST);
  const digest = createHash('sha256').update(list).digest('hex');
  if (digest !== manifest.files[HEADER_LIST]?.sha256)
    throw new Error(`${place} holds a ${HEADER_LIST} that its ${MANIFEST} does not know`);
  return { manifest, rules: parse<HeaderRule[]>(HEADER_LIST, place, list) };
};

const parse = <T>(file: string, place: string, text: string): T => {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Error(
      `${place} holds no ${file} that can be read; is a build of this site there, at its very root?`,
    );
  }
};

/** What the host itself says it holds. */
export const wantedFrom = (address: string): Promise<Wanted> =>
  readWanted(address, async (file) => {
    const response = await fetch(new URL(file, address)).catch((error: unknown) => {
      throw new Error(`${address} cannot be reached`, { cause: error });
    });
    if (!response.ok)
      throw new Error(
        `${address} answers ${String(response.status)} for ${file}; is a build of this site there, at its very root?`,
      );
    return response.text();
  });

/** What a build on this machine holds. */
export const wantedOf = (folder: string): Promise<Wanted> =>
  readWanted(folder, (file) => {
    try {
      return Promise.resolve(readFileSync(join(folder, file), 'utf8'));
    } catch {
      throw new Error(`${folder} holds no ${file}: run \`npm run build\` first`);
    }
  });
