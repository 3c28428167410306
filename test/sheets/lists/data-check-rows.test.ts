import { describe, expect, it } from 'vitest';
import type { CellPlace, Severity } from '../../../src/core/issues/issue';
import type { Cell } from '../../../src/core/values/cell';
import {
  countDataCheck,
  type DataCheckRow,
  dataCheckRow,
  mergeDataCheck,
  readDataCheck,
} from '../../../src/sheets/lists/data-check';
import { planDataCheck } from '../../../src/sheets/lists/data-check-plan';
import { dataCheckColumns } from '../../../src/sheets/tables/system-columns';
import { createWorkbook } from '../workbook';

const sheetId = 50;
const headings = dataCheckColumns.map(({ vi }) => vi);
const grid = (rows: Cell[][]) => ({ spreadsheetId: 'tracker', sheetId, title: 'Kiểm tra dữ liệu', rows });

function problem(place: Partial<CellPlace>, severity: Severity = 'error', language?: 'vi' | 'en') {
  const whole = { spreadsheetId: 'tracker', sheetId: 7, sheetTitle: 'STC', rowNumber: 5, columnIndex: 9, ...place };
  const issue = { rule: 'V30', severity, unitCode: 'STC', taskCode: 'KH1', place: whole, key: undefined, facts: {} };
  return dataCheckRow({ issue, found: 'Sai.', cure: 'Sửa.' }, 'tracker', language);
}

describe('a problem in the list', () => {
  it.each<[string, Partial<CellPlace>, string, string]>([
    ['a cell', {}, "'STC'!J5", '#gid=7&range=J5'],
    ['a row', { columnIndex: undefined }, "'STC'!5:5", '#gid=7&range=5:5'],
    ['the first row', { rowNumber: 1, columnIndex: 0 }, "'STC'!A1", '#gid=7&range=A1'],
    ['a whole sheet', { rowNumber: 0 }, 'STC', '#gid=7'],
    [
      'another file',
      { spreadsheetId: 'tep' },
      "'STC'!J5",
      'https://docs.google.com/spreadsheets/d/tep/edit#gid=7&range=J5',
    ],
  ])('of %s names it and leads there', (_, place, cell, link) => {
    expect(problem(place)).toEqual({
      severity: 'error',
      cells: { severity: 'Lỗi', unit: 'STC', cell, taskCode: 'KH1', rule: 'V30', found: 'Sai.', cure: 'Sửa.' },
      link,
    });
  });

  it.each<[Severity, string, string]>([
    ['error', 'Lỗi', 'Error'],
    ['warning', 'Cảnh báo', 'Warning'],
    ['beta', 'Thử nghiệm', 'Beta'],
  ])('that is %s is called so', (severity, vi, en) => {
    expect([problem({}, severity).cells.severity, problem({}, severity, 'en').cells.severity]).toEqual([vi, en]);
  });
});

describe('the list as it stands', () => {
  it('is read cell by cell; a word that nobody knows weighs as an error', () => {
    const rows = [['Danh sách'], headings, ['Cảnh báo', 'STC', 'J5', 'KH1', 'V30', ' Sai. ', 5], ['lạ', 'VP']];
    expect(readDataCheck(grid(rows))).toEqual({
      table: {
        sheetId,
        headingRowNumber: 2,
        columnIndex: { severity: 0, unit: 1, cell: 2, taskCode: 3, rule: 4, found: 5, cure: 6 },
        rows: [
          {
            rowNumber: 3,
            severity: 'warning',
            cells: {
              ...{ severity: 'Cảnh báo', unit: 'STC', cell: 'J5', taskCode: 'KH1' },
              ...{ rule: 'V30', found: 'Sai.', cure: '5' },
            },
            link: undefined,
          },
          {
            rowNumber: 4,
            severity: 'error',
            cells: { severity: 'lạ', unit: 'VP', cell: '', taskCode: '', rule: '', found: '', cure: '' },
            link: undefined,
          },
        ],
        lastRowNumber: 4,
      },
    });
  });

  it('without headings says so', () => {
    expect(readDataCheck(grid([['Danh sách']]))).toEqual({ problems: [{ kind: 'noHeadings', heading: 'Mức' }] });
  });
});

const line = (severity: Severity, unit: string, cell = 'J5', rule = 'V30'): DataCheckRow => ({
  severity,
  cells: { severity, unit, cell, taskCode: '', rule, found: '', cure: '' },
  link: undefined,
});
const named = (rows: readonly DataCheckRow[]) =>
  rows.map(({ severity, cells }) => `${severity} ${cells.unit} ${cells.cell} ${cells.rule}`);

