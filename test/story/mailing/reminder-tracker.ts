import {
  type Book,
  createBook,
  createSheet,
  findSheetByTitle,
  type Sheet,
  titleOf,
} from '../../../scripts/host/book/book';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import type { Bundle } from '../../../scripts/host/bundle';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import { parseEntry } from '../../../scripts/host/formats/entry';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { createWorkspace, type Workspace } from '../../../scripts/host/workspace';
import type { TaskKey } from '../../../src/core/tasks/task';
import { type Column, taskColumns } from '../../../src/sheets/tables/columns';
import { sheetTitle } from '../../../src/sheets/tables/sheet-names';
import { documentsColumns, settingsColumns, unitsColumns } from '../../../src/sheets/tables/system-columns';

export const domain = 'nho.example';
export const owner = `chu@${domain}`;
/** A Friday. */
const friday = '2025-10-10T08:00:00+07:00';

export type TaskSketch = { readonly [key in TaskKey]?: string };

export interface UnitSketch {
  readonly code: string;
  readonly contact?: string;
  readonly leader?: string;
  readonly tasks: readonly TaskSketch[];
}

/** A task that lacks nothing, due on a day. */
export function task(title: string, dueText: string, more: TaskSketch = {}): TaskSketch {
  return {
    title,
    field: 'CĐS',
    source: '139/KH-UBND',
    assignedOn: '16/5/2025',
    deliverable: 'Báo cáo',
    dueText,
    progress: 'Đang thực hiện',
    percent: '40',
    delayCause: 'Chờ ý kiến',
    ...more,
  };
}

/** A tracker as people typed it, set up by the compiled bundle; mails are on unless a setting says otherwise. */
export function createTracker(
  bundle: Bundle,
  units: readonly UnitSketch[],
  settings: Readonly<Record<string, string>> = {},
  now = friday,
): Workspace {
  const book = createBook('nho');
  const settingValues = {
    'Email đơn vị tổng hợp': `tonghop@${domain}`,
    'Tên miền thư được phép': domain,
    'Chế độ thư': 'Gửi',
    ...settings,
  };
  const addSheet = (key: 'settings' | 'units' | 'documents') => createSheet(book, sheetTitle(key, 'vi'));
  typeRows(addSheet('settings'), settingsColumns, Object.entries(settingValues));
  typeRows(addSheet('units'), unitsColumns, units.map(unitRow));
  typeRows(addSheet('documents'), documentsColumns, [['139/KH-UBND', '16/5/2025', 'UBND Thành phố', 'Kế hoạch']]);
  for (const { code, tasks } of units) {
    const lines = tasks.map((one) => taskColumns.map(({ key }) => (key === 'lead' ? `Sở ${code}` : (one[key] ?? ''))));
    typeRows(createSheet(book, code, { columns: 40 }), taskColumns, lines);
  }
  const workspace = openOffice(book, now);
  const result = runFunction(workspace, bundle, 'setUpWorkbook');
  if (!result.ok) throw new Error(result.error?.stack);
  return workspace;
}

function unitRow({ code, contact, leader }: UnitSketch, index: number): string[] {
  const cells: Readonly<Record<string, string>> = {
    code,
    name: `Sở ${code}`,
    kind: 'Sở',
    order: String(index + 1),
    contactEmails: contact ?? `dm.${code.toLowerCase()}@${domain}`,
    leaderEmails: leader ?? '',
    sheetName: code,
    wantsReminders: 'Có',
  };
  return unitsColumns.map(({ key }) => cells[key] ?? '');
}

function typeRows(sheet: Sheet, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  for (const [rowIndex, row] of [columns.map(({ vi }) => vi), ...rows].entries()) {
    for (const [columnIndex, text] of row.entries()) {
      if (text === '') continue;
      const isText = rowIndex === 0 || columns[columnIndex]?.type === 'literal';
      sheet.grid.setCell(rowIndex, columnIndex, parseEntry(isText ? `'${text}` : text, 'vi_VN', undefined, 2025));
    }
  }
}

