import { describe, expect, it } from 'vitest';
import { findLandmarks, hasMoved, type Landmarks, landmarkWindows } from '../../../src/sheets/standing/landmarks';
import { unitsColumns } from '../../../src/sheets/tables/system-columns';

const headings = unitsColumns.map(({ vi }) => vi);
const codeColumn = unitsColumns.findIndex(({ key }) => key === 'code');
const rows = [headings, ['SKHCN', 'Sở Khoa học và Công nghệ'], ['STC', 'Sở Tài chính'], ['SNV', 'Sở Nội vụ']];

function unitsTable(growsBelow: boolean): Landmarks {
  const found = findLandmarks({ spreadsheetId: 'tracker', sheetId: 7, title: 'Đơn vị', rows }, unitsColumns, ['code'], {
    growsBelow,
  });
  if (found === undefined) throw new Error('the headings were not found');
  return found;
}

describe('what is read again just before a commit', () => {
  it('ends with the last row, since the blank ones below would bring their drop-downs along', () => {
    expect(landmarkWindows(unitsTable(false))).toEqual([
      { startRowIndex: 0, endRowIndex: 1 },
      { startRowIndex: 1, endRowIndex: 4, startColumnIndex: codeColumn, endColumnIndex: codeColumn + 1 },
    ]);
  });

  it('goes on below the last row only where the run adds rows', () => {
    expect(landmarkWindows(unitsTable(true)).at(-1)).toEqual({ startRowIndex: 3 });
  });

  it('is one row of a table that has none yet', () => {
    const landmarks = {
      ...unitsTable(false),
      grid: { spreadsheetId: 'tracker', sheetId: 7, title: 'Đơn vị', rows: [headings] },
    };
    expect(landmarkWindows(landmarks)[1]).toMatchObject({ startRowIndex: 1, endRowIndex: 2 });
  });
});

describe('whether something has moved since', () => {
  it.each([
    ['a row that was deleted', rows.filter(([code]) => code !== 'STC')],
    ['rows that were sorted', [headings, ...rows.slice(1).reverse()]],
    ['a column that was inserted', rows.map((row) => ['', ...row])],
  ])('is seen by %s', (_, now) => {
    expect(hasMoved(unitsTable(false), now)).toBe(true);
  });

  it('is not said of a row that a person adds below, unless the run adds rows there too', () => {
    const now = [...rows, ['SYT', 'Sở Y tế']];
    expect(hasMoved(unitsTable(false), now)).toBe(false);
    expect(hasMoved(unitsTable(true), now)).toBe(true);
  });
});
