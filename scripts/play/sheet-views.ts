/** What the page knows of a sheet, and what a person may change in it: plain JSON, types only. Rows and columns count from 0, ends are exclusive. */

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetView {
  readonly id: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In pixels, 0 when hidden; rows and columns past the end of the list have the plain size. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly plainWidth: number;
  readonly plainHeight: number;
  readonly merges: readonly Area[];
  /** Lines that fold, as Google's + and − beside the sheet do. */
  readonly groups: readonly LineGroup[];
  readonly charts: readonly ChartView[];
  readonly filter?: FilterView;
}

export interface FilterView {
  /** Its first row has the buttons. */
  readonly area: Area;
  /** Columns that hide rows. */
  readonly active: readonly number[];
}

export interface FilterChoices {
  /** In their order; '' is blank. */
  readonly values: readonly { readonly text: string; readonly count: number; readonly isShown: boolean }[];
}

export type ChartKind = 'bar' | 'column' | 'line' | 'area' | 'pie' | 'other';

export interface ChartView {
  readonly id: number;
  readonly kind: ChartKind;
  readonly title: string;
  /** The cell at which it hangs, and how far from its corner. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly isStacked: boolean;
  readonly isPercent: boolean;
  /** Titles of the axes that have one. */
  readonly axes: readonly string[];
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** As CSS has it. */
  readonly color: string;
  readonly values: readonly (number | null)[];
  /** Where it is drawn another way than the chart. */
  readonly kind?: ChartKind;
}

export interface LineGroup {
  readonly lines: 'rows' | 'columns';
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly isFolded: boolean;
}

export interface CellView {
  readonly column: number;
  readonly text: string;
  /** Of `CellsView.styles`. */
  readonly style: number;
  /** What stands in the cell when one edits it, where that is not its text. */
  readonly entry?: string;
  readonly control?: 'list' | 'checkbox';
  readonly note?: string;
  readonly link?: string;
  /** A long text goes over the blank cells beside it. */
  readonly spills?: true;
  readonly isNumber?: true;
}

export interface CellsView extends Area {
  readonly sheetId: number;
  /** CSS declarations. */
  readonly styles: readonly string[];
  /** From `top` on; a row's blank and plain cells are left out. */
  readonly rows: readonly (readonly CellView[])[];
}

export interface Choices {
  readonly values: readonly string[];
  /** What the drop-down says of itself. */
  readonly help: string;
}

export type Change =
  | {
      readonly kind: 'insert' | 'delete';
      readonly lines: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'move';
      readonly lines: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly kind: 'hide' | 'show'; readonly lines: 'rows' | 'columns'; readonly at: number; readonly count: number }
  /** Folds or unfolds: the group as it is to be. */
  | { readonly kind: 'fold'; readonly group: LineGroup }
  | { readonly kind: 'sort'; readonly area: Area; readonly column: number; readonly isDescending: boolean }
  /** Makes a filter over the area, or takes it away. */
  | { readonly kind: 'filterOn'; readonly area: Area }
  | { readonly kind: 'filterOff' }
  /** The texts of a column that the filter does not show. */
  | { readonly kind: 'filter'; readonly column: number; readonly hidden: readonly string[] }
  | { readonly kind: 'filterSort'; readonly column: number; readonly isDescending: boolean }
  | { readonly kind: 'cut'; readonly from: Area & { readonly sheetId: number }; readonly to: Area }
  | { readonly kind: 'copy'; readonly from: Area & { readonly sheetId: number }; readonly to: Area };
