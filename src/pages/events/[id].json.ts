import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getRecord } from '../../content.ts';

export const getStaticPaths = (async () =>
  (await getRecord()).events.map((event) => ({
    params: { id: event.id },
    props: { event },
  }))) satisfies GetStaticPaths;

/** One event as JSON, as it stands in /data/events.json. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.event);
