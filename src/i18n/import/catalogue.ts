import type { NoTable, Question } from '../../core/import/proposal/proposal';

/** Names a cell of the source: `C9`. */
export type CellNamer = (cell: { readonly row: number; readonly column: number }) => string;

/** What is said about a foreign table before it is imported. */
export interface RecognitionMessages {
  readonly question: (question: Question, nameOf: CellNamer) => string;
  readonly problem: (sheet: string, problem: NoTable) => string;
}
