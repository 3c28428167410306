import { describe, expect, it } from 'vitest';
import { isSheetClosed, readAccess, withClosed } from '../../../src/sheets/access/closed-ranges';
import { isRangeClosed, leaveClosed } from '../../../src/sheets/access/leave-closed';
import { holdsRole, roleColumnNames } from '../../../src/sheets/access/role-columns';
import type { Request } from '../../../src/sheets/v4';

interface Lock {
  readonly protectedRangeId?: number;
  readonly range?: object;
  readonly unprotectedRanges?: readonly object[];
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
}

const described = (sheetId: number, ...protectedRanges: readonly Lock[]) => ({
  sheets: [{ properties: { sheetId }, protectedRanges }],
});
const accessTo = (...locks: readonly Lock[]) => readAccess(described(5, ...locks));
const size = { sheetId: 5, title: 'STC', rowCount: 100, columnCount: 20 } as Parameters<typeof isSheetClosed>[1];

describe('what Google keeps an account from editing', () => {
  it.each<[string, Lock, boolean]>([
    ['a protection', {}, true],
    ['one that only warns', { warningOnly: true }, false],
    ['one that lets this account in', { requestingUserCanEdit: true }, false],
  ])('is %s, or not', (_, lock, expected) => {
    expect(accessTo({ range: { sheetId: 5 }, ...lock }).size === 1).toBe(expected);
  });

  it('is told with its name, and of the first sheet too, whose id Google leaves out', () => {
    const access = readAccess({
      sheets: [{ protectedRanges: [{ protectedRangeId: 3, description: 'khóa', range: {} }] }, {}],
    });
    expect([...access]).toEqual([[0, [{ id: 3, range: { sheetId: 0 }, open: [], description: 'khóa' }]]]);
    expect(readAccess({})).toEqual(new Map());
  });

  it.each<[string, object, boolean]>([
    ['all of it', {}, true],
    ['all of it, counted', { startRowIndex: 0, endRowIndex: 100, startColumnIndex: 0, endColumnIndex: 20 }, true],
    ['all but the first row', { startRowIndex: 1 }, false],
    ['all but the last row', { endRowIndex: 99 }, false],
    ['all but the first column', { startColumnIndex: 1 }, false],
    ['all but the last column', { endColumnIndex: 19 }, false],
  ])('a sheet is closed as a whole by a lock on %s, or not', (_, range, expected) => {
    expect(isSheetClosed(accessTo({ range }), size)).toBe(expected);
  });

  it('a sheet can be closed to keep it with others that are', () => {
    const access = withClosed(new Map(), [5, 6]);
    expect([isSheetClosed(access, size), access.size]).toEqual([true, 2]);
  });
});

