import type {
  Article,
  BreadcrumbList,
  Dataset,
  DefinedTermSet,
  Event as SchemaEvent,
  Graph,
  Thing,
  WebSite,
} from 'schema-dts';
import type { Event } from '../schema/event.ts';
import type { Term } from '../schema/term.ts';
import { dateOf } from './date-of.ts';

/** The license of words and data. */
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** The site, as search engines are told of it. */
export interface SiteFacts {
  name: string;
  description: string;
  rightsHolder: string;
  /** Full address of the front page. */
  home: string;
}

/** A step of the way to a page. */
export interface Crumb {
  name: string;
  /** Full address. */
  address: string;
}

/** A page of the site, as structured data names it. */
export interface PageFacts {
  title: string;
  description: string;
  /** Full address. */
  address: string;
}

/** Things with the context that gives their names a meaning. */
export function graphOf(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** The site itself, for its front page. `search` is the full address of its search page. */
export function siteThing(
  { name, description, home, ...site }: SiteFacts,
  search: string,
): WebSite {
  return {
    ...{ '@type': 'WebSite', '@id': `${home}#site`, url: home, name, description },
    ...{ inLanguage: 'en-US', license: LICENSE, isAccessibleForFree: true },
    publisher: { '@type': 'Organization', name: site.rightsHolder },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={words}` },
      query: 'required name=words',
    },
  };
}

/** The way from the front page to a page. */
export function crumbsThing(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name, item: address },
    })),
  };
}

/** An article with the pages of the sources that it cites. */
export function articleThing(
  { title, description, address }: PageFacts,
  { published, changed }: { published: string; changed: string },
  cited: readonly string[],
  { home, rightsHolder }: SiteFacts,
): Article {
  return {
    ...{ '@type': 'Article', '@id': address, url: address, headline: title, description },
    ...{ datePublished: published, dateModified: changed, inLanguage: 'en-US', license: LICENSE },
    ...{ isAccessibleForFree: true, isPartOf: { '@id': `${home}#site` } },
    author: { '@type': 'Organization', name: rightsHolder },
    citation: cited.map((source) => ({ '@id': source })),
  };
}

/** An event of the record; its times only as fine as the record knows them. */
export function eventThing({ title, address }: PageFacts, event: Event): SchemaEvent {
  const { start, end, precision, endPrecision, placeZone, summary } = event;
  return {
    ...{ '@type': 'Event', '@id': address, url: address, name: title, description: summary },
    startDate: dateOf(start, precision, placeZone),
    ...(end && { endDate: dateOf(end, endPrecision ?? precision, placeZone) }),
  };
}

/** The glossary, each term under its own address. */
export function termsThing(
  { title, description, address }: PageFacts,
  terms: readonly Term[],
): DefinedTermSet {
  return {
    ...{ '@type': 'DefinedTermSet', '@id': address, url: address, name: title, description },
    hasDefinedTerm: terms.map(({ id, term, definition }) => ({
      ...{ '@type': 'DefinedTerm', '@id': `${address}#${id}`, name: term, description: definition },
    })),
  };
}

/** A set of open data and its files. */
export interface DataFacts extends PageFacts {
  /** Day of the last change. */
  changed: string;
  files: readonly { address: string; type: string; digest: string }[];
}

/** A set of open data. */
export function datasetThing(
  { title, description, address, changed, files }: DataFacts,
  { rightsHolder }: SiteFacts,
): Dataset {
  return {
    ...{ '@type': 'Dataset', '@id': address, url: address, name: title, description },
    ...{ license: LICENSE, dateModified: changed, isAccessibleForFree: true },
    creator: { '@type': 'Organization', name: rightsHolder },
    distribution: files.map(({ address: contentUrl, type, digest }) => ({
      ...{ '@type': 'DataDownload', contentUrl, encodingFormat: type, sha256: digest },
    })),
  };
}