function openOffice(book: Book, now: string | number, state?: ReturnType<Workspace['toState']>): Workspace {
  const { spreadsheetId: id } = book;
  const file = { id, name: id, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime: '2025-10-01T00:00:00Z', owner, book };
  return createWorkspace({ drive: createDrive([file]), openId: id, now, state });
}

/** The same office once more: what happens there does not happen here. */
export function branch(workspace: Workspace): Workspace {
  const state = JSON.parse(JSON.stringify(workspace.toState())) as ReturnType<Workspace['toState']>;
  return openOffice(cloneBook(bookOf(workspace)), workspace.clock.now(), state);
}

/** An older version of the spreadsheet is brought back; properties, quotas and mails sent stay as they are. */
export function restoreVersion(workspace: Workspace, older: Book): Workspace {
  const state = JSON.parse(JSON.stringify(workspace.toState())) as ReturnType<Workspace['toState']>;
  const restored = openOffice(cloneBook(older), workspace.clock.now(), state);
  restored.outbox.sent.push(...workspace.outbox.sent);
  return restored;
}

export function bookOf(workspace: Workspace): Book {
  const book = workspace.drive.files.get(workspace.openId)?.book;
  if (book === undefined) throw new Error('There is no spreadsheet.');
  return book;
}

export function sheetOf(workspace: Workspace, title: string): Sheet {
  const sheet = findSheetByTitle(bookOf(workspace), title);
  if (sheet === undefined)
    throw new Error(`There is no sheet ${title} among ${bookOf(workspace).sheets.map(titleOf)}.`);
  return sheet;
}

/** Rows of a sheet below the row that begins with a heading, as records by heading; blank rows are left out. */
export function readRows(workspace: Workspace, title: string, firstHeading: string): Record<string, unknown>[] {
  const { grid } = sheetOf(workspace, title);
  const end = grid.lastRowWithContent();
  let heading = 0;
  while (heading < end && grid.valueAt(heading, 0) !== firstHeading) heading += 1;
  if (heading === end) throw new Error(`“${title}” has no row that begins with ${firstHeading}`);
  const rows: Record<string, unknown>[] = [];
  for (let rowIndex = heading + 1; rowIndex < end; rowIndex += 1) {
    const record: Record<string, unknown> = {};
    for (let column = 0; column < grid.lastColumnWithContent(); column += 1) {
      record[String(grid.valueAt(heading, column))] = grid.valueAt(rowIndex, column);
    }
    if (Object.values(record).some((value) => value !== null && value !== '')) rows.push({ ...record, rowIndex });
  }
  return rows;
}

export interface LedgerLine {
  readonly key: string;
  readonly state: string;
  readonly rowIndex: number;
}

export function ledgerOf(workspace: Workspace): LedgerLine[] {
  return readRows(workspace, 'Thư nhắc', 'Khóa').map((row) => ({
    key: String(row.Khóa),
    state: String(row['Tình trạng']),
    rowIndex: Number(row.rowIndex),
  }));
}

const codes = /\b(?:BC-20\d\d-\d\d-[A-Z0-9]+|[A-Z0-9]+-20\d\d-[A-Z0-9]+-\d{3})\b/g;

/** The part of a mail that has no rows in the ledger begins here. */
const others = /\n(?:CÁC NHIỆM VỤ|CÁC BÁO CÁO).* KHÁC ĐANG QUÁ HẠN/;

/** Every task that was a line of a reminder: `recipient code`, once for each mail. Notices to the owner are left out. */
export function mailedPairs(workspace: Workspace): string[] {
  return workspace.outbox.sent
    .filter(({ subject }) => /^\[(Nhắc việc|Đôn đốc)/.test(subject))
    .flatMap(({ to, body }) =>
      [...new Set(body.split(others)[0]?.match(codes) ?? [])].map((code) => `${to[0]} ${code}`),
    );
}
