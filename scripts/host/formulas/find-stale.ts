import type { Book } from '../book/book';
import { type CellExtra, needsCalculation, type Scalar } from '../book/cell';
import { createTouched, isTouched, type Touched, touch } from '../book/touched';
import { type FormulaClock, type Translation, translateFormula } from './translate';

/** A cell whose formula must be worked out. */
export interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly extra: CellExtra;
  /** What the cell holds now: of the file, or of the last calculation. */
  readonly value: Scalar | null;
  readonly translation: Translation;
}

/** Every formula of the book whose result is no literal. */
export function listFormulas(book: Book, clock: FormulaClock): FormulaCell[] {
  const cells: FormulaCell[] = [];
  book.sheets.forEach(({ grid }, sheet) => {
    if (!grid.mayCalculate) return;
    for (let row = 0; row < grid.storedRowCount(); row++) {
      const extras = grid.rowExtras(row);
      for (let column = 0; column < extras.length; column++) {
        const extra = extras[column];
        if (extra?.formula === undefined || !needsCalculation(extra)) continue;
        const translation = translateFormula(extra.formula, book, sheet, clock);
        cells.push({ sheet, row, column, extra, value: grid.valueAt(row, column), translation });
      }
    }
  });
  return cells;
}

/**
 * The formulas whose value is not known or may be another by now: they were never calculated, they ask the clock, or something that they read
 * was touched or is stale itself.
 */
export function findStale(
  cells: readonly FormulaCell[],
  touched: readonly (Touched | undefined)[],
  isFirst: boolean,
): Set<FormulaCell> {
  const changed = touched.map((one) => copyOf(one));
  const stale = new Set<FormulaCell>();
  const waiting = new Set(cells);
  const add = (cell: FormulaCell) => {
    stale.add(cell);
    waiting.delete(cell);
    const sheet = changed[cell.sheet];
    if (sheet !== undefined) touch(sheet, cell.row, cell.column);
  };
  for (const cell of cells) {
    const { value, extra, translation } = cell;
    if (value === null && (isFirst || extra.isUnknown !== true)) add(cell);
    else if (translation.isVolatile) add(cell);
  }
  for (let before = -1; before !== stale.size; ) {
    before = stale.size;
    for (const cell of waiting) {
      const isHit = cell.translation.precedents.some(({ sheet, top, left, bottom, right }) => {
        const there = changed[sheet];
        return there !== undefined && isTouched(there, top, left, bottom, right);
      });
      if (isHit) add(cell);
    }
  }
  return stale;
}

function copyOf(touched: Touched | undefined): Touched {
  const copy = createTouched();
  copy.isWhole = touched?.isWhole ?? false;
  for (const [row, span] of touched?.rows ?? []) copy.rows.set(row, span);
  return copy;
}
