import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { findSheetByTitle } from '../../scripts/host/book/book';
import { letsThrough } from '../../scripts/host/book/guard';
import type { SheetsApi } from '../../scripts/host/sheets-api/api';
import type { OpenSheetPort, OpenWorkbookPort, SheetToRead, WorkbookPort } from '../../src/app/ports/ports';
import type { Cell, Row } from '../../src/core/values/cell';
import type { GridRange, SheetGrid } from '../../src/sheets/v4';
import type { MemoryWorld } from './memory-ports';

/** The workbook under a person's hands: the first sheet is in front unless something is selected. */
export function openWorkbookPort(world: MemoryWorld, api: SheetsApi): OpenWorkbookPort {
  const frontTitle = () => world.selection?.title ?? bookOf(world).sheets[0]?.properties.title ?? '';
  return {
    findSheet: (title) => findOpenSheet(world, api, title),
    activeSheet: () => findOpenSheet(world, api, frontTitle()) as OpenSheetPort,
    select: (title, rowIndex) => {
      if (findOpenSheet(world, api, title) === undefined) return false;
      world.selection = { title, rowIndexes: [rowIndex] };
      return true;
    },
    locale: () => bookOf(world).properties.locale,
    timeZone: () => bookOf(world).properties.timeZone,
    ownerEmail: () => world.drive.files.get(world.openId)?.owner ?? '',
    mayEditSheet: (title) => mayEditSheet(world, title),
    mayEditLocked: (title, name) => mayEditLocked(world, title, name),
    selection: () => {
      const { selection } = world;
      const sheet = selection === undefined ? undefined : findOpenSheet(world, api, selection.title);
      return selection === undefined || sheet === undefined ? undefined : { sheet, rowIndexes: selection.rowIndexes };
    },
  };
}

function bookOf({ drive, openId }: MemoryWorld) {
  const book = drive.files.get(openId)?.book;
  if (book === undefined) throw new Error(`there is no spreadsheet ${openId}`);
  return book;
}

const asTheyAre = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' } as const;

export function workbookPort(world: MemoryWorld, api: SheetsApi): WorkbookPort {
  const { openId, user } = world;
  const caller = { email: user };
  return {
    id: () => openId,
    describe: (fields) => api.get(openId, { fields }, caller),
    inspect: (ranges, fields) =>
      api.getByDataFilter(
        openId,
        { dataFilters: ranges.map((gridRange) => ({ gridRange })), includeGridData: true } as object,
        caller,
        fields,
      ),
    read: (sheets) => sheets.map((sheet) => readParts(openId, sheet, (range) => readRange(world, api, range))),
    commit: (requests) => {
      if (requests.length === 0) return;
      api.batchUpdate(openId, { requests: [...requests] as sheets_v4.Schema$Request[] }, caller);
      world.commits.push(requests);
    },
    fill: (blocks) => {
      const data = blocks as unknown as sheets_v4.Schema$ValueRange[];
      api.values.batchUpdate(openId, { valueInputOption: 'RAW', data }, caller);
    },
  };
}

function readRange({ openId, user }: MemoryWorld, api: SheetsApi, gridRange: GridRange): Row[] {
  const body = { dataFilters: [{ gridRange }], ...asTheyAre };
  const { valueRanges = [] } = api.values.batchGetByDataFilter(openId, body, { email: user });
  return (valueRanges[0]?.valueRange?.values ?? []) as Row[];
}

function readParts(
  openId: string,
  { sheetId, title, rowCount, windows }: SheetToRead,
  read: (range: GridRange) => Row[],
): SheetGrid {
  const first = rowCount === undefined ? {} : { startRowIndex: 0, endRowIndex: rowCount };
  const rows: Cell[][] = [];
  for (const window of windows ?? [first]) {
    const { startRowIndex: top = 0, startColumnIndex: left = 0 } = window as Partial<GridRange>;
    for (const [r, row] of read({ sheetId, ...window }).entries()) {
      for (let index = rows.length; index <= top + r; index += 1) rows[index] = [];
      for (const [c, cell] of row.entries()) (rows[top + r] as Cell[])[left + c] = cell;
    }
  }
  return { spreadsheetId: openId, sheetId, title, rows: rows.map((row) => Array.from(row, (cell) => cell ?? '')) };
}

export function findOpenSheet(world: MemoryWorld, api: SheetsApi, title: string): OpenSheetPort | undefined {
  const { openId, user } = world;
  const { sheets = [] } = api.get(openId, { fields: 'sheets(properties(sheetId,title))' }, { email: user });
  const found = sheets.find(({ properties }) => properties?.title === title);
  if (found === undefined) return undefined;
  const sheetId = found.properties?.sheetId ?? 0;
  return {
    spreadsheetId: openId,
    sheetId,
    title,
    readAll: () => {
      const rows = workbookPort(world, api).read([{ sheetId, title }])[0]?.rows ?? [];
      const width = Math.max(1, ...rows.map((row) => row.length));
      // `getValues` gives a rectangle, of at least one cell, with '' for blanks.
      return (rows.length === 0 ? [[]] : rows).map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
    },
    readFormulas: () => [],
    readFormats: () => [],
    readCell: (rowIndex, columnIndex) =>
      workbookPort(world, api).read([{ sheetId, title }])[0]?.rows[rowIndex]?.[columnIndex] ?? '',
    readBlock: (rowIndex, rowCount, columnCount) => {
      const window = { startRowIndex: rowIndex, endRowIndex: rowIndex + rowCount, endColumnIndex: columnCount };
      const rows = workbookPort(world, api).read([{ sheetId, title, windows: [window] }])[0]?.rows ?? [];
      return Array.from({ length: rowCount }, (_, at) =>
        Array.from({ length: columnCount }, (__, c) => rows[rowIndex + at]?.[c] ?? ''),
      );
    },
    write: (rowIndex, columnIndex, values) => {
      const rows = values.map((row) => ({ values: row.map((value) => ({ userEnteredValue: entered(value) })) }));
      const start = { sheetId, rowIndex, columnIndex };
      api.batchUpdate(
        openId,
        { requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }] },
        { email: user },
      );
    },
    flush: () => undefined,
  };
}

function entered(value: Row[number]): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return value === null || value === undefined || value === '' ? {} : { stringValue: value };
}

function mayEditLocked(world: MemoryWorld, title: string, name: string): boolean {
  const sheet = findSheetByTitle(bookOf(world), title);
  const owner = world.drive.files.get(world.openId)?.owner ?? '';
  const locks = sheet?.protectedRanges.filter(({ description }) => description === name) ?? [];
  return locks.some((lock) => letsThrough(lock, { email: world.user, owner }));
}

function mayEditSheet(world: MemoryWorld, title: string): boolean | undefined {
  const sheet = findSheetByTitle(bookOf(world), title);
  const owner = world.drive.files.get(world.openId)?.owner ?? '';
  return sheet?.protectedRanges.every((protection) => letsThrough(protection, { email: world.user, owner }));
}
