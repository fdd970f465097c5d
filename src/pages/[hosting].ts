import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../href.ts';
import { headersFile } from '../model/hosting/headers-file.ts';
import { headerRules } from '../model/hosting/headers.ts';

/** Files that tell a host what to send; a page of such a name would be left out by Astro for its underscore. */
const files: Readonly<Record<string, string>> = {
  _headers: headersFile(headerRules, href('/')),
};

export const getStaticPaths = (() =>
  Object.keys(files).map((hosting) => ({ params: { hosting } }))) satisfies GetStaticPaths;

/** One of the files, as its host reads it. */
export const GET: APIRoute<never, { hosting: string }> = ({ params }) =>
  new Response(files[params.hosting]);
