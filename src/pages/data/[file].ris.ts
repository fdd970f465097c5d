import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataRoutes } from '../../components/reference/data/data-routes.ts';

export const getStaticPaths = (() => dataRoutes('ris')) satisfies GetStaticPaths;

/** The sources as RIS. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
