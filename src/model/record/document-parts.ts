/** A part of the page of a long document. */
export interface DocumentPart {
  /** Fields of the document that it shows. */
  fields: readonly string[];
  /** Its id on the page. */
  id: string;
  /** Its heading. */
  label: string;
}

const part = (id: string, label: string, ...fields: string[]): DocumentPart => ({
  fields,
  id,
  label,
});

/** The parts of the page on the law, in order. */
export const lawParts: readonly DocumentPart[] = [
  part('senses', 'What “proportional” can mean', 'sensesOfProportional'),
  part('documents', 'The documents', 'documents'),
  part('positions', 'What writers held on the attack on Sony', 'positionsOnSony'),
  part('labels', 'What the attack was called', 'labels'),
  part('secret-act', 'Can a secret act be a response?', 'canASecretActBeAResponse'),
  part('responses', 'Responses known publicly', 'responsesKnownPublicly'),
  part('later', 'Later measures', 'laterMeasures'),
  part('not-examined', 'Looked for, not found', 'notes', 'noteSources'),
];

/** What the page on the network shows of fields that have no part of their own. */
export const knownPart = part('known', 'What is known of it');

/** The parts of the page on the network, in order. */
export const networkParts: readonly DocumentPart[] = [
  knownPart,
  part('blocks', 'Its addresses', 'prefixes', 'otherBlocks'),
  part('upstreams', 'How it reached the internet', 'upstreams'),
  part('countries', 'Beside other countries', 'countryComparison'),
  part('three-things', 'Three things called “down”', 'threeThingsCalledDown'),
  part('visibility', 'Networks visible over time', 'visibility'),
  part('outages-compared', 'Outages of other countries', 'comparisonOutages'),
  part('floods', 'Floods of traffic', 'attacks'),
  part('charts', 'Charts published at the time', 'chartsDescribed'),
  part('data', 'Where routing data can be had', 'dataAvailability'),
];
