import type { Plugin } from 'vite';
import { packageIn } from '../model/notices.ts';

/** Adds to a set the folder of every package from which a script for readers is made. */
export function servedPackages(into: Set<string>): Plugin {
  return {
    name: 'served-packages',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle))
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const folder = packageIn(id);
          if (folder !== undefined) into.add(folder);
        }
    },
  };
}
