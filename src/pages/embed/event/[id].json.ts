import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { eventEmbed, oembedFor } from '../../../components/embed/embeds.ts';
import { getRecord } from '../../../content.ts';

export const getStaticPaths = (async () =>
  (await getRecord()).events.map((event) => ({
    params: { id: event.id },
    props: { event },
  }))) satisfies GetStaticPaths;

/** One event as oEmbed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  oembedFor(eventEmbed(props.event), (await getRecord()).site);