describe('the list as it should be', () => {
  it('has errors, warnings, then trials; each by unit, and as they were given', () => {
    const found = [
      line('beta', 'A'),
      line('warning', 'B', 'J7'),
      line('error', 'B', 'J9'),
      line('warning', 'A'),
      line('error', 'B', 'J8'),
      line('error', 'A'),
    ];
    expect(named(mergeDataCheck(found, [], new Set()))).toEqual([
      'error A J5 V30',
      'error B J9 V30',
      'error B J8 V30',
      'warning A J5 V30',
      'warning B J7 V30',
      'beta A J5 V30',
    ]);
  });

  it('keeps what stands of units that were not looked at, once', () => {
    const standing = [
      { ...line('error', 'A'), rowNumber: 3 },
      { ...line('error', 'A', 'J5', 'V31'), rowNumber: 4 },
      { ...line('error', 'A', 'J6'), rowNumber: 5 },
      { ...line('error', 'B'), rowNumber: 6 },
    ];
    expect(named(mergeDataCheck([line('error', 'A')], standing, new Set(['A'])))).toEqual([
      'error A J5 V30',
      'error A J5 V31',
      'error A J6 V30',
    ]);
  });

  it('counts errors and warnings by unit, and no trials', () => {
    const rows = [
      line('error', 'A'),
      line('error', 'A'),
      line('warning', 'A'),
      line('warning', 'B'),
      line('beta', 'C'),
    ];
    expect(countDataCheck(rows)).toEqual(
      new Map([
        ['A', { errors: 2, warnings: 1 }],
        ['B', { errors: 0, warnings: 1 }],
      ]),
    );
  });
});

describe('the writes that make the list', () => {
  const listed = (...units: string[]) => units.map((unit) => problem({ sheetTitle: unit }));
  function book(rows: readonly DataCheckRow[], rowCount = 20) {
    const workbook = createWorkbook({ title: 'T', sheetId, rows: rowCount, columns: 8, values: [headings] });
    plan(workbook, rows);
    return workbook;
  }
  function plan(workbook: ReturnType<typeof createWorkbook>, rows: readonly DataCheckRow[]) {
    const reading = readDataCheck(workbook.read(sheetId));
    if ('problems' in reading) throw new Error('no headings');
    const requests = planDataCheck(reading.table, rows, workbook.size(sheetId).rowCount);
    workbook.apply(requests);
    return requests.map((request) => {
      const [[kind = '', body = {}] = []] = Object.entries(request);
      const { start, rows: cells, range, length } = Object(body);
      if (kind === 'updateCells') return `write ${start.rowIndex}+${cells.length} ${start.columnIndex}`;
      return `${kind} ${length ?? `${range.startIndex}-${range.endIndex}`}`;
    });
  }

  it('insert and delete rows between those that stay, from below', () => {
    expect(plan(book(listed('A', 'B', 'C', 'D')), listed('A', 'X', 'B', 'D'))).toEqual([
      'deleteDimension 3-4',
      'insertDimension 2-3',
      'write 2+1 0',
      'write 2+1 2',
      'write 2+1 3',
    ]);
  });

  it('write below the last row without inserting, and clear without deleting', () => {
    expect(plan(book(listed('A')), listed('A', 'B', 'C'))).toEqual(['write 2+2 0', 'write 2+2 2', 'write 2+2 3']);
    const workbook = book(listed('A', 'B', 'C'));
    expect(plan(workbook, listed('A')).every((one) => one.startsWith('write 2+2'))).toBe(true);
    expect(workbook.read(sheetId).rows).toHaveLength(2);
    expect(workbook.sheetOf(sheetId).grid.cellAt(2, 2)?.format?.textFormat?.link).toBeUndefined();
  });

  it.each([
    [3, 2, 'appendDimension 2'],
    [3, 1, 'appendDimension 1'],
    [3, 0, undefined],
  ])('in a sheet of %d rows, for two and %d more problems, make room: %s', (rowCount, more, grown) => {
    const units = ['C', 'D'].slice(0, more);
    const requests = plan(book(listed('A', 'B'), rowCount), listed('A', 'B', ...units));
    expect(requests.find((one) => one.startsWith('append'))).toBe(grown);
  });

  it('tell equal rows apart by their count', () => {
    const workbook = book(listed('A', 'A', 'A'));
    expect(plan(workbook, listed('A', 'A'))).toHaveLength(3);
    expect(workbook.read(sheetId).rows).toHaveLength(3);
    expect(plan(workbook, listed('A', 'A'))).toEqual([]);
  });

  it('compare cells where they stand once people sorted the list or left gaps', () => {
    const sorted = book(listed('A', 'B', 'C'));
    sorted.sheetOf(sheetId).grid.moveRows(3, 1, 1);
    expect(plan(sorted, listed('A', 'B', 'C')).every((one) => one.startsWith('write'))).toBe(true);
    const gapped = book(listed('A', 'B', 'C'));
    gapped.sheetOf(sheetId).grid.insertRows(2, 1);
    plan(gapped, listed('A', 'B'));
    expect(
      gapped
        .read(sheetId)
        .rows.slice(1)
        .map((row) => row[2]),
    ).toEqual(["'A'!J5", "'B'!J5"]);
    expect(gapped.sheetOf(sheetId).grid.cellAt(4, 2)?.format?.textFormat?.link).toBeUndefined();
  });

  it('compare cells where they stand rather than moving rows at more than 200 places', () => {
    const all = Array.from({ length: 402 }, (_, index) => `U${1000 + index}`);
    const odd = all.filter((_, index) => index % 2 === 1);
    const moved = (rows: readonly string[]) =>
      plan(book(listed(...all), 410), listed(...rows)).some((one) => one.startsWith('delete'));
    expect([moved(odd), moved([...all.slice(0, 2), ...odd.slice(1)])]).toEqual([false, true]);
  });
});
