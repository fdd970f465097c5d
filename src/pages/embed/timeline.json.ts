import type { APIRoute } from 'astro';
import { oembedFor, timelineEmbed } from '../../components/embed/embeds.ts';
import { getRecord } from '../../content.ts';

/** The timeline as oEmbed. */
export const GET: APIRoute = async () => {
  const { site } = await getRecord();
  return oembedFor(timelineEmbed(site), site);
};
