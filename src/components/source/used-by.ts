import type { Record as Whole } from '../../content.ts';
import { paths, type Path } from '../../href.ts';
import type { DocumentPlace } from '../../model/record/document-places.ts';
import { sayDate } from '../../model/time/time-words.ts';
import type { Fact } from '../../schema/fact.ts';

/** One thing that rests on a source. */
export interface Use {
  /** Where it stands; null where it has no page yet. */
  path: Path | null;
  /** Its name. */
  label: string;
  /** What it takes from the source, where the record says it. */
  words?: readonly string[];
}

/** Things of one sort that rest on a source. */
export interface UseGroup {
  /** Heading of the group. */
  title: string;
  uses: Use[];
}

/** Path of a part of one of the long documents. */
export const placePaths: Readonly<Record<DocumentPlace['document'], (anchor: string) => Path>> = {
  hypotheses: paths.evidence,
  law: paths.legalDocument,
  network: paths.networkPart,
};

/** Everything but the events that rests on a source, by the sort of thing; no empty group. */
export function usedBy(record: Whole, id: string, places: readonly DocumentPlace[]): UseGroup[] {
  const uses = record.usesOfSource(id);
  const among = <T extends { id: string }>(entries: readonly T[], ids: readonly string[]) =>
    entries.filter((entry) => ids.includes(entry.id));
  const parts = (document: DocumentPlace['document']) =>
    places
      .filter((place) => place.document === document)
      .map(({ anchor, label }) => ({ path: placePaths[document](anchor), label }));
  const groups: UseGroup[] = [
    {
      title: 'Articles',
      uses: among(record.writings, uses.articles).map(({ path, title: label }) => ({
        path,
        label,
      })),
    },
    {
      title: 'Fact cards',
      uses: among(record.facts, uses.facts).map((fact) => ({
        path: paths.fact(fact.id),
        label: fact.question,
        words: wordsFrom(fact, id),
      })),
    },
    {
      title: 'Figures',
      uses: among(record.figures, uses.figures).map(({ id: figure, title: label }) => ({
        path: paths.figure(figure),
        label,
      })),
    },
    { title: 'Explanations of the main outage', uses: parts('hypotheses') },
    { title: 'Law', uses: parts('law') },
    { title: 'The network', uses: parts('network') },
    {
      title: 'People and organizations',
      uses: among(record.people, uses.people).map((person) => ({
        path: paths.person(person.id),
        label: person.name,
      })),
    },
    {
      title: 'Terms',
      uses: among(record.glossary, uses.glossary).map(({ id: term, term: label }) => ({
        path: paths.term(term),
        label,
      })),
    },
    {
      title: 'Slips found in it',
      uses: among(record.errors, uses.errors).map((error) => ({
        path: paths.readingError(error.id),
        label: error.printed,
        words: [`Right: ${error.right}`],
      })),
    },
    {
      title: 'What was not found',
      uses: among(record.gaps, uses.gaps).map((gap) => ({
        path: paths.gap(gap.id),
        label: gap.title,
      })),
    },
    {
      title: 'Corrections of this site',
      uses: among(record.corrections, uses.corrections).map(({ date, was }) => ({
        path: null,
        label: `${sayDate(date)}: ${was}`,
      })),
    },
  ];
  return groups.filter((group) => group.uses.length > 0);
}

function wordsFrom({ values, noteSources }: Fact, source: string): string[] {
  const said = values
    .filter((value) => value.source === source)
    .map(({ value, saidBy }) => `${value} (${saidBy})`);
  return said.length === 0 && noteSources.includes(source) ? ['Named in the note.'] : said;
}
