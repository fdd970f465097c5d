import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { entryFiles } from '../components/cite/entry-files.ts';

export const getStaticPaths = (() => entryFiles('json')) satisfies GetStaticPaths;

/** An article, an event or a source as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
