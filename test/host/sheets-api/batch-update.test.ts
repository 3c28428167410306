import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { describe, expect, it } from 'vitest';
import type { ApiError } from '../../../scripts/host/sheets-api/error';
import { EDITOR, errorOf, OWNER, range, testWorld, valuesOf } from './world';

type Request = sheets_v4.Schema$Request;
const write = (rowIndex: number, columnIndex: number, value: number): Request => ({
  updateCells: {
    start: { sheetId: 0, rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { numberValue: value } }] }],
    fields: 'userEnteredValue',
  },
});

describe('batchUpdate', () => {
  it('runs in order and answers each request in its place', () => {
    const { api, sheet } = testWorld({ title: 'A' });
    const requests = [
      { addSheet: { properties: { sheetId: 5, title: 'B' } } },
      { updateCells: { start: { sheetId: 5 }, rows: [], fields: '*' } },
      write(0, 0, 1),
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      write(0, 0, 2),
    ];
    const answer = api.batchUpdate('book', { requests }, OWNER);
    expect(answer.replies?.map((reply) => Object.keys(reply))).toEqual([['addSheet'], [], [], [], []]);
    expect(answer).not.toHaveProperty('updatedSpreadsheet');
    expect(valuesOf(sheet)).toEqual([[2], [1]]);
  });

  it('gives the spreadsheet back when asked, without cells', () => {
    const { api } = testWorld();
    const answer = api.batchUpdate('book', { requests: [write(0, 0, 1)], includeSpreadsheetInResponse: true }, OWNER);
    expect(answer.updatedSpreadsheet?.sheets?.[0]?.properties?.title).toBe('T');
    expect(answer.updatedSpreadsheet?.sheets?.[0]).not.toHaveProperty('data');
  });

  it('names the request that is refused', () => {
    const { refusal } = testWorld();
    expect(refusal([write(0, 0, 1), write(1, 0, 1), { deleteSheet: { sheetId: 8 } }])).toBe(
      'Invalid requests[2].deleteSheet: No sheet with id: 8',
    );
  });

  it.each([
    [{ requests: [] }, 400, 'Must specify at least one request.'],
    [{ requests: [{}] }, 400, 'Invalid requests[0]: No request set.'],
    [
      { requests: [{ updateCell: {} }] },
      400,
      `Invalid JSON payload received. Unknown name "updateCell" at 'requests[0]': Cannot find field.`,
    ],
    [
      { requests: [{ repeatCell: { cell: { userEnteredFormat: { bold: true } } } }] },
      400,
      `Invalid JSON payload received. Unknown name "bold" at 'requests[0].repeat_cell.cell.user_entered_format': Cannot find field.`,
    ],
    [
      { requests: [{ updateCells: { start: { rowIndex: 1.5 } } }] },
      400,
      "Invalid value at 'requests[0].update_cells.start.row_index' (TYPE_INT32), 1.5",
    ],
    [
      { requests: [{ updateCells: { rows: {} } }] },
      400,
      "Invalid value at 'requests[0].update_cells.rows' (type.googleapis.com/google.apps.sheets.v4.RowData), {}",
    ],
    [
      { requests: [{ deleteSheet: {}, addSheet: {} }] },
      400,
      "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'addSheet'",
    ],
    [{ requests: [{ addSlicer: {} }] }, 501, 'not implemented in the local host: addSlicer'],
    [{ requests: [{ addTable: {} }] }, 501, 'not implemented in the local host: addTable'],
  ])('refuses the body %j', (body, code, message) => {
    const { api } = testWorld();
    expect(() => api.batchUpdate('book', body as object, EDITOR)).toThrow(expect.objectContaining({ code, message }));
  });

  it('answers with the cells as they stand after it, when asked', () => {
    const { api } = testWorld();
    const body = {
      requests: [write(0, 0, 41)],
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
    };
    const { updatedSpreadsheet } = api.batchUpdate('book', body as object, EDITOR);
    const [cell] = updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values ?? [];
    expect(cell?.effectiveValue).toEqual({ numberValue: 41 });
  });

  it('takes null for a field that is not set', () => {
    const { api, sheet } = testWorld({ values: [[1, 2]] });
    const request = {
      updateCells: {
        range: null,
        start: { sheetId: 0, rowIndex: null },
        rows: [{ values: [{ userEnteredValue: null }] }],
        fields: 'userEnteredValue',
      },
      addSheet: null,
    };
    api.batchUpdate('book', { requests: [request as unknown as Request] }, OWNER);
    expect(valuesOf(sheet)).toEqual([[null, 2]]);
  });

  it('gives errors in the form of Google’s JSON', () => {
    const { api } = testWorld();
    try {
      api.batchUpdate('book', { requests: [] }, OWNER);
      expect.unreachable();
    } catch (error) {
      expect((error as ApiError).toBody()).toEqual({
        error: {
          code: 400,
          message: 'Must specify at least one request.',
          status: 'INVALID_ARGUMENT',
          errors: [{ message: 'Must specify at least one request.', domain: 'global', reason: 'badRequest' }],
        },
      });
    }
  });

  it('stays within 10 million cells', () => {
    const { refusal, run, sheet } = testWorld({ rows: 399_999, columns: 25 });
    const append = (length: number) => ({ appendDimension: { sheetId: 0, dimension: 'ROWS', length } });
    run([append(1)]);
    expect(sheet.grid.rowCount * sheet.grid.columnCount).toBe(10_000_000);
    expect(refusal([append(1)])).toBe(
      'Invalid requests[0].appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('counts the cells at each request, whatever a later one takes away', () => {
    const { refusal, run, book } = testWorld({ rows: 300_000, columns: 25 }, { rows: 100_000, columns: 25 });
    const add = { addSheet: { properties: { title: 'Mới', gridProperties: { rowCount: 1000, columnCount: 26 } } } };
    const remove = { deleteSheet: { sheetId: 1 } };
    expect(refusal([add, remove])).toBe(
      'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
    run([remove, add]);
    expect(book.sheets.map(({ properties }) => properties.title)).toEqual(['T', 'Mới']);
  });

  it('does not share its stored parts with the request that brought them', () => {
    const { api, run } = testWorld();
    const rule = {
      ranges: [range(0, 1, 0, 1)],
      booleanRule: { condition: { type: 'BLANK' }, format: { textFormat: { bold: true } } },
    };
    run([{ addConditionalFormatRule: { rule } }]);
    rule.booleanRule.format.textFormat.bold = false;
    const stored = api.get('book', { fields: 'sheets.conditionalFormats' }, OWNER).sheets?.[0]?.conditionalFormats?.[0];
    expect(stored?.booleanRule?.format?.textFormat?.bold).toBe(true);
    expect(errorOf(() => api.get('book', { fields: 'sheets(' }, OWNER))).toBe('Invalid field selection sheets(');
  });
});
