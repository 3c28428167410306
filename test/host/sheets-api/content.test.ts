import { describe, expect, it } from 'vitest';
import { range, testWorld, valuesOf } from './world';

describe('content requests', () => {
  it('trims outer and doubled white space in text only', () => {
    const { run, sheet } = testWorld({ values: [['  a  b ', 5, ' = x'], [' ']] });
    expect(run([{ trimWhitespace: { range: range(0, 9, 0, 9) } }])).toEqual([
      { trimWhitespace: { cellsChangedCount: 3 } },
    ]);
    expect(valuesOf(sheet)).toEqual([['a b', 5, '= x']]);
  });

  it('sets and takes away drop-downs without touching the rest', () => {
    const { run, sheet } = testWorld({ values: [['x']] });
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'x' }] }, strict: true };
    run([{ setDataValidation: { range: range(0, 3, 0, 1), rule } }]);
    expect([sheet.grid.cellAt(0, 0), sheet.grid.cellAt(2, 0)]).toEqual([
      { value: 'x', validation: rule },
      { validation: rule },
    ]);
    run([{ setDataValidation: { range: range(1, 3, 0, 1) } }]);
    expect([sheet.grid.cellAt(0, 0)?.validation, sheet.grid.cellAt(2, 0)]).toEqual([rule, undefined]);
  });

  it.each([
    [
      { find: 'sở', replacement: 'Sở', allSheets: true },
      [['Sở A', 'Sở b Sở', 7]],
      { occurrencesChanged: 3, valuesChanged: 2, formulasChanged: 0, rowsChanged: 1, sheetsChanged: 1 },
    ],
    [
      { find: 'sở', replacement: 'X', matchCase: true, sheetId: 0 },
      [['Sở A', 'X b X', 7]],
      { occurrencesChanged: 2, valuesChanged: 1, formulasChanged: 0, rowsChanged: 1, sheetsChanged: 1 },
    ],
    [
      { find: '(\\d)', replacement: '$15', searchByRegex: true, range: range(0, 1, 0, 9) },
      [['Sở A', 'sở b sở', 75]],
      { occurrencesChanged: 1, valuesChanged: 1, formulasChanged: 0, rowsChanged: 1, sheetsChanged: 1 },
    ],
    [
      { find: 'sở', replacement: 'X', matchEntireCell: true, allSheets: true },
      [['Sở A', 'sở b sở', 7]],
      { occurrencesChanged: 0, valuesChanged: 0, formulasChanged: 0, rowsChanged: 0, sheetsChanged: 0 },
    ],
  ])('finds and replaces %j', (findReplace, values, counts) => {
    const { run, sheet } = testWorld({ values: [['Sở A', 'sở b sở', 7]] });
    expect(run([{ findReplace }])).toEqual([{ findReplace: counts }]);
    expect(valuesOf(sheet)).toEqual(values);
  });
});
