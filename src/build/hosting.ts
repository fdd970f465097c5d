import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ARCHIVE, ARCHIVE_SUM } from '../model/archive.ts';
import { MOST_CODE } from '../model/hosting/cloudfront.ts';
import { countRules, MOST_RULES } from '../model/hosting/headers-file.ts';
import { headerRules } from '../model/hosting/headers.ts';
import { hostFiles } from '../model/hosting/host-files.ts';
import type { FoundPolicy } from '../model/hosting/sent-policy.ts';
import { MANIFEST } from '../model/manifest.ts';
import { filesIn } from './files.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;
const STYLE = /<style>(.*?)<\/style>/gs;

/**
 * Writes the files that tell hosts what headers to send, from the policies that stand in the built pages. Must come after all that write what a
 * browser shows. Throws where a page carries no policy.
 */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const files = hostFiles(headerRules(policiesIn(out)), base, entriesOf(out));
        for (const [path, text] of files) {
          mkdirSync(dirname(join(out, path)), { recursive: true });
          writeFileSync(join(out, path), text);
        }
        const rules = countRules(files.get('_headers') ?? '');
        const code = files.get('hosting/cloudfront-response.js')?.length ?? 0;
        logger.info(`${String(rules)} rules of headers written for ${String(files.size)} files`);
        if (rules > MOST_RULES)
          logger.warn(
            `Cloudflare Pages reads ${String(MOST_RULES)} of them: the last entries keep the policy in their pages alone`,
          );
        if (code > MOST_CODE) logger.warn('cloudfront-response.js is too long for CloudFront');
      },
    },
  };
}

/** The policies of all pages, and what pictures that carry their styles need. */
function policiesIn(out: string): FoundPolicy[] {
  return filesIn(out).flatMap((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    if (file.endsWith('.html'))
      return [{ path, policy: policyOf(file, readFileSync(join(out, file), 'utf8')) }];
    if (!file.endsWith('.svg')) return [];
    const styles = [...readFileSync(join(out, file), 'utf8').matchAll(STYLE)];
    return styles.map(([, text = '']) => ({
      path,
      policy: `style-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    }));
  });
}

function policyOf(file: string, html: string): string {
  const [, policy] = META.exec(html) ?? [];
  if (policy === undefined) throw new Error(`${file} carries no policy; see src/middleware.ts`);
  return policy.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** What lies at the root of the site, folders with a slash; also what is yet to be written there. */
function entriesOf(out: string): string[] {
  const entries = readdirSync(out, { withFileTypes: true })
    .filter(({ name }) => !/^[._]/.test(name) || name === '_astro')
    .map((entry) => entry.name + (entry.isDirectory() ? '/' : ''));
  return [...new Set([...entries, 'hosting/', MANIFEST, ARCHIVE, ARCHIVE_SUM])].sort();
}
