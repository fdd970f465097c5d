import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawIcon } from '../../cards/icon.ts';
import { icons } from '../../model/offline/icons.ts';

export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: icon }))) satisfies GetStaticPaths;

/** An icon of the site for a device that puts it among its programs. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props.size, props.isCut)), {
    headers: { 'content-type': 'image/png' },
  });
