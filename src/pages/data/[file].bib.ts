import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataRoutes } from '../../components/reference/data/data-routes.ts';

export const getStaticPaths = (() => dataRoutes('bib')) satisfies GetStaticPaths;

/** The sources as BibTeX. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
