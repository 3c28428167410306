import type { CellPlace, Issue, Severity } from '../../core/issues/issue';
import type { ProblemCounts } from '../../core/report/report';
import type { Language } from '../../core/settings/settings';
import { cellText } from '../../core/tasks/task-text';
import type { Cell } from '../../core/values/cell';
import { cellName, quoteSheet } from '../requests/a1';
import { linkTo } from '../requests/links';
import type { HeadingProblem } from '../tables/heading-problems';
import { type DataCheckColumnKey, dataCheckColumns } from '../tables/system-columns';
import { readTable } from '../tables/table';
import { severityList } from '../tables/word-lists';
import type { SheetGrid } from '../v4';

/** A problem in words, as the rules' language files give it. */
export interface RenderedIssue {
  readonly issue: Issue;
  readonly found: string;
  readonly cure: string;
}

/** One row of `Kiểm tra dữ liệu`. */
export interface DataCheckRow {
  readonly severity: Severity;
  readonly cells: { readonly [key in DataCheckColumnKey]: string };
  /** Where `Ô` leads; undefined for a row that stands already, whose link stands too. */
  readonly link: string | undefined;
}

/** The sheet as it stands. */
export interface DataCheckTable {
  readonly sheetId: number;
  readonly headingRowNumber: number;
  readonly columnIndex: { readonly [key in DataCheckColumnKey]?: number };
  readonly rows: readonly (DataCheckRow & { readonly rowNumber: number })[];
  /** Last row with anything in a column of the table. */
  readonly lastRowNumber: number;
}

export type DataCheckReading =
  | { readonly table: DataCheckTable }
  | { readonly problems: readonly HeadingProblem<DataCheckColumnKey>[] };

export function readDataCheck(grid: SheetGrid): DataCheckReading {
  const reading = readTable(grid, dataCheckColumns);
  if ('problems' in reading) return reading;
  const { headingRowIndex, columnIndex, rows, lastRowNumber } = reading.table;
  return {
    table: {
      sheetId: grid.sheetId,
      headingRowNumber: headingRowIndex + 1,
      columnIndex,
      rows: rows.map(({ rowNumber, cells }) => ({ rowNumber, ...standingRow(cells) })),
      lastRowNumber,
    },
  };
}

function standingRow(cells: { readonly [key in DataCheckColumnKey]?: Cell }): DataCheckRow {
  const texts = {} as { [key in DataCheckColumnKey]: string };
  for (const { key } of dataCheckColumns) texts[key] = cellText(cells[key]);
  return { severity: severityList.parse(texts.severity) ?? 'error', cells: texts, link: undefined };
}

/** The row that tells of a problem. */
export function dataCheckRow(
  { issue, found, cure }: RenderedIssue,
  ownId: string,
  language: Language = 'vi',
): DataCheckRow {
  const { place, severity, unitCode, taskCode, rule } = issue;
  const range = rangeOf(place);
  return {
    severity,
    cells: {
      severity: severityList.print(severity, language),
      unit: unitCode,
      cell: range === '' ? place.sheetTitle : `${quoteSheet(place.sheetTitle)}!${range}`,
      taskCode,
      rule,
      found,
      cure,
    },
    link: linkTo({ ...place, range }, ownId),
  };
}

function rangeOf({ rowNumber, columnIndex }: CellPlace): string {
  if (rowNumber < 1) return '';
  return columnIndex === undefined ? `${rowNumber}:${rowNumber}` : cellName(rowNumber, columnIndex);
}

const weight: { readonly [severity in Severity]: number } = { error: 0, warning: 1, beta: 2 };

/**
 * What the sheet should hold: the problems found now, and those that stand there of units that were not looked at this time. Errors before warnings,
 * then by unit; within a unit as they were given.
 */
export function mergeDataCheck(
  found: readonly DataCheckRow[],
  standing: DataCheckTable['rows'],
  unseenUnits: ReadonlySet<string>,
): DataCheckRow[] {
  const tellingNow = new Set(found.map(problemKey));
  const kept = standing.filter((row) => unseenUnits.has(row.cells.unit) && !tellingNow.has(problemKey(row)));
  return [...found, ...kept]
    .map((row, index) => ({ row, index }))
    .sort((a, b) => compareRows(a.row, b.row) || a.index - b.index)
    .map(({ row }) => row);
}

/** Rule and cell: what the master or the headings say of an unread unit is found at every run, and stands there once. */
function problemKey({ cells }: DataCheckRow): string {
  return `${cells.rule}\n${cells.unit}\n${cells.cell}`;
}

function compareRows(a: DataCheckRow, b: DataCheckRow): number {
  const byWeight = weight[a.severity] - weight[b.severity];
  if (byWeight !== 0) return byWeight;
  return a.cells.unit < b.cells.unit ? -1 : a.cells.unit > b.cells.unit ? 1 : 0;
}

/** Errors and warnings by unit, for the report; it covers the units that were not looked at. */
export function countDataCheck(rows: readonly DataCheckRow[]): Map<string, ProblemCounts> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { severity, cells } of rows) {
    if (severity === 'beta') continue;
    const count = counts.get(cells.unit) ?? { errors: 0, warnings: 0 };
    if (severity === 'error') count.errors += 1;
    else count.warnings += 1;
    counts.set(cells.unit, count);
  }
  return counts;
}
