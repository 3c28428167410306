import fc from 'fast-check';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../scripts/host/sheets-api/error';
import { OWNER, range, testWorld } from './world';

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

describe('batchUpdate over random requests', () => {
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
});
