import { describe, expect, it } from 'vitest';
import { range, testWorld, valuesOf } from './world';

describe('filters and sorting', () => {
  const people = {
    values: [
      ['tên', 'số'],
      ['b', 2],
      ['á', null],
      ['c', 10],
      ['a', 2],
    ],
  };

  it.each([
    [[{ dimensionIndex: 1, sortOrder: 'ASCENDING' }], ['b', 'a', 'c', 'á']],
    [[{ dimensionIndex: 1, sortOrder: 'DESCENDING' }], ['c', 'b', 'a', 'á']],
    [[{ dimensionIndex: 0 }], ['a', 'á', 'b', 'c']],
    [
      [{ dimensionIndex: 1 }, { dimensionIndex: 0 }],
      ['a', 'b', 'c', 'á'],
    ],
  ])('sorts by %j, blanks last, equals in place', (sortSpecs, names) => {
    const { run, sheet } = testWorld(people);
    run([{ sortRange: { range: range(1, 5, 0, 2), sortSpecs } }]);
    expect(valuesOf(sheet).map((row) => row[0])).toEqual(['tên', ...names]);
  });

  it('moves formats and notes with the row, leaves drop-downs and hidden rows in place', () => {
    const { run, sheet } = testWorld({ values: [['b'], ['z'], ['a']] });
    sheet.grid.setCell(0, 0, { value: 'b', note: 'of b', validation: { strict: true } });
    run([
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
      { sortRange: { range: range(0, 3, 0, 1), sortSpecs: [{ dimensionIndex: 0 }] } },
    ]);
    expect(valuesOf(sheet)).toEqual([['a'], ['z'], ['b']]);
    expect([sheet.grid.cellAt(0, 0), sheet.grid.cellAt(2, 0)]).toEqual([
      { value: 'a', validation: { strict: true } },
      { value: 'b', note: 'of b' },
    ]);
  });

  it('refuses vertical merges, columns outside and ranges past the grid', () => {
    const { run, refusal } = testWorld(people);
    run([{ mergeCells: { range: range(2, 4, 1, 2) } }]);
    const sort = (bounds: object, dimensionIndex: number) =>
      refusal([{ sortRange: { range: bounds, sortSpecs: [{ dimensionIndex }] } }]);
    expect(sort(range(0, 5, 0, 2), 0)).toBe(
      "Invalid requests[0].sortRange: You can't sort a range containing vertical merges. There is a vertical merge at B3:B4",
    );
    expect(sort({ sheetId: 0, startRowIndex: 20 }, 0)).toBe(
      'Invalid requests[0].sortRange: range.startRowIndex is larger than current grid size (20)',
    );
    expect(sort(range(0, 2, 0, 1), 1)).toMatch(/dimensionIndex\[1\] is not inside/);
  });

  it('hides rows by value and shows them again', () => {
    const { run, sheet } = testWorld(people);
    run([
      { setBasicFilter: { filter: { range: range(0, 5, 0, 2), criteria: { 0: { hiddenValues: ['b', 'tên'] } } } } },
    ]);
    expect([0, 1, 2].filter((row) => sheet.rowMetadata[row]?.hiddenByFilter === true)).toEqual([1]);
    run([{ clearBasicFilter: { sheetId: 0 } }]);
    expect([sheet.basicFilter, sheet.rowMetadata[1]]).toEqual([undefined, {}]);
  });

  it('sorts below the heading when the filter asks for it', () => {
    const { run, sheet } = testWorld(people);
    run([{ setBasicFilter: { filter: { range: range(0, 5, 0, 2), sortSpecs: [{ dimensionIndex: 0 }] } } }]);
    expect(valuesOf(sheet).map((row) => row[0])).toEqual(['tên', 'a', 'á', 'b', 'c']);
  });
});
