import { describe, expect, it } from 'vitest';
import { compareStanding } from '../../../src/core/tasks/task-order';
import { placeOfUnit } from '../rules/fixtures';

describe('the order in which rows stand', () => {
  it('is by unit, file, sheet and row, whatever the order in which they were read', () => {
    const at = (unitCode: string, spreadsheetId: string, sheetId: number, rowNumber: number) => ({
      place: { ...placeOfUnit(unitCode, sheetId), spreadsheetId },
      rowNumber,
    });
    const inOrder = [
      at('SKHCN', 'book', 1, 3),
      at('SKHCN', 'book', 1, 11),
      at('SKHCN', 'book', 2, 2),
      at('SKHCN', 'file', 1, 2),
      at('SNV', 'book', 1, 4),
      at('STC', 'book', 1, 1),
    ];
    const names = (rows: typeof inOrder) =>
      rows.map(({ place, rowNumber }) => [place.unitCode, place.spreadsheetId, place.sheetId, rowNumber].join(' '));
    expect(names([...inOrder].reverse().sort(compareStanding))).toEqual(names(inOrder));
    expect(
      names([3, 0, 5, 1, 4, 2].map((index) => inOrder[index] as (typeof inOrder)[0]).sort(compareStanding)),
    ).toEqual(names(inOrder));
  });

  it('is by row alone within one table', () => {
    const place = placeOfUnit('STC');
    const rows = [7, 3, 12].map((rowNumber) => ({ place, rowNumber }));
    expect(rows.sort(compareStanding).map(({ rowNumber }) => rowNumber)).toEqual([3, 7, 12]);
  });
});
