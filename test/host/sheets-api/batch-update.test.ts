import fc from 'fast-check';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { describe, expect, it } from 'vitest';
import { knownRequests } from '../../../scripts/host/sheets-api/batch-update';
import { ApiError } from '../../../scripts/host/sheets-api/error';
import { EDITOR, errorOf, OWNER, range, testWorld, valuesOf } from './world';

type Request = sheets_v4.Schema$Request;
type World = ReturnType<typeof testWorld>;

/** Everything that a reader of the book can see, and its files' times. */
function stateOf({ api, book, file }: World): string {
  return JSON.stringify([api.get('book', { includeGridData: true }, OWNER), file.modifiedTime, book.idsGiven]);
}

const write = (rowIndex: number, columnIndex: number, value: number): Request => ({
  updateCells: {
    start: { sheetId: 0, rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { numberValue: value } }] }],
    fields: 'userEnteredValue',
  },
});

const index = fc.nat(24);
const span = fc.tuple(index, fc.nat(4)).map(([start, length]) => [start, start + length] as const);
const anyRange = fc
  .tuple(fc.constantFrom(0, 0, 0, 5), span, span)
  .map(([sheetId, [top, bottom], [left, right]]) =>
    range(top, bottom, left % 12, (left % 12) + (right - left), sheetId),
  );
const lines = fc
  .tuple(fc.constantFrom('ROWS', 'COLUMNS'), span)
  .map(([dimension, [startIndex, endIndex]]) => ({ sheetId: 0, dimension, startIndex, endIndex }));

const BOLD = { textFormat: { bold: true } };
const RULE = { booleanRule: { condition: { type: 'BLANK' }, format: BOLD } };
const anyRequest: fc.Arbitrary<Request> = fc.oneof(
  fc.tuple(index, index, fc.integer()).map(([r, c, value]) => write(r, c, value)),
  anyRange.map((at) => ({ repeatCell: { range: at, cell: { userEnteredFormat: BOLD }, fields: 'userEnteredFormat' } })),
  anyRange.map((at) => ({ mergeCells: { range: at, mergeType: 'MERGE_ALL' } })),
  anyRange.map((at) => ({ addProtectedRange: { protectedRange: { range: at } } })),
  anyRange.map((at) => ({ addConditionalFormatRule: { rule: { ...RULE, ranges: [at] }, index: 0 } })),
  anyRange.map((at) => ({ setBasicFilter: { filter: { range: at, criteria: { 0: { hiddenValues: ['1'] } } } } })),
  anyRange.map((at) => ({ setDataValidation: { range: at, rule: { strict: true } } })),
  anyRange.map((at) => ({ addBanding: { bandedRange: { range: at, rowProperties: { firstBandColor: { red: 1 } } } } })),
  anyRange.map((at) => ({ sortRange: { range: at, sortSpecs: [{ dimensionIndex: at.startColumnIndex ?? 0 }] } })),
  anyRange.map((at) => ({ insertRange: { range: at, shiftDimension: 'ROWS' } })),
  anyRange.map((at) => ({ deleteRange: { range: at, shiftDimension: 'COLUMNS' } })),
  fc.tuple(anyRange, anyRange).map(([source, destination]) => ({ copyPaste: { source, destination } })),
  anyRange.map((at) => ({ addNamedRange: { namedRange: { name: `n${at.startRowIndex}`, range: at } } })),
  lines.map((at) => ({ insertDimension: { range: at } })),
  lines.map((at) => ({ deleteDimension: { range: at } })),
  lines.map((at) => ({ updateDimensionProperties: { range: at, properties: { pixelSize: 9 }, fields: 'pixelSize' } })),
  fc.tuple(lines, index).map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
  fc.constantFrom('A', 'B', 'T').map((title) => ({ addSheet: { properties: { title } } })),
  fc
    .constantFrom('A', 'B')
    .map((title) => ({ updateSheetProperties: { properties: { sheetId: 0, title }, fields: 'title' } })),
  fc.constant({ duplicateSheet: { sourceSheetId: 0 } }),
  fc.constant({ findReplace: { find: '1', replacement: '2', allSheets: true } }),
);

/** Requests that Google refuses whatever was done before. */
const refused: Request[] = [
  { deleteSheet: { sheetId: 987 } },
  { updateCells: { start: { sheetId: 0 }, rows: [], fields: '' } },
  { deleteNamedRange: { namedRangeId: 'none' } },
  { addSheet: { properties: { title: '' } } },
];

describe('batchUpdate', () => {
  it('changes nothing when one request is refused, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(anyRequest, { maxLength: 8 }),
        fc.array(anyRequest, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...refused),
        fc.array(anyRequest, { maxLength: 3 }),
        (history, requests, bad, rest) => {
          const world = testWorld(
            {
              values: [
                [1, 2, 3],
                [4, null, 6],
              ],
            },
            { title: 'U', values: [['x']] },
          );
          for (const one of history) {
            try {
              world.run([one]);
            } catch (error) {
              expect(error).toBeInstanceOf(ApiError);
            }
          }
          const before = stateOf(world);
          const { sheets } = world.book;
          const grids = sheets.map((sheet) => sheet.grid);
          expect(() => world.run([...requests, bad, ...rest])).toThrow(ApiError);
          expect(stateOf(world)).toBe(before);
          expect(world.book.sheets).toEqual(sheets);
          expect(world.book.sheets.every((sheet, i) => sheet === sheets[i] && sheet.grid === grids[i])).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives equal books the same state and ids after equal requests', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 12 }), (requests) => {
        const states = [0, 1].map(() => {
          const world = testWorld({ values: [[1]] });
          for (const one of requests) {
            try {
              world.run([one]);
            } catch (error) {
              expect(error).toBeInstanceOf(ApiError);
            }
          }
          return stateOf(world);
        });
        expect(states[0]).toBe(states[1]);
      }),
    );
  });

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
    [
      { requests: [write(0, 0, 1)], responseIncludeGridData: true },
      501,
      'not implemented in the local host: batchUpdate with responseIncludeGridData',
    ],
  ])('refuses the body %j', (body, code, message) => {
    const { api } = testWorld();
    expect(() => api.batchUpdate('book', body as object, EDITOR)).toThrow(expect.objectContaining({ code, message }));
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

  it('knows the kinds that the product and its tools use', () => {
    expect(knownRequests().sort()).toEqual([
      'addBanding',
      'addChart',
      'addConditionalFormatRule',
      'addNamedRange',
      'addProtectedRange',
      'addSheet',
      'appendCells',
      'appendDimension',
      'autoResizeDimensions',
      'clearBasicFilter',
      'copyPaste',
      'createDeveloperMetadata',
      'cutPaste',
      'deleteBanding',
      'deleteConditionalFormatRule',
      'deleteDeveloperMetadata',
      'deleteDimension',
      'deleteEmbeddedObject',
      'deleteNamedRange',
      'deleteProtectedRange',
      'deleteRange',
      'deleteSheet',
      'duplicateSheet',
      'findReplace',
      'insertDimension',
      'insertRange',
      'mergeCells',
      'moveDimension',
      'repeatCell',
      'setBasicFilter',
      'setDataValidation',
      'sortRange',
      'trimWhitespace',
      'unmergeCells',
      'updateBanding',
      'updateBorders',
      'updateCells',
      'updateChartSpec',
      'updateConditionalFormatRule',
      'updateDimensionProperties',
      'updateEmbeddedObjectPosition',
      'updateNamedRange',
      'updateProtectedRange',
      'updateSheetProperties',
      'updateSpreadsheetProperties',
    ]);
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
