import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../href.ts';
import { hostFiles } from '../model/hosting/host-files.ts';

const files = hostFiles(href('/'));

/** A page whose name begins with an underscore or a dot would be left out by Astro; so the names are parameters. */
export const getStaticPaths = (() =>
  [...files.keys()].map((hosting) => ({ params: { hosting } }))) satisfies GetStaticPaths;

/** A file that tells a host what to send, as that host reads it. */
export const GET: APIRoute<never, { hosting: string }> = ({ params }) =>
  new Response(files.get(params.hosting));
