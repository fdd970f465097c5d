import { join, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readShelf, type Shelf } from './collections.ts';
import { contentDir } from './folder.ts';

/**
 * Loads a collection of YAML. Unlike Astro's `file()` it refuses an id that is used twice, and its
 * errors name file, entry, field and remedy. Entries of a list keep its order; a document becomes the
 * one entry `it`.
 */
export function shelfLoader<T>(shelf: Shelf<T>): Loader {
  return {
    name: `shelf:${shelf.path}`,
    load: async (context) => {
      const dir = contentDir();
      await fill(context, dir, shelf);
      context.watcher?.add(resolve(dir, shelf.path));
      context.watcher?.on('all', (_, changed) => {
        if (!resolve(changed).startsWith(resolve(dir, shelf.path))) return;
        // An author who saves a fault sees it in the terminal; the pages keep the last sound record.
        fill(context, dir, shelf).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

async function fill<T>(
  { store, parseData, generateDigest }: LoaderContext,
  dir: string,
  shelf: Shelf<T>,
) {
  const entries = readShelf(dir, shelf);
  store.clear();
  for (const [index, entry] of entries.entries()) {
    // Astro hands entries out sorted by id; the number keeps a list in the order of its file.
    const place = shelf.shape === 'list' ? String(index).padStart(6, '0') : 'it';
    const id = shelf.shape === 'folder' && hasId(entry) ? entry.id : place;
    const filePath =
      shelf.shape === 'folder' ? join(dir, shelf.path, `${id}.yaml`) : join(dir, shelf.path);
    const data = await parseData({ id, data: entry as Record<string, unknown>, filePath });
    store.set({ id, data, digest: generateDigest(data) });
  }
}

function hasId(entry: unknown): entry is { id: string } {
  return typeof entry === 'object' && entry !== null && 'id' in entry;
}
