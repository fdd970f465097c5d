import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataRoutes } from '../../components/reference/data/data-routes.ts';

export const getStaticPaths = (() => dataRoutes('json')) satisfies GetStaticPaths;

/** A file of open data as JSON: entries, a schema, a feed, references or the descriptor. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
