import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { masterColumns } from '../../../src/sheets/tables/columns';
import { countCells, type Workbook } from '../workbook';
import {
  copyAll,
  expectRestored,
  gridOf,
  headings,
  masterBook,
  masterId,
  masterRow,
  placeOf,
  planCopy,
  restoreFrom,
  tableOf,
} from './copied-master';

const rowCount = 30;

/** Rows of two units in turn, below a title and with two columns of the coordinator's own among the product's. */
function usualRows(): Cell[][] {
  const rows = Array.from({ length: rowCount }, (_, index) =>
    masterRow({
      code: `KH139-2025-S${index % 2}-${String(index).padStart(3, '0')}`,
      title: `Nhiệm vụ "${index}"\nđợt hai`,
      assignedOn: 45_900 + index,
      percent: index,
      status: index % 3 === 0 ? 'Quá hạn' : 'Đang thực hiện, trong hạn',
      updatedAt: 45_900.123456789,
      unit: `S${index % 2}`,
      sourceFile: index % 2 === 0 ? 'Tệp 0' : '',
    }),
  );
  return [['Sổ tổng hợp'], widened(headings, ['Ý kiến', 'Ưu tiên']), ...rows.map((row) => widened(row, ['ý', 1]))];
}

/** With a column of one's own before the fourth one, and one behind all. */
function widened(row: readonly Cell[], [first, last]: readonly [Cell, Cell]): Cell[] {
  return [...row.slice(0, 3), first, ...row.slice(3), last];
}

function copiedBook(rows = usualRows()): Workbook {
  const book = masterBook(rows);
  copyAll(book);
  return book;
}

const copyGrid = (book: Workbook) => book.sheetOf(placeOf(book).sheetId ?? -1).grid;

