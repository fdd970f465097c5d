import type { APIRoute } from 'astro';
import { fullHref } from '../href.ts';

/** Lets every robot read everything and names the sitemap. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullHref('/sitemap-index.xml')}\n`);
