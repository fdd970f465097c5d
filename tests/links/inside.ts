import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { serve } from '../serve.ts';
import { attribute, elementsIn, hasWord, parsePage } from '../site/document.ts';
import { pathOf } from '../site/page.ts';

/** What was found of the links that stay inside the site. */
export interface Inside {
  /** Pages that were read. */
  pages: number;
  /** Addresses that they link, each once; one with a fragment counts apart. */
  addresses: number;
  /** How many of these have a fragment. */
  fragments: number;
  /** What is broken: page, link and remedy. */
  faults: string[];
}

/** The address under which a site was built, with a slash at its end; undefined where the folder holds no built site. */
export const builtAddress = (folder: string): string | undefined => {
  const front = join(folder, 'index.html');
  if (!existsSync(front)) return undefined;
  const canonical = elementsIn(parsePage(readFileSync(front, 'utf8'))).find(
    (element) => element.tagName === 'link' && hasWord(element, 'rel', 'canonical'),
  );
  return canonical && attribute(canonical, 'href');
};

/** What is wrong with a link of a page, and what to do; both are told by their path. */
const sayFault = ({ url, parent, status }: LinkResult, path: (url: string) => string): string => {
  const says = `${path(parent ?? '')} links ${path(url)}, which`;
  if (status === 404)
    return `${says} does not exist; correct the address, or make the page or the file`;
  if (status === 301) return `${says} is a redirect; end it with a slash`;
  if (status === 200)
    return `${says} has no such fragment; correct the fragment, or add the id to that page`;
  return `${says} is no address that can be read; correct it`;
};

/**
 * Follows every link and fragment of a built site to its end; what the site calls by its public address is looked for in the folder.
 * Nothing leaves this machine. Throws where a page is no longer there.
 */
export const checkInside = async (folder: string, address: string): Promise<Inside> => {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  const served = await serve(folder, 0, new URL(address).pathname);
  const inside = new Set<string>();
  try {
    const { links } = await new LinkChecker().check({
      path: files.map((file) => new URL(pathOf(file).slice(1), served.address).href),
      concurrency: 20,
      checkFragments: true,
      redirects: 'error',
      urlRewriteExpressions: [{ pattern: startOf(address), replacement: served.address }],
      linksToSkip: (link) => {
        const own = link.replace(startOf(address), served.address);
        const leaves = new URL(own).origin !== new URL(served.address).origin;
        if (!leaves) inside.add(own);
        return Promise.resolve(leaves);
      },
    });
    const path = (url: string): string => url.replace(startOf(served.address), '/');
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    return {
      pages: files.length,
      addresses: inside.size,
      fragments: [...inside].filter((link) => link.includes('#')).length,
      faults: [...new Set(broken.map((link) => sayFault(link, path)))].sort(),
    };
  } finally {
    await served.close();
  }
};

/** An address at the start of another, taken literally. */
const startOf = (address: string): RegExp => new RegExp(`^${RegExp.escape(address)}`);
