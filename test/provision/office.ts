import { type Book, createBook, createSheet, type Sheet } from '../../scripts/host/book/book';
import { createDrive, type Drive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { startHttp } from '../../scripts/host/rest/http';
import { connect } from '../../scripts/provision/connect';
import type { Write } from '../../scripts/provision/pace-writes';
import { type ProvisionContext, provisionUnits } from '../../scripts/provision/provision-units';
import { dayOf } from '../../src/core/time/day';
import { type UnitsColumnKey, unitsColumns } from '../../src/sheets/tables/system-columns';
import { fill, OWNER } from '../host/sheets-api/world';

export type UnitRow = { readonly [key in UnitsColumnKey]?: string | number };

export const trackerId = 'tracker';
export const today = dayOf(2025, 10, 10);

/** The file of a spreadsheet that everyone may edit. */
export function fileOf(book: Book): DriveFile {
  const { spreadsheetId: id, properties } = book;
  const modifiedTime = '2025-10-01T00:00:00.000Z';
  return { id, name: properties.title, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: OWNER.email, book };
}

/** A tracker with a title row above the table of its sheet `Đơn vị`; `sheets` are further sheets, blank. */
export function tracker(rows: readonly UnitRow[], sheets: readonly string[] = []): Book {
  const book = createBook(trackerId, { title: 'Theo dõi' });
  for (const [index, title] of ['Hướng dẫn', 'Đơn vị', ...sheets].entries())
    createSheet(book, title, { sheetId: index });
  fill(unitSheet(book), [
    ['DANH MỤC ĐƠN VỊ'],
    unitsColumns.map(({ vi }) => vi),
    ...rows.map((row) => unitsColumns.map(({ key }) => row[key] ?? null)),
  ]);
  return book;
}

export function unitSheet(book: Book): Sheet {
  const sheet = book.sheets.find(({ properties }) => properties.title === 'Đơn vị');
  if (sheet === undefined) throw new Error('no sheet Đơn vị');
  return sheet;
}

/** What stands in `Mã tệp`, row by row. */
export function fileIds(book: Book): unknown[] {
  const column = unitsColumns.findIndex(({ key }) => key === 'fileId');
  const { grid } = unitSheet(book);
  return Array.from({ length: grid.lastRowWithContent() - 2 }, (_, i) => grid.valueAt(i + 2, column));
}

export interface Run {
  readonly isWhole: boolean;
  readonly lines: readonly string[];
}

/** The command over HTTP on a Drive in memory. */
export async function provision(drive: Drive, options: Partial<ProvisionContext> = {}, caller = OWNER): Promise<Run> {
  const clock = { now: () => Date.parse('2025-10-10T05:00:00Z') };
  const host = await startHttp({ drive, clock }, { caller });
  const lines: string[] = [];
  try {
    const isWhole = await provisionUnits({
      google: connect(host.rootUrl),
      trackerId,
      codes: undefined,
      isDryRun: false,
      write: (call) => call(),
      today,
      print: (line) => lines.push(line),
      ...options,
    });
    return { isWhole, lines };
  } finally {
    await host.close();
  }
}

/** Cuts the run off before its n-th write, from 1. */
export function cutOffAt(n: number): Write {
  let count = 0;
  return (call) => {
    count += 1;
    return count === n ? Promise.reject(new Error('cut off')) : call();
  };
}

export function driveOf(...books: Book[]): Drive {
  return createDrive(books.map(fileOf));
}
