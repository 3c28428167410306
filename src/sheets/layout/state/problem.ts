import type { Facts } from '../../../core/values/facts';
import { cellName } from '../../requests/a1';
import type { HeadingProblem } from '../../tables/heading-problems';

export type SetUpProblemKind =
  /** Content, and no row that looks like the headings. */
  | 'noHeadings'
  /** A table of another office's form stands there. */
  | 'foreignTable'
  | 'headingDuplicate'
  /** Another heading stands where a column of people's belongs. */
  | 'headingReplaced'
  /** A unit's sheet bears the name of one of the product's own. */
  | 'reservedName'
  /** Two units name one sheet. */
  | 'sharedSheet'
  /** Nobody could edit the sheet if it were protected. */
  | 'noEditors'
  /** A unit that writes some columns of the office's has nobody to write them. */
  | 'noRolePeople';

/** Something that set-up must not repair by itself. `i18n/screen` says it. */
export interface SetUpProblem {
  readonly kind: SetUpProblemKind;
  readonly sheetTitle: string;
  /** `heading`, `cell`, `found`, `otherCell`, `unit`, `otherUnit`. */
  readonly facts: Facts;
}

export function headingProblem(sheetTitle: string, problem: HeadingProblem): SetUpProblem {
  const { heading } = problem;
  if (problem.kind === 'foreignTable')
    return { kind: 'foreignTable', sheetTitle, facts: { heading, row: problem.rowNumber } };
  if (problem.kind === 'noHeadings') return { kind: 'noHeadings', sheetTitle, facts: { heading } };
  if (problem.kind === 'duplicate') {
    const { rowNumber, first, second } = problem;
    const cell = cellName(rowNumber, first.columnIndex);
    const otherCell = cellName(rowNumber, second.columnIndex);
    return { kind: 'headingDuplicate', sheetTitle, facts: { heading, cell, otherCell, found: second.text } };
  }
  const { now, rowNumber } = problem;
  const place = now === undefined ? {} : { cell: cellName(rowNumber, now.columnIndex), found: now.text };
  return { kind: 'headingReplaced', sheetTitle, facts: { heading, ...place } };
}
