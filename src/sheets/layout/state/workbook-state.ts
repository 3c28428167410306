import type { Row } from '../../../core/values/cell';
import type { Condition } from '../../requests/format-requests';
import type { GridRange, SheetGrid, SheetSummary } from '../../v4';

/** A conditional format as it stands; undefined condition for a colour scale. */
export interface FoundFormat {
  readonly ranges: readonly GridRange[];
  readonly condition: Condition | undefined;
}

export interface FoundProtection {
  readonly id: number;
  readonly range: GridRange;
  readonly description: string;
  readonly warningOnly: boolean;
  /** undefined when the caller may not see them. */
  readonly users: readonly string[] | undefined;
}

/** What set-up looks at in a cell. */
export interface FoundCell {
  readonly validation: (Condition & { readonly strict: boolean }) | undefined;
  readonly numberFormat: string | undefined;
  /** Bold or filled: somebody has given it a look. */
  readonly isStyled: boolean;
}

export interface SheetState extends SheetSummary {
  /** What the product made of it (`sheet-marks.ts`); undefined for a sheet of people's. */
  readonly mark: string | undefined;
  readonly rows: readonly Row[];
  readonly conditionalFormats: readonly FoundFormat[];
  readonly protections: readonly FoundProtection[];
  readonly hasFilter: boolean;
  readonly hasBanding: boolean;
  /** Pixels, as far as they were read. */
  readonly columnWidths: readonly number[];
  /** By row, then by column; only the rows that `setUpCellRanges` asked for. */
  readonly cells: ReadonlyMap<number, readonly FoundCell[]>;
}

/** All of a workbook that set-up looks at. */
export interface WorkbookState {
  readonly locale: string;
  readonly timeZone: string;
  /** Sheets with a grid, in their order. */
  readonly sheets: readonly SheetState[];
}

export const blankCell: FoundCell = { validation: undefined, numberFormat: undefined, isStyled: false };

export function foundCell(sheet: SheetState, rowIndex: number, columnIndex: number): FoundCell {
  return sheet.cells.get(rowIndex)?.[columnIndex] ?? blankCell;
}

/** A sheet that a request of this plan makes. */
export function newSheetState(sheetId: number, title: string, rowCount: number, columnCount: number): SheetState {
  return {
    sheetId,
    title,
    rowCount,
    columnCount,
    index: 0,
    hidden: false,
    frozenRowCount: 0,
    mark: undefined,
    rows: [],
    conditionalFormats: [],
    protections: [],
    hasFilter: false,
    hasBanding: false,
    columnWidths: [],
    cells: new Map(),
  };
}

/** Values by sheet id, for joining a reading of values to a reading of formats. */
export function rowsById(grids: readonly SheetGrid[]): ReadonlyMap<number, readonly Row[]> {
  return new Map(grids.map(({ sheetId, rows }) => [sheetId, rows]));
}
