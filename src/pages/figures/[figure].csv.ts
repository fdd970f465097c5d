import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecord } from '../../content.ts';
import { planOf } from '../../model/figures/all.ts';
import { csvOfTable } from '../../model/figures/table.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getRecord()).figures.map(({ id }) => ({ params: { figure: id } }));

/** The data of the figure. */
export const GET: APIRoute<never, { figure: string }> = async ({ params }) => {
  const record = await getRecord();
  return new Response(csvOfTable(planOf(record, record.figure(params.figure)).table));
};
