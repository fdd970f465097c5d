import { defineMiddleware } from 'astro:middleware';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const start = /<head>\s*<meta charset="utf-8">/i;

/**
 * Moves the content security policy to the top of the head. Astro writes it at the end, and a browser holds nothing to it that stands
 * above it: the theme script and the styles of the fonts would go unwatched. Throws where it finds no place for it, rather than lose it.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const [meta = ''] = policy.exec(html) ?? [];
  if (meta && !start.test(html)) throw new Error('the head does not begin with its charset');
  const moved = html.replace(meta, '').replace(start, (head) => head + meta);
  return new Response(moved, response);
});
