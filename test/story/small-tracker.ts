import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, createBook, createSheet, findSheetByTitle, type Sheet } from '../../scripts/host/book/book';
import type { Scalar } from '../../scripts/host/book/cell';
import type { Bundle } from '../../scripts/host/bundle';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { parseEntry } from '../../scripts/host/formats/entry';
import { editCells } from '../../scripts/host/people/edits';
import type { RunResult } from '../../scripts/host/runs/run-result';
import { runFunction } from '../../scripts/host/runs/runtime';
import { createSheetsApi } from '../../scripts/host/sheets-api/api';
import { createWorkspace, type Workspace } from '../../scripts/host/workspace';
import { cellName } from '../../src/sheets/requests/a1';
import { taskColumns } from '../../src/sheets/tables/columns';
import { documentsColumns, settingsColumns, unitsColumns } from '../../src/sheets/tables/system-columns';

export const now = '2025-10-10T08:00:00+07:00';
const domain = 'hanoi.example';

/** A row without a fault, as a person types it; `part` replaces some cells. */
export function typedTask(number: number, part: { readonly [key: string]: string } = {}): string[] {
  const task: { readonly [key: string]: string } = {
    title: `Xây dựng cơ sở dữ liệu chuyên ngành số ${number} của Thành phố`,
    field: 'CĐS',
    source: '139/KH-UBND',
    assignedOn: '16/05/2025',
    lead: 'Sở Khoa học và Công nghệ',
    partners: 'Sở Tài chính',
    deliverable: 'Báo cáo',
    dueText: '31/12/2025',
    progress: 'Đang thực hiện',
    percent: '40',
    ...part,
  };
  return taskColumns.map(({ key }) => task[key] ?? '');
}

export interface SmallTracker {
  readonly workspace: Workspace;
  readonly book: Book;
  sheet(title: string): Sheet;
  run(name: string): RunResult;
  /** A person types or pastes; the result of `onEdit`. @throws when the simple trigger failed. */
  edit(place: string, texts: readonly (readonly string[])[]): RunResult;
  /** What another program does through the Sheets API: no trigger hears of it. */
  change(requests: sheets_v4.Schema$Request[]): void;
  /** '' for a blank cell. */
  value(title: string, cell: string): Scalar;
  /** The cell of a task's column in a row. */
  at(key: string, row: number): Scalar;
  /** Name of the cell of a task's column: `J12`. */
  name(key: string, row: number): string;
  rows(title: string): Scalar[][];
}

export interface SmallTrackerOptions {
  /** Rows of SKHCN's sheet above its headings, and the tasks below them. */
  readonly above?: readonly (readonly string[])[];
  readonly tasks?: readonly (readonly string[])[];
  /** Rows of the sheet `Quy tắc`, typed after the set-up. */
  readonly settings?: readonly (readonly string[])[];
}

/** A tracker of two departments, set up by the compiled bundle. */
export function createSmallTracker(bundle: Bundle, options: SmallTrackerOptions = {}): SmallTracker {
  const book = createBook('theo-doi', { title: 'Theo dõi nhiệm vụ' });
  typeRows(createSheet(book, 'Cấu hình'), [
    settingsColumns.map(({ vi }) => vi),
    ['Đơn vị tổng hợp', 'SKHCN', ''],
    ['Tên miền thư được phép', domain, ''],
    ...(options.settings ?? []),
  ]);
  typeRows(createSheet(book, 'Đơn vị'), [
    unitsColumns.map(({ vi }) => vi),
    unitRow('SKHCN', 'Sở Khoa học và Công nghệ', '1'),
    unitRow('STC', 'Sở Tài chính', '2'),
    unitRow('SNV', 'Sở Nội vụ', '3'),
  ]);
  typeRows(createSheet(book, 'Văn bản'), [
    documentsColumns.map(({ vi }) => vi),
    ['139/KH-UBND', '16/05/2025', 'UBND Thành phố', 'Kế hoạch', '', 'Loại trừ', ''],
    ['190/KH-UBND', '18/07/2025', 'UBND Thành phố', 'Kế hoạch', '', 'Loại trừ', ''],
  ]);
  const headings = taskColumns.map(({ vi }) => vi);
  const rows = [...(options.above ?? []), headings, ...(options.tasks ?? [])];
  typeRows(createSheet(book, 'SKHCN', { rows: Math.max(1_000, rows.length), columns: 40 }), rows);
  typeRows(createSheet(book, 'STC', { columns: 40 }), [headings]);
  const modifiedTime = new Date(now).toISOString();
  const file = {
    id: book.spreadsheetId,
    name: 'x',
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime,
    owner: `tonghop@${domain}`,
    book,
  };
  const workspace = createWorkspace({ drive: createDrive([file]), openId: book.spreadsheetId, now });
  const current = () => workspace.drive.files.get(book.spreadsheetId)?.book as Book;
  const run = (name: string) => assertOk(runFunction(workspace, bundle, name));
  run('setUpWorkbook');
  const sheet = (title: string) => findSheetByTitle(current(), title) as Sheet;
  const column = (key: string) => taskColumns.findIndex((one) => one.key === key);
  return {
    workspace,
    book,
    sheet,
    run,
    edit: (place, texts) => assertOk(editCells(workspace, bundle, place, texts).onEdit as RunResult),
    change: (requests) => {
      const caller = { email: workspace.user };
      createSheetsApi(workspace).batchUpdate(book.spreadsheetId, { requests }, caller);
    },
    value: (title, cell) => valueAt(sheet(title), cell),
    at: (key, row) => sheet('SKHCN').grid.valueAt(row - 1, column(key)) ?? '',
    name: (key, row) => cellName(row, column(key)),
    rows: (title) => {
      const { grid } = sheet(title);
      return Array.from({ length: grid.lastRowWithContent() }, (_, row) =>
        Array.from({ length: grid.lastColumnWithContent() }, (_, at) => grid.valueAt(row, at) ?? ''),
      );
    },
  };
}

function unitRow(code: string, name: string, order: string): string[] {
  const cells: { readonly [key: string]: string } = {
    code,
    name,
    kind: 'Sở',
    order,
    contactEmails: `${code.toLowerCase()}@${domain}`,
    sheetName: code === 'SNV' ? '' : code,
  };
  return unitsColumns.map(({ key }) => cells[key] ?? '');
}

function typeRows(sheet: Sheet, rows: readonly (readonly string[])[]): void {
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      if (text !== '') sheet.grid.setCell(row, column, parseEntry(text, 'vi_VN', undefined, 2025));
    }
  }
}

function valueAt(sheet: Sheet, cell: string): Scalar {
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  if (match === null) throw new Error(`no cell ${cell}`);
  const column = [...(match[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet.grid.valueAt(Number(match[2]) - 1, column) ?? '';
}

function assertOk(result: RunResult): RunResult {
  if (!result.ok) throw new Error(result.error?.stack ?? result.error?.message);
  return result;
}
