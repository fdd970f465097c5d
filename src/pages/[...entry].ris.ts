import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { entryFiles } from '../components/cite/entry-files.ts';

export const getStaticPaths = (() => entryFiles('ris')) satisfies GetStaticPaths;

/** How an article, an event or a source is cited, as RIS. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
