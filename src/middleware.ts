import { defineMiddleware } from 'astro:middleware';
import { classesInScript, usedStyles } from './build/used-styles.ts';
import { contentHash } from './formats/digest.ts';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const sheet = /<link rel="stylesheet"[^>]*>/gi;
const start = /<head>\s*<meta charset="utf-8">/i;
const script = /<script type="module"(?=[^>]*\ssrc=)/gi;
const inline = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gis;
const hash = / 'sha256-[A-Za-z0-9+/=]+'/g;
const whole = /<style data-whole="true">(.*?)<\/style>/s;

/** The classes that scripts write into pages. */
const written = Object.values(
  import.meta.glob<string>('./components/**/*.client.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).flatMap(classesInScript);

/**
 * Moves what a browser must know first to the top of the head; Astro writes it at the end. Nothing that stands above the content security
 * policy is held to it: the first scripts and the styles of the page would go unwatched. Style sheets are asked for before all else.
 * Astro allows on every page what stands in any; here a page allows what stands in it. Files with scripts give way to what is drawn: every
 * page stands without them. Of a style sheet that stands whole in a page, what the page uses stays.
 * Throws where it finds no place for them, rather than lose them.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await shortenStyles(await response.text());
  const own = html.match(policy) ?? [];
  const needed = await hashesIn(html);
  const first = [
    ...own.map((meta) => meta.replace(hash, (one) => (needed.has(one.trim()) ? one : ''))),
    ...(html.match(sheet) ?? []),
  ];
  if (first.length > 0 && !start.test(html))
    throw new Error('the head does not begin with its charset');
  const moved = html
    .replace(policy, '')
    .replace(sheet, '')
    .replace(script, (tag) => `${tag} fetchpriority="low"`)
    .replace(start, (head) => [head, ...first].join(''));
  return new Response(moved, response);
});

/** The hashes of the scripts and styles that stand in a page, as its policy names them. */
async function hashesIn(html: string): Promise<ReadonlySet<string>> {
  const texts = [...html.matchAll(inline)].map(([, , text = '']) => contentHash(text));
  return new Set((await Promise.all(texts)).map((one) => `'${one}'`));
}

/** A page with no more styles than it uses, and the hash of these in its policy. */
async function shortenStyles(html: string): Promise<string> {
  const [element, css] = whole.exec(html) ?? [];
  if (element === undefined || css === undefined) return html;
  const used = usedStyles(css, html.replace(element, ''), written);
  return html
    .replace(element, () => `<style>${used}</style>`)
    .replace(await contentHash(css), await contentHash(used));
}
