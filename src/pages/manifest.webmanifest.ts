import type { APIRoute } from 'astro';
import { getRecord } from '../content.ts';
import { href } from '../href.ts';
import { icons } from '../model/offline/icons.ts';

/** The site as a device lists it among its programs. */
export const GET: APIRoute = async () => {
  const { site } = await getRecord();
  const manifest = {
    id: href('/'),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'en-US',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui', // with a way back: the site has links to others, and no buttons of its own for it
    background_color: '#faf8f3',
    theme_color: '#faf8f3',
    icons: icons.map(({ name, size, isCut }) => ({
      src: href(`/icons/${name}.png`),
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose: isCut ? 'maskable' : 'any',
    })),
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
