import { numbersIn } from '../digits.ts';
import type { Heading, Prose } from '../prose.ts';
import { numbersBehind, type Fault, type Known } from './known.ts';

/** Headings begin at the second level, skip none, and hold only numbers of their own section. */
export function wrongHeading(heading: Heading, prose: Prose, known: Known): Fault[] {
  const { headings, tags } = prose;
  const index = headings.indexOf(heading);
  const deepest = (headings[index - 1]?.depth ?? 1) + 1;
  const faults: Fault[] = [];
  if (heading.depth < 2 || heading.depth > deepest) {
    const remedy = `write ${'#'.repeat(Math.max(2, deepest))} or fewer, but at least ##`;
    faults.push([
      'heading',
      `is of level ${String(heading.depth)}, which does not follow; ${remedy}`,
    ]);
  }
  const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
  const section = tags.filter(({ line }) => line > heading.line && line < (next?.line ?? Infinity));
  const numbers = numbersBehind(section, known);
  for (const number of numbersIn(heading.text)) {
    if (numbers.has(number)) continue;
    faults.push([
      'heading',
      `says ${number}, which is in no entry that its section refers to; correct it`,
    ]);
  }
  return faults;
}
