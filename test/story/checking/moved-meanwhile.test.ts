import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Book, findSheetByTitle, type Sheet } from '../../../scripts/host/book/book';
import type { Scalar } from '../../../scripts/host/book/cell';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import type { Bundle } from '../../../scripts/host/bundle';
import { createDrive, type Drive } from '../../../scripts/host/drive/drive';
import { editCells } from '../../../scripts/host/people/edits';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { createSheetsApi } from '../../../scripts/host/sheets-api/api';
import { createWorkspace, type Workspace } from '../../../scripts/host/workspace';
import { computedKeys, type TaskKey } from '../../../src/core/tasks/task';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { findHeadings } from '../../../src/sheets/tables/headings';
import { storyBundle } from '../bundle';
import { createSmallTracker, now, typedTask } from '../small-tracker';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await storyBundle();
});

const ownHeading = 'Việc riêng của phòng';
const notes = ['Gọi lại chị Hà', 'Đã hẹn họp', 'Chờ công văn', 'Hỏi Sở Tài chính'];
const peoples = taskColumns.filter(({ key }) => !(computedKeys as readonly TaskKey[]).includes(key));

/** Four rows, one of which has no code yet, with people's notes and a column of their own; made once, and copied for each try. */
function prepareFirst(): { readonly drive: Drive; readonly state: string; readonly openId: string } {
  const tasks = [4, 2, 3, 1].map((number, at) =>
    typedTask(number, { note: notes[at] ?? '', progress: at === 2 ? 'Hoàn thành ' : 'Đang thực hiện' }),
  );
  const tracker = createSmallTracker(bundle, { tasks: tasks.slice(0, 3) });
  const { grid } = tracker.sheet('SKHCN');
  const column = taskColumns.length;
  if (grid.columnCount <= column) grid.insertColumns(grid.columnCount, 2);
  grid.setCell(0, column, { value: ownHeading });
  for (let row = 1; row <= 3; row += 1) grid.setCell(row, column, { value: `riêng ${row}` });
  tracker.run('runDaily');
  for (const [at, text] of (tasks[3] ?? []).entries()) if (text !== '') grid.setCell(4, at, { value: text });
  grid.setCell(4, column, { value: 'riêng 4' });
  const { workspace } = tracker;
  return { drive: workspace.drive, state: JSON.stringify(workspace.toState()), openId: workspace.openId };
}

interface Try {
  readonly workspace: Workspace;
  readonly sheetId: number;
  change(requests: sheets_v4.Schema$Request[]): void;
  rows(title: string): (Scalar | string)[][];
}

let first: ReturnType<typeof prepareFirst>;

function prepare(): Try {
  first ??= prepareFirst();
  const files = [...first.drive.files.values()].map((file) => ({
    ...file,
    ...(file.book === undefined ? {} : { book: cloneBook(file.book) }),
  }));
  const { openId } = first;
  const workspace = createWorkspace({ drive: createDrive(files), openId, now, state: JSON.parse(first.state) });
  const sheet = (title: string) => findSheetByTitle(workspace.drive.files.get(openId)?.book as Book, title) as Sheet;
  return {
    workspace,
    sheetId: sheet('SKHCN').properties.sheetId ?? 0,
    change: (requests) => {
      createSheetsApi(workspace).batchUpdate(openId, { requests }, { email: workspace.user });
    },
    rows: (title) => {
      const { grid } = sheet(title);
      return Array.from({ length: grid.lastRowWithContent() }, (_, row) =>
        Array.from({ length: grid.lastColumnWithContent() }, (__, at) => grid.valueAt(row, at) ?? ''),
      );
    },
  };
}

/** What people see of their own: each row's cells by heading, under its title. */
function entriesOf(tracker: Try): ReadonlyMap<string, string> {
  const rows = tracker.rows('SKHCN');
  const reading = findHeadings(rows, taskColumns);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const { headingRowIndex, columnIndex } = reading.headings;
  const own = rows[headingRowIndex]?.indexOf(ownHeading) ?? -1;
  return new Map(
    rows
      .slice(headingRowIndex + 1)
      .filter((row) => String(row[columnIndex.title ?? 0] ?? '') !== '')
      .map((row) => [
        String(row[columnIndex.title ?? 0]),
        JSON.stringify([...peoples.map(({ key }) => row[columnIndex[key] ?? -1] ?? ''), row[own] ?? '']),
      ]),
  );
}

/** Titles by code, in the sheet or in the master. */
function titlesByCode(tracker: Try, title: string): ReadonlyMap<string, string> {
  const rows = tracker.rows(title);
  const reading = findHeadings(rows, taskColumns);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const { headingRowIndex, columnIndex } = reading.headings;
  const { code = 0, title: at = 0 } = columnIndex;
  return new Map(
    rows
      .slice(headingRowIndex + 1)
      .filter((row) => row[code] !== '' && String(row[code]).includes('SKHCN'))
      .map((row) => [String(row[code]), String(row[at])]),
  );
}

type Move = (sheetId: number) => sheets_v4.Schema$Request[];

