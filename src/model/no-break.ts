const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** What stands after a number and belongs to it: a month, a unit, a zone, a half of the day. */
const AFTER_NUMBER = [
  MONTHS,
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  'h|min|s|ms|hours?|minutes?|seconds?|percent|million|billion',
  '[kMGT]B|[kMGT]?bit/s|gigabytes?|terabytes?|megabytes?',
  'UTC|KST|EST|PST|[ap]\\.m\\.',
].join('|');

/** What stands before a number and belongs to it. */
const BEFORE_NUMBER = 'Articles?|Chapter|Order|Resolution|Rules?|Section|ports?|[Nn]o\\.|c\\.';

/** Forms of address, which belong to the name after them. */
const BEFORE_NAME = 'Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Sen\\.|Rep\\.|Gen\\.';

const BLANKS = new RegExp(
  [
    `(?<=\\d) (?=(?:${AFTER_NUMBER})(?![\\p{L}\\p{N}]))`,
    `(?<=\\d (?:h|min)) (?=\\d+ (?:min|s)(?![\\p{L}\\p{N}]))`,
    `(?<=(?<![\\p{L}\\p{N}])(?:${BEFORE_NUMBER})) (?=\\d)`,
    `(?<=(?:${MONTHS})) (?=\\d{1,2}(?!\\d))`,
    `(?<=(?<![\\p{L}\\p{N}])(?:${BEFORE_NAME})) (?=\\p{Lu})`,
  ].join('|'),
  'gu',
);

/**
 * Puts a no-break space where a line must not end: inside "22 December", "9 h 31 min", "16:15 UTC" and
 * "port 53". As long as the text that it was given, character by character.
 */
export function holdTogether(text: string): string {
  return text.replace(BLANKS, '\u00a0');
}
