/** What an author may write inside a tag and what the tag rests on. */
interface TagRule {
  /** Attributes that must be there. */
  required: readonly string[];
  /** Attributes that may be there. */
  optional: readonly string[];
  /** Whether the tag ties its paragraph to an entry of the record. */
  grounds: boolean;
}

/** Every tag that an author may write, with its attributes. */
export const tagRules = {
  Cite: { required: ['s'], optional: [], grounds: true },
  Fact: { required: ['id'], optional: [], grounds: true },
  When: { required: ['event'], optional: ['part', 'form', 'zone'], grounds: true },
  Said: { required: ['event'], optional: [], grounds: true },
  EventRef: { required: ['id'], optional: [], grounds: true },
  Term: { required: ['id'], optional: [], grounds: false },
  Person: { required: ['id'], optional: [], grounds: false },
  TimelineFigure: {
    required: ['from', 'to', 'lanes', 'title'],
    optional: ['highlight'],
    grounds: false,
  },
  Strip: { required: ['from', 'to', 'title'], optional: [], grounds: false },
  Unknown: { required: [], optional: [], grounds: false },
} as const satisfies Record<string, TagRule>;

/** Name of a tag that an author may write. */
export type TagName = keyof typeof tagRules;

/** Whether a name is one of the tags. */
export function isTagName(name: string): name is TagName {
  return Object.hasOwn(tagRules, name);
}
