import { describe, expect, it } from 'vitest';
import { testWorld } from './world';

const columns = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex });
const fold = (startIndex: number, endIndex: number, collapsed: boolean) => ({
  updateDimensionGroup: {
    dimensionGroup: { range: columns(startIndex, endIndex), depth: 1, collapsed },
    fields: 'collapsed',
  },
});

describe('groups of columns', () => {
  it('hide their columns when they are folded and show them when they are unfolded', () => {
    const { run, sheet, api } = testWorld();
    run([{ addDimensionGroup: { range: columns(2, 5) } }, fold(2, 5, true)]);
    expect(Array.from(sheet.columnMetadata, (one) => one?.hiddenByUser === true)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    const shown = api.get('book', { fields: 'sheets.columnGroups' }, { email: 'owner@hanoi.example' });
    expect(shown.sheets?.[0]?.columnGroups).toEqual([{ range: columns(2, 5), depth: 1, collapsed: true }]);
    run([fold(2, 5, false)]);
    expect(sheet.columnMetadata.some((one) => one?.hiddenByUser === true)).toBe(false);
  });

  it('are one deeper inside another group, and follow inserted columns', () => {
    const { run, sheet } = testWorld();
    run([{ addDimensionGroup: { range: columns(1, 6) } }, { addDimensionGroup: { range: columns(2, 4) } }]);
    run([{ insertDimension: { range: columns(0, 1), inheritFromBefore: false } }]);
    expect(sheet.groups.map(({ range, depth }) => [range?.startIndex, range?.endIndex, depth])).toEqual([
      [2, 7, 1],
      [3, 5, 2],
    ]);
  });

  it('are refused where there is no such group', () => {
    const { refusal } = testWorld();
    expect(refusal([fold(2, 5, true)])).toContain('does not exist');
  });
});
