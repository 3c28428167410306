/** A cell of an answer of `spreadsheets.getByDataFilter`, and where it stands; indexes from 0. */
export interface InspectedCell<Value> {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly cell: Value;
}

/**
 * Each cell that the answer tells of, blank ones as far as Google names them. Several parts may tell of one column.
 * @param inspected the answer, whose field mask has `properties.sheetId` and `data(startRow,startColumn,rowData.values)`; Google leaves zeros out.
 * @param onlySheetId the sheet whose cells are wanted; blank for those of all.
 */
export function* inspectedCells<Value extends object>(
  inspected: unknown,
  onlySheetId?: number,
): Generator<InspectedCell<Value>> {
  for (const { properties, data = [] } of (inspected as InspectedJson<Value>).sheets ?? []) {
    const sheetId = properties?.sheetId ?? 0;
    if (onlySheetId !== undefined && sheetId !== onlySheetId) continue;
    for (const { startRow = 0, startColumn = 0, rowData = [] } of data) {
      for (const [row, { values = [] }] of rowData.entries()) {
        for (const [column, cell] of values.entries())
          yield { sheetId, rowIndex: startRow + row, columnIndex: startColumn + column, cell };
      }
    }
  }
}

interface InspectedJson<Value> {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number };
    readonly data?: readonly {
      readonly startRow?: number;
      readonly startColumn?: number;
      readonly rowData?: readonly { readonly values?: readonly Value[] }[];
    }[];
  }[];
}
