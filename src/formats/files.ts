import { jsonSchemaOf } from '../schema/json-schema.ts';
import { jsonText } from './json.ts';
import { csvOfRows, type Cell } from '../model/csv.ts';
import type { Dataset } from './datasets.ts';

/** A file of open data. */
export interface DataFile {
  /** Its name under /data/. */
  name: string;
  text: string;
}

/** What a package of data says of itself. */
export interface PackageHead {
  name: string;
  title: string;
  description: string;
  homepage: string;
  /** Day of the last change of the record. */
  changed: string;
  /** SHA-256 of a file by its name, in hexadecimal digits. */
  digest: (name: string) => string;
}

const LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The files of a dataset: entries as JSON, lines as CSV, and the JSON Schema of an entry. */
export function filesOf({ name, title, entries, schema, table }: Dataset): DataFile[] {
  const shape = { title, ...jsonSchemaOf(schema) };
  return [
    { name: `${name}.json`, text: jsonText(entries) },
    { name: `${name}.csv`, text: csvOfRows(table) },
    { name: `${name}.schema.json`, text: jsonText(shape) },
  ];
}

/** The descriptor of all CSV files, as Frictionless has it. */
export function dataPackage(
  datasets: readonly Dataset[],
  { name, title, description, homepage, changed, digest }: PackageHead,
): DataFile {
  const resources = datasets.map(({ name: resource, title: own, says, table }) => ({
    hash: `sha256:${digest(`${resource}.csv`)}`,
    bytes: new TextEncoder().encode(csvOfRows(table)).length,
    name: resource,
    title: own,
    description: says,
    path: `${resource}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: schemaOf(table),
  }));
  return {
    name: 'datapackage.json',
    text: jsonText({
      ...{ profile: 'tabular-data-package', name, title, description, homepage },
      version: changed,
      licenses: [LICENSE],
      resources,
    }),
  };
}

/** The fields of a table with their types, and its key where it has ids. */
function schemaOf([head = [], ...lines]: Dataset['table']): object {
  const fields = head.map((name, column) => {
    return { name: String(name), type: typeOf(lines.map((line) => line[column])) };
  });
  return { fields, ...(head[0] === 'id' && { primaryKey: 'id' }) };
}

/** The type of what stands in a column, as Frictionless names it. */
function typeOf(cells: readonly Cell[]): string {
  const filled = cells.filter((cell) => cell !== null && cell !== undefined && cell !== '');
  const all = (fits: (cell: Cell) => boolean): boolean => filled.length > 0 && filled.every(fits);
  if (all(Number.isInteger)) return 'integer';
  if (all((cell) => typeof cell === 'number')) return 'number';
  if (all((cell) => typeof cell === 'boolean')) return 'boolean';
  return all((cell) => /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(String(cell))) ? 'datetime' : 'string';
}
