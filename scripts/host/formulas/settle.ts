import { formatA1 } from '../book/a1';
import { type Book, sheetIdOf, titleOf } from '../book/book';
import type { CellExtra } from '../book/cell';
import { zoneOffsetMs } from '../formats/zone';
import { calculate, type EngineResult, type EngineValue } from './engine';
import { type FormulaCell, findStale, listFormulas } from './find-stale';
import { isDoubtful } from './locale-doubt';
import { formatOfResult } from './result-format';
import type { FormulaClock } from './translate';

const DAY_MS = 86_400_000;
const SERIAL_OF_UNIX_EPOCH = 25_569;
const MAX_INPUTS = 2_000_000;

/** What a book's formulas were last calculated with. */
interface Settled {
  readonly sheets: string;
  readonly today: number;
}

const settled = new WeakMap<Book, Settled>();

/**
 * Brings every formula of the book up to date, where anything that it reads has changed. Costs nothing where no formula stands or nothing was
 * touched. Values that came with a file are kept until then.
 * @param gaps takes a sentence for each formula whose old value stays because it cannot be calculated.
 */
export function settleFormulas(book: Book, nowMs: number, gaps?: Set<string>): void {
  if (!book.sheets.some(({ grid }) => grid.mayCalculate)) return;
  const clock = clockAt(nowMs, book.properties.timeZone);
  const before = settled.get(book);
  const sheets = book.sheets.map((sheet) => `${sheetIdOf(sheet)} ${titleOf(sheet)}`).join('\n');
  const touched = book.sheets.map(({ grid }) => grid.touched);
  const isSame = before?.sheets === sheets && before.today === clock.today;
  if (isSame && touched.every((one) => one !== undefined && !one.isWhole && one.rows.size === 0)) return;
  if (before !== undefined && before.sheets !== sheets)
    for (const one of touched) if (one !== undefined) one.isWhole = true;
  const cells = listFormulas(book, clock);
  const stale = findStale(cells, touched, before === undefined);
  const unknown = findUnknown(cells, stale);
  const asked = [...stale].filter((cell) => !unknown.has(cell));
  const inputs = asked.length === 0 ? [] : inputsOf(book, asked, new Set(asked));
  const formulas = asked.map(({ sheet, row, column, translation }) => ({
    sheet,
    row,
    column,
    formula: translation.formula ?? '',
  }));
  const results = asked.length === 0 ? [] : calculate(book.sheets.length, inputs, formulas, book.properties.timeZone);
  const doubtful = findDoubtful(book, asked, results);
  for (const [index, cell] of asked.entries()) {
    put(book, cell, doubtful.has(cell) ? { kind: 'unknown' } : (results[index] ?? { kind: 'unknown' }), gaps);
  }
  for (const cell of unknown) put(book, cell, { kind: 'unknown' }, gaps);
  for (const { grid } of book.sheets) grid.watch();
  settled.set(book, { sheets, today: clock.today });
}

function clockAt(nowMs: number, timeZone: string): FormulaClock {
  const now = (nowMs + zoneOffsetMs(timeZone, nowMs)) / DAY_MS + SERIAL_OF_UNIX_EPOCH;
  return { today: Math.floor(now), now };
}

/** Stale formulas that cannot be worked out, and all that read them. */
function findUnknown(cells: readonly FormulaCell[], stale: ReadonlySet<FormulaCell>): Set<FormulaCell> {
  const unknown = new Set([...stale].filter(({ translation }) => translation.formula === undefined));
  const lost = [...unknown, ...cells.filter((cell) => cell.value === null && !stale.has(cell))].filter(
    ({ value }) => value === null,
  );
  for (let at = 0; at < lost.length; at++) {
    const cause = lost[at];
    if (cause === undefined) break;
    for (const cell of stale) {
      if (unknown.has(cell) || !reads(cell, cause)) continue;
      unknown.add(cell);
      if (cell.value === null) lost.push(cell);
    }
  }
  return unknown;
}

/** Results that the locale would change, and all that is worked out of them. */
function findDoubtful(
  book: Book,
  asked: readonly FormulaCell[],
  results: readonly EngineResult[],
): ReadonlySet<FormulaCell> {
  const doubtful = new Set(asked.filter((cell, i) => isDoubtful(book, cell, results[i] ?? { kind: 'unknown' })));
  for (const cause of doubtful) for (const cell of asked) if (reads(cell, cause)) doubtful.add(cell);
  return doubtful;
}

function reads({ translation }: FormulaCell, { sheet, row, column }: FormulaCell): boolean {
  return translation.precedents.some(
    (one) => one.sheet === sheet && one.top <= row && row < one.bottom && one.left <= column && column < one.right,
  );
}

function inputsOf(book: Book, asked: readonly FormulaCell[], formulas: ReadonlySet<FormulaCell>): EngineValue[] {
  const taken = new Set([...formulas].map(({ sheet, row, column }) => `${sheet}/${row}/${column}`));
  const inputs: EngineValue[] = [];
  for (const { translation } of asked) {
    for (const { sheet, top, left, bottom, right } of translation.precedents) {
      const grid = book.sheets[sheet]?.grid;
      for (let row = top; row < Math.min(bottom, grid?.storedRowCount() ?? 0); row++) {
        const values = grid?.rowValues(row) ?? [];
        for (let column = left; column < Math.min(right, values.length); column++) {
          const value = values[column] ?? null;
          const key = `${sheet}/${row}/${column}`;
          if (value === null || taken.has(key)) continue;
          taken.add(key);
          const isError = grid?.extraAt(row, column)?.error !== undefined;
          inputs.push({ sheet, row, column, value, isError });
          if (inputs.length > MAX_INPUTS)
            throw new Error('the formulas of this book read more cells than the host can carry');
        }
      }
    }
  }
  return inputs;
}

function put(book: Book, cell: FormulaCell, result: EngineResult, gaps: Set<string> | undefined): void {
  const { sheet: place, row, column, value } = cell;
  const sheet = book.sheets[place];
  if (sheet === undefined) return;
  const { error, isUnknown, ...extra } = cell.extra;
  if (result.kind === 'unknown') {
    if (value === null) sheet.grid.setParts(row, column, null, { ...extra, isUnknown: true });
    else gaps?.add(`${oldValueOf(extra, titleOf(sheet), row, column)}`);
    return;
  }
  if (result.kind === 'error') {
    sheet.grid.setParts(row, column, result.error, { ...extra, error: result.error });
    return;
  }
  const format = formatOfResult(book, cell, result.value);
  const isBlank = cell.translation.isReference && readsBlank(book, cell);
  sheet.grid.setParts(row, column, isBlank ? null : result.value, format === undefined ? extra : { ...extra, format });
}

function oldValueOf({ formula = '' }: CellExtra, title: string, row: number, column: number): string {
  const bounds = { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 };
  return `the formula ${formula} of ${formatA1(title, bounds)}, which keeps the value it had`;
}

function readsBlank(book: Book, { translation }: FormulaCell): boolean {
  const [first] = translation.precedents;
  return first !== undefined && (book.sheets[first.sheet]?.grid.valueAt(first.top, first.left) ?? null) === null;
}
