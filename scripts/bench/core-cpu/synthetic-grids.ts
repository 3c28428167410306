import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Cell, Row } from '../../../src/core/values/cell';
import { masterColumns } from '../../../src/sheets/tables/columns';
import type { SheetGrid } from '../../../src/sheets/v4';
import { taskRows, unitCode } from '../synthetic-tasks';
import { runCore } from './run-core';
import { createContext } from './synthetic-context';

interface Grids {
  readonly tables: readonly SheetGrid[];
  /** As an earlier run left it, with one row in twenty out of date. */
  readonly master: SheetGrid;
}

/** One row in so many differs from what the master holds. */
export const outOfDateShare = 20;
const outOfDatePercent = 0.5;

export function createGrids(unitCount: number, rowsEach: number): Grids {
  const context = createContext(unitCount);
  const tables: SheetGrid[] = [];
  const rows: Row[] = [masterColumns.map(({ vi }) => vi)];
  const empty = { ...placeOf(0, 'Tổng hợp'), rows: asReceived(rows) };
  const percent = masterColumns.findIndex(({ key }) => key === 'percent');
  for (let index = 0; index < unitCount; index += 1) {
    const table = createTable(index, rowsEach);
    tables.push(table);
    const { requests } = runCore([table], empty, context, (_, work) => work());
    for (const row of asReceived(writtenRows(requests))) {
      const isOutOfDate = (rows.length - 1) % outOfDateShare === 0;
      rows.push(isOutOfDate ? row.map((cell, column) => (column === percent ? outOfDatePercent : cell)) : row);
    }
  }
  return { tables, master: { ...empty, rows } };
}

function createTable(index: number, rowsEach: number): SheetGrid {
  const code = unitCode(index);
  const rows = taskRows(code, rowsEach).map((row, at) =>
    at === 0 ? row : [`KH139-2025-${code}-${String(at).padStart(3, '0')}`, ...row.slice(1)],
  );
  return { ...placeOf(index + 1, code), rows: asReceived(rows) };
}

function placeOf(sheetId: number, title: string) {
  return { spreadsheetId: 'bench', sheetId, title };
}

function writtenRows(requests: readonly sheets_v4.Schema$Request[]): Row[] {
  const rows = requests.flatMap(({ updateCells }) => updateCells?.rows ?? []);
  return rows.map(({ values = [] }) =>
    values.map(({ userEnteredValue }): Cell => userEnteredValue?.stringValue ?? userEnteredValue?.numberValue ?? ''),
  );
}

/** Rows as they come from Google: no text shared between two cells, and none after the last filled one. */
function asReceived(rows: readonly Row[]): Row[] {
  const trimmed = rows.map((row) => {
    let length = row.length;
    while (length > 0 && row[length - 1] === '') length -= 1;
    return row.slice(0, length);
  });
  return JSON.parse(JSON.stringify(trimmed));
}
