import { describe, expect, it } from 'vitest';
import * as formats from '../../../src/sheets/requests/format-requests';
import * as cells from '../../../src/sheets/requests/requests';
import * as sheets from '../../../src/sheets/requests/sheet-requests';

const range = { sheetId: 7, startRowIndex: 4, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 3 };
const rows = { sheetId: 7, dimension: 'ROWS', startIndex: 2, endIndex: 4 };
const columns = { ...rows, dimension: 'COLUMNS' };
const white = { red: 1, green: 1, blue: 1 };

/** What goes over the wire, as Google's reference spells it: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request */
describe('a request says to Google', () => {
  it.each<[string, object, object]>([
    [
      'to hide rows',
      sheets.hideRows(7, 2, 4),
      { updateDimensionProperties: { range: rows, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    ],
    [
      'to hide columns',
      sheets.hideColumns(7, 2, 4),
      { updateDimensionProperties: { range: columns, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    ],
    [
      'to show every row from one on',
      sheets.showRows(7, 2),
      {
        updateDimensionProperties: {
          range: { sheetId: 7, dimension: 'ROWS', startIndex: 2 },
          properties: { hiddenByUser: false },
          fields: 'hiddenByUser',
        },
      },
    ],
    ['to group rows', sheets.groupRows(7, 2, 4), { addDimensionGroup: { range: rows } }],
    ['to ungroup rows', sheets.ungroupRows(7, 2, 4), { deleteDimensionGroup: { range: rows } }],
    [
      'to fold a group of rows',
      sheets.foldRows(7, 2, 4),
      { updateDimensionGroup: { dimensionGroup: { range: rows, depth: 1, collapsed: true }, fields: 'collapsed' } },
    ],
    [
      'to unfold a group of rows',
      sheets.unfoldRows(7, 2, 4),
      { updateDimensionGroup: { dimensionGroup: { range: rows, depth: 1, collapsed: false }, fields: 'collapsed' } },
    ],
    [
      'to put the marks of folds above',
      sheets.showGroupMarksAbove(7),
      {
        updateSheetProperties: {
          properties: { sheetId: 7, gridProperties: { rowGroupControlAfter: false } },
          fields: 'gridProperties.rowGroupControlAfter',
        },
      },
    ],
    ['to merge a range', sheets.mergeCells(range), { mergeCells: { range, mergeType: 'MERGE_ALL' } }],
    [
      'to merge each row of a range for itself',
      sheets.mergeEachRow(range),
      { mergeCells: { range, mergeType: 'MERGE_ROWS' } },
    ],
    ['to filter a table', sheets.setBasicFilter(range), { setBasicFilter: { filter: { range } } }],
    [
      'to filter out what is done',
      sheets.setBasicFilter(range, { columnIndex: 2, values: ['Hoàn thành'] }),
      {
        setBasicFilter: {
          filter: { range, filterSpecs: [{ columnIndex: 2, filterCriteria: { hiddenValues: ['Hoàn thành'] } }] },
        },
      },
    ],
    [
      'how wide a column is',
      cells.resizeDimension(7, 'COLUMNS', 2, 4, 190),
      { updateDimensionProperties: { range: columns, properties: { pixelSize: 190 }, fields: 'pixelSize' } },
    ],
    [
      'the locale and the time zone',
      sheets.updateSpreadsheet({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }),
      {
        updateSpreadsheetProperties: {
          properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
          fields: 'locale,timeZone',
        },
      },
    ],
    [
      'who alone may edit a range',
      formats.protectHard(range, 'Đôn Đốc', ['a@example.vn']),
      {
        addProtectedRange: {
          protectedRange: { range, description: 'Đôn Đốc', warningOnly: false, editors: { users: ['a@example.vn'] } },
        },
      },
    ],
    [
      'to warn whoever edits a range',
      formats.protectWithWarning(range, 'Đôn Đốc'),
      { addProtectedRange: { protectedRange: { range, description: 'Đôn Đốc', warningOnly: true } } },
    ],
    [
      'where a protection moved',
      formats.moveProtection(3, range),
      { updateProtectedRange: { protectedRange: { protectedRangeId: 3, range }, fields: 'range' } },
    ],
    [
      'who is let in besides',
      formats.setProtectionEditors(3, ['a@example.vn']),
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 3, editors: { users: ['a@example.vn'] } },
          fields: 'editors.users',
        },
      },
    ],
    [
      'what a cell takes, with a hint',
      formats.setValidation(range, { type: 'ONE_OF_LIST', values: ['Có'], strict: true, help: 'Chọn' }),
      {
        setDataValidation: {
          range,
          rule: {
            condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] },
            strict: true,
            showCustomUi: true,
            inputMessage: 'Chọn',
          },
        },
      },
    ],
    [
      'what a cell takes, where no hint is needed',
      formats.setValidation(range, { type: 'DATE_IS_VALID', values: [], strict: false, help: '' }),
      {
        setDataValidation: {
          range,
          rule: { condition: { type: 'DATE_IS_VALID' }, strict: false, showCustomUi: true },
        },
      },
    ],
    [
      'how a cell looks, and nothing that was not given',
      formats.formatCells(range, {
        background: '#FFFFFF',
        textColor: '#FFFFFF',
        underline: true,
        italic: false,
        fontSize: 9,
        horizontal: 'CENTER',
        vertical: 'TOP',
      }),
      {
        repeatCell: {
          range,
          cell: {
            userEnteredFormat: {
              backgroundColorStyle: { rgbColor: white },
              horizontalAlignment: 'CENTER',
              verticalAlignment: 'TOP',
              textFormat: {
                italic: false,
                underline: true,
                fontSize: 9,
                foregroundColorStyle: { rgbColor: white },
              },
            },
          },
          fields: [
            'backgroundColorStyle',
            'horizontalAlignment',
            'verticalAlignment',
            'textFormat.italic',
            'textFormat.underline',
            'textFormat.fontSize',
            'textFormat.foregroundColorStyle',
          ]
            .map((field) => `userEnteredFormat.${field}`)
            .join(','),
        },
      },
    ],
    [
      'which sheet is new, and where',
      sheets.addSheet(7, 'SKHCN', { index: 3, hidden: true, rowCount: 300, columnCount: 25, frozenColumnCount: 2 }),
      {
        addSheet: {
          properties: {
            sheetId: 7,
            title: 'SKHCN',
            hidden: true,
            index: 3,
            gridProperties: { rowCount: 300, columnCount: 25, frozenColumnCount: 2 },
          },
        },
      },
    ],
  ])('%s', (_, request, wanted) => {
    expect(request).toEqual(wanted);
  });

  it('to group columns and to fold them', () => {
    expect(sheets.foldColumns(7, 2, 4)).toEqual([
      { addDimensionGroup: { range: columns } },
      {
        updateDimensionGroup: { dimensionGroup: { range: columns, depth: 1, collapsed: true }, fields: 'collapsed' },
      },
    ]);
  });

  it('one line for all sides of a range and between its cells, and none to take them away', () => {
    const sides = ['top', 'bottom', 'left', 'right', 'innerHorizontal', 'innerVertical'];
    const bordersOf = (line: object) => ({
      updateBorders: { range, ...Object.fromEntries(sides.map((side) => [side, line])) },
    });
    expect(formats.drawBorders(range, '#FFFFFF')).toEqual(
      bordersOf({ style: 'SOLID', colorStyle: { rgbColor: white } }),
    );
    expect(formats.eraseBorders(range)).toEqual(bordersOf({ style: 'NONE' }));
  });
});

it.each([
  ['#000000', [0, 0, 0]],
  ['#FF0000', [1, 0, 0]],
  ['#00FF00', [0, 1, 0]],
  ['#0000FF', [0, 0, 1]],
  ['#C62828', [0.7765, 0.1569, 0.1569]],
])('the colour %s is %j of red, green and blue', (hex, [red, green, blue]) => {
  expect(sheets.colour(hex)).toEqual({ red, green, blue });
});
