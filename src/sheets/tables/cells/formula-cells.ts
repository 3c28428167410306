import { inspectedCells } from '../../requests/inspected';
import type { GridRange } from '../../v4';

/** Field mask of a reading that tells formulas from values. */
export const formulaFields =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values.userEnteredValue.formulaValue))';

export interface SheetCell {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Ranges that cover these cells and no others: cells below one another become one range. */
export function rangesOfCells(cells: readonly SheetCell[]): GridRange[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheetId - b.sheetId || a.columnIndex - b.columnIndex || a.rowIndex - b.rowIndex,
  );
  const ranges: { -readonly [key in keyof Required<GridRange>]: number }[] = [];
  for (const { sheetId, rowIndex, columnIndex } of sorted) {
    const last = ranges[ranges.length - 1];
    if (
      last !== undefined &&
      last.sheetId === sheetId &&
      last.startColumnIndex === columnIndex &&
      last.endRowIndex >= rowIndex
    ) {
      last.endRowIndex = rowIndex + 1;
    } else {
      ranges.push({
        sheetId,
        startRowIndex: rowIndex,
        endRowIndex: rowIndex + 1,
        startColumnIndex: columnIndex,
        endColumnIndex: columnIndex + 1,
      });
    }
  }
  return ranges;
}

/**
 * Answers whether a cell holds a formula.
 * @param inspected the answer of `spreadsheets.getByDataFilter` over `rangesOfCells` with `formulaFields`.
 */
export function findFormulas(inspected: unknown): (cell: SheetCell) => boolean {
  const found = new Set<string>();
  for (const { cell, ...place } of inspectedCells<EnteredCell>(inspected))
    if (cell.userEnteredValue?.formulaValue !== undefined) found.add(keyOf(place));
  return (cell) => found.has(keyOf(cell));
}

function keyOf({ sheetId, rowIndex, columnIndex }: SheetCell): string {
  return `${sheetId} ${rowIndex} ${columnIndex}`;
}

interface EnteredCell {
  readonly userEnteredValue?: { readonly formulaValue?: string };
}
