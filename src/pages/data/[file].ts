import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDataFiles } from '../../components/reference/data/files.ts';

export const getStaticPaths = (async () =>
  (await getDataFiles()).map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A file of open data. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
