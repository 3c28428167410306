import { describe, expect, it } from 'vitest';
import type { FigureKey } from '../../../src/core/report/counting/unit-figures';
import type { Cell } from '../../../src/core/values/cell';
import { publishedColumns } from '../../../src/sheets/published/published-columns';
import { publishedRows } from '../../../src/sheets/published/published-rows';
import { readPublished } from '../../../src/sheets/published/read-published';
import { columnLetters } from '../../../src/sheets/requests/a1';
import { publication } from './publication';

const rowsOf = (language: 'vi' | 'en' = 'vi'): Cell[][] =>
  publishedRows(publication, language, new Set<FigureKey>()).map((row) => [...row]);
const top = rowsOf().findIndex((row) => row[0] === 'Loại dòng');
const columnOf = (key: string) => publishedColumns.findIndex((column) => column.key === key);
const cellOf = (row: number, key: string) => `${columnLetters(columnOf(key))}${top + row + 1}`;

function changed(cells: readonly (readonly [row: number, key: string, value: Cell])[], language: 'vi' | 'en' = 'vi') {
  const rows = rowsOf(language);
  for (const [row, key, value] of cells) (rows[top + row] ?? [])[columnOf(key)] = value;
  return readPublished(rows);
}

const withFact = (name: string, value: Cell) =>
  readPublished(rowsOf().map((row) => (row[0] === name ? [name, value] : row)));

describe('a count', () => {
  it.each<[string, Cell]>([
    ['openDifficulties', -1],
    ['openDifficulties', 1.5],
    ['openDifficulties', '2'],
    ['budget', 0.5],
    ['budget', 2 ** 53],
    ['present', -1],
    ['expected', 'chín'],
    ['total', 'năm'],
  ])('%s of %j cannot be', (key, value) => {
    expect(changed([[1, key, value]])).toEqual({ kind: 'damaged', cell: cellOf(1, key), found: String(value) });
  });

  it.each(['budget', 'disbursed', 'forecast'])('of money may be below zero: %s', (key) => {
    const rest = key === 'budget' ? 5_000_000 : 0;
    const reading = changed([
      [2, key, -300],
      [4, key, rest - 300],
    ]);
    expect(reading.kind === 'read' && reading.publication.units[1]?.figures.counts[key as FigureKey]).toBe(-300);
  });

  it.each<[Cell]>([[''], [null], [undefined]])('that is blank is none: %j', (value) => {
    expect(changed([[1, 'extended', value]]).kind).toBe('read');
  });

  it('is told by no more than forty letters', () => {
    expect(changed([[1, 'extended', 'x'.repeat(41)]])).toMatchObject({ found: 'x'.repeat(40) });
    expect(changed([[1, 'kind', 'y'.repeat(41)]])).toEqual({
      kind: 'damaged',
      cell: cellOf(1, 'kind'),
      found: 'y'.repeat(40),
    });
  });
});

describe('sums that differ', () => {
  it.each([
    [1, 'total', 6, 5, 'Tổng số'],
    [1, 'done', 3, 2, 'Đã hoàn thành'],
    [1, 'open', 0, 3, 'Chưa hoàn thành'],
    [4, 'present', 9, 8, 'Đơn vị có số liệu'],
    [4, 'forecast', 1, 0, 'Ước đến 31/12 (đồng)'],
    [4, 'openDifficulties', 0, 2, 'Số VM còn mở'],
  ])(
    'in row %d, %s are told with their cell, heading, what stands there and what the rows give',
    (row, key, found, count, column) => {
      expect(changed([[row, key, found]])).toEqual({
        kind: 'sumsDiffer',
        cell: cellOf(row, key),
        column,
        found: String(found),
        count,
      });
    },
  );

  it('of the overdue by age are told at the overdue, in the language of the sheet', () => {
    expect(changed([[1, 'upTo7', 2]], 'en')).toEqual({
      kind: 'sumsDiffer',
      cell: cellOf(1, 'overdue'),
      column: 'Overdue',
      found: '3',
      count: 4,
    });
  });
});

