import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/issue';
import {
  countDataCheck,
  dataCheckRow,
  mergeDataCheck,
  type RenderedIssue,
  readDataCheck,
} from '../../../src/sheets/lists/data-check';
import { planDataCheck } from '../../../src/sheets/lists/data-check-plan';
import { dataCheckColumns } from '../../../src/sheets/tables/system-columns';
import { countCells, createWorkbook, type Workbook } from '../workbook';

const sheetId = 50;
const headings = dataCheckColumns.map(({ vi }) => vi);

interface Sketch {
  readonly unit: string;
  readonly row: number;
  readonly rule?: string;
  readonly severity?: Issue['severity'];
  readonly found?: string;
  readonly file?: string;
  readonly column?: number | undefined;
}

function rendered(sketch: Sketch): RenderedIssue {
  const { unit, row, rule = 'V30', severity = 'error', found = 'Sai.', file = 'tracker' } = sketch;
  const columnIndex = 'column' in sketch ? sketch.column : 9;
  return {
    issue: {
      rule,
      severity,
      unitCode: unit,
      taskCode: `${unit}-${row}`,
      place: { spreadsheetId: file, sheetId: 7, sheetTitle: unit, rowNumber: row, columnIndex },
      key: undefined,
      facts: {},
    },
    found,
    cure: 'Sửa.',
  };
}

function newBook(rows = 40): Workbook {
  return createWorkbook({ title: 'Kiểm tra dữ liệu', sheetId, rows, columns: 12, values: [['Danh sách'], headings] });
}

function show(book: Workbook, sketches: readonly Sketch[], unseen: readonly string[] = []) {
  const reading = readDataCheck(book.read(sheetId));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const found = sketches.map((sketch) => dataCheckRow(rendered(sketch), 'tracker'));
  const wanted = mergeDataCheck(found, reading.table.rows, new Set(unseen));
  const requests = planDataCheck(reading.table, wanted, book.size(sheetId).rowCount);
  book.apply(requests);
  return { requests, wanted };
}

const listed = (book: Workbook) =>
  book
    .read(sheetId)
    .rows.slice(2)
    .filter((row) => row.length > 0);

describe('the data check', () => {
  it('lists errors before warnings, by unit, with a link to each cell', () => {
    const book = newBook();
    show(book, [
      { unit: 'VP', row: 5, severity: 'warning', rule: 'V19' },
      { unit: 'VP', row: 4 },
      { unit: 'STC', row: 9, file: 'tep-stc' },
      { unit: 'STC', row: 1, column: undefined, rule: 'V01' },
    ]);
    expect(listed(book)).toEqual([
      ['Lỗi', 'STC', "'STC'!J9", 'STC-9', 'V30', 'Sai.', 'Sửa.'],
      ['Lỗi', 'STC', "'STC'!1:1", 'STC-1', 'V01', 'Sai.', 'Sửa.'],
      ['Lỗi', 'VP', "'VP'!J4", 'VP-4', 'V30', 'Sai.', 'Sửa.'],
      ['Cảnh báo', 'VP', "'VP'!J5", 'VP-5', 'V19', 'Sai.', 'Sửa.'],
    ]);
    const { grid } = book.sheetOf(sheetId);
    const links = [2, 3, 4].map((row) => grid.cellAt(row, 2)?.format?.textFormat?.link?.uri);
    expect(links).toEqual([
      'https://docs.google.com/spreadsheets/d/tep-stc/edit#gid=7&range=J9',
      '#gid=7&range=1:1',
      '#gid=7&range=J4',
    ]);
  });

  it('writes nothing when the problems are the same', () => {
    const book = newBook();
    const sketches = [1, 2, 3].map((row) => ({ unit: 'VP', row }));
    show(book, sketches);
    expect(show(book, sketches).requests).toEqual([]);
  });

  it('moves rows that stay instead of writing them again', () => {
    const book = newBook();
    const rows = Array.from({ length: 20 }, (_, index) => ({ unit: 'VP', row: index + 2 }));
    show(book, rows);
    const next = [...rows.slice(0, 5), { unit: 'VP', row: 99 }, ...rows.slice(5, 12), ...rows.slice(14)];
    expect(countCells(show(book, next).requests)).toBe(7);
    expect(listed(book).map((row) => row[3])).toEqual(next.map(({ row }) => `VP-${row}`));
  });

  it('changes one cell when one sentence changes', () => {
    const book = newBook();
    show(book, [
      { unit: 'VP', row: 2, found: 'Quá hạn 5 ngày.' },
      { unit: 'VP', row: 3 },
    ]);
    const { requests } = show(book, [
      { unit: 'VP', row: 2, found: 'Quá hạn 6 ngày.' },
      { unit: 'VP', row: 3 },
    ]);
    expect(countCells(requests)).toBe(1);
  });

  it('keeps the problems of units that were not looked at', () => {
    const book = newBook();
    show(book, [
      { unit: 'STC', row: 2 },
      { unit: 'VP', row: 2 },
      { unit: 'VP', row: 3, severity: 'warning' },
    ]);
    const { wanted } = show(book, [{ unit: 'STC', row: 7 }], ['VP']);
    expect(listed(book).map((row) => row[3])).toEqual(['STC-7', 'VP-2', 'VP-3']);
    expect(countDataCheck(wanted)).toEqual(
      new Map([
        ['STC', { errors: 1, warnings: 0 }],
        ['VP', { errors: 1, warnings: 1 }],
      ]),
    );
  });

  it('mends a sheet that people sorted or wrote in', () => {
    const book = newBook();
    const rows = [1, 2, 3, 4].map((row) => ({ unit: 'VP', row }));
    show(book, rows);
    const { grid } = book.sheetOf(sheetId);
    grid.moveRows(2, 1, 5);
    grid.setCell(3, 5, { value: 'đã sửa' });
    show(book, rows);
    expect(listed(book).map((row) => [row[3], row[5]])).toEqual(rows.map(({ row }) => [`VP-${row}`, 'Sai.']));
    expect(show(book, rows).requests).toEqual([]);
  });

  it('grows the grid when there are more problems than rows', () => {
    const book = newBook(4);
    show(
      book,
      Array.from({ length: 30 }, (_, index) => ({ unit: 'VP', row: index + 2 })),
    );
    expect(listed(book)).toHaveLength(30);
  });

  it('ends up right from whatever stood there, and then rests', () => {
    const someSketch = fc.record({ unit: fc.constantFrom('A', 'B', 'C'), row: fc.integer({ min: 2, max: 12 }) });
    const someList = fc.array(someSketch, { maxLength: 14 });
    fc.assert(
      fc.property(fc.array(someList, { minLength: 2, maxLength: 4 }), (lists) => {
        const book = newBook(6);
        for (const list of lists) {
          const { wanted } = show(book, list);
          expect(listed(book).map((row) => row.slice(1, 4))).toEqual(
            wanted.map(({ cells }) => [cells.unit, cells.cell, cells.taskCode]),
          );
          const { grid } = book.sheetOf(sheetId);
          for (const [index, { cells }] of wanted.entries()) {
            const range = cells.cell.split('!')[1];
            expect(grid.cellAt(index + 2, 2)?.format?.textFormat?.link?.uri).toBe(`#gid=7&range=${range}`);
          }
          expect(show(book, list).requests).toEqual([]);
        }
      }),
    );
  });
});
