import { describe, expect, it } from 'vitest';
import { withoutSheets, writtenSheets } from '../../../src/sheets/standing/written-sheets';
import type { Request } from '../../../src/sheets/v4';

const cells = (sheetId: number) => ({ updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: [] } });
const copied = { copyPaste: { source: { sheetId: 3 }, destination: { sheetId: 4 } } };

describe('the sheets to which requests write', () => {
  it.each<[string, Request, number[]]>([
    ['cells from a corner on', cells(5), [5]],
    ['cells of a range', { repeatCell: { range: { sheetId: 6 }, fields: '*' } }, [6]],
    ['rows below the last', { appendCells: { sheetId: 7, rows: [] } }, [7]],
    ['rows of the first sheet', { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } }, [0]],
    ['a copy, where it goes', copied, [4]],
    ['a new sheet', { addSheet: { properties: { sheetId: 8 }, sheetId: 8 } }, []],
    ['a sheet that goes', { deleteSheet: { sheetId: 8 } }, []],
    ['a sheet that is copied', { duplicateSheet: { sourceSheetId: 8, newSheetId: 9, sheetId: 9 } }, []],
    ['the spreadsheet itself', { updateSpreadsheetProperties: { properties: {} } }, []],
  ])('%s', (_, request, sheets) => {
    expect([...writtenSheets([request])]).toEqual(sheets);
  });

  it('are each told once', () => {
    expect([...writtenSheets([cells(5), copied, cells(5), cells(6)])]).toEqual([5, 4, 6]);
    expect(writtenSheets([]).size).toBe(0);
  });

  it('may be left out with all that is written to them', () => {
    const made = { addSheet: { properties: { sheetId: 5 } } };
    expect(withoutSheets([cells(5), made, cells(6), copied], new Set([5, 4]))).toEqual([made, cells(6)]);
    expect(withoutSheets([cells(5), cells(6)], new Set())).toEqual([cells(5), cells(6)]);
  });
});
