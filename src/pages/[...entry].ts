import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { filePath, getWorks } from '../components/cite/works.ts';
import { FORMATS } from '../formats/citation.ts';

export const getStaticPaths = (async () =>
  [...(await getWorks()).values()].flatMap(({ path, item, json }) =>
    [
      { ending: 'json', text: json },
      ...FORMATS.map(({ ending, write }) => ({ ending, text: write([item]) })),
    ].map(({ ending, text }) => ({
      params: { entry: filePath(path, ending).slice(1) },
      props: { text },
    })),
  )) satisfies GetStaticPaths;

/** An article, an event or a source as JSON, and how it is cited in the formats of reference programs. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
