import type { TaskKey } from '../../src/core/tasks/task';
import { type Column, taskColumns } from '../../src/sheets/tables/columns';
import { type SheetKey, sheetTitle } from '../../src/sheets/tables/sheet-names';
import { documentsColumns, settingsColumns, unitsColumns } from '../../src/sheets/tables/system-columns';
import { type Book, createBook, createSheet, type Sheet } from '../host/book/book';
import { parseEntry } from '../host/entry';
import { sampleDocuments } from './documents';
import { sampleFaults } from './faults';
import { pastedBlanks } from './pasted-blanks';
import type { SampleTask } from './sample-task';
import { listSampleUnits, sampleDomain } from './units';

export const sampleTrackerId = 'theo-doi-cv5514';

type TypedRow = { readonly [key in TaskKey]?: string };

export interface TrackerOptions {
  readonly id?: string;
  /** By code, of units that keep a spreadsheet of their own: what stands in `Mã tệp`, and in `Trang tính`. */
  readonly files?: ReadonlyMap<string, { readonly fileId: string; readonly sheetName?: string }>;
}

/** The tracker of Official Dispatch 5514/UBND-ĐMPT as people filled it in, before the product ever ran: values only, no formats. */
export function buildTracker(
  tasksByUnit: ReadonlyMap<string, readonly SampleTask[]>,
  { id = sampleTrackerId, files = new Map() }: TrackerOptions = {},
): Book {
  const book = createBook(id, { title: 'Theo dõi nhiệm vụ theo Công văn 5514/UBND-ĐMPT' });
  const units = listSampleUnits(new Set(tasksByUnit.keys()));
  addTable(book, 'settings', settingsColumns, sampleSettings);
  addTable(
    book,
    'units',
    unitsColumns,
    units.map((unit, index) => [
      unit.code,
      unit.name,
      unit.aliases,
      unit.kind,
      String(index + 1),
      unit.contactEmail,
      unit.leaderEmail,
      files.get(unit.code)?.sheetName ?? unit.sheetName,
      files.get(unit.code)?.fileId ?? '',
      'Có',
      '01/7/2025',
      '',
      '',
      unit.note,
    ]),
  );
  addTable(book, 'documents', documentsColumns, sampleDocuments);
  for (const [code, tasks] of tasksByUnit) {
    const unitName = units.find((unit) => unit.code === code)?.name ?? code;
    fillTaskSheet(createSheet(book, code), typeRows(code, unitName, tasks));
  }
  return book;
}

/** A unit's own spreadsheet: its task table on the first sheet, and nothing else. */
export function buildUnitBook(
  fileId: string,
  unit: { readonly code: string; readonly name: string },
  tasks: readonly SampleTask[],
): Book {
  const book = createBook(fileId, { title: `Nhiệm vụ giao ${unit.name}` });
  fillTaskSheet(createSheet(book, 'Nhiệm vụ'), typeRows(unit.code, unit.name, tasks));
  return book;
}

const sampleSettings = [
  ['Đơn vị tổng hợp', 'SKHCN'],
  ['Email đơn vị tổng hợp', `tonghop.skhcn@${sampleDomain}`],
  ['Tên miền thư được phép', sampleDomain],
  ['Chế độ thư', 'Gửi'],
];

function addTable(book: Book, key: SheetKey, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  const sheet = createSheet(book, sheetTitle(key, 'vi'));
  typeCells(sheet, [columns.map((column) => column.vi), ...rows], columns);
}

/** Rows of one unit's sheet with its faults; `undefined` stands for a row that a paste left blank. */
function typeRows(unitCode: string, unitName: string, tasks: readonly SampleTask[]): (TypedRow | readonly string[])[] {
  const rows: (TypedRow | readonly string[])[] = [];
  for (const [index, task] of tasks.entries()) {
    let typed: TypedRow = { ...task, lead: task.lead ?? unitName, updatedAt: updatedAt(unitCode, index) };
    for (const fault of sampleFaults) {
      if (fault.unitCode === unitCode && fault.rowIndex === index) typed = { ...typed, ...fault.change(task) };
    }
    rows.push(typed);
    for (const blank of pastedBlanks) {
      if (blank.unitCode === unitCode && blank.afterRowIndex === index) rows.push(blank.cells);
    }
  }
  return rows;
}

/** Most rows were touched in the last weeks, a few not since August: entries come in bursts, before report dates. */
function updatedAt(unitCode: string, index: number): string {
  const mark = (unitCode.charCodeAt(0) + unitCode.length * 7 + index * 11) % 40;
  if (mark > 36) return '25/8/2025 16:20';
  return mark > 20 ? `0${1 + (mark % 9)}/10/2025 09:${10 + mark}` : `${10 + mark}/9/2025 14:${10 + mark}`;
}

function fillTaskSheet(sheet: Sheet, rows: readonly (TypedRow | readonly string[])[]): void {
  const lines = rows.map((row) => (isLine(row) ? row : taskColumns.map(({ key }) => row[key] ?? '')));
  typeCells(sheet, [taskColumns.map((column) => column.vi), ...lines], taskColumns);
}

function isLine(row: TypedRow | readonly string[]): row is readonly string[] {
  return Array.isArray(row);
}

/** Literal columns are typed into cells formatted as text, as the product's template has them. */
function typeCells(sheet: Sheet, rows: readonly (readonly string[])[], columns: readonly Column[]): void {
  for (const [rowIndex, row] of rows.entries()) {
    for (const [columnIndex, text] of row.entries()) {
      if (text === '') continue;
      const isLiteral = rowIndex > 0 && columns[columnIndex]?.type === 'literal' && !text.startsWith("'");
      sheet.grid.setCell(
        rowIndex,
        columnIndex,
        parseEntry(isLiteral ? `'${text}` : text, 'vi_VN', undefined, sampleYear),
      );
    }
  }
}

const sampleYear = 2025;

/** 2025-10-10 08:00, when the sample's story begins. */
export const sampleNow = '2025-10-10T08:00:00+07:00';
