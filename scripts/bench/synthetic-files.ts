import { dayOf } from '../../src/core/time/day';
import { sheetTitle } from '../../src/sheets/tables/sheet-names';
import { documentsColumns, settingsColumns, unitsColumns } from '../../src/sheets/tables/system-columns';
import { type Book, createBook, createSheet, type Sheet } from '../host/book/book';
import type { Scalar } from '../host/book/cell';
import type { Bundle } from '../host/bundle';
import { createDrive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../host/drive/drive';
import { runFunction } from '../host/runs/runtime';
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../host/workspace';
import { taskRows, unitCode } from './synthetic-tasks';
import { benchNow } from './synthetic-tracker';

const domain = 'bench.example';
export const trackerId = 'bench-tracker';
export const owner = `chu@${domain}`;

/** The id of the file of the unit with this index. */
export function fileIdOf(index: number): string {
  return `file-${unitCode(index)}`;
}

export interface FilesWorldOptions {
  readonly fileCount: number;
  readonly rowCount: number;
  /** Units that keep a sheet in the tracker itself, after those with files. */
  readonly sheetCount?: number;
  readonly settings?: readonly (readonly [string, string])[];
  /** What of the tracker is counted apart. */
  readonly uncounted?: WorkspaceOptions['uncounted'];
}

/** A tracker, set up by the compiled bundle, and a spreadsheet of its own for each of so many units. */
export function createFilesWorld(project: Bundle | string, options: FilesWorldOptions): Workspace {
  const { fileCount, rowCount, sheetCount = 0, settings = [], uncounted } = options;
  const book = createBook(trackerId);
  fill(createSheet(book, sheetTitle('settings', 'vi')), [
    settingsColumns.map(({ vi }) => vi),
    ['Đơn vị tổng hợp', unitCode(0), ''],
    ['Email đơn vị tổng hợp', `tonghop@${domain}`, ''],
    ['Tên miền thư được phép', domain, ''],
    ...settings.map(([name, value]) => [name, value, '']),
  ]);
  const assignedOn = dayOf(2025, 5, 16);
  fill(createSheet(book, sheetTitle('documents', 'vi')), [
    documentsColumns.map(({ vi }) => vi),
    ['139/KH-UBND', assignedOn, 'UBND Thành phố', 'Kế hoạch', 'Kế hoạch', 'Loại trừ', ''],
    ['190/KH-UBND', assignedOn, 'UBND Thành phố', 'Kế hoạch', 'Kế hoạch', 'Loại trừ', ''],
  ]);
  const rows: Scalar[][] = [];
  for (let index = 0; index < fileCount + sheetCount; index += 1) rows.push(unitRow(index, index < fileCount));
  fill(createSheet(book, sheetTitle('units', 'vi'), { rows: rows.length + 20 }), [
    unitsColumns.map(({ vi }) => vi),
    ...rows,
  ]);
  for (let index = fileCount; index < fileCount + sheetCount; index += 1) {
    fill(createSheet(book, unitCode(index), { rows: rowCount + 20, columns: 40 }), taskRows(unitCode(index), rowCount));
  }
  const files = [driveFile(book)];
  for (let index = 0; index < fileCount; index += 1) files.push(unitFile(index, rowCount));
  const workspace = createWorkspace({
    drive: createDrive(files),
    openId: trackerId,
    now: benchNow,
    ...(uncounted === undefined ? {} : { uncounted }),
  });
  const result = runFunction(workspace, project, 'setUpWorkbook');
  if (!result.ok) throw new Error(result.error?.stack);
  return workspace;
}

/** One unit's own spreadsheet: its task table, and nothing else. */
export function unitFile(index: number, rowCount: number): DriveFile {
  const book = createBook(fileIdOf(index), { title: `Nhiệm vụ của đơn vị ${unitCode(index)}` });
  fill(createSheet(book, 'Nhiệm vụ', { rows: rowCount + 20, columns: 40 }), taskRows(unitCode(index), rowCount));
  return driveFile(book);
}

function driveFile(book: Book): DriveFile {
  const { spreadsheetId: id, properties } = book;
  const modifiedTime = new Date(benchNow).toISOString();
  return { id, name: properties.title, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner, book };
}

function unitRow(index: number, hasFile: boolean): Scalar[] {
  const code = unitCode(index);
  const cells: { readonly [key: string]: Scalar } = {
    code,
    name: `Đơn vị ${code}`,
    kind: 'Sở',
    order: index + 1,
    contactEmails: `${code.toLowerCase()}@${domain}`,
    ...(hasFile ? { fileId: fileIdOf(index) } : { sheetName: code }),
  };
  return unitsColumns.map(({ key }) => cells[key] ?? '');
}

function fill(sheet: Sheet, rows: readonly (readonly Scalar[])[]): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) if (value !== '') sheet.grid.setCell(row, column, { value });
  }
}
