import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/core/values/cell';
import { readWorkbookState, setUpCellRanges } from '../../../../src/sheets/layout/state/read-state';
import { foundCell } from '../../../../src/sheets/layout/state/workbook-state';

const properties = (sheetId: number, title: string, rowCount = 100, more: object = {}) => ({
  sheetId,
  title,
  index: 2,
  gridProperties: { rowCount, columnCount: 25, frozenRowCount: 4 },
  ...more,
});
const described = (...sheets: object[]) => ({ properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }, sheets });
const gridOf = (sheetId: number, rows: readonly Row[]) => ({ spreadsheetId: 't', sheetId, title: 'x', rows });

describe('the cells that set-up looks at', () => {
  it.each<[string, object, object[]]>([
    [
      'the first rows and the last one',
      properties(7, 'SKHCN'),
      [
        { sheetId: 7, startRowIndex: 0, endRowIndex: 11 },
        { sheetId: 7, startRowIndex: 99, endRowIndex: 100 },
      ],
    ],
    [
      'sixty rows of the settings',
      properties(8, 'Cấu hình', 200),
      [
        { sheetId: 8, startRowIndex: 0, endRowIndex: 60 },
        { sheetId: 8, startRowIndex: 199, endRowIndex: 200 },
      ],
    ],
    [
      'the settings by their English name',
      properties(8, 'Settings', 61),
      [
        { sheetId: 8, startRowIndex: 0, endRowIndex: 60 },
        { sheetId: 8, startRowIndex: 60, endRowIndex: 61 },
      ],
    ],
    ['all of a short sheet', properties(7, 'SKHCN', 11), [{ sheetId: 7, startRowIndex: 0, endRowIndex: 11 }]],
    ['all of a shorter sheet', properties(7, 'SKHCN', 3), [{ sheetId: 7, startRowIndex: 0, endRowIndex: 3 }]],
    ['nothing of a chart', properties(7, 'Biểu đồ', 100, { sheetType: 'OBJECT' }), []],
    ['nothing of a sheet without rows', { sheetId: 7, title: 'x', gridProperties: {} }, []],
    ['nothing of a sheet that says nothing', {}, []],
    [
      'the first sheet, whose id is left out',
      { title: 'x', gridProperties: { rowCount: 2 } },
      [{ sheetId: 0, startRowIndex: 0, endRowIndex: 2 }],
    ],
  ])('are %s', (_, sheet, ranges) => {
    expect(setUpCellRanges(described({ properties: sheet }))).toEqual(ranges);
  });

  it('are those of every sheet, and none where there is none', () => {
    const answer = described({ properties: properties(7, 'A', 5) }, { properties: properties(8, 'B', 5) }, {});
    expect(setUpCellRanges(answer).map(({ sheetId }) => sheetId)).toEqual([7, 8]);
    expect(setUpCellRanges({})).toEqual([]);
  });
});

describe('a workbook as set-up sees it', () => {
  it('joins what it is made of, its formats and its values', () => {
    const range = { sheetId: 7, startRowIndex: 4, endRowIndex: 100 };
    const state = readWorkbookState(
      described({
        properties: properties(7, 'SKHCN', 100, { hidden: true }),
        conditionalFormats: [
          { ranges: [range], booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'x' }, {}] } } },
          { ranges: [range], gradientRule: {} },
          {},
        ],
        protectedRanges: [
          { protectedRangeId: 9, range, description: 'Khóa', editors: { users: ['a@hanoi.example'] } },
          { protectedRangeId: 10, range, description: 'Nhắc', warningOnly: true },
          {},
        ],
        basicFilter: { range },
        bandedRanges: [{ range }],
        developerMetadata: [{ metadataKey: 'don-doc.sheet', metadataValue: 'unit SKHCN' }],
      }),
      {
        sheets: [
          { properties: { sheetId: 7 }, data: [{ columnMetadata: [{ pixelSize: 120 }, {}, { pixelSize: 95 }] }] },
        ],
      },
      [gridOf(7, [['Mã'], ['1'], [], ['', '']]), gridOf(8, [['khác']])],
    );
    expect(state).toEqual({
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      sheets: [
        {
          sheetId: 7,
          title: 'SKHCN',
          index: 2,
          hidden: true,
          rowCount: 100,
          columnCount: 25,
          frozenRowCount: 4,
          mark: 'unit SKHCN',
          rows: [['Mã'], ['1']],
          conditionalFormats: [
            { ranges: [range], condition: { type: 'TEXT_EQ', values: ['x', ''] } },
            { ranges: [range], condition: undefined },
            { ranges: [], condition: undefined },
          ],
          protections: [
            { id: 9, range, description: 'Khóa', warningOnly: false, users: ['a@hanoi.example'] },
            { id: 10, range, description: 'Nhắc', warningOnly: true, users: undefined },
            { id: 0, range: { sheetId: 0 }, description: '', warningOnly: false, users: undefined },
          ],
          hasFilter: true,
          hasBanding: true,
          columnWidths: [120, 0, 95],
          cells: new Map(),
        },
      ],
    });
  });

  it('is blank where Google leaves everything out', () => {
    expect(readWorkbookState({}, {}, [])).toEqual({ locale: '', timeZone: '', sheets: [] });
    const state = readWorkbookState({ sheets: [{ properties: { gridProperties: { rowCount: 5 } } }] }, {}, []);
    expect(state.sheets[0]).toMatchObject({
      sheetId: 0,
      mark: undefined,
      rows: [],
      conditionalFormats: [],
      protections: [],
      hasFilter: false,
      hasBanding: false,
      columnWidths: [],
    });
    const banded = readWorkbookState({ sheets: [{ properties: properties(7, 'x'), bandedRanges: [] }] }, {}, []);
    expect(banded.sheets[0]?.hasBanding).toBe(false);
  });

  it('leaves out sheets without a grid', () => {
    const answer = described(
      { properties: properties(7, 'Biểu đồ', 5, { sheetType: 'OBJECT' }) },
      { properties: properties(8, 'B') },
    );
    expect(readWorkbookState(answer, {}, []).sheets.map(({ title }) => title)).toEqual(['B']);
  });

  it('keeps rows up to the last with any content', () => {
    const rows: Row[] = [[], ['x'], [], [0]];
    const stateOf = (all: readonly Row[]) =>
      readWorkbookState(described({ properties: properties(7, 'x') }), {}, [gridOf(7, all)]).sheets[0]?.rows;
    expect(stateOf(rows)).toBe(rows);
    expect(stateOf([...rows, ['', undefined], [null]])).toEqual(rows);
    expect(stateOf([[], ['']])).toEqual([]);
  });
});

