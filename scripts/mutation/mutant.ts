/** One small change of one file's compiled code. */
export interface Mutant {
  /** From the project's root. */
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The whole file with the change. */
  readonly code: string;
}

/** A change of code by its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
