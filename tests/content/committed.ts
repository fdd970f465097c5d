import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.ts';

const RENEW = `RENEW=1 npm test -- content`;

/** Keeps pictures that were looked at in a folder, a file of SVG each. */
export const keeper = (folder: string) => ({
  /** Fails unless a drawing is what its file holds; writes the file where that is asked for. */
  isCommitted: (name: string, drawing: string): void => {
    const file = join(root, folder, `${name}.svg`);
    if (process.env['RENEW'] === '1') {
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(file, drawing);
    }
    const remedy = `look at the new picture, and if it is right renew the files: ${RENEW}`;
    assert.ok(existsSync(file), `${folder}/${name}.svg is missing; ${remedy}`);
    const [was, is] = [readFileSync(file, 'utf8').split('\n'), drawing.split('\n')];
    const longer = was.length > is.length ? was : is;
    const at = longer.findIndex((_, line) => was[line] !== is[line]);
    if (at !== -1)
      assert.fail(
        `${folder}/${name}.svg differs from line ${String(at + 1)}; ${remedy}\n- ${was[at] ?? ''}\n+ ${is[at] ?? ''}`,
      );
  },
  /** Fails where the folder holds a file of any other name. */
  holdsOnly: (names: readonly string[]): void => {
    const files = names.map((name) => `${name}.svg`);
    assert.deepEqual(readdirSync(join(root, folder)).sort(), files.sort());
  },
});
