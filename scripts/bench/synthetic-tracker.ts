import { dayOf } from '../../src/core/day';
import type { TaskKey } from '../../src/core/task';
import { taskColumns } from '../../src/sheets/columns';
import { sheetTitle } from '../../src/sheets/sheet-names';
import { documentsColumns, settingsColumns, unitsColumns } from '../../src/sheets/system-columns';
import { type Book, createBook, createSheet, type Sheet } from '../host/book/book';
import type { Scalar } from '../host/book/cell';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../host/drive';
import { runFunction } from '../host/runtime';
import { createWorkspace, type Workspace } from '../host/workspace';

export const benchNow = '2025-10-10T08:00:00+07:00';
const benchDomain = 'bench.example';

/** `U001`, `U002` … */
export function unitCode(index: number): string {
  return `U${String(index + 1).padStart(3, '0')}`;
}

/** Cells of one task without a fault; dates as serials. */
export function syntheticTask(code: string, row: number): { readonly [key in TaskKey]?: Scalar } {
  const assignedOn = dayOf(2025, 5, 16) + (row % 60);
  const isDone = row % 3 === 0;
  return {
    title: `Triển khai nhiệm vụ số ${row + 1} của đơn vị ${code} theo kế hoạch chuyển đổi số năm 2025`,
    field: row % 2 === 0 ? 'CĐS' : 'KHCN; ĐMST',
    source: row % 4 === 0 ? '190/KH-UBND' : '139/KH-UBND',
    assignedOn,
    lead: `Đơn vị ${code}`,
    deliverable: 'Báo cáo',
    dueText: ['31/12/2025', 'quý IV/2025', 'trước ngày 01/12/2025', 'tháng 11/2025'][row % 4] ?? '',
    progress: isDone ? 'Hoàn thành' : 'Đang thực hiện',
    percent: isDone ? 100 : (row * 7) % 90,
    ...(isDone
      ? { doneOn: dayOf(2025, 9, 1) + (row % 30), evidence: `${row + 10}/BC-UBND`, evidenceTo: 'UBND Thành phố' }
      : {}),
    updatedAt: dayOf(2025, 10, 1) + 0.375,
  };
}

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
    ['139/KH-UBND', dayOf(2025, 5, 16), 'UBND Thành phố', 'Kế hoạch', 'Kế hoạch', 'Loại trừ', ''],
    ['190/KH-UBND', dayOf(2025, 5, 16), 'UBND Thành phố', 'Kế hoạch', 'Kế hoạch', 'Loại trừ', ''],
  ]);
  const codes = Array.from({ length: sheetCount }, (_, index) => unitCode(index));
  fill(createSheet(book, sheetTitle('units', 'vi')), [unitsColumns.map(({ vi }) => vi), ...codes.map(unitRow)]);
  for (const code of codes) fill(createSheet(book, code, { rows: rowCount + 20 }), taskRows(code, rowCount));
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

export function taskRows(code: string, rowCount: number): Scalar[][] {
  const rows: Scalar[][] = [taskColumns.map(({ vi }) => vi)];
  for (let row = 0; row < rowCount; row += 1) {
    const task = syntheticTask(code, row);
    rows.push(taskColumns.map(({ key }) => task[key] ?? ''));
  }
  return rows;
}

export function fill(sheet: Sheet, rows: readonly (readonly Scalar[])[]): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) if (value !== '') sheet.grid.setCell(row, column, { value });
  }
}

export function openBook(book: Book): Workspace {
  const { spreadsheetId: id } = book;
  const modifiedTime = new Date(benchNow).toISOString();
  const file = { id, name: id, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: `chu@${benchDomain}`, book };
  return createWorkspace({ drive: createDrive([file]), openId: id, now: benchNow });
}
