/** One fault in the content: where it stands and what to write instead. */
export interface Problem {
  /** File from the root of the content folder, such as `data/sources.yaml`. */
  file: string;
  /** Id of the entry, or the line of an article. */
  entry: string;
  /** Field or tag at fault. */
  field: string;
  /** What is wrong and what to write instead, beginning with a verb: "is missing; add …". */
  says: string;
}

/** Stops the build and lists every fault that was found, not only the first. */
export class ContentError extends Error {
  /** The faults, in the order in which they were found. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      [
        `${String(problems.length)} ${problems.length === 1 ? 'fault' : 'faults'} in the content:`,
        ...problems.map(sayProblem),
      ].join('\n'),
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Says one fault on one line: file, entry, field, what is wrong, what to do. */
export function sayProblem({ file, entry, field, says }: Problem): string {
  return `  ${file} › ${entry} › ${field} ${says}`;
}

/** Throws a `ContentError` if there is any fault. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}
