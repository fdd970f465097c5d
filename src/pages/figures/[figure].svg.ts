import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecord } from '../../content.ts';
import { fullHref, paths } from '../../href.ts';
import { svgOf } from '../../model/chart/scene-svg.ts';
import { planOf } from '../../model/figures/all.ts';
import { lightColors } from '../../model/figures/palettes.ts';
import { figureScene } from '../../model/figures/picture.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getRecord()).figures.map(({ id }) => ({ params: { figure: id } }));

/** The figure as a picture that stands alone. */
export const GET: APIRoute<never, { figure: string }> = async ({ params }) => {
  const record = await getRecord();
  const figure = record.figure(params.figure);
  const cites = [`${record.site.name}. ${fullHref(paths.figure(figure.id))}`];
  const scene = figureScene(figure, planOf(record, figure), cites, lightColors);
  return new Response(svgOf(scene, lightColors));
};
