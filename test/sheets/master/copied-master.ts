import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { cellText } from '../../../src/core/tasks/task-text';
import type { Cell } from '../../../src/core/values/cell';
import { copiedKeys, readMasterCopy } from '../../../src/sheets/master/master-copy';
import { type CopyPlace, planCopyRows } from '../../../src/sheets/master/master-copy-plan';
import { type RestoredMaster, restoreMaster } from '../../../src/sheets/master/master-copy-restore';
import { rowsByUnit } from '../../../src/sheets/master/master-copy-rows';
import { type MasterTable, readMaster } from '../../../src/sheets/master/master-table';
import { copyTitle } from '../../../src/sheets/requests/hidden-sheets';
import type { CellChange } from '../../../src/sheets/requests/requests';
import { masterColumns } from '../../../src/sheets/tables/columns';
import { findHeadings, headingSearchRows } from '../../../src/sheets/tables/headings';
import type { Request, SheetGrid } from '../../../src/sheets/v4';
import { context } from '../../core/consolidate/fixtures';
import { createWorkbook, type Workbook } from '../workbook';

export const masterId = 900;
export const headings = masterColumns.map(({ vi }) => vi);

export const pack = (text: string) => gzipSync(text).toString('base64');
export const unpack = (text: string) => gunzipSync(Buffer.from(text, 'base64')).toString('utf8');

/** A row of the master in the order of `masterColumns`, by the columns given. */
export function masterRow(cells: { readonly [key: string]: Cell }): Cell[] {
  return masterColumns.map(({ key }) => cells[key] ?? '');
}

export function masterBook(values: readonly (readonly Cell[])[]): Workbook {
  return createWorkbook({ title: 'Tổng hợp', sheetId: masterId, rows: Math.max(100, values.length + 20), values });
}

export function tableOf(book: Workbook): MasterTable {
  const reading = readMaster(book.read(masterId), context.directory);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

/** The copy as a run finds it. */
export function placeOf(book: Workbook): CopyPlace {
  const { sheets = [] } = book.describe('sheets(properties(sheetId,title))') as {
    sheets?: { properties?: { sheetId?: number; title?: string } }[];
  };
  const sheetId = sheets.find(({ properties }) => properties?.title === copyTitle)?.properties?.sheetId;
  if (sheetId === undefined) return { sheetId, copy: undefined };
  return { sheetId, copy: readMasterCopy(book.read(sheetId), book.size(sheetId), unpack) };
}

let nextId = 5_000;

/** What a run adds to its batch so that the copy follows the master. */
export function planCopy(
  book: Workbook,
  read: SheetGrid,
  plan: { readonly changes: readonly CellChange[]; readonly added: readonly (readonly Cell[])[] },
  concerned: ReadonlySet<string> | undefined,
): readonly Request[] {
  const table = tableOf(book);
  const place = placeOf(book);
  const units = new Map(rowsByUnit(read, table, plan, concerned));
  if (concerned === undefined)
    for (const unit of place.copy?.units.keys() ?? []) if (!units.has(unit)) units.set(unit, []);
  nextId += 1;
  return planCopyRows(place, units, { freeSheetId: nextId, keys: copiedKeys(table.columnIndex), pack }).requests;
}

/** Brings the copy up to the whole master. */
export function copyAll(book: Workbook): readonly Request[] {
  const requests = planCopy(book, book.read(masterId), { changes: [], added: [] }, undefined);
  book.apply(requests);
  return requests;
}

/** What a run reads of the master: its first rows, the codes, and everything from the last row on. */
export function partsOf(
  grid: SheetGrid,
  codeColumn: number,
  tailRow: number,
  fullRows: readonly number[] = [],
): SheetGrid {
  const rows = grid.rows.map((row, rowIndex) => {
    if (rowIndex < headingSearchRows || rowIndex >= tailRow || fullRows.includes(rowIndex)) return row;
    const cells: Cell[] = new Array<Cell>(codeColumn).fill('');
    return row[codeColumn] === undefined || row[codeColumn] === '' ? [] : [...cells, row[codeColumn]];
  });
  return { ...grid, rows: trimmed(rows) };
}

export function restoreFrom(book: Workbook, tailRow = lastCodeRow(book)): RestoredMaster | undefined {
  const { copy } = placeOf(book);
  if (copy === undefined) return undefined;
  const codeColumn = tableOf(book).columnIndex.code ?? 0;
  const fill = (fullRows: readonly number[]) => {
    const parts = { codeColumn, tailRow, fullRows: new Set(fullRows) };
    return restoreMaster(partsOf(book.read(masterId), codeColumn, tailRow, fullRows), copy, parts);
  };
  const first = fill([]);
  const restored = first !== undefined && 'unsure' in first ? fill(first.unsure) : first;
  return restored !== undefined && 'unsure' in restored ? undefined : restored;
}

/** What of a reading the copy is to give back: no other people's columns, and no rows without a code. */
function copiedPart(grid: SheetGrid, tailRow: number): Cell[][] {
  const reading = findHeadings(grid.rows, masterColumns);
  if ('problems' in reading) throw new Error('no headings');
  const { columnIndex, headingRowIndex } = reading.headings;
  const ours = new Set(Object.values(columnIndex));
  const rows = grid.rows.map((row, rowIndex) => {
    if (rowIndex <= headingRowIndex || rowIndex < headingSearchRows || rowIndex >= tailRow) return [...row];
    if (cellText(row[columnIndex.code ?? 0]) === '') return [];
    return trimRow(row.map((cell, index) => (ours.has(index) ? cell : '')));
  });
  return trimmed(rows);
}

/** That what the copy gives back is what a whole reading gives. */
export function expectRestored(book: Workbook, tailRow = lastCodeRow(book)): void {
  const restored = restoreFrom(book, tailRow);
  expect(restored && copiedPart(restored.grid, tailRow)).toEqual(copiedPart(book.read(masterId), tailRow));
}

export const gridOf = (book: Workbook) => book.sheetOf(masterId).grid;

export function lastCodeRow(book: Workbook): number {
  const { records, headingRowNumber } = tableOf(book);
  return (records[records.length - 1]?.rowNumber ?? headingRowNumber) - 1;
}

function trimRow(row: readonly Cell[]): Cell[] {
  const cells = [...row];
  while (cells.length > 0 && (cells[cells.length - 1] ?? '') === '') cells.pop();
  return cells;
}

function trimmed<Row extends readonly Cell[]>(rows: readonly Row[]): Row[] {
  const kept = [...rows];
  while (kept.length > 0 && kept[kept.length - 1]?.length === 0) kept.pop();
  return kept;
}