describe('the facts above the table', () => {
  it.each<[string, Cell, object]>([
    ['Phiên bản định dạng', '1', { kind: 'read' }],
    ['Phiên bản định dạng', 'z'.repeat(41), { kind: 'otherFormat', found: 'z'.repeat(40), most: 1 }],
    ['Số liệu cũ nhất', 'xưa', { kind: 'damaged', cell: 'B5', found: 'xưa' }],
    ['Số liệu tính đến', 'q'.repeat(41), { kind: 'damaged', cell: 'B4', found: 'q'.repeat(40) }],
    ['Năm báo cáo', 1899, { kind: 'damaged', cell: 'B9', found: '1899' }],
    ['Năm báo cáo', 10_000, { kind: 'damaged', cell: 'B9', found: '10000' }],
    ['Năm báo cáo', 2025.5, { kind: 'damaged', cell: 'B9', found: '2025.5' }],
    ['Năm báo cáo', 1900, { kind: 'read', publication: { scopeYear: 1900 } }],
    ['Năm báo cáo', '9999', { kind: 'read', publication: { scopeYear: 9999 } }],
    ['Năm báo cáo', '', { kind: 'read', publication: { scopeYear: undefined } }],
    ['Mã các bảng bên dưới', ' a;b\nc ;; ', { kind: 'read', publication: { below: ['a', 'b', 'c'] } }],
  ])('%s of %j', (name, value, reading) => {
    expect(withFact(name, value)).toMatchObject(reading);
  });

  it('are looked for above the table only, and in the first rows where there is none', () => {
    const other = ['Phiên bản định dạng', 2];
    const without = (count: number) => readPublished([...Array.from({ length: count }, () => []), other]);
    expect(readPublished([...rowsOf(), other]).kind).toBe('read');
    expect(without(29)).toEqual({ kind: 'otherFormat', found: '2', most: 1 });
    expect(without(30)).toEqual({ kind: 'damaged' });
    expect(readPublished([])).toEqual({ kind: 'damaged' });
  });

  it('that are missing are no cell to look at', () => {
    const rows = rowsOf().filter((row) => row[0] !== 'Số liệu tính đến');
    expect(readPublished(rows)).toEqual({ kind: 'damaged' });
  });
});

describe('decisions', () => {
  const withDecisions = (change: (rows: Cell[][]) => void) => {
    const rows = rowsOf();
    change(rows);
    const reading = readPublished(rows);
    return (
      reading.kind === 'read' && [
        reading.publication.decisions.map(({ title }) => title),
        reading.publication.decisionCount,
      ]
    );
  };
  const at = rowsOf().findIndex((row) => row[0] === 'Việc cần lãnh đạo quyết định');

  it('are counted as the sheet says, or as many as it names', () => {
    expect(withDecisions(() => undefined)).toEqual([['Việc chậm'], 4]);
    expect(withDecisions((rows) => rows.splice(at, 1, ['Việc cần lãnh đạo quyết định', 0]))).toEqual([
      ['Việc chậm'],
      1,
    ]);
    expect(withDecisions((rows) => rows.splice(at, 1, ['', 'For leaders to decide', '', 9]))).toEqual([
      ['Việc chậm'],
      9,
    ]);
  });

  it('without a title are none', () => {
    expect(withDecisions((rows) => rows.splice(at + 3, 0, ['KH2', ' '], ['KH3', 'Việc nữa']))).toEqual([
      ['Việc chậm', 'Việc nữa'],
      4,
    ]);
  });

  it('cannot be read without their title or their headings', () => {
    expect(withDecisions((rows) => rows.splice(at, 1, ['Việc khác']))).toEqual([[], 0]);
    expect(withDecisions((rows) => rows.splice(at + 1, 1, ['Mã nhiệm vụ']))).toEqual([[], 0]);
  });

  it('without days are late by none', () => {
    const rows = rowsOf();
    (rows[at + 2] ?? [])[3] = 'lâu';
    const reading = readPublished(rows);
    expect(reading.kind === 'read' && reading.publication.decisions[0]).toEqual({
      ...publication.decisions[0],
      daysLate: 0,
    });
  });
});

it('a table whose columns people moved, beside notes of theirs, is read all the same', () => {
  const rows = rowsOf('en').map((row, index) => (index < top ? row : ['', ...row]));
  const reading = readPublished(rows);
  expect(reading.kind === 'read' && reading.publication).toEqual(publication);
});

it.each(['Tổng', 'TOTAL', 'tong'])('the total is known as “%s”', (word) => {
  expect(changed([[4, 'kind', word]]).kind).toBe('read');
});