describe('the copy of the master', () => {
  it('has a row for each unit and no spare cells, and gives the master back', () => {
    const book = copiedBook();
    expectRestored(book);
    expect([copyGrid(book).rowCount, copyGrid(book).columnCount]).toEqual([3, 3]);
    expect(restoreFrom(book)?.outdated).toEqual(new Set());
  });

  it('gives back a master that was sorted, with rows put between and taken away', () => {
    const book = copiedBook();
    gridOf(book).moveRows(20, 5, 12);
    gridOf(book).moveRows(2, 1, 30);
    gridOf(book).insertRows(15, 2);
    gridOf(book).setCell(15, 5, { value: 'ghi chú giữa bảng' });
    gridOf(book).deleteRows(18, 1);
    expectRestored(book);
    expect(restoreFrom(book)?.outdated.size).toBe(1);
  });

  it('gives back a master whose columns were moved', () => {
    const book = copiedBook();
    gridOf(book).moveColumns(5, 2, 1);
    gridOf(book).insertColumns(0, 1);
    expectRestored(book);
  });

  it('keeps what people wrote below the table where it is', () => {
    const book = copiedBook();
    gridOf(book).setCell(40, 3, { value: 'ghi chú dưới bảng' });
    expectRestored(book);
    expect(restoreFrom(book)?.grid.rows[40]?.[3]).toBe('ghi chú dưới bảng');
  });

  it('gives back a master in which a code stands twice, once those two rows are read', () => {
    const book = copiedBook();
    gridOf(book).setCell(15, 0, { value: gridOf(book).valueAt(16, 0) ?? '' });
    expectRestored(book);
  });

  it('is not read for a master that has lost most of its codes', () => {
    const book = copiedBook();
    gridOf(book).deleteRows(10, 16);
    expect(restoreFrom(book)).toBeUndefined();
    copyAll(book);
    expectRestored(book);
  });

  it('gives back a master with a code that it does not have, once that row is read, and has it afterwards', () => {
    const book = copiedBook();
    gridOf(book).setCell(15, 0, { value: 'KH139-2025-S0-900' });
    expectRestored(book);
    const { grid = book.read(masterId), outdated = new Set<string>() } = restoreFrom(book) ?? {};
    book.apply(planCopy(book, grid, { changes: [], added: [] }, outdated));
    expect(restoreFrom(book)?.outdated).toEqual(new Set());
  });

  it('is not read for a master with a column more or less, or without its headings', () => {
    const note = 1 + masterColumns.findIndex(({ key }) => key === 'note');
    const less = copiedBook();
    gridOf(less).setCell(1, note, { value: 'Diễn giải' });
    expect(restoreFrom(less)).toBeUndefined();
    copyAll(less);
    expectRestored(less);
    gridOf(less).setCell(1, note, { value: 'Ghi chú' });
    expect(restoreFrom(less)).toBeUndefined();
  });

  it.each([
    ['its first part', (book: Workbook) => copyGrid(book).setCell(1, 2, { value: 'H4sIA' })],
    ['a letter of its statuses', (book: Workbook) => replace(book, 1, 1, /[a-l]$/, 'k')],
    ['a letter of its packed text', (book: Workbook) => replace(book, 1, 2, /.{40}$/, 'A'.repeat(40))],
    ['its unit’s row', (book: Workbook) => copyGrid(book).deleteRows(1, 1)],
    ['its header', (book: Workbook) => copyGrid(book).setCell(0, 0, { value: '[1]' })],
    ['its unit’s name', (book: Workbook) => copyGrid(book).setCell(1, 0, { value: 'S7' })],
    ['another unit’s name', (book: Workbook) => copyGrid(book).setCell(1, 0, { value: 'S1' })],
  ])('gives nothing back but what stands there when a person spoilt %s, and is made good', (_, spoil) => {
    const book = copiedBook();
    spoil(book);
    if (restoreFrom(book) !== undefined) expectRestored(book);
    copyAll(book);
    expectRestored(book);
    expect(copyAll(book)).toEqual([]);
  });

  it('is the same, written or not, after it was read again and after a sort', () => {
    const book = copiedBook();
    expect(copyAll(book)).toEqual([]);
    gridOf(book).moveRows(20, 5, 12);
    expect(copyAll(book)).toEqual([]);
  });

  it('writes one cell for each unit on a day that changes statuses alone', () => {
    const book = copiedBook();
    const at = tableOf(book).columnIndex.status ?? 0;
    for (const row of [4, 6, 7]) gridOf(book).setCell(row, at, { value: 'Sắp đến hạn' });
    const requests = copyAll(book);
    expect(countCells(requests)).toBe(2);
    expectRestored(book);
    for (const row of [4, 6, 8]) gridOf(book).setCell(row, at, { value: 'tự ghi; [lạ]' });
    expect(countCells(copyAll(book))).toBe(1);
    expectRestored(book);
  });

  it('writes the rows of those units alone that a plan changes, the units that a row left and came to among them', () => {
    const book = copiedBook();
    const read = restoreFrom(book)?.grid ?? book.read(masterId);
    const { columnIndex, records } = tableOf(book);
    const rowIndex = (records[3]?.rowNumber ?? 0) - 1;
    const move = [{ rowIndex, columnIndex: columnIndex.unit ?? 0, value: 'S9' }];
    const added = [masterRow({ code: 'KH139-2025-S9-900', unit: 'S9', title: 'mới' })];
    const requests = planCopy(book, read, { changes: move, added }, new Set());
    expect(countCells(requests)).toBe(2 + 3);
    book.apply(requests);
    gridOf(book).setCell(rowIndex, columnIndex.unit ?? 0, { value: 'S9' });
    for (const [at, cell] of widened(added[0] ?? [], ['', '']).entries())
      if (cell !== '') gridOf(book).setCell(rowCount + 2, at, { value: cell as string });
    expectRestored(book);
    expect(copyAll(book)).toEqual([]);
  });

  it('forgets rows that were taken away, and clears what a longer text held', () => {
    const book = copiedBook();
    const long = masterRow({ code: 'KH139-2025-S1-990', unit: 'S1', title: noise(200_000).slice(0, 49_000) });
    const more = masterRow({ code: 'KH139-2025-S1-991', unit: 'S1', title: noise(300_000).slice(200_000, 249_000) });
    for (const [offset, row] of [long, more].entries())
      for (const [at, cell] of widened(row, ['', '']).entries())
        if (cell !== '') gridOf(book).setCell(rowCount + 2 + offset, at, { value: cell as string });
    copyAll(book);
    expectRestored(book);
    expect(copyGrid(book).columnCount).toBeGreaterThan(3);
    gridOf(book).deleteRows(rowCount + 2, 2);
    const { outdated } = restoreFrom(book) ?? {};
    expect(outdated).toEqual(new Set(['S1']));
    book.apply(
      planCopy(book, restoreFrom(book)?.grid ?? book.read(masterId), { changes: [], added: [] }, outdated ?? new Set()),
    );
    expect(restoreFrom(book)?.outdated).toEqual(new Set());
    expectRestored(book);
  });

  it('holds a text as the cell takes it', () => {
    const book = masterBook([headings, masterRow({ code: 'A-1', unit: 'S0' })]);
    const read = book.read(masterId);
    const changes = [{ rowIndex: 1, columnIndex: 1, value: 'x'.repeat(60_000) }];
    book.apply(planCopy(book, read, { changes, added: [] }, undefined));
    gridOf(book).setCell(1, 1, { value: `${'x'.repeat(49_999)}…` });
    expect(copyAll(book)).toEqual([]);
  });
});

function replace(book: Workbook, row: number, column: number, pattern: RegExp, by: string): void {
  const before = String(copyGrid(book).valueAt(row, column));
  const after = before.replace(pattern, by);
  expect(after).not.toBe(before);
  copyGrid(book).setCell(row, column, { value: after });
}

/** Text that hardly packs. */
function noise(length: number): string {
  let state = 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += state.toString(36);
  }
  return text;
}
