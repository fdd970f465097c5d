import { FORMATS } from '../../formats/citation.ts';
import { getWorks } from './works.ts';

/** A file beside the page of an entry, as a route needs it. */
interface EntryFile {
  params: { entry: string };
  props: { text: string };
}

/** The files with one ending that stand beside the pages of articles, events and sources. Throws for an ending that none has. */
export async function entryFiles(ending: string): Promise<EntryFile[]> {
  const format = FORMATS.find((one) => one.ending === ending);
  if (!format && ending !== 'json') throw new Error(`no entry has a file that ends in ${ending}`);
  return [...(await getWorks()).values()].map(({ path, item, json }) => ({
    params: { entry: path.slice(1, -1) },
    props: { text: format ? format.write([item]) : json },
  }));
}
