import { idsIn } from '../notes.ts';
import type { Tag } from '../prose.ts';
import type { TagName } from '../tags.ts';
import { wrongColumn } from './column.ts';
import { undrawn, wrongEventRef, wrongFact, wrongPeriod, wrongSaid, wrongWhen } from './bound.ts';
import { wrongMoment } from './moment.ts';
import type { Fault, Known } from './known.ts';

/** What a tag names must exist, once, and what it says must be what stands there. */
export function wrongReference(tag: Tag, name: TagName, known: Known): Fault[] {
  const look = (attribute: string, entries: ReadonlyMap<string, unknown>, where: string) =>
    unknownIds(tag, attribute, entries, where);
  const one = (attribute: string, entries: ReadonlyMap<string, unknown>, where: string) => [
    ...look(attribute, entries, where),
    ...manyIds(tag, attribute),
  ];
  switch (name) {
    case 'Cite':
      return look('s', known.sources, 'data/sources.yaml');
    case 'Fact':
      return [...one('id', known.facts, 'data/facts.yaml'), ...wrongFact(tag, known)];
    case 'When':
      return [...one('event', known.events, 'events/'), ...wrongWhen(tag, known)];
    case 'Said':
      return [...one('event', known.events, 'events/'), ...wrongSaid(tag, known)];
    case 'EventRef':
      return [...one('id', known.events, 'events/'), ...wrongEventRef(tag, known)];
    case 'Term':
      return one('id', known.terms, 'data/glossary.yaml');
    case 'Person':
      return one('id', known.people, 'data/people.yaml');
    case 'TimelineFigure':
      return [
        ...look('lanes', known.lanes, 'data/lanes.yaml'),
        ...look('highlight', known.events, 'events/'),
        ...wrongPeriod(tag, known),
        ...undrawn(tag, known),
      ];
    case 'Figure':
      return one('id', known.figures, 'data/figures.yaml');
    case 'Walk':
      return one('figure', known.figures, 'data/figures.yaml');
    case 'Moment':
      return wrongMoment(tag, known);
    case 'Strip':
      return wrongPeriod(tag, known);
    case 'Column':
      return wrongColumn(tag);
    case 'Unknown':
    case 'Columns':
    case 'KeyFacts':
    case 'ReadingPaths':
    case 'Corrections':
      return [];
  }
}

function unknownIds(
  { name, attributes }: Tag,
  attribute: string,
  entries: ReadonlyMap<string, unknown>,
  where: string,
): Fault[] {
  const ids = idsIn(attributes[attribute]);
  const field = `<${name} ${attribute}>`;
  return ids.flatMap((id, index): Fault[] => {
    if (ids.indexOf(id) !== index) return [[field, `names ${id} twice; remove one`]];
    if (entries.has(id)) return [];
    return [[field, `names ${id}, which is not in ${where}; correct the id or add the entry`]];
  });
}

function manyIds({ name, attributes }: Tag, attribute: string): Fault[] {
  if (idsIn(attributes[attribute]).length <= 1) return [];
  return [[`<${name} ${attribute}>`, 'names more than one entry; write a tag for each']];
}
