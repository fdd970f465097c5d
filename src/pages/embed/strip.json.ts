import type { APIRoute } from 'astro';
import { oembedFor, stripEmbed } from '../../components/embed/embeds.ts';
import { getRecord } from '../../content.ts';

/** The strip as oEmbed. */
export const GET: APIRoute = async () => {
  const { figures, network, site } = await getRecord();
  return oembedFor(stripEmbed(figures, network.visibility.label), site);
};
