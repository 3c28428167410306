import { describe, expect, it } from 'vitest';
import { findFormulas, formulaFields, rangesOfCells } from '../../../../src/sheets/tables/cells/formula-cells';

const cell = (sheetId: number, columnIndex: number, rowIndex: number) => ({ sheetId, columnIndex, rowIndex });
const range = (sheetId: number, startColumnIndex: number, startRowIndex: number, endRowIndex: number) => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex: startColumnIndex + 1,
});

describe('ranges that cover cells', () => {
  it.each([
    ['nothing', [], []],
    ['one cell', [cell(7, 3, 5)], [range(7, 3, 5, 6)]],
    ['cells below one another', [cell(7, 3, 5), cell(7, 3, 6), cell(7, 3, 7)], [range(7, 3, 5, 8)]],
    [
      'cells named in any order, and twice',
      [cell(7, 3, 7), cell(7, 3, 5), cell(7, 3, 6), cell(7, 3, 5)],
      [range(7, 3, 5, 8)],
    ],
    ['cells with a gap', [cell(7, 3, 5), cell(7, 3, 7)], [range(7, 3, 5, 6), range(7, 3, 7, 8)]],
    ['cells side by side', [cell(7, 4, 5), cell(7, 3, 5)], [range(7, 3, 5, 6), range(7, 4, 5, 6)]],
    [
      'columns that go on below each other',
      [cell(7, 4, 6), cell(7, 3, 5), cell(7, 4, 7), cell(7, 3, 6)],
      [range(7, 3, 5, 7), range(7, 4, 6, 8)],
    ],
    ['sheets', [cell(8, 3, 6), cell(7, 3, 5), cell(8, 3, 5)], [range(7, 3, 5, 6), range(8, 3, 5, 7)]],
  ])('covers %s', (_, cells, ranges) => {
    expect(rangesOfCells(cells)).toEqual(ranges);
  });
});

describe('a formula', () => {
  const answer = {
    sheets: [
      {
        data: [{ rowData: [{ values: [{ userEnteredValue: { formulaValue: '=A1' } }] }] }],
      },
      {
        properties: { sheetId: 7 },
        data: [
          {
            startRow: 4,
            startColumn: 2,
            rowData: [
              { values: [{}, { userEnteredValue: {} }] },
              { values: [{ userEnteredValue: { formulaValue: '=B2' } }] },
            ],
          },
        ],
      },
    ],
  };
  const isFormula = findFormulas(answer);

  it.each([
    [0, 0, 0, true],
    [7, 2, 5, true],
    [7, 2, 4, false],
    [7, 3, 4, false],
    [7, 5, 2, false],
    [8, 2, 5, false],
  ])('stands in sheet %d, column %d, row %d: %s', (sheetId, columnIndex, rowIndex, stands) => {
    expect(isFormula({ sheetId, columnIndex, rowIndex })).toBe(stands);
  });
});

it('cells are asked of Google with their formulas', () => {
  expect(formulaFields).toBe(
    'sheets(properties.sheetId,data(startRow,startColumn,rowData.values.userEnteredValue.formulaValue))',
  );
});
