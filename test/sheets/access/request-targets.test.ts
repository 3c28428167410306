import { describe, expect, it } from 'vitest';
import { accessFields, isSheetClosed, readAccess, withClosed } from '../../../src/sheets/access/closed-ranges';
import { isRangeClosed, leaveClosed } from '../../../src/sheets/access/leave-closed';
import { type Target, targetsOf } from '../../../src/sheets/access/request-targets';
import { roleColumnNames } from '../../../src/sheets/access/role-columns';
import type { GridRange, Request, SheetSummary } from '../../../src/sheets/v4';

const cells = (range: GridRange): Target => ({ kind: 'cells', range });
const sheet = (sheetId: number): Target => ({ kind: 'sheet', sheetId });
const range = { sheetId: 5, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 3 };
const rows = [{ values: [{}] }, {}, { values: [{}, {}, {}] }];

describe('what a request would change', () => {
  it.each<[string, Request, readonly Target[]]>([
    ['nothing', {}, []],
    ['a new sheet', { addSheet: { properties: { sheetId: 5 } } }, []],
    ['a copy of a sheet', { duplicateSheet: { sheetId: 5 } }, []],
    ['the spreadsheet', { updateSpreadsheetProperties: { properties: { sheetId: 5 } } }, []],
    ['a sheet that goes', { deleteSheet: { sheetId: 5 } }, [{ kind: 'all', sheetId: 5 }]],
    ['the first sheet that goes', { deleteSheet: {} }, [{ kind: 'all', sheetId: 0 }]],
    ['a protection that goes', { deleteProtectedRange: { protectedRangeId: 9 } }, [{ kind: 'protection', id: 9 }]],
    ['one without an id', { deleteProtectedRange: {} }, [{ kind: 'protection', id: 0 }]],
    [
      'a protection that moves',
      { updateProtectedRange: { protectedRange: { protectedRangeId: 9, range } } },
      [{ kind: 'protection', id: 9 }],
    ],
    ['one that is not told', { updateProtectedRange: {} }, [{ kind: 'protection', id: 0 }]],
    [
      'cells from a corner on, as wide as the widest row',
      { updateCells: { start: { sheetId: 5, rowIndex: 7, columnIndex: 2 }, rows } },
      [cells({ sheetId: 5, startRowIndex: 7, endRowIndex: 10, startColumnIndex: 2, endColumnIndex: 5 })],
    ],
    [
      'cells from the first corner on, where Google leaves out zeros',
      { updateCells: { start: {} } },
      [cells({ sheetId: 0, startRowIndex: 0, endRowIndex: 0, startColumnIndex: 0, endColumnIndex: 0 })],
    ],
    ['cells of a range', { updateCells: { range, fields: '*' } }, [cells(range)]],
    [
      'rows that are inserted',
      { insertDimension: { range: { sheetId: 5, dimension: 'ROWS', startIndex: 3, endIndex: 4 } } },
      [cells({ sheetId: 5, startRowIndex: 3, endRowIndex: 4 })],
    ],
    [
      'columns that go, to the end',
      { deleteDimension: { range: { sheetId: 5, dimension: 'COLUMNS', startIndex: 3 } } },
      [cells({ sheetId: 5, startColumnIndex: 3, endColumnIndex: Number.MAX_SAFE_INTEGER })],
    ],
    [
      'all rows of the first sheet',
      { deleteDimension: { range: { dimension: 'ROWS' } } },
      [cells({ sheetId: 0, startRowIndex: 0, endRowIndex: Number.MAX_SAFE_INTEGER })],
    ],
    ['a name of a sheet', { updateSheetProperties: { properties: { sheetId: 5, title: 'x' } } }, [sheet(5)]],
    ['more rows', { appendDimension: { sheetId: 5, dimension: 'ROWS', length: 1 } }, [sheet(5)]],
    [
      'widths',
      { updateDimensionProperties: { range: { sheetId: 5, dimension: 'COLUMNS', startIndex: 1 } } },
      [sheet(5)],
    ],
    ['colours by rule', { deleteConditionalFormatRule: { sheetId: 5, index: 0 } }, [sheet(5)]],
    [
      'a rule over ranges',
      { addConditionalFormatRule: { index: 0, rule: { ranges: [range, { sheetId: 5, endRowIndex: 3 }], note: null } } },
      [cells(range), cells({ sheetId: 5, endRowIndex: 3 })],
    ],
    ['a copy, where it goes', { copyPaste: { source: { sheetId: 4 }, destination: range } }, [cells(range)]],
    ['a move, where it goes', { cutPaste: { source: { sheetId: 4 }, destination: range } }, [cells(range)]],
    [
      'a fill, from where too',
      { autoFill: { source: { sheetId: 4 }, destination: range } },
      [cells({ sheetId: 4 }), cells(range)],
    ],
    ['rows below the last', { appendCells: { sheetId: 5, rows } }, [cells({ sheetId: 5 })]],
  ])('%s', (_, request, targets) => {
    expect(targetsOf(request)).toEqual(targets);
  });
});

