import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { openBusy, type WritingUseCase, writingUseCases } from '../busy-tracker';
import { idOf } from '../coordinator';
import { change, copyOf, done, putCell, quote } from '../trackers';

/** Where each use-case writes beside people; those of units' own work are tried in `moved-meanwhile`. */
const written: { readonly [name in WritingUseCase]?: readonly string[] } = {
  setUpWorkbook: ['STC'],
  chooseUnits: ['Đơn vị', 'Cấu hình'],
  assignTasks: ['Giao việc', 'STC'],
  importRows: ['STC'],
  acceptChanges: ['Tổng hợp'],
  runDaily: ['Thư nhắc'],
  sendReminders: ['Thư nhắc'],
  urgeNow: ['Thư nhắc'],
  resendSelected: ['Thư nhắc'],
  requestExplanation: ['Thư nhắc'],
  receiveDifficulties: ['Vướng mắc'],
  listForCity: ['Vướng mắc'],
  submitReport: ['Nộp báo cáo'],
  previewReminders: ['Xem trước thư'],
  mendCell: ['STC'],
};

const ownHeading = 'Việc riêng của phòng';

interface Place {
  readonly sheetId: number;
  /** From 0. */
  readonly firstRow: number;
  readonly endRow: number;
  readonly ownColumn: number;
}

const deletion = 'the first row deleted';

/** What a person does to a sheet while something runs. */
const moves: { readonly [name: string]: (place: Place) => sheets_v4.Schema$Request[] } = {
  'a column inserted at A': ({ sheetId }) => [
    {
      insertDimension: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        inheritFromBefore: false,
      },
    },
  ],
  'the own column moved to the front': ({ sheetId, ownColumn }) => [
    {
      moveDimension: {
        source: { sheetId, dimension: 'COLUMNS', startIndex: ownColumn, endIndex: ownColumn + 1 },
        destinationIndex: 1,
      },
    },
  ],
  'a row inserted above the first one': ({ sheetId, firstRow }) => [
    {
      insertDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: firstRow, endIndex: firstRow + 1 },
        inheritFromBefore: true,
      },
    },
  ],
  [deletion]: ({ sheetId, firstRow }) => [
    { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: firstRow, endIndex: firstRow + 1 } } },
  ],
  'all rows sorted the other way round': ({ sheetId, firstRow, endRow, ownColumn }) => [
    {
      sortRange: {
        range: { sheetId, startRowIndex: firstRow, endRowIndex: endRow },
        sortSpecs: [{ dimensionIndex: ownColumn, sortOrder: 'DESCENDING' }],
      },
    },
  ],
};

/** What it writes is a page of its own from the first row down: there only columns have a place. */
const pages: readonly WritingUseCase[] = ['previewReminders'];

const start = openBusy().then((office) => {
  // So that there are rows to move.
  office.workspace.user = 'snv@dd.example';
  office.workspace.selection = { sheetId: idOf(office, 'SNV'), ranges: ['A2'] };
  for (const name of ['submitReport', 'declareNothing']) {
    office.workspace.screen.willAnswer('OK');
    done(office.run(name));
    office.advance(120_000);
  }
  office.workspace.user = 'tonghop@dd.example';
  done(office.run('previewReminders'));
  office.advance(60_000);
  return office;
});

function headingRowOf(rows: readonly (readonly string[])[]): number {
  return rows.findIndex((row) => row.filter((text) => text !== '').length >= 2 && row.length > 1);
}

/** A column of people's own, which also tells the rows apart. */
async function openWithOwnColumn(title: string): Promise<{ readonly office: Office; readonly place: Place }> {
  const office = copyOf(await start);
  const rows = office.texts(quote(title));
  const heading = headingRowOf(rows);
  const ownColumn = Math.max(...rows.map((row) => row.length));
  const range = { sheetId: idOf(office, title), dimension: 'COLUMNS' };
  change(office, { appendDimension: { ...range, length: 2 } });
  putCell(office, title, heading, ownColumn, ownHeading);
  for (let row = heading + 1; row < rows.length; row += 1) {
    putCell(office, title, row, ownColumn, `riêng ${String(row).padStart(3, '0')}`);
  }
  return {
    office,
    place: { sheetId: idOf(office, title), firstRow: heading + 1, endRow: rows.length, ownColumn },
  };
}

