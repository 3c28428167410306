import { findSheetByTitle, type Sheet } from '../../../scripts/host/book/book';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import { createDrive } from '../../../scripts/host/drive/drive';
import { parseEntry } from '../../../scripts/host/formats/entry';
import { sampleNow } from '../../../scripts/sample/build-tracker';
import type { Ports } from '../../../src/app/ports/ports';
import { guard, guardAfterAsking, type Work } from '../../../src/app/running/guard';
import { setUpWorkbook } from '../../../src/app/use-cases/setting-up/set-up-workbook';
import type { Cell } from '../../../src/core/values/cell';
import { driveOf, smallSheets, type TypedSheets } from '../../story/trackers';
import { createMemoryPorts, createMemoryWorld, type MemoryWorld } from '../memory-ports';

export const coordinator = 'tonghop@dd.example';
export const officer = 'canbo.stc@dd.example';

/** A tracker whose use-cases are run one by one over ports in memory, as its people would click them. */
export interface MemoryOffice {
  readonly world: MemoryWorld;
  /** Ports of a new execution. */
  ports(user?: string): Ports;
  /** Runs what needs no answer first. */
  run<Answer>(useCase: Work<Answer>, user?: string): Answer | undefined;
  /** Runs what asks first; without an answer the person agrees. */
  ask(useCase: (ports: Ports) => Work | undefined, ...answers: readonly (string | boolean | undefined)[]): void;
  /** All that was said since the last call. */
  said(): string;
  /** Rows below the heading row, by heading. */
  table(title: string): Record<string, Cell>[];
  /** Every row of the sheet. */
  cells(title: string): Cell[][];
  /** The task's row on its unit's sheet. @throws when there is none. */
  task(sheetTitle: string, title: string): Record<string, Cell>;
  /** A person types into the task's row; no trigger hears of it. */
  type(sheetTitle: string, title: string, heading: string, text: string): void;
  /** Adds a row at the end, by heading. */
  add(sheetTitle: string, cells: Readonly<Record<string, string>>): void;
  /** A person enters something into the first row in which `heading` says `value`. @throws when there is none. */
  enter(sheetTitle: string, heading: string, value: string, column: string, entry: string | true): void;
  select(sheetTitle: string, heading: string, values: readonly string[]): void;
  /** Takes everything below the headings away. */
  empty(sheetTitle: string): void;
  /** Lets nobody but the coordinator edit the sheet. */
  lock(sheetTitle: string): void;
  titles(): string[];
  /** Later the same day, or on another. */
  at(moment: string): void;
}

const settled = new Map<TypedSheets, MemoryWorld>();

/** A fresh copy of a tracker that was set up, mails on. */
export function openMemoryOffice(sheets: TypedSheets = sendingSheets): MemoryOffice {
  const first = settled.get(sheets) ?? setUp(sheets);
  settled.set(sheets, first);
  const files = [...first.drive.files.values()].map((file) => ({
    ...file,
    ...(file.book !== undefined && { book: cloneBook(file.book) }),
  }));
  const world = createMemoryWorld({ ...first, drive: createDrive(files) });
  for (const [name, value] of first.store) world.store.set(name, value);
  return handle(world);
}

/** Two departments; mails are on. */
export const sendingSheets: TypedSheets = {
  ...smallSheets,
  'Cấu hình': [
    ...(smallSheets['Cấu hình'] ?? []),
    ['Chế độ thư', 'Gửi'],
    ['Email đơn vị tổng hợp', coordinator],
    ['Đơn vị tổng hợp', 'SKHCN'],
  ],
};

function setUp(sheets: TypedSheets): MemoryWorld {
  const world = createMemoryWorld({
    drive: driveOf(sheets),
    openId: 'tracker',
    user: coordinator,
    nowMs: Date.parse(sampleNow),
  });
  handle(world).ask(setUpWorkbook);
  return world;
}

