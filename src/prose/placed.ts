/** What the compile adds to every tag of an article: where it stands. */
export interface Placed {
  /** Id of the article. */
  article: string;
  /** Number of the tag among the tags of the article, as text. */
  place: string;
}
