import { dayOf } from '../../src/core/time/day';
import { sheetTitle } from '../../src/sheets/tables/sheet-names';
import { documentsColumns, settingsColumns, unitsColumns } from '../../src/sheets/tables/system-columns';
import { uncounted } from '../cli/output/uncounted';
import { type Book, createBook, createSheet, type Sheet } from '../host/book/book';
import type { Scalar } from '../host/book/cell';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../host/drive/drive';
import { runFunction } from '../host/runs/runtime';
import { createWorkspace, type Workspace } from '../host/workspace';
import { benchDocuments, taskRows, unitCode } from './synthetic-tasks';

export const benchNow = '2025-10-10T08:00:00+07:00';
const benchDomain = 'bench.example';

/** A tracker of so many unit sheets with so many rows each, set up by the compiled bundle. */
export function createSyntheticWorkspace(bundleFolder: string, sheetCount: number, rowCount: number): Workspace {
  const book = createBook('bench-tracker');
  fill(createSheet(book, sheetTitle('settings', 'vi')), [
    settingsColumns.map(({ vi }) => vi),
    ['Đơn vị tổng hợp', unitCode(0), ''],
    ['Email đơn vị tổng hợp', `tonghop@${benchDomain}`, ''],
    ['Tên miền thư được phép', benchDomain, ''],
    ['Chế độ thư', 'Gửi', ''],
  ]);
  fill(createSheet(book, sheetTitle('documents', 'vi')), [
    documentsColumns.map(({ vi }) => vi),
    ...benchDocuments.map((symbol) => [
      symbol,
      dayOf(2025, 5, 16),
      'UBND Thành phố',
      'Kế hoạch',
      'Kế hoạch',
      'Loại trừ',
      '',
    ]),
  ]);
  const codes = Array.from({ length: sheetCount }, (_, index) => unitCode(index));
  fill(createSheet(book, sheetTitle('units', 'vi')), [unitsColumns.map(({ vi }) => vi), ...codes.map(unitRow)]);
  for (const code of codes)
    fill(createSheet(book, code, { rows: rowCount + 20, columns: 40 }), taskRows(code, rowCount));
  const workspace = openBook(book);
  const result = runFunction(workspace, bundleFolder, 'setUpWorkbook');
  if (!result.ok) throw new Error(result.error?.stack);
  return workspace;
}

function unitRow(code: string, index: number): Scalar[] {
  const cells: { readonly [key: string]: Scalar } = {
    code,
    name: `Đơn vị ${code}`,
    kind: 'Sở',
    order: index + 1,
    contactEmails: `${code.toLowerCase()}@${benchDomain}`,
    sheetName: code,
  };
  return unitsColumns.map(({ key }) => cells[key] ?? '');
}

function fill(sheet: Sheet, rows: readonly (readonly Scalar[])[]): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) if (value !== '') sheet.grid.setCell(row, column, { value });
  }
}

function openBook(book: Book): Workspace {
  const { spreadsheetId: id } = book;
  const modifiedTime = new Date(benchNow).toISOString();
  const file = { id, name: id, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: `chu@${benchDomain}`, book };
  return createWorkspace({ drive: createDrive([file]), openId: id, now: benchNow, uncounted });
}
