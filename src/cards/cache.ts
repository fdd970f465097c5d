import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Length of the digest that stands before what it is of, in bytes. */
const DIGEST = 32;

/** SHA-256 of all that goes into something, which names it in a cache. */
export function keyOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  // A length before each part: "a" and "bc" are not "ab" and "c".
  for (const part of parts) hash.update(`${String(part.length)}:`).update(part);
  return hash.digest('hex');
}

/**
 * What a folder keeps under a key, else what `make` gives, which is kept. A file that was cut or changed is made again, and none
 * stands there half written. Throws where `make` does, and where the folder cannot be written.
 */
export async function remember(
  folder: string,
  key: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = join(folder, key);
  const kept = read(file);
  if (kept) return kept;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, Buffer.concat([digestOf(made), made]));
  renameSync(own, file);
  return made;
}

/** Forgets all that a folder keeps but what these keys name, so that it never holds more than one build needs. */
export function forgetOthers(folder: string, keys: readonly string[]): void {
  const needed = new Set(keys);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!needed.has(name)) rmSync(join(folder, name), { force: true, recursive: true });
}

function read(file: string): Buffer | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null; // not there, or not to be read: it is made again
  }
  const [digest, rest] = [bytes.subarray(0, DIGEST), bytes.subarray(DIGEST)];
  return digest.equals(digestOf(rest)) ? rest : null;
}

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