function handle(world: MemoryWorld): MemoryOffice {
  const sheetOf = (title: string): Sheet => {
    const book = world.drive.files.get(world.openId)?.book;
    const sheet = book === undefined ? undefined : findSheetByTitle(book, title);
    if (sheet === undefined) throw new Error(`there is no sheet ${title}`);
    return sheet;
  };
  const ports = (user = world.user) => createMemoryPorts(user === world.user ? world : { ...world, user });
  return {
    world,
    ports,
    run: (useCase, user) => guard('consolidate', ports(user), useCase),
    ask: (useCase, ...answers) => {
      world.answers.splice(0, world.answers.length, ...answers);
      guardAfterAsking('consolidate', ports(), useCase);
    },
    said: () => world.shown.splice(0).join('\n'),
    table: (title) => recordsOf(sheetOf(title)).map(({ record }) => record),
    cells: (title) => {
      const { grid } = sheetOf(title);
      return Array.from({ length: grid.lastRowWithContent() }, (_, row) => [...grid.rowValues(row)]);
    },
    task: (sheetTitle, title) => findTask(sheetOf(sheetTitle), title).record,
    type: (sheetTitle, title, heading, text) => {
      const sheet = sheetOf(sheetTitle);
      put(sheet, findTask(sheet, title).rowIndex, columnOf(sheet, heading), text);
    },
    add: (sheetTitle, cells) => {
      const sheet = sheetOf(sheetTitle);
      const rowIndex = headingRow(sheet) + 1 + recordsOf(sheet).length;
      for (const [heading, text] of Object.entries(cells)) put(sheet, rowIndex, columnOf(sheet, heading), text);
    },
    enter: (sheetTitle, heading, value, column, entry) => {
      const sheet = sheetOf(sheetTitle);
      const found = recordsOf(sheet).find(({ record }) => record[heading] === value);
      if (found === undefined) throw new Error(`no row of ${sheetTitle} has ${heading} = ${value}`);
      put(sheet, found.rowIndex, columnOf(sheet, column), entry);
    },
    select: (sheetTitle, heading, values) => {
      const rows = recordsOf(sheetOf(sheetTitle)).filter(({ record }) => values.includes(String(record[heading])));
      world.selection = { title: sheetTitle, rowIndexes: rows.map(({ rowIndex }) => rowIndex) };
    },
    empty: (sheetTitle) => {
      const sheet = sheetOf(sheetTitle);
      for (const { rowIndex } of recordsOf(sheet)) {
        for (const [column] of [...sheet.grid.rowValues(rowIndex)].entries()) sheet.grid.setCell(rowIndex, column, {});
      }
    },
    lock: (sheetTitle) => {
      const range = { sheetId: sheetOf(sheetTitle).properties.sheetId ?? 0 };
      const protectedRange = { range, editors: { users: [coordinator] } };
      ports(coordinator).workbook.commit([{ addProtectedRange: { protectedRange } }]);
    },
    titles: () =>
      (world.drive.files.get(world.openId)?.book?.sheets ?? []).map(({ properties }) => properties.title ?? ''),
    at: (moment) => {
      world.nowMs = Date.parse(moment);
    },
  };
}

/** The first row that has at least three texts: above it stand a title and a purpose. */
function headingRow({ grid }: Sheet): number {
  const end = grid.lastRowWithContent();
  for (let row = 0; row < end; row += 1) {
    if ([...grid.rowValues(row)].filter((value) => typeof value === 'string' && value !== '').length >= 3) return row;
  }
  throw new Error('the sheet has no headings');
}

function recordsOf(sheet: Sheet): { readonly rowIndex: number; readonly record: Record<string, Cell> }[] {
  const { grid } = sheet;
  const top = headingRow(sheet);
  const headings = [...grid.rowValues(top)];
  const found: { rowIndex: number; record: Record<string, Cell> }[] = [];
  for (let rowIndex = top + 1; rowIndex < grid.lastRowWithContent(); rowIndex += 1) {
    const cells = [...grid.rowValues(rowIndex)];
    if (cells.every((cell) => cell === null || cell === '')) continue;
    found.push({
      rowIndex,
      record: Object.fromEntries(headings.map((heading, column) => [String(heading), cells[column] ?? ''])),
    });
  }
  return found;
}

function findTask(sheet: Sheet, title: string) {
  const found = recordsOf(sheet).find(({ record }) => record['Nội dung nhiệm vụ'] === title);
  if (found === undefined) throw new Error(`there is no task ${title}`);
  return found;
}

function columnOf(sheet: Sheet, heading: string): number {
  const column = [...sheet.grid.rowValues(headingRow(sheet))].indexOf(heading);
  if (column < 0) throw new Error(`there is no column ${heading}`);
  return column;
}

function put({ grid }: Sheet, rowIndex: number, column: number, entry: string | true): void {
  const { value: _value, formula: _formula, error: _error, ...looks } = grid.cellAt(rowIndex, column) ?? {};
  const entered = entry === true ? { value: true } : entry === '' ? {} : parseEntry(entry, 'vi_VN', undefined, 2025);
  grid.setCell(rowIndex, column, { ...looks, ...entered });
}
