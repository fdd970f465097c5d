import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { cloudfrontRequest, cloudfrontResponse } from './cloudfront.ts';
import { headersFile } from './headers-file.ts';
import type { HeaderRule } from './headers.ts';
import { nginxFile } from './nginx.ts';
import { vercelFile } from './vercel.ts';

/** Path of the list of headers in the build: who checks a host reads there what it should send. */
export const HEADER_LIST = 'hosting/headers.json';

/**
 * The files that tell hosts what to send, by their path in the build: at its root what a host looks for there, under `hosting/` what
 * is put elsewhere. `entries` are the folders, with a slash, and files at the root of the site.
 */
export function hostFiles(
  rules: readonly HeaderRule[],
  base: string,
  entries: readonly string[],
): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', headersFile(rules, base, entries)],
    ['.htaccess', apacheFile(rules, base)],
    ['vercel.json', vercelFile(rules, base)],
    ['hosting/nginx.conf', nginxFile(rules, base)],
    ['hosting/Caddyfile', caddyFile(rules, base)],
    ['hosting/cloudfront-request.js', cloudfrontRequest],
    ['hosting/cloudfront-response.js', cloudfrontResponse(rules, base)],
    [HEADER_LIST, `${JSON.stringify(rules, null, 1)}\n`],
  ]);
}

/** Files that a host reads for itself, and may keep to itself. */
export const OWN_FILES: readonly string[] = ['_headers', '.htaccess', 'vercel.json'];
