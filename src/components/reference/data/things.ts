import { getRecord } from '../../../content.ts';
import { fullHref, paths } from '../../../href.ts';
import { filesOf } from '../../../formats/files.ts';
import { datasetThing } from '../../../formats/structured.ts';
import { lastChange } from '../../../model/record/changed.ts';
import { digestOf } from '../../../formats/digest.ts';
import { getSiteFacts } from '../../site/facts.ts';
import { getDatasets } from './files.ts';

/** Media types by the ending of a file, of those that hold data. */
const TYPES: Readonly<Record<string, string>> = { json: 'application/json', csv: 'text/csv' };

/** The sets of open data, for search engines. */
export async function getDatasetThings(): Promise<ReturnType<typeof datasetThing>[]> {
  const changed = lastChange(await getRecord());
  const site = await getSiteFacts();
  const things = (await getDatasets()).map(async (dataset) => {
    const data = filesOf(dataset).filter(({ name }) => !name.endsWith('.schema.json'));
    const files = data.map(async ({ name, text }) => {
      const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
      return { address: fullHref(paths.data(name)), type, digest: await digestOf(text) };
    });
    const address = fullHref(`/data/#${dataset.name}`);
    const facts = {
      title: `${site.name}: ${dataset.title.toLowerCase()}`,
      description: dataset.says,
    };
    return datasetThing({ ...facts, address, changed, files: await Promise.all(files) }, site);
  });
  return Promise.all(things);
}
