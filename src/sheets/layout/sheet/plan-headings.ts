import type { Language } from '../../../core/settings/settings';
import { computedHeading, peoplesHeading } from '../../looks/looks';
import { type ColumnLook, formatColumns } from '../../looks/looks-by-column';
import { appendDimension, type CellChange, resizeDimension, writeCells } from '../../requests/requests';
import { updateSheet } from '../../requests/sheet-requests';
import { orderOfTable } from '../../tables/column-order';
import type { Column } from '../../tables/columns';
import { type HeadingCell, type HeadingMatch, missingHeading } from '../../tables/heading-problems';
import { languageOf, matchHeadings } from '../../tables/headings';
import { hasContent } from '../../tables/table';
import type { Request } from '../../v4';
import { headingProblem, type SetUpProblem } from '../state/problem';
import { foundCell, type SheetState } from '../state/workbook-state';

/** A table as it will stand when the requests are carried out. */
export interface PlacedTable {
  readonly sheet: SheetState;
  readonly columns: readonly Column[];
  /** Of its headings, and so of its words. */
  readonly language: Language;
  readonly headingRowIndex: number;
  /** Column of each key, from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** Keys whose heading this plan writes. */
  readonly newKeys: ReadonlySet<string>;
  /** True when nobody has styled the heading row: a table that was never laid out. */
  readonly isPlain: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface HeadingPlan {
  /** undefined when the heading row is lost, or names a column twice: only people can say what is meant. */
  readonly table: PlacedTable | undefined;
  readonly requests: readonly Request[];
  readonly problems: readonly SetUpProblem[];
}

/** Rows that a table needs below its headings, so that there is something to format. */
const rowsBelowHeadings = 100;

/** Writes the headings of a blank sheet, and repairs those of any other: misspelt and blank ones in place, lost ones at the end. */
export function planHeadings(
  sheet: SheetState,
  columns: readonly Column[],
  language: Language,
  newHeadingRowIndex: number,
): HeadingPlan {
  const isBlank = sheet.rows.length === 0;
  const match = isBlank ? newMatch(newHeadingRowIndex) : matchHeadings(sheet.rows, columns);
  if (match === undefined) {
    const problem = headingProblem(sheet.title, { kind: 'noHeadings', heading: columns[0]?.[language] ?? '' });
    return { table: undefined, requests: [], problems: [problem] };
  }
  if (match.duplicates.length > 0) {
    const problems = match.duplicates.map((problem) => headingProblem(sheet.title, problem));
    return { table: undefined, requests: [], problems };
  }
  const problems: SetUpProblem[] = [];
  const changes = isBlank
    ? newHeadings(match, columns, language)
    : repairHeadings(sheet, match, orderOfTable(columns, match.found), language, problems);
  const { headingRowIndex, found } = match;
  const rowCount = sheet.rowCount > headingRowIndex + 1 ? sheet.rowCount : headingRowIndex + 1 + rowsBelowHeadings;
  const columnCount = Math.max(sheet.columnCount, ...changes.map(({ columnIndex }) => columnIndex + 1));
  const isPlain = ![...found.values()].some((columnIndex) => foundCell(sheet, headingRowIndex, columnIndex).isStyled);
  const table: PlacedTable = {
    sheet,
    columns,
    language: isBlank ? language : languageOf(sheet.rows[headingRowIndex] ?? [], found, columns),
    headingRowIndex,
    places: found,
    newKeys: new Set(
      columns.filter(({ key }) => changes.some((c) => c.columnIndex === found.get(key))).map(({ key }) => key),
    ),
    isPlain,
    rowCount,
    columnCount,
  };
  const requests = [
    ...growGrid(table),
    ...writeCells(sheet.sheetId, changes),
    ...styleHeadings(table),
    ...freeze(table),
  ];
  return { table, requests, problems };
}

function newMatch(headingRowIndex: number): HeadingMatch<string> {
  return { headingRowIndex, found: new Map(), own: [], duplicates: [] };
}

function newHeadings(
  { headingRowIndex, found }: HeadingMatch<string>,
  columns: readonly Column[],
  language: Language,
): CellChange[] {
  return columns.map((column, columnIndex) => {
    found.set(column.key, columnIndex);
    return { rowIndex: headingRowIndex, columnIndex, value: column[language] };
  });
}

function repairHeadings(
  sheet: SheetState,
  match: HeadingMatch<string>,
  columns: readonly Column[],
  language: Language,
  problems: SetUpProblem[],
): CellChange[] {
  const { headingRowIndex, found } = match;
  const replaced = new Set<string>();
  const changes: CellChange[] = [];
  let end = sheet.rows.reduce((width, { length }) => Math.max(width, length), 0);
  // What stands in the place of a column that must be there is never taken for another column's misspelt heading.
  for (const isSecondRound of [false, true]) {
    for (const column of columns) {
      if (found.has(column.key) || replaced.has(column.key)) continue;
      const missing = missingHeading(column, columns, match, sheet.rows[headingRowIndex] ?? []);
      const { now, isAlike } = missing;
      if (now !== undefined && !isAlike && now.text !== '' && column.required) {
        problems.push(headingProblem(sheet.title, missing));
        replaced.add(column.key);
        match.own.splice(
          match.own.findIndex(({ columnIndex }) => columnIndex === now.columnIndex),
          1,
        );
        continue;
      }
      if (!isSecondRound) continue;
      // A misspelt or blank heading stands above its column's entries; a lost one has none.
      const isInPlace =
        now !== undefined && (isAlike || (now.text === '' && isFree(sheet, headingRowIndex, now, column)));
      const columnIndex = isInPlace ? now.columnIndex : end;
      end = Math.max(end, columnIndex + 1);
      found.set(column.key, columnIndex);
      changes.push({ rowIndex: headingRowIndex, columnIndex, value: column[language] });
    }
  }
  return changes;
}

/** Entries below a blank heading are its column's when people fill it; nothing computed is ever put over entries. */
function isFree({ rows }: SheetState, headingRowIndex: number, { columnIndex }: HeadingCell, { by }: Column): boolean {
  return by === 'people' || !rows.some((row, rowIndex) => rowIndex > headingRowIndex && hasContent(row[columnIndex]));
}

function growGrid({ sheet, rowCount, columnCount }: PlacedTable): Request[] {
  const { sheetId } = sheet;
  const requests: Request[] = [];
  if (rowCount > sheet.rowCount) requests.push(appendDimension(sheetId, 'ROWS', rowCount - sheet.rowCount));
  if (columnCount > sheet.columnCount)
    requests.push(appendDimension(sheetId, 'COLUMNS', columnCount - sheet.columnCount));
  return requests;
}

const headingHeight = 42;

/** Styles new headings, and all of them when nobody has styled any: a look that people chose stays. */
function styleHeadings(table: PlacedTable): Request[] {
  const { sheet, headingRowIndex, isPlain, newKeys, columns, places } = table;
  const looks: ColumnLook[] = [];
  for (const { key, by } of columns) {
    const columnIndex = places.get(key);
    if (columnIndex === undefined || !(isPlain || newKeys.has(key))) continue;
    const look = by === 'auto' ? computedHeading : peoplesHeading;
    looks.push({ columnIndex, startRowIndex: headingRowIndex, endRowIndex: headingRowIndex + 1, look });
  }
  const { sheetId } = sheet;
  return [
    ...formatColumns(sheetId, looks),
    ...(isPlain ? [resizeDimension(sheetId, 'ROWS', headingRowIndex, headingRowIndex + 1, headingHeight)] : []),
  ];
}

/** The headings stay in sight; a row that people froze below them stays frozen. */
function freeze({ sheet, headingRowIndex }: PlacedTable): Request[] {
  const frozenRowCount = headingRowIndex + 1;
  return sheet.frozenRowCount >= frozenRowCount ? [] : [updateSheet(sheet.sheetId, { frozenRowCount })];
}
