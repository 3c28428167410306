import type { Language } from '../../src/core/settings/settings';
import type { Column } from '../../src/sheets/tables/columns';
import { type SheetKey, sheetTitle } from '../../src/sheets/tables/sheet-names';
import { documentsColumns, settingsColumns, unitsColumns } from '../../src/sheets/tables/system-columns';
import { type Book, createBook, createSheet, findSheetByTitle, type Sheet } from '../host/book/book';
import { parseEntry } from '../host/formats/entry';
import { sampleDocuments } from './documents';
import type { SampleTask } from './sample-task';
import { layOutTaskSheet, sampleYear, typeTasks } from './type-tasks';
import { listSampleUnits, sampleDomain } from './units';

export const sampleTrackerId = 'theo-doi-cv5514';

export interface TrackerOptions {
  readonly id?: string;
  /** By code, of units that keep a spreadsheet of their own: what stands in `Mã tệp`, and in `Trang tính`. */
  readonly files?: ReadonlyMap<string, { readonly fileId: string; readonly sheetName?: string }>;
  /** The units' tables are left to the product's set-up. */
  readonly withoutTables?: boolean;
}

/** The tracker of Official Dispatch 5514/UBND-ĐMPT as people filled it in, before the product ever ran: values only, no formats. */
export function buildTracker(
  tasksByUnit: ReadonlyMap<string, readonly SampleTask[]>,
  { id = sampleTrackerId, files = new Map(), withoutTables = false }: TrackerOptions = {},
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
      '',
      'Có',
      '01/7/2025',
      '',
      '',
      unit.note,
    ]),
  );
  addTable(book, 'documents', documentsColumns, sampleDocuments);
  for (const code of withoutTables ? [] : tasksByUnit.keys()) layOutTaskSheet(createSheet(book, code, { columns: 40 }));
  if (!withoutTables) typeAllTasks(book, tasksByUnit);
  return book;
}

/** Types the units' tasks, faults and all, into the sheets that stand ready for them. */
export function typeAllTasks(book: Book, tasksByUnit: ReadonlyMap<string, readonly SampleTask[]>): void {
  const units = listSampleUnits(new Set(tasksByUnit.keys()));
  for (const [code, tasks] of tasksByUnit) {
    const sheet = findSheetByTitle(book, code);
    if (sheet === undefined) throw new Error(`The tracker has no sheet ${code}.`);
    typeTasks(sheet, { code, name: units.find((unit) => unit.code === code)?.name ?? code }, tasks);
  }
}

/** A unit's own spreadsheet: its task table on the first sheet, and nothing else. */
export function buildUnitBook(
  fileId: string,
  unit: { readonly code: string; readonly name: string },
  tasks: readonly SampleTask[],
): Book {
  const book = createBook(fileId, { title: `Nhiệm vụ giao ${unit.name}` });
  const sheet = createSheet(book, 'Nhiệm vụ', { columns: 40 });
  layOutTaskSheet(sheet);
  typeTasks(sheet, unit, tasks);
  return book;
}

const sampleSettings = [
  ['Đơn vị tổng hợp', 'SKHCN'],
  ['Email đơn vị tổng hợp', `tonghop.skhcn@${sampleDomain}`],
  ['Tên miền thư được phép', sampleDomain],
  ['Chế độ thư', 'Gửi'],
  ['Mô-đun', 'Chế độ báo cáo; Vướng mắc; Rà soát'],
];

/** A sheet of the product as an office typed it. */
export function addTable(
  book: Book,
  key: SheetKey,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  language: Language = 'vi',
): void {
  const sheet = createSheet(book, sheetTitle(key, language));
  typeCells(sheet, [columns.map((column) => column[language]), ...rows], columns);
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

/** 2025-10-10 08:00, when the sample's story begins. */
export const sampleNow = '2025-10-10T08:00:00+07:00';
