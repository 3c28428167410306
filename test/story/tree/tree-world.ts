import { type Book, findSheetByTitle, type Sheet, sheetIdOf } from '../../../scripts/host/book/book';
import type { Scalar } from '../../../scripts/host/book/cell';
import type { Bundle } from '../../../scripts/host/bundle';
import { createDrive, type DriveFile, SPREADSHEET_MIME_TYPE, touchFile } from '../../../scripts/host/drive/drive';
import { messageText } from '../../../scripts/host/people/screen';
import { callFromPage } from '../../../scripts/host/runs/page-call';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { createWorkspace, type Workspace } from '../../../scripts/host/workspace';
import { buildTreeTracker, type TreeTracker } from '../../../scripts/sample/country/tree-tracker';
import type { SampleTask } from '../../../scripts/sample/sample-task';
import { storyBundle } from '../bundle';
import { uncounted } from '../trackers';
import { valuesOf } from '../unit-files/file-world';

export const treeNow = '2025-10-10T08:00:00+07:00';

/** So many tasks, `late` of them overdue since 30/9, `done` of them done in time. */
export function tasksOf(count: number, { late = 0, done = 0 } = {}): SampleTask[] {
  return Array.from({ length: count }, (_, index): SampleTask => {
    const task = {
      title: `Xây dựng cơ sở dữ liệu chuyên ngành số ${index + 1}`,
      field: 'CĐS',
      source: '139/KH-UBND',
      assignedOn: '16/05/2025',
      deliverable: 'Báo cáo',
      dueText: '31/12/2025',
      progress: 'Đang thực hiện',
      percent: '40',
    };
    if (index < late) return { ...task, dueText: '30/09/2025', delayCause: 'Chờ kinh phí' };
    if (index >= late + done) return task;
    return {
      ...task,
      progress: 'Hoàn thành',
      percent: '100',
      doneOn: '01/10/2025',
      evidence: '12/BC-UBND',
      evidenceTo: 'UBND',
    };
  });
}

/** Several trackers on one Drive, each with its own script. */
export interface TreeWorld {
  readonly files: Map<string, DriveFile>;
  /** The office of one tracker, as it is now. */
  open(id: string): Workspace;
  /** Runs an entry point of one tracker. @throws when it failed. */
  run(id: string, name?: string, user?: string): RunResult;
  /** Answers the questions of the next run in turn. */
  willAnswer(...answers: readonly (string | readonly [button: string, text: string])[]): void;
  /** A page of one tracker calls a function; the answer is what the page gets. */
  call(id: string, name: string, request: object): unknown;
  /** Rows selected on a sheet, for the next run. */
  select(id: string, title: string, key: string): void;
  /** Types a row below a table, each cell under its heading. */
  add(id: string, title: string, cells: Readonly<Record<string, string | number>>): void;
  /** What the last run told the person. */
  said(): string;
  clock(moment: string): void;
  book(id: string): Book;
  sheet(id: string, title: string): Sheet;
  rows(id: string, title: string): (Scalar | null)[][];
  stamp(id: string): string;
  /** The line of the report's table that begins with this name; `units` are the rows that it unfolds to. */
  line(id: string, name: string): { readonly cells: (Scalar | null)[]; readonly units: (Scalar | null)[][] };
  /** Types a value into a cell of a table by its row's key and its heading, as a person does. */
  put(id: string, title: string, key: string, heading: string, value: string | number): void;
  readonly mails: readonly { readonly to: string; readonly text: string }[];
}

export async function openTree(trackers: readonly TreeTracker[], others: readonly Book[] = []): Promise<TreeWorld> {
  const bundle = await storyBundle();
  const books = [...trackers.map((one) => buildTreeTracker(one)), ...others];
  const world = createWorld(bundle, createDrive(books.map(driveFile)).files);
  for (const { id } of trackers) world.run(id, 'setUpWorkbook');
  return world;
}

function driveFile(book: Book): DriveFile {
  const { spreadsheetId: id, properties } = book;
  const owner = 'tonghop@vietnam.example';
  return {
    id,
    name: properties.title,
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime: new Date(treeNow).toISOString(),
    owner,
    book,
  };
}

