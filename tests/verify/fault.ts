/** Something in which a host differs from the build. */
export interface Fault {
  /** What is wrong, in the same words for every file: `header X-Frame-Options`. */
  about: string;
  /** Where, from the root of the site. */
  path: string;
  /** What came, and what was meant. */
  says: string;
}

/** Faults as lines of a report: each sort once, with how often and where first. */
export const sayFaults = (faults: readonly Fault[]): string[] =>
  [...Map.groupBy(faults, ({ about, says }) => `${about}: ${says}`)].map(([line, same]) => {
    const [first] = same;
    const more = same.length > 1 ? ` and ${String(same.length - 1)} more` : '';
    return `${line} (${first?.path ?? ''}${more})`;
  });
