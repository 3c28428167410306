import { foldRows, groupRows, showGroupMarksAbove, unfoldRows, ungroupRows } from '../../requests/sheet-requests';
import type { Request } from '../../v4';
import { type Fold, foldsOf } from '../folds';
import type { Page } from '../page';
import type { ReportSheetFacts } from './report-sheet-facts';

/** Groups what folds, each fold once. What a person has folded or unfolded stays so while its rows stay where they are. */
export function planGroups({ rows, firstUnitRow }: Page, { sheetId, rowGroups }: ReportSheetFacts): Request[] {
  const wanted = foldsOf(rows);
  const isSame = (one: Rows, other: Rows) => one.start === other.start && one.end === other.end;
  const wrong = rowGroups.filter((group) => group.end > firstUnitRow && !wanted.some((fold) => isSame(fold, group)));
  const missing = wanted.filter((fold) => !rowGroups.some((group) => isSame(fold, group)));
  return [
    // A group that goes leaves its rows hidden.
    ...wrong.filter(({ isFolded }) => isFolded).map(({ start, end }) => unfoldRows(sheetId, start, end)),
    ...wrong.map(({ start, end }) => ungroupRows(sheetId, start, end)),
    ...missing.flatMap(({ start, end, isFolded }) => [
      groupRows(sheetId, start, end),
      ...(isFolded ? [foldRows(sheetId, start, end)] : []),
    ]),
    ...(missing.length > 0 ? [showGroupMarksAbove(sheetId)] : []),
  ];
}

type Rows = Pick<Fold, 'start' | 'end'>;
