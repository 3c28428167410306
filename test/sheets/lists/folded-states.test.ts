import { describe, expect, it } from 'vitest';
import { filterFields, foldAgain, foldedWords, readFoldingFilter } from '../../../src/sheets/lists/folded-states';
import type { GridRange } from '../../../src/sheets/v4';

const specs = [{ columnIndex: 1, filterCriteria: { hiddenValues: ['Đã gửi', 'Bỏ qua'] } }];
const described = (sheetId: number | undefined, basicFilter: object) => ({
  sheets: [{ properties: sheetId === undefined ? {} : { sheetId }, basicFilter }, { properties: { sheetId: 99 } }, {}],
});

describe('the filter that keeps skipped mails out of sight', () => {
  it('hides what was skipped, in the language of the sheet', () => {
    expect([foldedWords('vi'), foldedWords('en')]).toEqual([['Bỏ qua'], ['Skipped']]);
    expect(filterFields).toBe('sheets(properties.sheetId,basicFilter(range,filterSpecs,sortSpecs))');
  });

  it('is read with its range and all that it hides, also of the first sheet, whose id Google leaves out', () => {
    const range = { startRowIndex: 1, endRowIndex: 40 };
    const filter = { range, filterSpecs: specs, sortSpecs: [] };
    expect(readFoldingFilter(described(7, filter), 7)).toEqual({ range, filterSpecs: specs });
    expect(readFoldingFilter(described(undefined, filter), 0)).toEqual({ range, filterSpecs: specs });
    expect(readFoldingFilter(described(7, filter), 99)).toBeUndefined();
    expect(readFoldingFilter({}, 7)).toBeUndefined();
  });

  it.each<[string, object]>([
    ['people hide something else', { filterSpecs: [{ filterCriteria: { hiddenValues: ['Lỗi'] } }] }],
    ['it hides nothing', { filterSpecs: [{ filterCriteria: {} }] }],
    ['it has no criteria', {}],
    ['people sort by it', { filterSpecs: specs, sortSpecs: [{}] }],
  ])('is people’s where %s', (_, over) => {
    expect(readFoldingFilter(described(7, { range: { startRowIndex: 1 }, ...over }), 7)).toBeUndefined();
  });

  it.each<[string, Omit<GridRange, 'sheetId'>, object]>([
    [
      'of some columns',
      { startRowIndex: 2, endRowIndex: 9, startColumnIndex: 1, endColumnIndex: 8 },
      { startRowIndex: 2, startColumnIndex: 1, endColumnIndex: 8 },
    ],
    ['of everything', { endRowIndex: 9 }, { startRowIndex: 0, startColumnIndex: 0 }],
  ])('%s is set again without its last row', (_, range, open) => {
    expect(foldAgain(7, { range: { sheetId: 7, ...range }, filterSpecs: specs })).toEqual({
      setBasicFilter: { filter: { range: { sheetId: 7, ...open }, filterSpecs: specs } },
    });
  });
});
