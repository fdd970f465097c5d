import type { APIRoute, GetStaticPaths } from 'astro';
import { movedPage } from '../../../model/moved.ts';
import { getRecord } from '../../../content.ts';
import { fullHref, href, paths } from '../../../href.ts';

/** One page for each earlier id of an event. Being a file and not a page, it stays out of the sitemap. */
export const getStaticPaths = (async () => {
  const { events } = await getRecord();
  return events.flatMap(({ id, title, aliases }) =>
    aliases.map((alias) => ({ params: { alias }, props: { id, title } })),
  );
}) satisfies GetStaticPaths;

/** A page that sends the reader on to the event's address of today. */
export const GET: APIRoute<{ id: string; title: string }> = ({ props: { id, title } }) => {
  const path = paths.event(id);
  const html = movedPage({ title, path: href(path), address: fullHref(path) });
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