/** What a person does to the sheet of a unit while something runs. */
const moves: { readonly [name: string]: Move } = {
  'a column inserted at A': (sheetId) => [
    {
      insertDimension: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        inheritFromBefore: false,
      },
    },
  ],
  'a column moved from behind to the front': (sheetId) => [
    {
      moveDimension: {
        source: {
          sheetId,
          dimension: 'COLUMNS',
          startIndex: taskColumns.length,
          endIndex: taskColumns.length + 1,
        },
        destinationIndex: 3,
      },
    },
  ],
  'a row inserted above the first task': (sheetId) => [
    { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 }, inheritFromBefore: true } },
  ],
  'the first task deleted': (sheetId) => [
    { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
  ],
  'all rows sorted by their titles': (sheetId) => [
    {
      sortRange: {
        range: { sheetId, startRowIndex: 1, endRowIndex: 5 },
        sortSpecs: [{ dimensionIndex: taskColumns.findIndex(({ key }) => key === 'title'), sortOrder: 'ASCENDING' }],
      },
    },
  ],
};

type Run = (tracker: Try) => void;

const runs: { readonly [name: string]: Run } = {
  validateEntries: (tracker) => runAnyhow(tracker, 'validateEntries'),
  consolidate: (tracker) => runAnyhow(tracker, 'consolidate'),
  runDaily: (tracker) => runAnyhow(tracker, 'runDaily'),
  sendReminders: (tracker) => runAnyhow(tracker, 'sendReminders'),
  fixSafely: (tracker) => {
    tracker.workspace.screen.willAnswer('OK');
    runAnyhow(tracker, 'fixSafely');
  },
  confirmReviewed: (tracker) => {
    tracker.workspace.selection = { sheetId: tracker.sheetId, ranges: ['A2:A3'] };
    runAnyhow(tracker, 'confirmReviewed');
  },
};

function runAnyhow(tracker: Try, name: string): void {
  runFunction(tracker.workspace, bundle, name);
}

/** The names of the calls that a run makes, in their order. */
function callsOf(run: Run): string[] {
  const tracker = prepare();
  const { recorder } = tracker.workspace;
  const names: string[] = [];
  let before = new Map(recorder.total.names);
  for (let n = 1; n <= 400; n += 1) {
    tracker.workspace.beforeCall(n, () => {
      const now = new Map(recorder.total.names);
      names.push([...now].find(([name, count]) => count !== (before.get(name) ?? 0))?.[0] ?? '');
      before = now;
    });
  }
  run(tracker);
  recorder.clearPlan();
  return names;
}

/** What nobody can guard against: a change that comes between the last look and the commit. */
const commits = ['Sheets.Spreadsheets.batchUpdate', 'Range.setValues'];

/** `getRange` and `setValues` are one write, and one that follows goes to Google with it. */
function isOfWrite(calls: readonly string[], index: number): boolean {
  return calls[index] === 'Sheet.getRange' && calls[index + 1] === 'Range.setValues';
}

/** Between two round trips nothing is read or written: one try for each is enough, and one right before each commit. */
function isTried(calls: readonly string[], index: number): boolean {
  const name = calls[index] ?? '';
  if (commits.includes(name) || isOfWrite(calls, index)) return false;
  return /^(Sheets|Range|Sheet|MailApp|UrlFetchApp)\./.test(name) || commits.includes(calls[index + 1] ?? '');
}

describe.each(Object.entries(runs))('while %s runs', (_, run) => {
  it.each(Object.entries(moves))(
    '%s at any call costs nobody a cell or a code',
    (__, move) => {
      const calls = callsOf(run);
      expect(calls.length).toBeGreaterThan(5);
      for (const [index, name] of calls.entries()) {
        if (!isTried(calls, index)) continue;
        const tracker = prepare();
        const { sheetId } = tracker;
        const codes = titlesByCode(tracker, 'Tổng hợp');
        const before = entriesOf(tracker);
        tracker.workspace.beforeCall(index + 1, () => tracker.change(move(sheetId)));
        run(tracker);
        tracker.workspace.recorder.clearPlan();
        const where = `before call ${index + 1}, ${name}`;
        const after = entriesOf(tracker);
        for (const [title, cells] of after)
          expect(comparable(cells), `${title} ${where}`).toBe(comparable(before.get(title)));
        runAnyhow(tracker, 'runDaily');
        for (const [code, title] of titlesByCode(tracker, 'SKHCN')) {
          expect(codes.get(code) ?? title, `${code} ${where}`).toBe(title);
        }
        const master = titlesByCode(tracker, 'Tổng hợp');
        for (const [code, title] of codes) expect(master.get(code), `${code} in the master, ${where}`).toBe(title);
      }
    },
    240_000,
  );
});

/** A spelling that was corrected is what the person agreed to, and so is a review, whole: its day with its result. */
function comparable(cells: string | undefined): string | undefined {
  return cells?.replace('Hoàn thành ', 'Hoàn thành').replace(/,45940,"Giữ nguyên"/, ',"",""');
}

describe('while an edit is judged', () => {
  it.each(Object.entries(moves))(
    '%s at any call writes nothing under another heading or beside another row',
    (_, move) => {
      const edit: Run = (tracker) => {
        editCells(tracker.workspace, bundle, 'SKHCN!J3', [['20/11/2025']]);
      };
      const calls = callsOf(edit);
      const expected = prepare();
      edit(expected);
      for (const [index, name] of calls.entries()) {
        if (!isTried(calls, index)) continue;
        const tracker = prepare();
        const { sheetId } = tracker;
        tracker.workspace.beforeCall(index + 1, () => tracker.change(move(sheetId)));
        edit(tracker);
        tracker.workspace.recorder.clearPlan();
        const wanted = entriesOf(expected);
        for (const [title, cells] of entriesOf(tracker)) {
          expect(cells, `${title} before call ${index + 1}, ${name}`).toBe(wanted.get(title));
        }
      }
    },
    240_000,
  );
});
