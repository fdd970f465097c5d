import { getHeadings, getRecord } from '../../content.ts';
import { href } from '../../href.ts';
import { referencePages } from '../../model/navigation.ts';
import { headingsSaying, writingOfStep } from '../../prose/reading.ts';
import type { ReadingStep } from '../../schema/front.ts';

/** A step of a reading path as a link. */
export interface StepLink {
  /** Its address. */
  to: string;
  /** Words of the link. */
  label: string;
  /** Where it stands or what it is, in a few words. */
  about: string;
}

/** A step as a link; a section by the id that its heading has on the page. Throws where it leads nowhere. */
export async function linkOfStep(step: ReadingStep): Promise<StepLink> {
  const { front, articles } = await getRecord();
  const writing = writingOfStep(step, front, articles);
  if (!writing) {
    const page = referencePages.find(({ path }) => path === step.page);
    if (!page) throw new Error(`${String(step.page)} is no reference page`);
    return { to: href(page.path), label: page.label, about: page.holds };
  }
  const { path, title, minutes } = writing;
  if (step.section === null) {
    return { to: href(path), label: title, about: minutesToRead(minutes) };
  }
  const [heading] = headingsSaying(await getHeadings(writing), step.section);
  if (!heading) throw new Error(`${path} shows no heading “${step.section}”`);
  const here = writing === front;
  return {
    to: (here ? '' : href(path)) + `#${heading.slug}`,
    label: heading.text,
    about: here ? 'on this page' : `in ${title}`,
  };
}

/** Minutes in words. */
export function minutesToRead(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${String(minutes)} minutes`;
}
