import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book, Sheet } from '../../scripts/host/book/book';
import { createBook, createSheet, findSheetByTitle } from '../../scripts/host/book/book';
import { cloneBook } from '../../scripts/host/book/snapshot';
import { createDrive, type Drive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { parseEntry } from '../../scripts/host/formats/entry';
import { type Office, openOffice } from '../../scripts/host/office';
import type { RunResult } from '../../scripts/host/runs/run-result';
import { createSheetsApi } from '../../scripts/host/sheets-api/api';
import { createSampleDrive } from '../../scripts/sample';
import { sampleNow, sampleTrackerId } from '../../scripts/sample/build-tracker';
import { publishedRangeName } from '../../src/sheets/published/plan-published';
import { stampRangeName } from '../../src/sheets/report/writing/report-sheet-facts';
import { systemSheets } from '../../src/sheets/tables/sheet-names';
import { storyBundle } from './bundle';

const owner = 'tonghop@dd.example';
const trackerId = 'tracker';

/** What every run writes though nothing changed (docs/file-format.md, "What a run writes"). */
export const uncounted = {
  sheetTitles: [systemSheets.log.vi, systemSheets.log.en],
  rangeNames: [stampRangeName, publishedRangeName],
};

/** Sheets of texts as a person would have typed them, under vi_VN. */
export type TypedSheets = { readonly [title: string]: readonly (readonly string[])[] };

export function driveOf(sheets: TypedSheets): Drive {
  const book = createBook(trackerId, { title: 'Theo dõi' });
  for (const [title, rows] of Object.entries(sheets)) typeInto(createSheet(book, title, { columns: 40 }), 0, 0, rows);
  const modifiedTime = new Date(sampleNow).toISOString();
  return createDrive([{ id: trackerId, name: 'Theo dõi', mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner, book }]);
}

export function typeInto(sheet: Sheet, top: number, left: number, rows: readonly (readonly string[])[]): void {
  for (const [r, row] of rows.entries()) {
    for (const [c, text] of row.entries()) {
      if (text !== '') sheet.grid.setCell(top + r, left + c, parseEntry(text, 'vi_VN', undefined, 2025));
    }
  }
}

export async function openTracker(sheets: TypedSheets): Promise<Office> {
  return openOffice(await storyBundle(), { drive: driveOf(sheets), openId: trackerId, now: sampleNow, uncounted });
}

/** The sample, as people left it. */
export async function openRawSample(): Promise<Office> {
  return openOffice(await storyBundle(), {
    drive: createSampleDrive(),
    openId: sampleTrackerId,
    now: sampleNow,
    uncounted,
  });
}

/** The sample, set up. */
export async function openSample(): Promise<Office> {
  const made = sample ?? setUp(await openRawSample());
  sample = made;
  return copyOf(made);
}

let sample: Office | undefined;

/** An office in the same state as another, so that each can go its own way. Making one costs next to nothing. */
export function copyOf({ workspace, bundle }: Office): Office {
  const files = [...workspace.drive.files.values()].map((file) => ({
    ...file,
    ...(file.book !== undefined && { book: cloneBook(file.book) }),
  }));
  return openOffice(bundle, {
    drive: createDrive(files),
    openId: workspace.openId,
    now: workspace.clock.now(),
    state: workspace.toState(),
    uncounted,
  });
}

function setUp(office: Office): Office {
  done(office.run('setUpWorkbook'));
  return office;
}

/** @throws when the run did not end well. */
export function done(result: RunResult): RunResult {
  if (!result.ok) throw new Error(`the run failed: ${result.error?.stack || result.error?.message}`);
  return result;
}

export function bookOf({ workspace }: Office): Book {
  const book = workspace.drive.files.get(workspace.openId)?.book;
  if (book === undefined) throw new Error('the tracker cannot be opened');
  return book;
}

export function sheetOf(office: Office, title: string): Sheet {
  const sheet = findSheetByTitle(bookOf(office), title);
  if (sheet === undefined) throw new Error(`there is no sheet ${title}`);
  return sheet;
}

/** The owner changes the workbook by hand: renames, moves, deletes, formats. */
export function change({ workspace }: Office, ...requests: sheets_v4.Schema$Request[]): void {
  createSheetsApi(workspace).batchUpdate(workspace.openId, { requests }, { email: workspace.user });
}

export function sheetIdIn(office: Office, title: string): number {
  return sheetOf(office, title).properties.sheetId ?? 0;
}

/** Puts a value into a cell, or takes it away, and leaves the cell's looks. */
export function putCell(office: Office, title: string, row: number, column: number, value?: string | number): void {
  const { grid } = sheetOf(office, title);
  const { value: _gone, formula: _too, error: _also, ...looks } = grid.cellAt(row, column) ?? {};
  grid.setCell(row, column, value === undefined ? looks : { ...looks, value });
}

export function titlesOf(office: Office): string[] {
  return bookOf(office).sheets.map(({ properties }) => properties.title ?? '');
}

/** All that people see and set in the workbook, sheet by sheet: for telling whether anything was touched. */
export function contentOf(office: Office, except: readonly string[] = []): Record<string, unknown[][]> {
  return Object.fromEntries(
    titlesOf(office)
      .filter((title) => !except.includes(title))
      .map((title) => [title, office.values(quote(title))]),
  );
}

/** The row whose column under `heading` holds `value`, as texts by heading. @throws when there is none. */
export function rowWhere(office: Office, title: string, heading: string, value: string): Record<string, string> {
  const found = tableOf(office, title).find((row) => row[heading] === value);
  if (found === undefined) throw new Error(`no row of ${title} has ${heading} = ${value}`);
  return found;
}

/** The rows below the first row that has at least three headings, as texts by heading. */
export function tableOf(office: Office, title: string): Record<string, string>[] {
  const rows = office.texts(quote(title));
  const start = rows.findIndex((row) => row.filter((text) => text !== '').length >= 3);
  const headings = rows[start] ?? [];
  return rows
    .slice(start + 1)
    .map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
}

/** Where a heading stands: row and column from 0. @throws when it stands nowhere. */
export function placeOf(office: Office, title: string, heading: string): { row: number; column: number } {
  const rows = office.texts(quote(title));
  for (const [row, cells] of rows.entries()) {
    const column = cells.indexOf(heading);
    if (column >= 0) return { row, column };
  }
  throw new Error(`${title} has no heading ${heading}`);
}

export function quote(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

const unitHeadings = ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Thứ tự', 'Email đầu mối', 'Trang tính', 'Nhận nhắc việc'];
const taskHeadings = [
  'Mã nhiệm vụ',
  'Nội dung nhiệm vụ',
  'Lĩnh vực',
  'Văn bản giao',
  'Ngày giao',
  'Cơ quan chủ trì',
  'Sản phẩm',
  'Thời hạn',
  'Tiến độ',
  'Ngày hoàn thành',
  'Minh chứng',
  'Nguyên nhân chậm',
];

export const smallSheets: TypedSheets = {
  'Cấu hình': [
    ['Mục', 'Giá trị'],
    ['Tên miền thư được phép', 'dd.example'],
  ],
  'Đơn vị': [
    unitHeadings,
    ['SKHCN', 'Sở Khoa học và Công nghệ', 'Sở', '1', 'skhcn@dd.example', 'SKHCN', 'Có'],
    ['STC', 'Sở Tài chính', 'Sở', '2', 'stc@dd.example', 'STC', 'Có'],
  ],
  'Văn bản': [
    ['Số, ký hiệu', 'Ngày', 'Cơ quan ban hành', 'Trích yếu'],
    ['139/KH-UBND', '16/5/2025', 'UBND Thành phố', 'Kế hoạch triển khai'],
  ],
  SKHCN: [
    taskHeadings,
    taskRow('Xây dựng kho dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', '20/11/2025', 'Đang thực hiện'),
    taskRow('Tổng hợp báo cáo chuyển đổi số', 'Sở Khoa học và Công nghệ', 'trước ngày 14/10/2025', 'Đang thực hiện'),
    taskRow('Triển khai nền tảng họp trực tuyến', 'Sở Khoa học và Công nghệ', '30/9/2025', 'Đang thực hiện'),
  ],
  STC: [
    taskHeadings,
    taskRow('Rà soát dự toán năm 2026', 'Sở Tài chính', 'Quý IV/2025', 'Chưa triển khai'),
    taskRow('Cấp kinh phí đợt 1', 'Sở Tài chính', '30/8/2025', 'Hoàn thành', '28/8/2025', '120/BC-STC'),
  ],
};

function taskRow(title: string, lead: string, due: string, progress: string, doneOn = '', evidence = ''): string[] {
  return ['', title, 'CĐS', '139/KH-UBND', '16/5/2025', lead, 'Báo cáo', due, progress, doneOn, evidence, ''];
}

/** Two units with five tasks, set up; or other sheets. */
export async function openSmall(sheets?: TypedSheets): Promise<Office> {
  if (sheets !== undefined) return setUp(await openTracker(sheets));
  small ??= setUp(await openTracker(smallSheets));
  return copyOf(small);
}

let small: Office | undefined;
