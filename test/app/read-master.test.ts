import { beforeEach, describe, expect, it } from 'vitest';
import { type Book, createBook, createSheet, type Sheet } from '../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { rememberMaster } from '../../src/app/memory/master-memory';
import type { Ports } from '../../src/app/ports/ports';
import type { MasterReading } from '../../src/app/ports/tracker';
import { askForMaster, settleMaster } from '../../src/app/reading/read-master';
import type { Cell } from '../../src/core/values/cell';
import { printHeader, printUnit } from '../../src/sheets/master/master-copy';
import { copyTitle } from '../../src/sheets/requests/hidden-sheets';
import { masterColumns } from '../../src/sheets/tables/columns';
import type { SheetGrid, SheetSummary } from '../../src/sheets/v4';
import { createMemoryPorts, createMemoryWorld, type MemoryWorld } from './memory-ports';

const user = 'tonghop@dd.example';
const sheetIds = { master: 900, copy: 901 };
/** More cells than one answer should bring. */
const gridRows = 90_000;
/** Rows with a task, from 1: few, but over all portions. */
const taskRows = [2, 9, 10, 11, 12, 37_000, 37_038, 74_000, 80_000];

let world: MemoryWorld;
let ports: Ports;
let book: Book;
let master: Sheet;
let copy: Sheet;

const keys = masterColumns.map(({ key }) => key).filter((key) => key !== 'status');
const taskOf = (rowNumber: number): Cell[] =>
  masterColumns.map(({ key }) => {
    if (key === 'code') return `KH1-2025-S${rowNumber % 2}-${rowNumber}`;
    if (key === 'unit') return `S${rowNumber % 2}`;
    if (key === 'status') return 'Quá hạn';
    return key === 'percent' ? rowNumber : '';
  });

beforeEach(() => {
  book = createBook('tracker');
  const width = masterColumns.length;
  master = createSheet(book, 'Tổng hợp', { sheetId: sheetIds.master, rows: gridRows, columns: width });
  for (const [at, { vi }] of masterColumns.entries()) master.grid.setCell(0, at, { value: vi });
  for (const rowNumber of taskRows) putRow(master, rowNumber - 1, taskOf(rowNumber));
  copy = createSheet(book, copyTitle, { sheetId: sheetIds.copy, rows: 3, columns: 3 });
  const modifiedTime = '2025-10-13T00:00:00.000Z';
  const file = { id: 'tracker', name: 'tracker', mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: user, book };
  world = createMemoryWorld({
    drive: createDrive([file]),
    openId: 'tracker',
    user,
    nowMs: Date.parse('2025-10-13T08:00:00+07:00'),
  });
  ports = createMemoryPorts(world);
  putRow(copy, 0, [printHeader(keys)]);
  for (const [at, unit] of ['S0', 'S1'].entries()) {
    const rows = taskRows.map(taskOf).filter((cells) => cells.includes(unit));
    const { text, statuses } = printUnit(rows, keys);
    putRow(copy, at + 1, [unit, statuses, ports.pack.pack(text)]);
  }
  const columns = masterColumns.map((_, index) => index);
  rememberMaster(ports, {
    sheetId: sheetIds.master,
    columns,
    codeColumn: 0,
    tailRow: 79_999,
    wholeAt: ports.clock.now(),
  });
});

function putRow({ grid }: Sheet, rowIndex: number, cells: readonly Cell[]): void {
  for (const [at, cell] of cells.entries())
    if (cell !== '' && cell !== null && cell !== undefined) grid.setCell(rowIndex, at, { value: cell });
}

function summaryOf({ grid }: Sheet, sheetId: number, title: string): SheetSummary {
  const { rowCount, columnCount } = grid;
  return { sheetId, title, index: 0, hidden: false, rowCount, columnCount, frozenRowCount: 0 };
}

function read(): { readonly grid: SheetGrid; readonly reading: MasterReading } {
  const ask = askForMaster(
    ports,
    summaryOf(master, sheetIds.master, 'Tổng hợp'),
    summaryOf(copy, sheetIds.copy, copyTitle),
  );
  return settleMaster(ports, ask, new Map(ports.workbook.read(ask.first).map((grid) => [grid.sheetId, grid])));
}

/** What one answer with everything would give. */
function inOneAnswer(): SheetGrid['rows'] {
  return ports.workbook.read([{ sheetId: sheetIds.master, title: 'Tổng hợp' }])[0]?.rows ?? [];
}

describe('reading a master of more cells than one answer brings', () => {
  it('takes it from the copy when nobody touched it', () => {
    const { grid, reading } = read();
    expect(reading.isWhole).toBe(false);
    expect(grid.rows).toEqual(inOneAnswer());
  });

  it('puts it together from several answers when it is read whole', () => {
    world.store.clear();
    const { grid, reading } = read();
    expect(reading.isWhole).toBe(true);
    expect(grid.rows).toEqual(inOneAnswer());
  });

  it('reads the rows too whose codes the copy does not know, or that stand twice', () => {
    putRow(master, 50_000, taskOf(50_001));
    putRow(master, 60_000, taskOf(80_000));
    const { grid, reading } = read();
    expect(reading.isWhole).toBe(false);
    expect(grid.rows).toEqual(inOneAnswer());
  });

  it('reads it whole after all when the copy does not know very many codes', () => {
    for (let rowIndex = 50_000; rowIndex < 50_600; rowIndex += 1) putRow(master, rowIndex, taskOf(rowIndex + 1));
    world.nowMs += 3_600_000;
    const { grid, reading } = read();
    expect([reading.isWhole, reading.wholeAt]).toEqual([true, ports.clock.now()]);
    expect(grid.rows).toEqual(inOneAnswer());
  });

  it('finds what people wrote below, also when rows above it went', () => {
    master.grid.setCell(80_500, 5, { value: 'ghi chú' });
    expect(read().grid.rows).toEqual(inOneAnswer());
    master.grid.deleteRows(74_100, 5_900);
    const { grid, reading } = read();
    expect(reading.isWhole).toBe(false);
    expect(grid.rows).toEqual(inOneAnswer());
    master.grid.deleteRows(11, master.grid.rowCount - 11);
    expect(read().grid.rows).toEqual(inOneAnswer());
  });

  it.each([
    ['another sheet has taken its place', () => rememberAnd({ sheetId: 7 })],
    ['a week has gone by', () => rememberAnd({ wholeAt: ports.clock.now() - 6.95 })],
    ['a column was put in between', () => master.grid.insertColumns(3, 1)],
    ['its code column was moved', () => master.grid.moveColumns(0, 1, 3)],
    ['it was edited since', () => ports.store.write({ masterTouched: String(ports.clock.now()) })],
    ['what is remembered of it is torn', () => ports.store.write({ masterCopy: '{"sheetId":900,' })],
  ])('reads it whole when %s', (_, happen) => {
    happen();
    const { grid, reading } = read();
    expect(reading.isWhole).toBe(true);
    expect(grid.rows).toEqual(inOneAnswer());
  });

  it('reads past an edit that came before the last whole reading', () => {
    ports.store.write({ masterTouched: String(ports.clock.now() - 1) });
    expect(read().reading.isWhole).toBe(false);
  });
});

function rememberAnd(change: object): void {
  const memory = JSON.parse(world.store.get('masterCopy') ?? '{}') as object;
  world.store.set('masterCopy', JSON.stringify({ ...memory, ...change }));
}
