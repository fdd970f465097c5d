import { defineMiddleware } from 'astro:middleware';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const sheet = /<link rel="stylesheet"[^>]*>/gi;
const start = /<head>\s*<meta charset="utf-8">/i;

/**
 * Moves what a browser must know first to the top of the head; Astro writes it at the end. Nothing that stands above the content security
 * policy is held to it: the first scripts and the styles of the page would go unwatched. Style sheets are asked for before all else. Throws where it finds no place for them, rather than lose them.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const first = [...(policy.exec(html) ?? []), ...(html.match(sheet) ?? [])];
  if (first.length > 0 && !start.test(html))
    throw new Error('the head does not begin with its charset');
  const moved = html
    .replace(policy, '')
    .replace(sheet, '')
    .replace(start, (head) => [head, ...first].join(''));
  return new Response(moved, response);
});
