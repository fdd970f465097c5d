import type { Hypotheses, Rating } from '../../schema/hypothesis.ts';

/** A piece of evidence with its ratings. */
export type Evidence = Hypotheses['evidence'][number];

/** What a rating can say, in the order in which counts are shown. */
export const RATINGS: readonly Rating['rating'][] = ['consistent', 'neutral', 'inconsistent'];

/** How the evidence was rated against one explanation. Counts, not probabilities. */
export interface RatingCount {
  /** Id of the explanation. */
  hypothesis: string;
  /** Pieces that fit it. */
  consistent: number;
  /** Pieces that say nothing for or against it. */
  neutral: number;
  /** Pieces that do not fit it. */
  inconsistent: number;
  /** Ratings, of all three sorts, that a cited source draws; the editors draw the rest. */
  fromSource: number;
}

/** As much of the record as counting asks for. */
export interface Rated {
  hypotheses: readonly { id: string }[];
  evidence: readonly { id: string; ratings: readonly Bearing[] }[];
}

/** How a piece bears on an explanation and who draws the link, without the reason. */
export type Bearing = Pick<Rating, 'hypothesis' | 'rating' | 'basis'>;

/** Counts the ratings of each explanation, in the order of the explanations. */
export function countRatings({ hypotheses, evidence }: Rated): RatingCount[] {
  return hypotheses.map(({ id }) => {
    const ratings = evidence.flatMap((piece) => ratingOf(piece, id) ?? []);
    const count = (wanted: Rating['rating']) =>
      ratings.filter(({ rating }) => rating === wanted).length;
    return {
      hypothesis: id,
      consistent: count('consistent'),
      neutral: count('neutral'),
      inconsistent: count('inconsistent'),
      fromSource: ratings.filter(({ basis }) => basis === 'source').length,
    };
  });
}

/** How a piece of evidence bears on one explanation; null where it is not rated against it. */
export function ratingOf<B extends Bearing>(
  { ratings }: { ratings: readonly B[] },
  hypothesis: string,
): B | null {
  return ratings.find((rating) => rating.hypothesis === hypothesis) ?? null;
}

/** A piece of text, or the id of an explanation or a piece of evidence that it names. */
export type Mention = { text: string } | { id: string };

/** Splits words at the ids of explanations and evidence, such as `E02`, that stand in them. */
export function splitMentions(words: string, { hypotheses, evidence }: Hypotheses): Mention[] {
  const ids = new Set([...hypotheses, ...evidence].map(({ id }) => id));
  return words
    .split(/\b([A-Za-z]+\d+)\b/)
    .filter(Boolean)
    .map((piece) => (ids.has(piece) ? { id: piece } : { text: piece }));
}
