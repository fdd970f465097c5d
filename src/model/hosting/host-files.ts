import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { cloudfrontRequest, cloudfrontResponse } from './cloudfront.ts';
import { headersFile } from './headers-file.ts';
import { headerRules } from './headers.ts';
import { nginxFile } from './nginx.ts';
import { vercelFile } from './vercel.ts';

/**
 * The files that tell hosts what to send, by their path in the build: at its root what a host looks for there, under `hosting/` what
 * is put elsewhere.
 */
export function hostFiles(base: string): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', headersFile(headerRules, base)],
    ['.htaccess', apacheFile(headerRules, base)],
    ['vercel.json', vercelFile(headerRules, base)],
    ['hosting/nginx.conf', nginxFile(headerRules, base)],
    ['hosting/Caddyfile', caddyFile(headerRules, base)],
    ['hosting/cloudfront-request.js', cloudfrontRequest],
    ['hosting/cloudfront-response.js', cloudfrontResponse(headerRules, base)],
  ]);
}
