import { expect, it } from 'vitest';
import * as formats from '../../../src/sheets/requests/format-requests';
import * as cells from '../../../src/sheets/requests/requests';
import * as sheets from '../../../src/sheets/requests/sheet-requests';

const range = { sheetId: 7, startRowIndex: 4, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 3 };
const rgb = (red: number, green: number, blue: number) => ({ rgbColor: { red, green, blue } });

/** The rest of what goes over the wire: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request */
it.each<[string, object, object]>([
  [
    'more rows',
    cells.appendDimension(7, 'ROWS', 10),
    { appendDimension: { sheetId: 7, dimension: 'ROWS', length: 10 } },
  ],
  [
    'columns between others, that look like those before them',
    cells.insertDimension(7, 'COLUMNS', 2, 4, true),
    {
      insertDimension: {
        range: { sheetId: 7, dimension: 'COLUMNS', startIndex: 2, endIndex: 4 },
        inheritFromBefore: true,
      },
    },
  ],
  [
    'rows away',
    cells.deleteDimension(7, 'ROWS', 2, 4),
    { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 2, endIndex: 4 } } },
  ],
  ['a sheet away', sheets.deleteSheet(7), { deleteSheet: { sheetId: 7 } }],
  ['a new sheet and no more', sheets.addSheet(7, 'A'), { addSheet: { properties: { sheetId: 7, title: 'A' } } }],
  [
    'a sheet’s place, colour and sight',
    sheets.updateSheet(7, { index: 0, hidden: false, tabColor: '#0000FF' }),
    {
      updateSheetProperties: {
        properties: { sheetId: 7, hidden: false, index: 0, tabColorStyle: rgb(0, 0, 1) },
        fields: 'hidden,index,tabColorStyle',
      },
    },
  ],
  [
    'a sheet’s size',
    sheets.updateSheet(7, { rowCount: 10, columnCount: 5, frozenRowCount: 0, frozenColumnCount: 2 }),
    {
      updateSheetProperties: {
        properties: {
          sheetId: 7,
          gridProperties: { rowCount: 10, columnCount: 5, frozenRowCount: 0, frozenColumnCount: 2 },
        },
        fields:
          'gridProperties.rowCount,gridProperties.columnCount,gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
      },
    },
  ],
  [
    'a copy of a sheet',
    sheets.duplicateSheet(7, 8, 'BC', 3),
    { duplicateSheet: { sourceSheetId: 7, newSheetId: 8, newSheetName: 'BC', insertSheetIndex: 3 } },
  ],
  ['no merge', sheets.unmergeCells(range), { unmergeCells: { range } }],
  [
    'a rule of colours',
    formats.addConditionalFormat(2, {
      ranges: [range],
      condition: { type: 'CUSTOM_FORMULA', values: ['=A1'] },
      look: { background: '#FF0000', bold: true },
    }),
    {
      addConditionalFormatRule: {
        index: 2,
        rule: {
          ranges: [range],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A1' }] },
            format: { backgroundColorStyle: rgb(1, 0, 0), textFormat: { bold: true } },
          },
        },
      },
    },
  ],
  [
    'such a rule away',
    formats.deleteConditionalFormat(7, 2),
    { deleteConditionalFormatRule: { sheetId: 7, index: 2 } },
  ],
  ['no protection', formats.deleteProtection(3), { deleteProtectedRange: { protectedRangeId: 3 } }],
  [
    'bands',
    formats.addBanding(range, { header: '#FF0000', first: '#00FF00', second: '#0000FF' }),
    {
      addBanding: {
        bandedRange: {
          range,
          rowProperties: {
            headerColorStyle: rgb(1, 0, 0),
            firstBandColorStyle: rgb(0, 1, 0),
            secondBandColorStyle: rgb(0, 0, 1),
          },
        },
      },
    },
  ],
  [
    'numbers as days, wrapped',
    formats.formatCells(range, { wrap: 'CLIP', bold: false, numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } }),
    {
      repeatCell: {
        range,
        cell: {
          userEnteredFormat: {
            numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
            wrapStrategy: 'CLIP',
            textFormat: { bold: false },
          },
        },
        fields: 'userEnteredFormat.numberFormat,userEnteredFormat.wrapStrategy,userEnteredFormat.textFormat.bold',
      },
    },
  ],
  [
    'values from a corner on',
    cells.updateCells(7, 4, 2, [
      ['a', 1],
      [true, null],
    ]),
    {
      updateCells: {
        start: { sheetId: 7, rowIndex: 4, columnIndex: 2 },
        rows: [
          { values: [{ userEnteredValue: { stringValue: 'a' } }, { userEnteredValue: { numberValue: 1 } }] },
          { values: [{ userEnteredValue: { boolValue: true } }, {}] },
        ],
        fields: 'userEnteredValue',
      },
    },
  ],
  [
    'a day that is a link',
    cells.writeCells(7, [{ rowIndex: 4, columnIndex: 2, value: 45_944, as: 'date', link: '#gid=1' }])[0] ?? {},
    {
      updateCells: {
        start: { sheetId: 7, rowIndex: 4, columnIndex: 2 },
        rows: [
          {
            values: [
              {
                userEnteredValue: { numberValue: 45_944 },
                userEnteredFormat: {
                  textFormat: { link: { uri: '#gid=1' } },
                  numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
                },
              },
            ],
          },
        ],
        fields: 'userEnteredValue,userEnteredFormat.textFormat.link,userEnteredFormat.numberFormat',
      },
    },
  ],
])('Google is asked for %s', (_, request, wanted) => {
  expect(request).toEqual(wanted);
});

