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
  for (const { properties, data = [] } of (inspected as InspectedJson).sheets ?? []) {
    const sheetId = properties?.sheetId ?? 0;
    for (const { startRow = 0, startColumn = 0, rowData = [] } of data) {
      for (const [row, { values = [] }] of rowData.entries()) {
        for (const [column, { userEnteredValue }] of values.entries()) {
          if (userEnteredValue?.formulaValue === undefined) continue;
          found.add(keyOf({ sheetId, rowIndex: startRow + row, columnIndex: startColumn + column }));
        }
      }
    }
  }
  return (cell) => found.has(keyOf(cell));
}

function keyOf({ sheetId, rowIndex, columnIndex }: SheetCell): string {
  return `${sheetId} ${rowIndex} ${columnIndex}`;
}

interface InspectedJson {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number };
    readonly data?: readonly {
      readonly startRow?: number;
      readonly startColumn?: number;
      readonly rowData?: readonly {
        readonly values?: readonly { readonly userEnteredValue?: { readonly formulaValue?: string } }[];
      }[];
    }[];
  }[];
}