const cells = (startRowIndex: number, endRowIndex: number, startColumnIndex = 0, endColumnIndex = 1) => ({
  sheetId: 5,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const locked = { range: cells(10, 20, 2, 4), description: 'cột khóa', protectedRangeId: 9 };

describe('one place', () => {
  it.each<[string, ReturnType<typeof cells>, boolean]>([
    ['within', cells(12, 13, 2, 3), true],
    ['at its first cell', cells(10, 11, 2, 3), true],
    ['above it', cells(9, 10, 2, 3), false],
    ['below it', cells(20, 21, 2, 3), false],
    ['left of it', cells(12, 13, 1, 2), false],
    ['right of it', cells(12, 13, 4, 5), false],
    ['around it', cells(0, 100, 0, 20), true],
  ])('is locked, or not: %s', (_, range, expected) => {
    expect(isRangeClosed(accessTo(locked), range)).toBe(expected);
  });

  it('may be open within what is locked, as far as it lies wholly there', () => {
    const access = accessTo({ ...locked, unprotectedRanges: [cells(12, 14, 2, 3)] });
    const ranges = [cells(12, 14, 2, 3), cells(12, 15, 2, 3), cells(11, 13, 2, 3), cells(12, 14, 2, 4)];
    expect(ranges.map((range) => isRangeClosed(access, range))).toEqual([false, true, true, true]);
  });
});

const write = (sheetId: number, rowIndex: number, columnIndex: number, rows = 1, columns = 1): Request =>
  ({
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: Array.from({ length: rows }, () => ({ values: Array.from({ length: columns }, () => ({})) })),
      fields: 'userEnteredValue',
    },
  }) as unknown as Request;

describe('a batch', () => {
  const left = (requests: readonly object[], lock: Lock = locked) => {
    const { requests: kept, closed } = leaveClosed(accessTo(lock), requests as Request[]);
    return [kept.length, closed.map(({ description }) => description)];
  };

  it('goes whole where nothing is in its way', () => {
    expect(left([write(5, 0, 0), write(6, 12, 2)])).toEqual([2, []]);
    expect(leaveClosed(new Map(), [write(5, 12, 2)])).toEqual({ requests: [write(5, 12, 2)], closed: [] });
  });

  it('leaves out all that is meant for a sheet of which one cell is locked, and names it once', () => {
    expect(left([write(5, 0, 0), write(5, 12, 2), write(5, 13, 2), write(6, 0, 0)])).toEqual([1, ['cột khóa']]);
  });

  it.each<[string, object, boolean]>([
    ['rows written down to the lock', write(5, 8, 2, 3), true],
    ['rows written up to it', write(5, 8, 2, 2), false],
    ['columns written over to it', write(5, 12, 0, 1, 3), true],
    ['columns written up to it', write(5, 12, 0, 1, 2), false],
    [
      'rows inserted above it',
      { insertDimension: { range: { sheetId: 5, dimension: 'ROWS', startIndex: 3, endIndex: 4 } } },
      false,
    ],
    [
      'rows deleted through it',
      { deleteDimension: { range: { sheetId: 5, dimension: 'ROWS', startIndex: 3, endIndex: 12 } } },
      true,
    ],
    ['rows deleted to the end', { deleteDimension: { range: { sheetId: 5, dimension: 'ROWS', startIndex: 3 } } }, true],
    [
      'columns deleted right of it',
      { deleteDimension: { range: { sheetId: 5, dimension: 'COLUMNS', startIndex: 4 } } },
      false,
    ],
    [
      'columns deleted through it',
      { deleteDimension: { range: { sheetId: 5, dimension: 'COLUMNS', startIndex: 3 } } },
      true,
    ],
    ['a format of a range', { repeatCell: { range: cells(0, 11, 3, 4), cell: {}, fields: '*' } }, true],
    ['a copy out of it', { copyPaste: { source: cells(12, 13, 2, 3), destination: cells(0, 1) } }, false],
    ['a copy into it', { copyPaste: { source: cells(0, 1), destination: cells(12, 13, 2, 3) } }, true],
    [
      'the name of the sheet',
      { updateSheetProperties: { properties: { sheetId: 5, title: 'x' }, fields: 'title' } },
      false,
    ],
    ['more rows at its end', { appendDimension: { sheetId: 5, dimension: 'ROWS', length: 5 } }, false],
    ['its deletion', { deleteSheet: { sheetId: 5 } }, true],
    ['this protection’s end', { deleteProtectedRange: { protectedRangeId: 9 } }, true],
    [
      'this protection’s change',
      { updateProtectedRange: { protectedRange: { protectedRangeId: 9 }, fields: '*' } },
      true,
    ],
    ['another protection’s end', { deleteProtectedRange: { protectedRangeId: 8 } }, false],
    ['a new sheet', { addSheet: { properties: { sheetId: 5 } } }, false],
    ['a copy of the sheet', { duplicateSheet: { sourceSheetId: 5, newSheetId: 7 } }, false],
    ['the workbook’s time zone', { updateSpreadsheetProperties: { properties: {}, fields: 'timeZone' } }, false],
    [
      'a rule over two ranges',
      { addConditionalFormatRule: { rule: { ranges: [cells(0, 1), cells(15, 16, 3, 4)] } } },
      true,
    ],
  ])('is refused a part by a lock on some cells, or not: %s', (_, request, isRefused) => {
    expect(left([request])[0]).toBe(isRefused ? 0 : 1);
  });

  it.each<[string, object]>([
    ['the name of the sheet', { updateSheetProperties: { properties: { sheetId: 5, title: 'x' }, fields: 'title' } }],
    ['more rows at its end', { appendDimension: { sheetId: 5, dimension: 'ROWS', length: 5 } }],
    ['widths', { updateDimensionProperties: { range: { sheetId: 5, dimension: 'COLUMNS' }, fields: 'pixelSize' } }],
    ['formats by rule', { deleteConditionalFormatRule: { sheetId: 5, index: 0 } }],
  ])('is refused by a lock on the whole sheet: %s', (_, request) => {
    expect(left([request], { range: {}, description: 'cả trang' })).toEqual([0, ['cả trang']]);
  });

  it('loses what ends a protection of a sheet that is left out', () => {
    const other = { protectedRangeId: 8, range: cells(50, 51) };
    const access = readAccess(described(5, locked, other));
    const requests = [{ deleteProtectedRange: { protectedRangeId: 8 } }, write(5, 12, 2)] as Request[];
    expect(leaveClosed(access, requests).requests).toEqual([]);
  });
});

describe('a role', () => {
  const name = roleColumnNames.oversight;
  it.each<[string, Lock, boolean]>([
    ['whom Google lets edit its columns', { description: name, requestingUserCanEdit: true }, true],
    ['whom it does not', { description: name }, false],
    ['whom it only warns', { description: name, requestingUserCanEdit: true, warningOnly: true }, false],
    ['who may edit other columns', { description: roleColumnNames.communication, requestingUserCanEdit: true }, false],
  ])('is held by those %s, or not', (_, lock, expected) => {
    expect(holdsRole(described(5, lock), 'oversight')).toBe(expected);
  });

  it('is held by nobody where nothing is locked', () => {
    expect([holdsRole({}, 'oversight'), holdsRole({ sheets: [{}] }, 'oversight')]).toEqual([false, false]);
  });
});
