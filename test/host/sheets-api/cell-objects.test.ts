import { describe, expect, it } from 'vitest';
import { range, testWorld, valuesOf } from './world';

describe('merging', () => {
  it.each([
    ['MERGE_ALL', [range(0, 2, 0, 2)], [['a'], [], ['e']]],
    ['MERGE_ROWS', [range(0, 1, 0, 2), range(1, 2, 0, 2)], [['a'], ['c'], ['e']]],
    ['MERGE_COLUMNS', [range(0, 2, 0, 1), range(0, 2, 1, 2)], [['a', 'b'], [], ['e']]],
  ])('%s keeps one value of each block', (mergeType, merges, values) => {
    const { run, sheet } = testWorld({ values: [['a', 'b'], ['c', 'd'], ['e']] });
    run([{ mergeCells: { range: range(0, 2, 0, 2), mergeType } }]);
    expect(sheet.merges).toEqual(merges);
    expect(valuesOf(sheet)).toEqual(values);
    run([{ unmergeCells: { range: range(0, 5, 0, 5) } }]);
    expect(sheet.merges).toEqual([]);
  });

  it('refuses to cut other merges, frozen lines and filters', () => {
    const { run, refusal } = testWorld();
    const properties = { sheetId: 0, gridProperties: { frozenRowCount: 1, frozenColumnCount: 1 } };
    run([
      { mergeCells: { range: range(4, 6, 2, 4) } },
      { updateSheetProperties: { properties, fields: 'gridProperties(frozenRowCount,frozenColumnCount)' } },
      { setBasicFilter: { filter: { range: range(8, 10, 2, 6) } } },
    ]);
    const whole = 'You must select all cells in a merged range to merge or unmerge them.';
    for (const [request, message] of [
      [{ mergeCells: { range: range(5, 8, 2, 4) } }, `mergeCells: ${whole}`],
      [{ unmergeCells: { range: range(5, 8, 2, 4) } }, `unmergeCells: ${whole}`],
      [{ mergeCells: { range: range(2, 3, 0, 2) } }, "mergeCells: You can't merge frozen and non-frozen columns."],
      [{ mergeCells: { range: range(0, 3, 2, 3) } }, "mergeCells: You can't merge frozen and non-frozen rows."],
      [
        { mergeCells: { range: range(9, 12, 2, 3) } },
        "mergeCells: You can't merge cells that cross the borders of an existing filter.",
      ],
    ] as const) {
      expect(refusal([request])).toBe(`Invalid requests[0].${message}`);
    }
  });
});

describe('borders', () => {
  it('are drawn outside and inside, and erased by NONE', () => {
    const { run, sheet } = testWorld();
    const line = { style: 'SOLID' };
    const sides = (r: number, c: number) => Object.keys(sheet.grid.cellAt(r, c)?.format?.borders ?? {}).join(' ');
    run([{ updateBorders: { range: range(0, 2, 0, 2), top: line, left: line, innerHorizontal: line } }]);
    expect([sides(0, 0), sides(0, 1), sides(1, 0), sides(1, 1)]).toEqual([
      'top bottom left',
      'top bottom',
      'top left',
      'top',
    ]);
    run([
      {
        updateBorders: {
          range: range(0, 2, 0, 2),
          top: { style: 'NONE' },
          left: { style: 'NONE' },
          innerHorizontal: { style: 'NONE' },
        },
      },
    ]);
    expect(sheet.grid.cellAt(0, 0)).toBeUndefined();
  });
});

describe('banding', () => {
  const rowProperties = { firstBandColor: { red: 1 }, secondBandColor: { blue: 1 } };
  it('is added once over a range, changed and removed', () => {
    const { run, sheet, refusal } = testWorld();
    const add = { addBanding: { bandedRange: { range: range(0, 5, 0, 3), rowProperties } } };
    const bandedRangeId = run([add])[0]?.addBanding?.bandedRange?.bandedRangeId ?? 0;
    expect(refusal([add])).toBe(
      'Invalid requests[0].addBanding: You cannot add alternating background colors to a range that already has alternating background colors.',
    );
    run([{ updateBanding: { bandedRange: { bandedRangeId, range: range(0, 9, 0, 3) }, fields: 'range' } }]);
    expect(sheet.bandedRanges[0]).toMatchObject({ bandedRangeId, range: range(0, 9, 0, 3), rowProperties });
    run([{ deleteBanding: { bandedRangeId } }]);
    expect(sheet.bandedRanges).toEqual([]);
  });
});