describe('a cell as set-up sees it', () => {
  const seen = (cell: object) => {
    const data = [
      { startRow: 3, rowData: [{ values: [{}, cell] }] },
      { startRow: 99, rowData: [{}, { values: [cell] }] },
    ];
    const inspected = { sheets: [{ properties: { sheetId: 7 }, data }] };
    const [sheet] = readWorkbookState(described({ properties: properties(7, 'x') }), inspected, []).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(foundCell(sheet, 100, 0)).toEqual(foundCell(sheet, 3, 1));
    return foundCell(sheet, 3, 1);
  };
  const plain = { validation: undefined, numberFormat: undefined, isStyled: false };
  const colour = (red: number, green: number, blue: number) => ({ red, green, blue });

  it.each<[string, object, object]>([
    ['nothing', {}, plain],
    [
      'a drop-down that refuses',
      { dataValidation: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'x' }] }, strict: true } },
      { ...plain, validation: { type: 'ONE_OF_LIST', values: ['x'], strict: true } },
    ],
    [
      'a drop-down that warns',
      { dataValidation: { condition: { type: 'DATE_IS_VALID' } } },
      { ...plain, validation: { type: 'DATE_IS_VALID', values: [], strict: false } },
    ],
    ['a validation without a condition', { dataValidation: { strict: true } }, plain],
    ['a kind of number', { userEnteredFormat: { numberFormat: { type: 'DATE' } } }, { ...plain, numberFormat: 'DATE' }],
    ['bold letters', { userEnteredFormat: { textFormat: { bold: true } } }, { ...plain, isStyled: true }],
    ['letters that are not bold', { userEnteredFormat: { textFormat: { bold: false } } }, plain],
    [
      'a fill',
      { userEnteredFormat: { backgroundColorStyle: { rgbColor: colour(1, 1, 0.5) } } },
      { ...plain, isStyled: true },
    ],
    [
      'a black fill, whose zeros are left out',
      { userEnteredFormat: { backgroundColorStyle: { rgbColor: {} } } },
      { ...plain, isStyled: true },
    ],
    [
      'a fill in the former spelling',
      { userEnteredFormat: { backgroundColor: colour(1, 0.5, 1) } },
      { ...plain, isStyled: true },
    ],
    [
      'a fill in half a red',
      { userEnteredFormat: { backgroundColor: colour(0.5, 1, 1) } },
      { ...plain, isStyled: true },
    ],
    ['white', { userEnteredFormat: { backgroundColorStyle: { rgbColor: colour(1, 1, 1) } } }, plain],
    [
      'white under another former spelling',
      { userEnteredFormat: { backgroundColorStyle: { rgbColor: colour(1, 1, 1) }, backgroundColor: colour(0, 0, 0) } },
      plain,
    ],
  ])('has %s', (_, cell, wanted) => {
    expect(seen(cell)).toEqual(wanted);
  });
});
