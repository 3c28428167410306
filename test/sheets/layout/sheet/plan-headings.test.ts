import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../../src/core/values/cell';
import { planHeadings } from '../../../../src/sheets/layout/sheet/plan-headings';
import type { SheetState } from '../../../../src/sheets/layout/state/workbook-state';
import { computedHeading, peoplesHeading } from '../../../../src/sheets/looks/looks';
import { formatCells } from '../../../../src/sheets/requests/format-requests';
import { appendDimension, resizeDimension } from '../../../../src/sheets/requests/requests';
import { column } from '../../../../src/sheets/tables/columns';
import { cellsOf, rangeOf, someColumns, someHeadings, stateOf } from '../states';

const styled = cellsOf([3, 0, { isStyled: true }]);
const standing = { cells: styled, frozenRowCount: 4 };
const rowsWith = (headings: Row, ...below: Row[]): Row[] => [[], [], [], headings, ...below];
const plan = (over: Partial<SheetState>, language: 'vi' | 'en' = 'vi', columns = someColumns) =>
  planHeadings(stateOf(over), columns, language, 3);
const repair = (headings: Row, below: Row[] = [], over: Partial<SheetState> = {}) =>
  plan({ rows: rowsWith(headings, ...below), ...standing, ...over });

const write = (rowIndex: number, columnIndex: number, ...texts: string[]) => ({
  updateCells: {
    start: { sheetId: 7, rowIndex, columnIndex },
    rows: [{ values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
    fields: 'userEnteredValue',
  },
});
const frozen = (frozenRowCount: number) => ({
  updateSheetProperties: {
    properties: { sheetId: 7, gridProperties: { frozenRowCount } },
    fields: 'gridProperties.frozenRowCount',
  },
});
const looked = (left: number, right: number, look = peoplesHeading, row = 3) =>
  formatCells(rangeOf(row, row + 1, left, right), look);
const allLooked = [looked(0, 1, computedHeading), looked(1, 4), looked(4, 5, computedHeading)];
const high = (row = 3) => resizeDimension(7, 'ROWS', row, row + 1, 42);

describe('the headings of a blank sheet', () => {
  it.each(['vi', 'en'] as const)('are written in the tracker’s language, styled and frozen: %s', (language) => {
    const { table, requests, problems } = plan({}, language);
    expect(requests).toEqual([
      write(3, 0, ...someColumns.map((one) => one[language])),
      ...allLooked,
      high(),
      frozen(4),
    ]);
    expect(problems).toEqual([]);
    expect(table).toEqual({
      sheet: stateOf(),
      columns: someColumns,
      language,
      headingRowIndex: 3,
      places: new Map([
        ['code', 0],
        ['title', 1],
        ['day', 2],
        ['state', 3],
        ['check', 4],
      ]),
      newKeys: new Set(['code', 'title', 'day', 'state', 'check']),
      isPlain: true,
      rowCount: 300,
      columnCount: 5,
    });
  });

  it.each<[string, Partial<SheetState>, object[], number, number]>([
    ['enough', { rowCount: 5 }, [], 5, 5],
    ['no row below them', { rowCount: 4 }, [appendDimension(7, 'ROWS', 100)], 104, 5],
    [
      'too few rows and columns',
      { rowCount: 2, columnCount: 3 },
      [appendDimension(7, 'ROWS', 102), appendDimension(7, 'COLUMNS', 2)],
      104,
      5,
    ],
    ['more columns', { columnCount: 9 }, [], 300, 9],
  ])('make room for themselves where there is %s', (_, over, requests, rowCount, columnCount) => {
    const made = plan(over);
    expect(made.requests.filter((request) => 'appendDimension' in request)).toEqual(requests);
    expect(made.table).toMatchObject({ rowCount, columnCount });
  });
});

describe('headings that stand', () => {
  it('are left alone', () => {
    const { table, requests, problems } = repair(someHeadings, [['', 'Việc']]);
    expect([requests, problems]).toEqual([[], []]);
    expect(table).toMatchObject({ isPlain: false, newKeys: new Set(), headingRowIndex: 3, language: 'vi' });
  });

  it('are styled where nobody has styled any, and frozen where they are not', () => {
    expect(plan({ rows: rowsWith(someHeadings), frozenRowCount: 4 }).requests).toEqual([...allLooked, high()]);
    expect(plan({ rows: rowsWith(someHeadings), cells: styled, frozenRowCount: 3 }).requests).toEqual([frozen(4)]);
    expect(plan({ rows: rowsWith(someHeadings), cells: styled, frozenRowCount: 9 }).requests).toEqual([]);
    expect(plan({ rows: [someHeadings], cells: cellsOf([0, 4, { isStyled: true }]) }).requests).toEqual([frozen(1)]);
  });

  it('say the language of their table, whatever the tracker’s', () => {
    const english = someColumns.map(({ en }) => en);
    expect(plan({ rows: rowsWith(english) }, 'vi').table?.language).toBe('en');
    expect(plan({ rows: rowsWith(someHeadings) }, 'en').table?.language).toBe('vi');
  });
});

describe('headings that are damaged', () => {
  it('are put right where one is misspelt, in its place and look', () => {
    const { requests, problems, table } = repair(['Mã số', 'Nội dung viêcc', 'Ngày xong', 'Trạng thái', 'Kiểm tra']);
    expect(requests).toEqual([write(3, 1, 'Nội dung việc'), looked(1, 2)]);
    expect(problems).toEqual([]);
    expect(table?.newKeys).toEqual(new Set(['title']));
  });

  it('are written again over their entries where one is blank and people fill it', () => {
    const { requests } = repair(['Mã số', 'Nội dung việc', '', 'Trạng thái', 'Kiểm tra'], [['', '', 45944]]);
    expect(requests).toEqual([write(3, 2, 'Ngày xong'), looked(2, 3)]);
  });

  it.each<[string, Row, number]>([
    ['over no entries', ['', 'Việc'], 4],
    ['at the end, where entries stand', ['', 'Việc', '', '', 'của tôi'], 5],
  ])('are written again %s, where one is blank and the program fills it', (_, below, place) => {
    const { requests, table } = repair(['Mã số', 'Nội dung việc', 'Ngày xong', 'Trạng thái'], [below]);
    expect(table?.places.get('check')).toBe(place);
    expect(table?.columnCount).toBe(place === 5 ? 6 : 5);
    expect(requests).toEqual([
      ...(place === 5 ? [appendDimension(7, 'COLUMNS', 1)] : []),
      write(3, place, 'Kiểm tra'),
      looked(place, place + 1, computedHeading),
    ]);
  });

  it('are written at the end where they are lost, one after the other, behind all that people wrote', () => {
    const { table, problems } = repair(['Mã số', 'Nội dung việc', 'Trạng thái'], [['', 'Việc', '', 'x', 'y', 'z']]);
    expect(problems).toEqual([]);
    expect([table?.places.get('day'), table?.places.get('check')]).toEqual([6, 7]);
    expect(table?.columnCount).toBe(8);
  });

  it('are left, and named, where another heading stands in the place of one that must be there', () => {
    const { requests, problems, table } = repair(['Mã số', 'Việc phải làm gấp', 'Ngày xong', 'Trạng thái', 'Kiểm tra']);
    expect(requests).toEqual([]);
    expect(problems).toEqual([
      {
        kind: 'headingReplaced',
        sheetTitle: 'SKHCN',
        facts: { heading: 'Nội dung việc', cell: 'B4', found: 'Việc phải làm gấp' },
      },
    ]);
    expect(table?.places.has('title')).toBe(false);
  });

  it('are written at the end where another heading stands in the place of one that need not be there', () => {
    const { table, problems } = repair(['Mã số', 'Nội dung việc', 'Hạn nộp', 'Trạng thái', 'Kiểm tra']);
    expect(problems).toEqual([]);
    expect(table?.places.get('day')).toBe(5);
  });

  it('do not take what stands in the place of a needed column for the slip of another', () => {
    const columns = [
      column('code', 'Mã số', 'Code', 'text', 100),
      column('title', 'Nội dung', 'Task', 'prose', 100, { required: true }),
      column('result', 'Kết quả thực hiện', 'Result', 'prose', 100),
      column('state', 'Trạng thái', 'State', 'text', 100),
    ];
    const rows = rowsWith(['Mã số', 'Kết quả thực hiệnn', 'x', 'Trạng thái']);
    const { table, problems } = plan({ rows, ...standing }, 'vi', columns);
    expect(problems.map(({ facts }) => facts)).toEqual([
      { heading: 'Nội dung', cell: 'B4', found: 'Kết quả thực hiệnn' },
    ]);
    expect(table?.places.get('result')).toBe(4);
  });

  it('do not take it so for a column that comes first, either', () => {
    const columns = [
      column('code', 'Mã số', 'Code', 'text', 100),
      column('result', 'Kết quả thực hiện', 'Result', 'prose', 100),
      column('title', 'Nội dung', 'Task', 'prose', 100, { required: true }),
      column('state', 'Trạng thái', 'State', 'text', 100),
    ];
    const rows = rowsWith(['Mã số', 'x', 'Kết quả thực hiệnn', 'Trạng thái']);
    const { table, problems } = plan({ rows, ...standing }, 'vi', columns);
    expect(problems.map(({ facts }) => facts.cell)).toEqual(['C4']);
    expect(table?.places.get('result')).toBe(4);
  });
});

describe('headings that only people can put right', () => {
  it('are lost altogether', () => {
    const rows: Cell[][] = [['KH139-2025-SKHCN-001', 'Việc']];
    for (const [language, heading] of [
      ['vi', 'Mã số'],
      ['en', 'Code'],
    ] as const) {
      expect(plan({ rows }, language)).toEqual({
        table: undefined,
        requests: [],
        problems: [{ kind: 'noHeadings', sheetTitle: 'SKHCN', facts: { heading } }],
      });
    }
  });

  it('name a column twice', () => {
    const { table, requests, problems } = repair([...someHeadings, 'Ngày xong', 'Mã số']);
    expect([table, requests]).toEqual([undefined, []]);
    expect(problems.map(({ kind, facts }) => [kind, facts.otherCell])).toEqual([
      ['headingDuplicate', 'F4'],
      ['headingDuplicate', 'G4'],
    ]);
  });
});
