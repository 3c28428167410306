import { foldRows, groupRows, showGroupMarksAbove, unfoldRows, ungroupRows } from '../../requests/sheet-requests';
import type { Request } from '../../v4';
import { isFolded, type Page } from '../page';
import type { ReportSheetFacts } from './facts';

/** Folds the units of each lower tracker under its line. What a person has unfolded stays so while its rows stay where they are. */
export function planGroups({ rows, firstUnitRow }: Page, { sheetId, rowGroups }: ReportSheetFacts): Request[] {
  const wanted = listRuns(rows.map(({ kind }) => isFolded(kind)));
  const isWanted = ({ start, end }: Run) => wanted.some((run) => run.start === start && run.end === end);
  const wrong = rowGroups.filter((group) => group.end > firstUnitRow && !isWanted(group));
  const missing = wanted.filter(({ start, end }) => !rowGroups.some((one) => one.start === start && one.end === end));
  return [
    // A group that goes leaves its rows hidden.
    ...wrong.filter((group) => group.isFolded).map(({ start, end }) => unfoldRows(sheetId, start, end)),
    ...wrong.map(({ start, end }) => ungroupRows(sheetId, start, end)),
    ...missing.flatMap(({ start, end }) => [groupRows(sheetId, start, end), foldRows(sheetId, start, end)]),
    ...(missing.length > 0 ? [showGroupMarksAbove(sheetId)] : []),
  ];
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function listRuns(marks: readonly boolean[]): Run[] {
  const runs: { start: number; end: number }[] = [];
  for (const [index, isMarked] of marks.entries()) {
    if (!isMarked) continue;
    const last = runs[runs.length - 1];
    if (last?.end === index) last.end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  }
  return runs;
}
