import type { Prose, Tag } from './prose.ts';

/** A numbered note of an article. */
export interface Note {
  /** Number in the margin, from 1. */
  number: number;
  /** Ids of the sources that it names. */
  sources: string[];
  /** Place of its tag. */
  place: number;
}

/** A source at the foot of an article, with the ways back to where it is used. */
export interface BibliographyEntry {
  /** Id of the source. */
  source: string;
  /** Numbers of the notes that name it. */
  notes: number[];
  /** Places of the quotes that rest on it. */
  quotes: number[];
}

/** The ids in an attribute that holds one or more, separated by blanks. */
export function idsIn(value: string | null | undefined): string[] {
  return (value ?? '').split(/\s+/).filter(Boolean);
}

/** The notes of an article by the place of their tag, numbered in document order. */
export function numberNotes(prose: Prose): Map<number, Note> {
  const cites = prose.tags.filter((tag) => tag.name === 'Cite');
  return new Map(
    cites.map((tag, index) => [
      tag.place,
      { number: index + 1, sources: idsIn(tag.attributes['s']), place: tag.place },
    ]),
  );
}

/**
 * The sources of an article in the order of first use. `sourceOfQuote` gives the source on which a
 * `<Said>` rests, or null.
 */
export function bibliography(
  prose: Prose,
  notes: ReadonlyMap<number, Note>,
  sourceOfQuote: (tag: Tag) => string | null,
): BibliographyEntry[] {
  const entries = new Map<string, BibliographyEntry>();
  const entry = (source: string) => {
    const found = entries.get(source) ?? { source, notes: [], quotes: [] };
    entries.set(source, found);
    return found;
  };
  for (const tag of prose.tags) {
    const note = notes.get(tag.place);
    for (const source of note?.sources ?? []) entry(source).notes.push(note?.number ?? 0);
    const quoted = tag.name === 'Said' ? sourceOfQuote(tag) : null;
    if (quoted) entry(quoted).quotes.push(tag.place);
  }
  return [...entries.values()];
}
