import { computedKeys, enteredKeys, type TaskCells } from '../../core/tasks/task';
import { cellText } from '../../core/tasks/task-text';
import type { Row } from '../../core/values/cell';
import type { TaskTable } from '../../sheets/tables/task-table';
import type { SheetGrid } from '../../sheets/v4';
import type { Edit, OpenSheetPort } from '../ports/ports';

/** Rows of a sheet as they were read, from `rowIndex` on; counted from 0. */
interface RowRange {
  readonly rowIndex: number;
  readonly rowCount: number;
}

/**
 * Whether the headings and these rows still stand where they were read, just before something is written beside them: people insert, delete, move and sort
 * meanwhile. One read, of no more than what lies between both.
 */
export function stillStands(
  sheet: OpenSheetPort,
  { rows }: SheetGrid,
  { headingRowIndex, columnIndex, ours }: WrittenTable,
  range: RowRange,
): boolean {
  const end = Math.min(rows.length, range.rowIndex + range.rowCount);
  const width = 1 + Math.max(...Object.values(columnIndex).map((at) => at ?? 0));
  const now = readBlock(sheet, headingRowIndex, Math.max(end, headingRowIndex + 1), width);
  if (now === undefined) return false;
  const written = new Set(ours.map((key) => columnIndex[key]));
  const isSame = (rowIndex: number, isCompared: (at: number) => boolean): boolean => {
    const [before, after] = [rows[rowIndex] ?? [], now[rowIndex - headingRowIndex] ?? []];
    for (let at = 0; at < width; at += 1)
      if (isCompared(at) && cellText(before[at]) !== cellText(after[at])) return false;
    return true;
  };
  if (!isSame(headingRowIndex, () => true)) return false;
  for (let rowIndex = Math.max(range.rowIndex, headingRowIndex + 1); rowIndex < end; rowIndex += 1) {
    if (!isSame(rowIndex, (at) => !written.has(at))) return false;
  }
  return true;
}

/** A table, and which of its columns the product writes. */
interface WrittenTable {
  readonly headingRowIndex: number;
  readonly columnIndex: { readonly [key: string]: number | undefined };
  readonly ours: readonly string[];
}

export function writtenTask({ headingRowNumber, place }: TaskTable): WrittenTable {
  return { headingRowIndex: headingRowNumber - 1, columnIndex: place.columnIndex, ours: computedKeys };
}

/** undefined when the block lies outside the sheet by now. */
function readBlock(
  sheet: OpenSheetPort,
  startRowIndex: number,
  endRowIndex: number,
  width: number,
): readonly Row[] | undefined {
  try {
    return sheet.readBlock(startRowIndex, endRowIndex - startRowIndex, width);
  } catch {
    return undefined;
  }
}

/** The edit at the place where its rows stand by now; undefined when they cannot be told from others. */
export function findEditAgain(edit: Edit, before: TaskTable, now: TaskTable): Edit | undefined {
  const wanted = rowsIn(edit, before);
  const [first] = wanted;
  if (first === undefined) return undefined;
  const textOf = new Map(now.rows.map(({ rowNumber, cells }) => [rowNumber, printRow(cells)]));
  const shifts = now.rows
    .filter(({ rowNumber }) => textOf.get(rowNumber) === first.text)
    .map(({ rowNumber }) => rowNumber - first.rowNumber)
    .filter((shift) => wanted.every(({ rowNumber, text }) => textOf.get(rowNumber + shift) === text));
  const [shift] = shifts;
  return shift === undefined || shifts.length > 1 ? undefined : { ...edit, rowIndex: edit.rowIndex + shift };
}

function rowsIn({ rowIndex, rowCount }: Edit, { rows }: TaskTable) {
  return rows
    .filter(({ rowNumber }) => rowNumber > rowIndex && rowNumber <= rowIndex + rowCount)
    .map(({ rowNumber, cells }) => ({ rowNumber, text: printRow(cells) }));
}

function printRow(cells: TaskCells): string {
  return enteredKeys.map((key) => cellText(cells[key])).join('\n');
}
