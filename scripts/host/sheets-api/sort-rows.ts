import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { formatBounds } from '../book/a1';
import type { Sheet } from '../book/book';
import type { CellRecord, Scalar } from '../book/cell';
import { offsetFormula } from '../book/formula';
import type { Rect } from '../book/rect';
import { refuse } from './edit';

type SortSpec = sheets_v4.Schema$SortSpec;

function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** Numbers, then texts, then FALSE and TRUE; texts as the locale's dictionary has them. */
function compareFilled(a: Scalar, b: Scalar, collator: Intl.Collator): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b);
}

function comparator(specs: readonly SortSpec[], locale: string) {
  const collator = new Intl.Collator(locale.replace('_', '-'));
  return (a: readonly (Scalar | null)[], b: readonly (Scalar | null)[]): number => {
    for (const [i, spec] of specs.entries()) {
      const left = a[i] ?? null;
      const right = b[i] ?? null;
      // Blanks come last in either direction.
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const order = compareFilled(left, right, collator);
      if (order !== 0) return spec.sortOrder === 'DESCENDING' ? -order : order;
    }
    return 0;
  };
}

function isHidden(sheet: Sheet, row: number): boolean {
  const metadata = sheet.rowMetadata[row];
  return metadata?.hiddenByUser === true || metadata?.hiddenByFilter === true;
}

function assertNoVerticalMerge(sheet: Sheet, rect: Rect): void {
  for (const merge of sheet.merges) {
    const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = merge;
    const top = startRowIndex ?? 0;
    const bottom = endRowIndex ?? 0;
    const left = startColumnIndex ?? 0;
    const right = endColumnIndex ?? 0;
    const isInside = top < rect.bottom && bottom > rect.top && left < rect.right && right > rect.left;
    if (isInside && bottom - top > 1) {
      const place = formatBounds({
        startRowIndex: top,
        endRowIndex: bottom,
        startColumnIndex: left,
        endColumnIndex: right,
      });
      refuse(`You can't sort a range containing vertical merges. There is a vertical merge at ${place}`);
    }
  }
}

/**
 * Sorts the rows of a rectangle, the order of equal rows kept. Hidden rows stay where they are (seen on Google by the author of a
 * public project). Validations stay with the place, all else moves with the row.
 */
export function sortRows(sheet: Sheet, rect: Rect, specs: readonly SortSpec[], locale: string): void {
  const { grid } = sheet;
  for (const spec of specs) {
    const column = spec.dimensionIndex ?? 0;
    if (column < rect.left || column >= rect.right) {
      refuse(`SortSpec.dimensionIndex[${column}] is not inside the range to sort.`);
    }
  }
  assertNoVerticalMerge(sheet, rect);
  const bottom = Math.min(rect.bottom, grid.storedRowCount());
  const places: number[] = [];
  for (let r = rect.top; r < bottom; r++) if (!isHidden(sheet, r)) places.push(r);
  const rows = places.map((row) => {
    const cells: (CellRecord | undefined)[] = [];
    for (let c = rect.left; c < rect.right; c++) cells.push(grid.cellAt(row, c));
    return { row, cells, keys: specs.map((spec) => grid.valueAt(row, spec.dimensionIndex ?? 0)) };
  });
  const compare = comparator(specs, locale);
  rows.sort((a, b) => compare(a.keys, b.keys));
  const rules = places.map((row) =>
    Array.from(rows[0]?.cells ?? [], (_, i) => grid.extraAt(row, rect.left + i)?.validation),
  );
  for (const [i, place] of places.entries()) {
    const source = rows[i];
    if (source === undefined) continue;
    for (const [k, cell] of source.cells.entries()) {
      const { validation: _moved, ...rest } = cell ?? {};
      const validation = rules[i]?.[k];
      const formula = rest.formula === undefined ? undefined : offsetFormula(rest.formula, place - source.row, 0);
      grid.setCell(place, rect.left + k, {
        ...rest,
        ...(formula !== undefined && { formula }),
        ...(validation !== undefined && { validation }),
      });
    }
  }
}
