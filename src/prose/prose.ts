/** One tag as the author wrote it. */
export interface Tag {
  /** Name of the tag; not yet known to be allowed. */
  name: string;
  /** Attributes with plain values; an expression reads as null. */
  attributes: Readonly<Record<string, string | null>>;
  /** The words between its ends, with those of tags inside. */
  text: string;
  /** Its place among the tags of the article, from 0, in document order. */
  place: number;
  /** Line in the article, from 1. */
  line: number;
  /** Name of the tag around it; null where there is none. */
  inside: string | null;
}

/** A paragraph, a row of a table, or a tag that stands alone: what must say what it rests on. */
export interface Block {
  /** Its words, with those inside tags, without those of notes. */
  text: string;
  /** The words of its notes. */
  noteText: string;
  /** The words of text and notes that the author typed as their own: all but those of `<Said>`. */
  typed: string;
  /** The tags inside it. */
  tags: Tag[];
  /** Line in the article, from 1. */
  line: number;
  /** The reason of a comment `no source: …` before it or at its beginning; null without one. */
  exempt: string | null;
  /** Name of the tag that stands alone here; null for a paragraph or a row. */
  alone: string | null;
  /** Whether it is the head row of a table, which rests on the rows below. */
  head: boolean;
}

/** A heading of an article. */
export interface Heading {
  /** 2 for a section, 3 for a part of one. */
  depth: number;
  /** Its words. */
  text: string;
  /** Line in the article, from 1. */
  line: number;
}

/** A plain Markdown link. */
export interface Link {
  /** Where it goes, as written. */
  url: string;
  /** Words that show only under a pointer; null without any. */
  title: string | null;
  /** Line in the article, from 1. */
  line: number;
  /** Name of the tag around it; null where there is none. */
  inside: string | null;
}

/** What an author may not write: code, imports, HTML, images, footnotes. */
export interface Stranger {
  /** Type of its node, such as `image`. */
  type: string;
  /** Line in the article, from 1. */
  line: number;
}

/** An article's body, read before it is rendered. */
export interface Prose {
  /** Its paragraphs in document order. */
  blocks: Block[];
  /** Its headings in document order. */
  headings: Heading[];
  /** All tags in document order; `tags[n].place` is n. */
  tags: Tag[];
  /** Its plain links. */
  links: Link[];
  /** What may not stand in it. */
  strangers: Stranger[];
  /** Words of the prose, without notes. */
  words: number;
}