function createWorld(bundle: Bundle, files: Map<string, DriveFile>): TreeWorld {
  let state: ReturnType<Workspace['toState']> | undefined;
  let now: number = Date.parse(treeNow);
  let said = '';
  const mails: { to: string; text: string }[] = [];
  let answers: readonly (string | readonly [string, string])[] = [];
  let selection: Workspace['selection'];
  const open = (openId: string): Workspace => createWorkspace({ drive: { files }, openId, now, state, uncounted });
  const run = (id: string, name = 'consolidate', user?: string): RunResult => {
    const workspace = open(id);
    if (user !== undefined) workspace.user = user;
    for (const answer of answers) {
      if (typeof answer === 'string') workspace.screen.willAnswer(answer);
      else workspace.screen.willAnswer(...answer);
    }
    answers = [];
    workspace.selection = selection;
    selection = undefined;
    const result = runFunction(workspace, bundle, name);
    state = workspace.toState();
    said = workspace.screen.messages.map(messageText).join('\n');
    mails.push(...workspace.outbox.sent.map(({ to, body }) => ({ to: to.join(', '), text: body })));
    if (!result.ok) throw new Error(result.error?.stack ?? result.error?.message);
    return result;
  };
  const book = (id: string) => files.get(id)?.book as Book;
  const sheet = (id: string, title: string) => findSheetByTitle(book(id), title) as Sheet;
  const rows = (id: string, title: string) => valuesOf(sheet(id, title));
  return {
    files,
    open,
    run,
    said: () => said,
    willAnswer: (...given) => {
      answers = given;
    },
    call: (id, name, request) => {
      const workspace = open(id);
      const result = callFromPage(workspace, bundle, name, [request]);
      state = workspace.toState();
      if (!result.ok) throw new Error(result.error?.stack ?? result.error?.message);
      return result.value;
    },
    select: (id, title, key) => {
      const row = rows(id, title).findIndex((cells) => cells.includes(key)) + 1;
      if (row === 0) throw new Error(`no row of ${title} has ${key}`);
      selection = { sheetId: sheetIdOf(sheet(id, title)), ranges: [`A${row}:C${row}`] };
    },
    add: (id, title, cells) => {
      const { grid } = sheet(id, title);
      const all = rows(id, title);
      const [heading = ''] = Object.keys(cells);
      const headings = all.find((row) => row.includes(heading)) ?? [];
      const last = all.reduce((end, row, index) => (row.some((cell) => cell !== null) ? index : end), 0);
      for (const [name, value] of Object.entries(cells)) {
        if (!headings.includes(name)) throw new Error(`no heading ${name} in ${title}`);
        grid.setCell(last + 1, headings.indexOf(name), { value });
      }
      touchFile(files.get(id) as DriveFile, open(id).clock);
    },
    clock: (moment) => {
      now = Date.parse(moment);
    },
    book,
    sheet,
    rows,
    stamp: (id) => String(rows(id, reportTitle(book(id)))[1]?.[0]),
    line: (id, name) => {
      const all = rows(id, reportTitle(book(id)));
      const start = all.findIndex((row) => typeof row[0] === 'number' && String(row[1] ?? '').split('\n')[0] === name);
      if (start < 0) throw new Error(`no line ${name}`);
      const end = all.findIndex(
        (row, index) => index > start && (row[0] !== null || /^(TỔNG CỘNG|TOTAL)/.test(String(row[1]))),
      );
      return { cells: all[start] ?? [], units: all.slice(start + 1, end) };
    },
    put: (id, title, key, heading, value) => {
      const { grid } = sheet(id, title);
      const all = rows(id, title);
      const top = all.findIndex((row) => row.includes(heading));
      const column = (all[top] ?? []).indexOf(heading);
      const row = all.findIndex((cells, index) => index > top && cells.includes(key));
      if (top < 0 || row < 0) throw new Error(`no cell ${heading} of ${key} in ${title}`);
      grid.setCell(row, column, { ...grid.cellAt(row, column), value });
      touchFile(files.get(id) as DriveFile, open(id).clock);
    },
    get mails() {
      return mails;
    },
  };
}

function reportTitle(book: Book): string {
  return findSheetByTitle(book, 'Báo cáo') === undefined ? 'Report' : 'Báo cáo';
}
