import type { Tag } from '../prose.ts';
import type { Fault, Known } from './known.ts';

/** A moment of a walk is an instant that an event or an observer gives. */
export function wrongMoment({ attributes }: Tag, { instants }: Known): Fault[] {
  const at = attributes['at'] ?? '';
  if (instants.has(at)) return [];
  const says = `is ${at}, an instant that no event and no observer gives; write one of theirs`;
  return [['<Moment at>', says]];
}
