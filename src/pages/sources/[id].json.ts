import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getRecord } from '../../content.ts';

export const getStaticPaths = (async () =>
  (await getRecord()).sources.map((source) => ({
    params: { id: source.id },
    props: { source },
  }))) satisfies GetStaticPaths;

/** One source as JSON, as it stands in /data/sources.json. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.source);
