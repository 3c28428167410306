/** What a hurried hand could have written instead of one node of compiled code. */
export interface Change {
  /** Of the node that is written anew. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where in the node the difference is. */
  readonly at: number;
  readonly node: 'expression' | 'statement';
}

/** One change of one file. */
export interface Mutant extends Change {
  /** From the project's root. */
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}