describe('what is closed', () => {
  it('is asked of Google with all that decides', () => {
    expect(accessFields).toBe(
      'sheets(properties.sheetId,protectedRanges(protectedRangeId,range,unprotectedRanges,description,warningOnly,requestingUserCanEdit))',
    );
    expect(roleColumnNames).toEqual({
      oversight: 'Đôn Đốc: cột của đơn vị giám sát thi đua',
      communication: 'Đôn Đốc: cột của đơn vị truyền thông',
    });
  });

  it('is told by what Google says of each protection, whose id and name may be missing', () => {
    const open = [{ sheetId: 5, startRowIndex: 3, endRowIndex: 4 }];
    expect(
      readAccess({
        sheets: [
          { properties: { sheetId: 5 }, protectedRanges: [{ unprotectedRanges: open }, { warningOnly: true }] },
          { properties: { sheetId: 6 }, protectedRanges: [{ requestingUserCanEdit: true }] },
        ],
      }),
    ).toEqual(new Map([[5, [{ id: 0, range: { sheetId: 5 }, open, description: '' }]]]));
  });

  it('may be a whole sheet, in place of its locks', () => {
    const locks = [{ id: 3, range, open: [], description: 'khóa' }];
    const access = withClosed(
      new Map([
        [5, locks],
        [6, locks],
      ]),
      [5],
    );
    expect([...access]).toEqual([
      [5, [{ id: -1, range: { sheetId: 5 }, open: [], description: '' }]],
      [6, locks],
    ]);
    const summary = { sheetId: 7, rowCount: 10, columnCount: 5 } as SheetSummary;
    expect([isSheetClosed(access, summary), isSheetClosed(access, { ...summary, sheetId: 5 })]).toEqual([false, true]);
  });

  it('keeps each sheet’s part from going, and names the first lock in the way', () => {
    const lock = (sheetId: number, description: string) => ({ id: sheetId, range: { sheetId }, open: [], description });
    const access = new Map([
      [5, [lock(5, 'một'), lock(5, 'hai')]],
      [6, [lock(6, 'ba')]],
    ]);
    const write = (sheetId: number) => ({ repeatCell: { range: { sheetId, endRowIndex: 1 } } });
    expect(leaveClosed(access, [write(6), write(7), write(5), write(6), {}])).toEqual({
      requests: [write(7), {}],
      closed: [
        { sheetId: 6, description: 'ba' },
        { sheetId: 5, description: 'một' },
      ],
    });
    expect(isRangeClosed(access, { sheetId: 5, startRowIndex: 3 })).toBe(true);
    expect(isRangeClosed(access, { sheetId: 7 })).toBe(false);
  });

  it('closes the sheet itself only where nothing of it is open', () => {
    const locked = (bounds: object) =>
      leaveClosed(new Map([[5, [{ id: 1, range: { sheetId: 5, ...bounds }, open: [], description: '' }]]]), [
        { appendDimension: { sheetId: 5, dimension: 'ROWS', length: 1 } },
      ]).closed.length;
    expect(locked({})).toBe(1);
    expect(locked({ startRowIndex: 0, startColumnIndex: 0 })).toBe(1);
    const parts = [{ startRowIndex: 1 }, { endRowIndex: 9 }, { startColumnIndex: 1 }, { endColumnIndex: 9 }];
    expect(parts.map(locked)).toEqual([0, 0, 0, 0]);
  });
});
