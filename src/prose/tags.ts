/** What an author may write inside a tag and what the tag rests on. */
interface TagRule {
  /** Attributes that must be there. */
  required: readonly string[];
  /** Attributes that may be there. */
  optional: readonly string[];
  /** Whether the tag ties its paragraph to an entry of the record. */
  grounds: boolean;
  /** What may stand between its ends: words only (it becomes a link), words with tags, or paragraphs. */
  holds: 'words' | 'tags' | 'blocks';
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
  Strip: { required: ['from', 'to', 'title'], optional: [], grounds: false, holds: 'tags' },
  Unknown: { required: [], optional: [], grounds: false, holds: 'blocks' },
} as const satisfies Record<string, TagRule>;

/** Name of a tag that an author may write. */
export type TagName = keyof typeof tagRules;

/** Whether a name is one of the tags. */
export function isTagName(name: string): name is TagName {
  return Object.hasOwn(tagRules, name);
}

/** Whether a tag draws a figure, which must stand on a line of its own. */
export function isFigure(name: string | null): boolean {
  return name === 'TimelineFigure' || name === 'Strip';
}
