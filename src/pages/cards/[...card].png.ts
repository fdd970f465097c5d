import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDrawableCards } from '../../cards/all.ts';

export const getStaticPaths = (async () =>
  (await getDrawableCards()).map(({ name, png }) => ({
    params: { card: name },
    props: { png },
  }))) satisfies GetStaticPaths;

/** The picture that chats and feeds show beside a link to a page. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await props.png()), { headers: { 'content-type': 'image/png' } });
