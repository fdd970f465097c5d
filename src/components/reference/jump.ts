/** A part of a page, for the list of what is on it. */
export interface JumpGroup {
  /** Id of the heading of the part. */
  id: string;
  /** Words of that heading. */
  label: string;
  /** What stands in the part; left out where the heading is enough. */
  links?: readonly JumpLink[];
}

/** One entry of a part. */
export interface JumpLink {
  /** Id of the entry. */
  id: string;
  /** Its name. */
  label: string;
}
