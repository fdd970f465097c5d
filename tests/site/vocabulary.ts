import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SCHEMA = 'http://schema.org/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

/** The vocabulary of schema.org, as far as a check needs it. */
export interface Vocabulary {
  /** The classes, by their short name. */
  isClass: (name: string) => boolean;
  /** Whether things of a class, or of one above it, have a property. */
  takes: (type: string, property: string) => boolean;
  /** Whether a property holds plain values, and whether it holds things of a class. */
  holdsText: (property: string) => boolean;
  holds: (property: string, type: string) => boolean;
}

/** Reads the vocabulary from the package that publishes it. */
export const readVocabulary = (): Vocabulary => {
  const folder = createRequire(import.meta.url).resolve('@vocabulary/schema/package.json');
  const quads = readFileSync(join(folder, '../schema.nq'), 'utf8').matchAll(
    /^<([^>]+)> <([^>]+)> <([^>]+)> </gm,
  );
  const classes = new Set<string>();
  const links = new Map<string, Set<string>>();
  for (const [, subject = '', predicate = '', object = ''] of quads) {
    if (predicate === RDF_TYPE && object === `${RDFS}Class`) classes.add(short(subject));
    const key = `${short(subject)} ${predicate.replace(RDFS, '').replace(SCHEMA, '')}`;
    links.set(key, (links.get(key) ?? new Set()).add(short(object)));
  }
  const of = (name: string, what: string): string[] => [...(links.get(`${name} ${what}`) ?? [])];
  const above = (name: string): string[] => [name, ...of(name, 'subClassOf').flatMap(above)];
  const plain = ['Text', 'URL', 'Date', 'DateTime', 'Boolean', 'Number', 'Integer'];
  return {
    isClass: (name) => classes.has(name),
    takes: (type, property) => {
      const domain = of(property, 'domainIncludes');
      return above(type).some((name) => domain.includes(name));
    },
    holdsText: (property) => of(property, 'rangeIncludes').some((name) => plain.includes(name)),
    holds: (property, type) => {
      const range = of(property, 'rangeIncludes');
      return above(type).some((name) => range.includes(name));
    },
  };
};

const short = (iri: string): string => iri.replace(SCHEMA, '');
