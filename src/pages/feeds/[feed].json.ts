import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feeds, writeFeed } from '../../components/corrections/feeds.ts';

export const getStaticPaths = (() =>
  feeds.map((feed) => ({ params: { feed: feed.name }, props: { feed } }))) satisfies GetStaticPaths;

/** A feed of the site as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response((await writeFeed(props.feed)).json);
