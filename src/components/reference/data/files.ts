import { getRecord } from '../../../content.ts';
import { fullHref, paths } from '../../../href.ts';
import { datasetsOf, type Dataset } from '../../../formats/datasets.ts';
import { dataPackage, filesOf, type DataFile } from '../../../formats/files.ts';
import { digestOf } from '../../../formats/digest.ts';
import { getExchangeFiles } from './exchange.ts';
import { lastChange } from '../../../model/record/changed.ts';

let datasets: Promise<Dataset[]> | undefined;
let files: Promise<DataFile[]> | undefined;

/** The record as open data, made once: every route of a file asks for it. */
export function getDatasets(): Promise<Dataset[]> {
  datasets ??= makeDatasets();
  return datasets;
}

/** Every file of open data, made once. */
export function getDataFiles(): Promise<DataFile[]> {
  files ??= makeFiles();
  return files;
}

async function makeDatasets(): Promise<Dataset[]> {
  return datasetsOf(await getRecord(), (kind, id) => fullHref(paths[kind](id)));
}

async function makeFiles(): Promise<DataFile[]> {
  const record = await getRecord();
  const { site } = record;
  const sets = await getDatasets();
  const written = sets.flatMap(filesOf);
  const digests = new Map(
    await Promise.all(written.map(async ({ name, text }) => [name, await digestOf(text)] as const)),
  );
  const about = dataPackage(sets, {
    name: 'record',
    title: site.name,
    description: site.description,
    homepage: fullHref('/data/'),
    changed: lastChange(record),
    digest: (name) => digests.get(name) ?? '',
  });
  return [...written, ...(await getExchangeFiles()), about];
}
