import type { TagName } from '../prose/tags.ts';
import Column from './home/Column.astro';
import Columns from './home/Columns.astro';
import Corrections from './home/Corrections.astro';
import KeyFacts from './home/KeyFacts.astro';
import ReadingPaths from './home/ReadingPaths.astro';
import Cite from './prose/Cite.astro';
import EventRef from './prose/EventRef.astro';
import Fact from './prose/Fact.astro';
import Figure from './prose/Figure.astro';
import Moment from './prose/Moment.astro';
import Person from './prose/Person.astro';
import Said from './prose/Said.astro';
import Strip from './prose/Strip.astro';
import Term from './prose/Term.astro';
import TimelineFigure from './prose/TimelineFigure.astro';
import Unknown from './prose/Unknown.astro';
import Walk from './prose/Walk.astro';
import When from './prose/When.astro';

/** Every tag that an author may write; `src/prose/tags.ts` holds the rules of each. */
export const authoring = {
  Cite,
  Column,
  Columns,
  Corrections,
  EventRef,
  Fact,
  Figure,
  KeyFacts,
  Moment,
  Person,
  ReadingPaths,
  Said,
  Strip,
  Term,
  TimelineFigure,
  Unknown,
  Walk,
  When,
} satisfies Record<TagName, unknown>;
