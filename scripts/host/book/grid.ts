import {
  type CellExtra,
  type CellRecord,
  extraOf,
  needsCalculation,
  pointsAtCells,
  type Scalar,
  storedValue,
} from './cell';
import {
  contentLength,
  copyRow,
  createRow,
  type GridRow,
  mapRow,
  putExtra,
  putValue,
  withDeleted,
  withInserted,
  withMoved,
} from './grid-row';
import { createTouched, type Touched, touch } from './touched';

const NO_VALUES: readonly (Scalar | null)[] = [];
const NO_EXTRAS: readonly (CellExtra | undefined)[] = [];

/**
 * The cells of one sheet. Rows are sparse and copied only when written, so that `clone()` costs nothing.
 * It knows no protection and no limits: writers go through `book/guard.ts` first.
 */
export class Grid {
  #rows: (GridRow | undefined)[] = [];
  /** Rows and the row list may be written only when they carry this token. */
  #token: object = {};
  #rowsOwned = true;
  #rowCount: number;
  #columnCount: number;
  #mayPointAtCells = false;
  #mayCalculate = false;
  #touched: Touched | undefined;

  constructor(rowCount = 1000, columnCount = 26) {
    this.#rowCount = rowCount;
    this.#columnCount = columnCount;
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  get columnCount(): number {
    return this.#columnCount;
  }

  /** Whether some cell has, or had, a formula in it or in its drop-down: only then is there anything to follow rows that move. */
  get mayPointAtCells(): boolean {
    return this.#mayPointAtCells;
  }

  /** Whether some cell has, or had, a formula whose result must be worked out. */
  get mayCalculate(): boolean {
    return this.#mayCalculate;
  }

  /** What was touched since `watch`; undefined when nobody watches. */
  get touched(): Touched | undefined {
    return this.#touched;
  }

  /** Begins to note, from nothing, which cells are touched. */
  watch(): void {
    this.#touched = createTouched();
  }

  /** The effective value; an error cell gives its text, a blank one null. */
  valueAt(row: number, column: number): Scalar | null {
    return this.#rows[row]?.values[column] ?? null;
  }

  /** Everything but the value: format, formula, note … */
  extraAt(row: number, column: number): CellExtra | undefined {
    return this.#rows[row]?.extras?.[column];
  }

  /** A view of one cell; undefined when nothing is there. */
  cellAt(row: number, column: number): CellRecord | undefined {
    const value = this.valueAt(row, column);
    const extra = this.extraAt(row, column);
    if (extra === undefined) return value === null ? undefined : { value };
    return value === null ? extra : { ...extra, value };
  }

  /** The stored values of a row from its first column on, null for blanks; it may end before the last column. Do not change it. */
  rowValues(row: number): readonly (Scalar | null)[] {
    return this.#rows[row]?.values ?? NO_VALUES;
  }

  /** What `extraAt` gives, for a whole row; it may end before the last column. Do not change it. */
  rowExtras(row: number): readonly (CellExtra | undefined)[] {
    return this.#rows[row]?.extras ?? NO_EXTRAS;
  }

  /** Replaces the cell wholly, its format too; undefined leaves nothing there. */
  setCell(row: number, column: number, cell: CellRecord | undefined): void {
    if (cell === undefined && this.#rows[row] === undefined) return;
    this.setParts(
      row,
      column,
      cell === undefined ? null : storedValue(cell),
      cell === undefined ? undefined : extraOf(cell),
    );
  }

  /** The same as `setCell` for callers that hold value and extra apart (a shared extra stays shared). */
  setParts(row: number, column: number, value: Scalar | null, extra: CellExtra | undefined): void {
    if (value === null && extra === undefined && this.#rows[row] === undefined) return;
    if (this.#touched !== undefined && this.#isOther(row, column, value, extra)) touch(this.#touched, row, column);
    const target = this.#writableRow(row, column);
    putValue(target, column, value);
    this.#putExtra(target, column, extra);
  }

  insertRows(at: number, count: number): void {
    this.#replaceRows(withInserted(this.#rows, at, count, undefined));
    this.#rowCount += count;
  }

  deleteRows(at: number, count: number): void {
    this.#replaceRows(withDeleted(this.#rows, at, count));
    this.#rowCount -= count;
  }

  /** Puts `count` rows before the row that is at `to` now. */
  moveRows(from: number, count: number, to: number): void {
    this.#replaceRows(withMoved(this.#rows, from, count, to, undefined));
  }

  insertColumns(at: number, count: number): void {
    this.#mapRows((list, filler) => withInserted(list, at, count, filler));
    this.#columnCount += count;
  }

  deleteColumns(at: number, count: number): void {
    this.#mapRows((list) => withDeleted(list, at, count));
    this.#columnCount -= count;
  }

  /** Puts `count` columns before the column that is at `to` now. */
  moveColumns(from: number, count: number, to: number): void {
    this.#mapRows((list, filler) => withMoved(list, from, count, to, filler));
  }

  /** Adds or cuts rows and columns at the end. */
  resize(rowCount: number, columnCount: number): void {
    if (rowCount < this.#rowCount) this.deleteRows(rowCount, this.#rowCount - rowCount);
    if (columnCount < this.#columnCount) this.deleteColumns(columnCount, this.#columnCount - columnCount);
    this.#rowCount = rowCount;
    this.#columnCount = columnCount;
  }

  /** The number of the last row (from 1) that has a value or a formula; 0 when there is none. Formats and notes are not content. */
  lastRowWithContent(): number {
    for (let row = this.#rows.length - 1; row >= 0; row--) {
      const stored = this.#rows[row];
      if (stored !== undefined && contentLength(stored) > 0) return row + 1;
    }
    return 0;
  }

  lastColumnWithContent(): number {
    let last = 0;
    for (const row of this.#rows) if (row !== undefined) last = Math.max(last, contentLength(row));
    return last;
  }

  /** The number of rows from the top that hold anything, formats included: rows from there on need no look. */
  storedRowCount(): number {
    return this.#rows.length;
  }

  /** The same for the columns of one row. */
  storedWidth(row: number): number {
    const stored = this.#rows[row];
    return stored === undefined ? 0 : Math.max(stored.values.length, stored.extras?.length ?? 0);
  }

  clone(): Grid {
    const copy = new Grid(this.#rowCount, this.#columnCount);
    copy.#share(this);
    return copy;
  }

  /** Makes this grid what `other` is now. */
  restoreFrom(other: Grid): void {
    this.#rowCount = other.#rowCount;
    this.#columnCount = other.#columnCount;
    this.#share(other);
  }

  #isOther(row: number, column: number, value: Scalar | null, extra: CellExtra | undefined): boolean {
    return value !== this.valueAt(row, column) || extra?.formula !== this.extraAt(row, column)?.formula;
  }

  #replaceRows(rows: (GridRow | undefined)[]): void {
    if (this.#touched !== undefined) this.#touched.isWhole = true;
    this.#rows = rows;
    this.#rowsOwned = true;
  }

  #putExtra(row: GridRow, column: number, extra: CellExtra | undefined): void {
    putExtra(row, column, extra);
    if (extra === undefined || (this.#mayPointAtCells && this.#mayCalculate)) return;
    if (pointsAtCells(extra)) this.#mayPointAtCells = true;
    if (!this.#mayCalculate && needsCalculation(extra)) this.#mayCalculate = true;
  }

  #share(other: Grid): void {
    this.#mayPointAtCells = other.#mayPointAtCells;
    this.#mayCalculate = other.#mayCalculate;
    this.#rows = other.#rows;
    this.#rowsOwned = false;
    this.#token = {};
    other.#rowsOwned = false;
    other.#token = {};
  }

  #writableRow(row: number, column: number): GridRow {
    if (row < 0 || row >= this.#rowCount || column < 0 || column >= this.#columnCount) {
      throw new RangeError(`cell (${row}, ${column}) is outside a grid of ${this.#rowCount} x ${this.#columnCount}`);
    }
    const stored = this.#rows[row];
    if (stored !== undefined && stored.owner === this.#token) return stored;
    if (!this.#rowsOwned) {
      this.#rows = this.#rows.slice();
      this.#rowsOwned = true;
    }
    const fresh = stored === undefined ? createRow(this.#token) : copyRow(stored, this.#token);
    while (this.#rows.length < row) this.#rows.push(undefined);
    this.#rows[row] = fresh;
    return fresh;
  }

  #mapRows(change: <T>(list: readonly T[], filler: T) => T[]): void {
    this.#replaceRows(this.#rows.map((row) => (row === undefined ? undefined : mapRow(row, this.#token, change))));
  }
}
