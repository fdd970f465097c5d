import { getRecord } from '../../../content.ts';
import { fullHref, paths, type Path } from '../../../href.ts';
import { datasetsOf, type Dataset } from '../../../formats/datasets.ts';
import { dataPackage, filesOf, type DataFile } from '../../../formats/files.ts';
import { digestOf } from '../../../formats/digest.ts';
import { getExchangeFiles } from './exchange.ts';
import { lastChange } from '../../../model/record/changed.ts';

/** Path of a file of open data. */
export const dataPath = (name: string): Path => `/data/${name}`;

/** The record as open data. */
export async function getDatasets(): Promise<Dataset[]> {
  return datasetsOf(await getRecord(), (kind, id) => fullHref(paths[kind](id)));
}

/** Every file of open data. */
export async function getDataFiles(): Promise<DataFile[]> {
  const record = await getRecord();
  const { site } = record;
  const datasets = await getDatasets();
  const files = datasets.flatMap(filesOf);
  const digests = new Map(
    await Promise.all(files.map(async ({ name, text }) => [name, await digestOf(text)] as const)),
  );
  const about = dataPackage(datasets, {
    name: 'record',
    title: site.name,
    description: site.description,
    homepage: fullHref('/data/'),
    changed: lastChange(record),
    digest: (name) => digests.get(name) ?? '',
  });
  return [...files, ...(await getExchangeFiles()), about];
}
