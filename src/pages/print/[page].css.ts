import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getRecord } from '../../content.ts';
import { inEvents, inList, paperSheet } from '../../formats/paper.ts';

export const getStaticPaths = (async () => {
  const { writings, events, source } = await getRecord();
  const named = [...new Set(events.flatMap(({ sources }) => sources))].map(source);
  return [
    ...writings.map(({ id, sources: cited }) => ({
      params: { page: id },
      props: {
        text: paperSheet(
          cited.map((one) => source(one.source)),
          inList,
        ),
      },
    })),
    { params: { page: 'timeline' }, props: { text: paperSheet(named, inEvents) } },
  ];
}) satisfies GetStaticPaths;

/** The addresses of the sources of a page, for paper. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
