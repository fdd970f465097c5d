import { numbersIn } from '../digits.ts';
import type { Tag } from '../prose.ts';
import type { Fault } from './known.ts';

/** The head of a column rests on no entry, so that it may state no number. */
export function wrongColumn({ attributes }: Tag): Fault[] {
  return numbersIn(attributes['title'] ?? '').map((number) => [
    '<Column title>',
    `says ${number}, which rests on nothing; say it in the list below`,
  ]);
}
