/** What an author may write inside a tag and what the tag rests on. */
interface TagRule {
  /** Attributes that must be there. */
  required: readonly string[];
  /** Attributes that may be there. */
  optional: readonly string[];
  /** Whether the tag ties its paragraph to an entry of the record. */
  grounds: boolean;
  /** What may stand between its ends: words only (it becomes a link), words with tags, paragraphs, or nothing. */
  holds: 'words' | 'tags' | 'blocks' | 'nothing';
}

/** Every tag that an author may write, with its attributes. */
export const tagRules = {
  Cite: { required: ['s'], optional: [], grounds: true, holds: 'tags' },
  Fact: { required: ['id'], optional: [], grounds: true, holds: 'words' },
  When: { required: ['event'], optional: ['part', 'form', 'zone'], grounds: true, holds: 'words' },
  Said: { required: ['event'], optional: [], grounds: true, holds: 'words' },
  EventRef: { required: ['id'], optional: [], grounds: true, holds: 'words' },
  Term: { required: ['id'], optional: [], grounds: false, holds: 'words' },
  Person: { required: ['id'], optional: [], grounds: false, holds: 'words' },
  TimelineFigure: {
    required: ['from', 'to', 'lanes', 'title'],
    optional: ['highlight'],
    grounds: false,
    holds: 'tags',
  },
  Figure: { required: ['id'], optional: [], grounds: false, holds: 'nothing' },
  Walk: { required: ['figure'], optional: [], grounds: false, holds: 'blocks' },
  Moment: { required: ['at'], optional: [], grounds: false, holds: 'blocks' },
  Strip: { required: ['from', 'to', 'title'], optional: [], grounds: false, holds: 'tags' },
  Unknown: { required: [], optional: [], grounds: false, holds: 'blocks' },
  Columns: { required: [], optional: [], grounds: false, holds: 'blocks' },
  Column: { required: ['title'], optional: [], grounds: false, holds: 'blocks' },
  KeyFacts: { required: [], optional: [], grounds: false, holds: 'nothing' },
  ReadingPaths: { required: [], optional: [], grounds: false, holds: 'nothing' },
  Corrections: { required: [], optional: [], grounds: false, holds: 'nothing' },
} as const satisfies Record<string, TagRule>;

/** Name of a tag that an author may write. */
export type TagName = keyof typeof tagRules;

/** Whether a name is one of the tags. */
export function isTagName(name: string): name is TagName {
  return Object.hasOwn(tagRules, name);
}

/** Tags that show what the front matter of the front page names: each must stand there once. */
export const frontParts: readonly TagName[] = ['KeyFacts', 'ReadingPaths', 'Corrections'];

/** Whether a tag may stand on the front page only. */
export function isFrontTag(name: TagName): boolean {
  return name === 'Columns' || name === 'Column' || frontParts.includes(name);
}

/** Whether a tag draws a figure or a part of the front page, which must stand on a line of its own. */
export function standsAlone(name: string | null): boolean {
  if (name === null || !isTagName(name)) return false;
  return ['TimelineFigure', 'Strip', 'Figure'].includes(name) || frontParts.includes(name);
}
