import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataRoutes } from '../../components/reference/data/data-routes.ts';

export const getStaticPaths = (() => dataRoutes('csv')) satisfies GetStaticPaths;

/** A table of open data. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