it('scattered cells go in blocks of neighbours that carry the same, wherever they stand', () => {
  const change = (rowIndex: number, columnIndex: number, link?: string) => ({
    rowIndex,
    columnIndex,
    value: 'x',
    link,
  });
  const blocks = (...changes: ReturnType<typeof change>[]) =>
    cells
      .writeCells(7, changes)
      .map(({ updateCells: { start, rows, fields } }) => [
        start.rowIndex,
        start.columnIndex,
        rows.map(({ values }) => values.length).join('+'),
        fields.includes('link'),
      ]);
  expect(blocks(change(2, 1), change(1, 1), change(1, 2), change(2, 2))).toEqual([[1, 1, '2+2', false]]);
  expect(blocks(change(1, 1), change(2, 1), change(2, 2))).toEqual([
    [1, 1, '1', false],
    [2, 1, '2', false],
  ]);
  expect(blocks(change(1, 1), change(2, 2), change(3, 1))).toEqual([
    [1, 1, '1', false],
    [3, 1, '1', false],
    [2, 2, '1', false],
  ]);
  expect(blocks(change(1, 1), change(1, 2, ''), change(1, 3))).toEqual([
    [1, 1, '1', false],
    [1, 2, '1', true],
    [1, 3, '1', false],
  ]);
  expect(blocks(change(1, 1, '#'), change(2, 1), change(3, 1, '#'))).toEqual([
    [2, 1, '1', false],
    [1, 1, '1', true],
    [3, 1, '1', true],
  ]);
  expect(blocks(change(1, 1), change(1, 3), change(2, 1), change(2, 3))).toEqual([
    [1, 1, '1+1', false],
    [1, 3, '1+1', false],
  ]);
  expect(cells.writeCells(7, [])).toEqual([]);
});

it.each([
  [{ link: '#gid=1' }, {}],
  [{}, { link: '#gid=1' }],
  [{ as: 'date' }, { link: '' }],
] as const)('of two changes of one cell, %j and then %j, only the later is written', (former, later) => {
  const change = { rowIndex: 1, columnIndex: 1 };
  const beside = { rowIndex: 1, columnIndex: 0, value: 'x', ...former };
  const last = { ...change, value: 2, ...later };
  expect(cells.writeCells(7, [{ ...change, value: 1, ...former }, last])).toEqual(cells.writeCells(7, [last]));
  expect(cells.writeCells(7, [beside, { ...change, value: 1, ...former }, last])).toEqual(
    cells.writeCells(7, [beside, last]),
  );
});
