import type { ImportKey, RowKind } from '../../../src/core/import/proposal/proposal';
import type { Merge, NumberFormat, SourceSheet } from '../../../src/core/import/sheet/source-sheet';
import { civilOf, dayOf, twoDigits } from '../../../src/core/time/day';
import type { Cell } from '../../../src/core/values/cell';

/** A cell with a format, or what a person typed. */
export type FixtureCell = Cell | { readonly value: number; readonly pattern: string };

/** A table built after a real one, and what a person would say of it. */
export interface FixtureTable {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly (readonly FixtureCell[])[];
  /** `A1:C1`. */
  readonly merges?: readonly string[];
  /** Column letter → what it is; columns not named here are none of a task's. */
  readonly columns: Readonly<Record<string, ImportKey>>;
  /** Row number → kind, for all rows that are no tasks; the others from `body` on are tasks. */
  readonly others: Readonly<Record<number, RowKind>>;
  readonly headingRows: readonly number[];
  readonly year?: number;
}

/** A true date, shown as dd/mm/yyyy unless the pattern says otherwise. */
export function date(year: number, month: number, day: number, pattern = 'dd/mm/yyyy'): FixtureCell {
  return { value: dayOf(year, month, day), pattern };
}

export function share(value: number): FixtureCell {
  return { value, pattern: '0%' };
}

export function sourceOf({ sheet, rows, merges = [] }: Pick<FixtureTable, 'sheet' | 'rows' | 'merges'>): SourceSheet {
  return {
    title: sheet,
    rows: rows.map((row) => row.map(rawOf)),
    shown: rows.map((row) => row.map(shownOf)),
    formats: rows.map((row) => row.map(formatOf)),
    merges: merges.map(mergeOf),
  };
}

function rawOf(cell: FixtureCell): Cell {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

function formatOf(cell: FixtureCell): NumberFormat | undefined {
  if (typeof cell !== 'object' || cell === null) return undefined;
  return { type: cell.pattern.includes('%') ? 'PERCENT' : 'DATE', pattern: cell.pattern };
}

function shownOf(cell: FixtureCell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell !== 'object') return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
  if (cell.pattern.includes('%')) return `${Math.round(cell.value * 100)}%`;
  const { year, month, dayOfMonth } = civilOf(cell.value);
  const parts: Readonly<Record<string, string>> = {
    dd: twoDigits(dayOfMonth),
    d: String(dayOfMonth),
    mm: twoDigits(month),
    m: String(month),
    yyyy: String(year),
  };
  return cell.pattern.replace(
    /"([^"]*)"|yyyy|dd?|mm?/g,
    (sign, text: string | undefined) => text ?? parts[sign] ?? sign,
  );
}

function mergeOf(name: string): Merge {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(name) ?? [];
  return { top: Number(top) - 1, left: indexOf(left), bottom: Number(bottom), right: indexOf(right) + 1 };
}

export function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
