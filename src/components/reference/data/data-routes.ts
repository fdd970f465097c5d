import { getDataFiles } from './files.ts';

/** A file of open data, as a route needs it. */
interface DataRoute {
  params: { file: string };
  props: { text: string };
}

/** The files of open data with one ending, which is left to the name of the route. */
export async function dataRoutes(ending: string): Promise<DataRoute[]> {
  const last = `.${ending}`;
  return (await getDataFiles())
    .filter(({ name }) => name.endsWith(last))
    .map(({ name, text }) => ({
      params: { file: name.slice(0, -last.length) },
      props: { text },
    }));
}
