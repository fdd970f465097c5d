import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feeds, writeFeed } from '../../components/corrections/feeds.ts';

export const getStaticPaths = (async () => {
  const written = feeds.map(async (feed) => {
    const { rss, json } = await writeFeed(feed);
    return [
      { params: { feed: `${feed.name}.xml` }, props: { text: rss } },
      { params: { feed: `${feed.name}.json` }, props: { text: json } },
    ];
  });
  return (await Promise.all(written)).flat();
}) satisfies GetStaticPaths;

/** A feed of the site, as RSS or as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
