import { knownPart, lawParts, networkParts } from './document-parts.ts';
import { legalNames } from './legal-names.ts';
import type { Shelves } from './record.ts';
import { references } from './references.ts';

/** A part of one of the long documents: the explanations, the law or the network. */
export interface DocumentPlace {
  /** The document. */
  document: 'hypotheses' | 'law' | 'network';
  /** Id of the part on the page of the document. */
  anchor: string;
  /** Name of the part. */
  label: string;
}

/** The parts of the three documents that name each source, or each event, in the order of the documents. */
export function documentPlaces(
  shelves: Shelves,
  to: 'sources' | 'events',
): Map<string, DocumentPlace[]> {
  const names = legalNames(shelves.law.documents);
  const found = new Map<string, DocumentPlace[]>();
  for (const { from, field, to: collection, id } of references(shelves)) {
    if (collection !== to || !isDocument(from)) continue;
    const places = found.get(id) ?? [];
    const place = placeOf(from, field, shelves, names);
    if (!places.some((each) => each.document === from && each.anchor === place.anchor))
      places.push(place);
    found.set(id, places);
  }
  return found;
}

function placeOf(
  document: DocumentPlace['document'],
  field: string,
  { hypotheses, law }: Shelves,
  names: ReadonlyMap<string, string>,
): DocumentPlace {
  const [part = '', index] = field.split('.');
  const evidence = part === 'evidence' ? hypotheses.evidence[Number(index)] : undefined;
  if (evidence)
    return { document, anchor: evidence.id, label: `Evidence ${evidence.id}: ${evidence.text}` };
  const explanation = part === 'hypotheses' ? hypotheses.hypotheses[Number(index)] : undefined;
  if (explanation) {
    const { id, label } = explanation;
    return { document, anchor: id, label: `Explanation ${id}: ${label}` };
  }
  const legal = part === 'documents' ? law.documents[Number(index)] : undefined;
  if (legal) return { document, anchor: legal.id, label: names.get(legal.id) ?? legal.name };
  const parts = document === 'law' ? lawParts : networkParts;
  const { id: anchor, label } = parts.find(({ fields }) => fields.includes(part)) ?? knownPart;
  return { document, anchor, label };
}

function isDocument(from: keyof Shelves): from is DocumentPlace['document'] {
  return from === 'hypotheses' || from === 'law' || from === 'network';
}
