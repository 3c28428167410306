import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { findSheetByTitle } from '../../scripts/host/book/book';
import { letsThrough } from '../../scripts/host/book/guard';
import type { Drive } from '../../scripts/host/drive/drive';
import { createSheetsApi, type SheetsApi } from '../../scripts/host/sheets-api/api';
import type {
  InstalledTrigger,
  Mail,
  OpenSheetPort,
  Ports,
  SheetToRead,
  WorkbookPort,
} from '../../src/app/ports/ports';
import type { Menu } from '../../src/app/ports/screen-port';
import type { Cell, Row } from '../../src/core/values/cell';
import type { GridRange, Request, SheetGrid } from '../../src/sheets/v4';
import { createMemoryFiles } from './memory-files';

/** The world of a use-case without Google's services: spreadsheets of the local engine, and plain values for the rest. */
export interface MemoryWorld {
  readonly drive: Drive;
  readonly openId: string;
  readonly user: string;
  /** Milliseconds since 1970; sleeping moves it. */
  nowMs: number;
  readonly store: Map<string, string>;
  readonly triggers: InstalledTrigger[];
  readonly mails: Mail[];
  mailsLeft: number;
  readonly shown: string[];
  readonly menus: Menu[];
  readonly faults: string[];
  /** Each list of requests that was carried out. */
  readonly commits: (readonly Request[])[];
  isLocked: boolean;
  /** Answers of the person, in turn; then yes. */
  readonly answers: (string | boolean | undefined)[];
}

export function createMemoryWorld(given: Pick<MemoryWorld, 'drive' | 'openId' | 'user' | 'nowMs'>): MemoryWorld {
  return {
    ...given,
    store: new Map(),
    triggers: [],
    mails: [],
    mailsLeft: 100,
    shown: [],
    menus: [],
    faults: [],
    commits: [],
    isLocked: false,
    answers: [],
  };
}

export function createMemoryPorts(world: MemoryWorld): Ports {
  const started = world.nowMs;
  const api = createSheetsApi({ drive: world.drive, clock: { now: () => world.nowMs } });
  return {
    agreed: new Set(),
    workbook: workbookPort(world, api),
    files: createMemoryFiles(world, api),
    openWorkbook: {
      findSheet: (title) => findOpenSheet(world, api, title),
      activeSheet: () => {
        const [first] = bookOf(world).sheets;
        return findOpenSheet(world, api, first?.properties.title ?? '') as OpenSheetPort;
      },
      select: (title) => findOpenSheet(world, api, title) !== undefined,
      locale: () => bookOf(world).properties.locale,
      timeZone: () => bookOf(world).properties.timeZone,
      ownerEmail: () => world.drive.files.get(world.openId)?.owner ?? '',
      mayEditSheet: (title) => mayEditSheet(world, title),
      selection: () => undefined,
    },
    screen: {
      hasPerson: true,
      toast: (text) => void world.shown.push(text),
      alert: (title, text) => void world.shown.push(`${title}: ${text}`),
      confirm: (title, text) => {
        world.shown.push(`${title}: ${text}`);
        return world.answers.length === 0 || world.answers.shift() === true;
      },
      keeps: (title, text) => {
        world.shown.push(`${title}: ${text}`);
        return world.answers.length === 0 || world.answers.shift() === true;
      },
      prompt: (title, text) => {
        world.shown.push(`${title}: ${text}`);
        const answer = world.answers.shift();
        return typeof answer === 'string' ? answer : undefined;
      },
      showPage: ({ title }) => void world.shown.push(title),
      showSidebar: ({ title }) => void world.shown.push(title),
      addMenu: (menu) => void world.menus.push(menu),
    },
    mail: {
      remaining: () => world.mailsLeft,
      send: (mail) => {
        if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.to)) throw new Error(`Invalid email: ${mail.to}`);
        if (world.mailsLeft === 0) throw new Error('Service invoked too many times for one day: email.');
        world.mailsLeft -= 1;
        world.mails.push(mail);
      },
    },
    store: {
      readAll: () => Object.fromEntries(world.store),
      write: (values) => {
        for (const [name, value] of Object.entries(values)) world.store.set(name, value);
      },
      remove: (names) => {
        for (const name of names) world.store.delete(name);
      },
    },
    triggers: {
      list: () => [...world.triggers],
      createDaily: (functionName) => addTrigger(world, functionName),
      createOnce: (functionName) => addTrigger(world, functionName),
      remove: (ids) => {
        for (const id of ids) {
          const index = world.triggers.findIndex((trigger) => trigger.id === id);
          if (index >= 0) world.triggers.splice(index, 1);
        }
      },
      requireScopes: () => undefined,
    },
    lock: {
      tryExclusively: (work) => {
        if (world.isLocked) return false;
        world.isLocked = true;
        try {
          work();
        } finally {
          world.isLocked = false;
        }
        return true;
      },
    },
    clock: {
      now: () => momentOf(world.nowMs),
      unixMs: () => world.nowMs,
      momentOf,
      elapsedMs: () => world.nowMs - started,
      sleep: (ms) => {
        world.nowMs += ms;
      },
    },
    session: { userEmail: () => world.user, ownerEmail: () => world.user, reference: () => '0A1B2C3D' },
    log: { note: () => undefined, fault: (text) => void world.faults.push(text) },
    refusals: { kindOf: refusalOf },
    pack: {
      pack: (text) => encodeURIComponent(text),
      unpack: (text) => decodeURIComponent(text),
      zip: (files) => Buffer.from(JSON.stringify(files)).toString('base64'),
    },
  };
}

function addTrigger({ triggers }: MemoryWorld, functionName: string): void {
  triggers.push({
    id: String(triggers.length + 1 + Math.max(0, ...triggers.map(({ id }) => Number(id)))),
    functionName,
  });
}

function bookOf({ drive, openId }: MemoryWorld) {
  const book = drive.files.get(openId)?.book;
  if (book === undefined) throw new Error(`there is no spreadsheet ${openId}`);
  return book;
}

const asTheyAre = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' } as const;

function workbookPort(world: MemoryWorld, api: SheetsApi): WorkbookPort {
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

function findOpenSheet(world: MemoryWorld, api: SheetsApi, title: string): OpenSheetPort | undefined {
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

function mayEditSheet(world: MemoryWorld, title: string): boolean | undefined {
  const sheet = findSheetByTitle(bookOf(world), title);
  const owner = world.drive.files.get(world.openId)?.owner ?? '';
  return sheet?.protectedRanges.every((protection) => letsThrough(protection, { email: world.user, owner }));
}

/** In the words of the local engine. */
function refusalOf(error: unknown) {
  const message = String(error);
  if (message.includes('protected cell or object')) return 'closed';
  if (message.includes('has not been used in project')) return 'apiOff';
  return message.includes('unavailable') ? 'passing' : undefined;
}

function momentOf(unixMs: number): number {
  return Math.floor((unixMs + 7 * 3_600_000) / 1000) / 86_400 + 25_569;
}
