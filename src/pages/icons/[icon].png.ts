import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawIcon } from '../../cards/icon.ts';
import { icons, tabIcons } from '../../model/offline/icons.ts';

export const getStaticPaths = (() =>
  [
    ...icons,
    ...tabIcons.map(({ scheme, ...icon }) => ({ ...icon, isDark: scheme === 'dark' })),
  ].map(({ name, size, ...manner }) => ({
    params: { icon: name },
    props: { size, manner },
  }))) satisfies GetStaticPaths;

/** An icon of the site for a tab, or for a device that puts it among its programs. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props.size, props.manner)), {
    headers: { 'content-type': 'image/png' },
  });
