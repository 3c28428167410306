import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../src/core/values/cell';
import {
  findLandmarks,
  hasMoved,
  type Landmarks,
  landmarkWindows,
  registerLandmarks,
} from '../../../src/sheets/standing/landmarks';
import { lastLookFields, rowsInPlace } from '../../../src/sheets/standing/last-look';
import { column } from '../../../src/sheets/tables/columns';

const required = true;
const columns = [
  column('code', 'Mã', 'Code', 'literal', 1, { required, by: 'auto' }),
  column('unit', 'Đơn vị', 'Unit', 'text', 1, { required }),
  column('note', 'Ghi chú', 'Notes', 'text', 1),
];
const gridOf = (...rows: Row[]) => ({ spreadsheetId: 'tracker', sheetId: 7, title: 'T', rows });
const standing: Row[] = [
  ['Sổ'],
  ['Mã', 'Đơn vị', 'Ghi chú', 'Riêng'],
  ['A', 'STC', 'a'],
  ['', 'SNV', 'b', 'x'],
  ['B', 'STC'],
];

function found(options: Parameters<typeof findLandmarks>[3] = {}): Landmarks {
  const landmarks = findLandmarks(gridOf(...standing), columns, ['code', 'unit'], options);
  if (landmarks === undefined) throw new Error('no headings');
  return landmarks;
}

const put = (row: number, at: number, value: Cell): Row[] =>
  standing.map((cells, index) => (index === row ? Object.assign([...cells], { [at]: value }) : cells));

describe('the landmarks of a table', () => {
  it('are its headings and the columns by which its rows are known', () => {
    expect(found()).toEqual({
      grid: gridOf(...standing),
      headingRowIndex: 1,
      keyColumns: [0, 1],
      namesByAll: false,
      growsBelow: false,
    });
    expect(findLandmarks(gridOf(['Đơn vị', 'Ghi chú', 'Mã']), columns, ['code', 'note'])?.keyColumns).toEqual([2, 1]);
    expect(findLandmarks(gridOf(['Đơn vị', 'Mã']), columns, ['code', 'note'])?.keyColumns).toEqual([1]);
  });

  it('are none where the headings are lost', () => {
    expect(findLandmarks(gridOf(['Đơn vị']), columns, ['code'])).toBeUndefined();
  });

  it('of a register are its code and all that people wrote', () => {
    expect(registerLandmarks(gridOf(...standing), columns)).toEqual({
      grid: gridOf(...standing),
      headingRowIndex: 1,
      keyColumns: [0, 1, 2],
      namesByAll: false,
      growsBelow: true,
    });
    expect(registerLandmarks(gridOf(['x']), columns)).toBeUndefined();
  });

  it('are read again in windows', () => {
    const keys = [0, 1].map((at) => ({
      startRowIndex: 2,
      endRowIndex: 5,
      startColumnIndex: at,
      endColumnIndex: at + 1,
    }));
    expect(landmarkWindows(found())).toEqual([{ startRowIndex: 1, endRowIndex: 2 }, ...keys]);
    expect(landmarkWindows(found({ growsBelow: true }))).toEqual([
      { startRowIndex: 1, endRowIndex: 2 },
      ...keys,
      { startRowIndex: 4 },
    ]);
    const blank = { ...found({ growsBelow: true }), grid: gridOf(...standing.slice(0, 2)) };
    expect(landmarkWindows(blank)).toEqual([
      { startRowIndex: 1, endRowIndex: 2 },
      { startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
      { startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
      { startRowIndex: 2 },
    ]);
  });
});

describe('a table has moved', () => {
  it.each<[string, Row[], boolean, boolean]>([
    ['not at all', standing, false, false],
    ['when a heading changed', put(1, 3, 'Khác'), true, true],
    ['when the first heading changed', put(1, 0, 'Code'), true, true],
    ['when a heading came', put(1, 4, 'Mới'), true, true],
    ['not when only spaces changed in it', put(1, 3, ' Riêng '), false, false],
    ['not when the title changed', put(0, 0, 'Khác'), false, false],
    ['when a code changed', put(2, 0, 'C'), true, true],
    ['when all names are keys and the second changed', put(2, 1, 'SNV'), false, true],
    ['when a row without a code changed its second name', put(3, 1, 'STC'), true, true],
    ['when a row without a code got one', put(3, 0, 'C'), true, true],
    ['not when another cell changed', put(3, 2, 'khác'), false, false],
    ['when the last row is gone', standing.slice(0, 4), true, true],
    ['when its headings are gone', [], true, true],
  ])('%s', (_, now, byFirst, byAll) => {
    expect([hasMoved(found(), now), hasMoved(found({ namesByAll: true }), now)]).toEqual([byFirst, byAll]);
  });

  it.each<[string, Row, boolean]>([
    ['a row', ['C', 'STC'], true],
    ['a note of people’s', ['', '', '', '', 'x'], true],
    ['blanks', ['', ' ', null, false], false],
  ])('when %s stands below, where rows are to be added', (_, row, expected) => {
    expect([hasMoved(found({ growsBelow: true }), [...standing, row]), hasMoved(found(), [...standing, row])]).toEqual([
      expected,
      false,
    ]);
  });
});

it('a letter that went from one name to the next is a move', () => {
  const before = registerLandmarks(gridOf(['Mã', 'Đơn vị', 'Ghi chú'], ['', 'ab', 'c']), columns);
  expect(
    before &&
      hasMoved(before, [
        ['Mã', 'Đơn vị', 'Ghi chú'],
        ['', 'a', 'bc'],
      ]),
  ).toBe(true);
});

describe('what was read again', () => {
  const cell = (stringValue: string) => ({ effectiveValue: { stringValue } });

  it('is asked of Google with values and drop-downs', () => {
    expect(lastLookFields).toBe(
      'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(effectiveValue,dataValidation.condition.type)))',
    );
  });

  it('stands in its sheet, parts of one sheet together', () => {
    const read = rowsInPlace({
      sheets: [
        {
          properties: { sheetId: 7 },
          data: [{ startRow: 1, startColumn: 2, rowData: [{ values: [cell('a'), cell('b')] }] }],
        },
        { properties: { sheetId: 8 } },
        { properties: { sheetId: 7 }, data: [{ startRow: 1, rowData: [{ values: [cell('c')] }] }] },
        { data: [{ startColumn: 1, rowData: [{}, { values: [cell('d')] }] }] },
      ],
    });
    expect([...read]).toEqual([
      [7, [[], ['c', '', 'a', 'b']]],
      [8, []],
      [0, [[], ['', 'd']]],
    ]);
    expect(rowsInPlace({}).size).toBe(0);
  });
});
