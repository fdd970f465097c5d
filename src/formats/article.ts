import type { Article } from '../prose/article.ts';

/** An article as data: what its head says, its words as they were written, and the ids of all that it names. */
export interface ArticleData {
  id: string;
  /** Full address of its page. */
  url: string;
  title: string;
  /** The question that it answers. */
  question: string;
  /** The answer in one sentence. */
  description: string;
  /** Day of first publication. */
  published: string;
  /** Day of the last change of substance, and what it was. */
  changed: string;
  changeNote: string;
  /** Ids of entries of the record, in the order in which they are first named. */
  sources: string[];
  events: string[];
  facts: string[];
  people: string[];
  figures: string[];
  /** Its words in Markdown with the tags of this site, as authors wrote them. */
  text: string;
}

/** An article as data. */
export function articleData(
  { id, head, named }: Pick<Article, 'id' | 'head' | 'named'>,
  url: string,
  text: string,
): ArticleData {
  const { title, question, description, published, changed, changeNote } = head;
  return {
    ...{ id, url, title, question, description, published, changed, changeNote },
    sources: [...named.sources],
    events: [...named.events],
    facts: [...named.facts],
    people: [...named.people],
    figures: [...named.figures],
    text: text.trim(),
  };
}