type Rows = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Each row's cells by heading, under its own mark; rows without one by what they hold. Addresses of cells move along. */
function rowsOf(office: Office, title: string): Rows {
  const rows = office.texts(quote(title));
  const heading = rows.findIndex((row) => row.includes(ownHeading));
  const headings = rows[heading] ?? [];
  const found = new Map<string, Record<string, string>>();
  for (const cells of rows.slice(heading + 1)) {
    const row: Record<string, string> = {};
    for (const [index, name] of headings.entries()) {
      const text = (cells[index] ?? '').replace(/[A-Z]{1,2}\d+/g, '#');
      if (text !== '') row[name] = text;
    }
    const own = row[ownHeading] ?? '';
    if (Object.keys(row).length > 0) found.set(own === '' ? JSON.stringify(row) : own, row);
  }
  return found;
}

/** The names of the calls that a run makes, in their order. */
function callsOf(office: Office, run: (office: Office) => unknown): string[] {
  const { recorder } = office.workspace;
  const names: string[] = [];
  let before = new Map(recorder.total.names);
  for (let n = 1; n <= 200; n += 1) {
    office.workspace.beforeCall(n, () => {
      const now = new Map(recorder.total.names);
      names.push([...now].find(([name, count]) => count !== (before.get(name) ?? 0))?.[0] ?? '');
      before = now;
    });
  }
  run(office);
  recorder.clearPlan();
  return names;
}

/** What nobody can guard against: a change that comes between the last look and the commit. */
const commits = /^(Sheets\.Spreadsheets\.batchUpdate|Range\.setValues?)$/;

/** Only a round trip reads or writes: before each one try is enough. */
function isTried(calls: readonly string[], index: number): boolean {
  const name = calls[index] ?? '';
  if (commits.test(name)) return false;
  // `getRange` and `setValues` are one write.
  if (name === 'Sheet.getRange' && commits.test(calls[index + 1] ?? '')) return false;
  return /^(Sheets|Range|Sheet|MailApp)\./.test(name) || commits.test(calls[index + 1] ?? '');
}

/** Every cell is as it was, or as the run would have made it: in its row, under its heading. */
function assertInPlace(after: Rows, before: Rows, expected: Rows, where: string): void {
  for (const [key, row] of after) {
    const [then, wanted] = [before.get(key), expected.get(key)];
    if (then === undefined && wanted === undefined && key.startsWith('{')) continue;
    for (const name of new Set([...Object.keys(row), ...Object.keys(then ?? {})])) {
      const text = row[name] ?? '';
      if (text !== (then?.[name] ?? ''))
        expect([where, key, name, text]).toEqual([where, key, name, wanted?.[name] ?? '']);
    }
  }
  // A row that is gone is another matter: what is written then is not what would have been written otherwise.
  if (where.startsWith(deletion)) return;
  // A new row has its cells under their headings too.
  const ofNew = (rows: Rows) => [...rows.keys()].filter((key) => key.startsWith('{') && !before.has(key));
  const columns = new Set(ofNew(expected).flatMap((key) => Object.keys(expected.get(key) ?? {})));
  for (const key of ofNew(after)) {
    for (const name of Object.keys(after.get(key) ?? {})) {
      expect([where, key, columns.has(name)]).toEqual([where, key, true]);
    }
  }
}

const tries = Object.entries(written).flatMap(([name, titles]) =>
  titles.map((title) => [name as WritingUseCase, title] as const),
);

describe.each(tries)('while %s runs, in “%s”', (name, title) => {
  it('a column or row that is inserted, deleted, moved or sorted at any call leaves every cell in its row, under its heading', async () => {
    const { office, place } = await openWithOwnColumn(title);
    const run = writingUseCases[name];
    const before = rowsOf(office, title);
    expect(before.size).toBeGreaterThan(0);
    const undisturbed = copyOf(office);
    const calls = callsOf(undisturbed, run);
    const expected = rowsOf(undisturbed, title);
    expect(calls.filter((_, index) => isTried(calls, index)).length).toBeGreaterThan(0);
    for (const [moved, requestsOf] of Object.entries(moves)) {
      if (pages.includes(name) && !moved.includes('column')) continue;
      for (const [index, call] of calls.entries()) {
        if (!isTried(calls, index)) continue;
        const disturbed = copyOf(office);
        disturbed.workspace.beforeCall(index + 1, () => change(disturbed, ...requestsOf(place)));
        const result = run(disturbed);
        disturbed.workspace.recorder.clearPlan();
        const where = `${moved} before call ${index + 1}, ${call}`;
        expect([where, result.ok, result.error?.message]).toEqual([where, true, undefined]);
        assertInPlace(rowsOf(disturbed, title), before, expected, where);
      }
    }
  }, 240_000);
});
