import { describe, expect, it } from 'vitest';
import { EDITOR, range, testWorld, valuesOf } from './world';

const rows = (startIndex?: number, endIndex?: number) => ({
  sheetId: 0,
  dimension: 'ROWS',
  ...(startIndex !== undefined && { startIndex }),
  ...(endIndex !== undefined && { endIndex }),
});
const columns = (startIndex?: number, endIndex?: number) => ({ ...rows(startIndex, endIndex), dimension: 'COLUMNS' });
const BOLD = { textFormat: { bold: true } };
const abc = { values: [['a'], ['b'], ['c']] };

describe('insertDimension', () => {
  it('shifts what is below and takes formats and drop-downs from the neighbour', () => {
    const { run, sheet } = testWorld(abc);
    const validation = { strict: true };
    sheet.grid.setCell(0, 0, { value: 'a', format: BOLD, validation, note: 'n' });
    run([{ insertDimension: { range: rows(1, 3), inheritFromBefore: true } }]);
    expect(valuesOf(sheet)).toEqual([['a'], [], [], ['b'], ['c']]);
    expect(sheet.grid.cellAt(2, 0)).toEqual({ format: BOLD, validation });
    run([{ insertDimension: { range: columns(0, 1), inheritFromBefore: false } }]);
    expect(sheet.grid.cellAt(0, 0)).toEqual({ format: BOLD, validation });
    expect([sheet.grid.rowCount, sheet.grid.columnCount]).toEqual([22, 11]);
  });

  it('makes everything that points at cells follow', () => {
    const { run, sheet, book } = testWorld(abc);
    const formula = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$B2="x"' }] };
    run([
      { mergeCells: { range: range(4, 6, 0, 2) } },
      { addProtectedRange: { protectedRange: { range: range(1, 5, 1, 2) } } },
      {
        addConditionalFormatRule: {
          rule: { ranges: [range(1, 9, 0, 3)], booleanRule: { condition: formula, format: BOLD } },
        },
      },
      { addNamedRange: { namedRange: { name: 'n', range: { sheetId: 0, startRowIndex: 3 } } } },
      { setBasicFilter: { filter: { range: range(0, 9, 0, 5), criteria: { 2: { hiddenValues: ['q'] } } } } },
      { updateDimensionProperties: { range: columns(2, 3), properties: { pixelSize: 50 }, fields: 'pixelSize' } },
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 8, columnIndex: 5 },
          rows: [{ values: [{ userEnteredValue: { formulaValue: '=B3' } }] }],
          fields: 'userEnteredValue',
        },
      },
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
    ]);
    run([{ insertDimension: { range: rows(2, 4) } }, { insertDimension: { range: columns(1, 2) } }]);
    expect(sheet.merges).toEqual([range(6, 8, 0, 3)]);
    expect(sheet.protectedRanges[0]?.range).toEqual(range(1, 7, 2, 3));
    expect(sheet.conditionalFormats[0]).toMatchObject({
      ranges: [range(1, 11, 0, 4)],
      booleanRule: { condition: { values: [{ userEnteredValue: '=$C2="x"' }] } },
    });
    expect(book.namedRanges[0]?.range).toEqual({ sheetId: 0, startRowIndex: 5 });
    expect(sheet.basicFilter).toMatchObject({ range: range(0, 11, 0, 6), criteria: { 3: { hiddenValues: ['q'] } } });
    expect(sheet.columnMetadata[3]).toEqual({ pixelSize: 50 });
    expect(sheet.grid.cellAt(10, 6)?.formula).toBe('=C5');
    expect(sheet.properties.gridProperties?.frozenRowCount).toBe(1);
  });

  it.each([
    [{ range: rows(-1, 0) }, 'DimensionRange indexes must be >= 0'],
    [{ range: rows(21, 22) }, 'range.startIndex is larger than current grid size (20)'],
    [{ range: rows(20, 21) }, 'range.startIndex must be less than the grid size (20) if inheritFromBefore is false.'],
    [{ range: { ...rows(0, 1), sheetId: 5 } }, 'No grid with id: 5'],
    [{ range: { sheetId: 0, startIndex: 0, endIndex: 1 } }, 'No dimension specified.'],
    [
      { range: rows(0, 1_000_000) },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('refuses %j', (insertDimension, message) => {
    expect(testWorld().refusal([{ insertDimension }])).toBe(`Invalid requests[0].insertDimension: ${message}`);
  });

  it('lets others insert beside a protected range, not inside it', () => {
    const { run, refusal } = testWorld(abc);
    run([{ addProtectedRange: { protectedRange: { range: range(1, 3, 0, 2) } } }]);
    run([{ insertDimension: { range: rows(1, 2) } }], EDITOR);
    expect(refusal([{ insertDimension: { range: rows(3, 4) } }], EDITOR)).toMatch(/protected cell or object/);
  });
});

describe('deleteDimension', () => {
  it('takes rows away with what lay on them only', () => {
    const { run, sheet } = testWorld(abc);
    run([
      { mergeCells: { range: range(0, 2, 3, 4) } },
      { mergeCells: { range: range(1, 2, 5, 7) } },
      { addProtectedRange: { protectedRange: { range: range(1, 2, 0, 2) } } },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [range(1, 2, 0, 1), range(0, 5, 0, 1)],
            booleanRule: { condition: { type: 'BLANK' }, format: BOLD },
          },
        },
      },
      { deleteDimension: { range: rows(1, 2) } },
    ]);
    expect(valuesOf(sheet)).toEqual([['a'], ['c']]);
    expect(sheet.merges).toEqual([]);
    expect(sheet.protectedRanges).toEqual([]);
    expect(sheet.conditionalFormats[0]?.ranges).toEqual([range(0, 4, 0, 1)]);
    expect(sheet.grid.rowCount).toBe(19);
  });

  it('writes #REF! where a formula pointed at what is gone', () => {
    const { run, sheet } = testWorld(abc);
    sheet.grid.setCell(0, 5, { formula: '=A2+SUM(A1:A3)', value: 1 });
    run([{ deleteDimension: { range: rows(1, 2) } }]);
    expect(sheet.grid.cellAt(0, 5)).toEqual({ formula: '=#REF!+SUM(A1:A2)', value: 1 });
  });

  it.each([
    [rows(0), "You can't delete all the rows on the sheet."],
    [columns(0, 10), "You can't delete all the columns on the sheet."],
    [rows(20, 21), "Cannot delete a row that doesn't exist. Tried to delete row index 20 but there are only 20 rows."],
    [
      columns(8, 12),
      "Cannot delete a column that doesn't exist. Tried to delete column index 10 but there are only 10 columns.",
    ],
  ])('refuses %j', (range, message) => {
    expect(testWorld().refusal([{ deleteDimension: { range } }])).toBe(
      `Invalid requests[0].deleteDimension: ${message}`,
    );
  });

  it('keeps one row that is not frozen', () => {
    const { run, refusal } = testWorld();
    const properties = { sheetId: 0, gridProperties: { frozenRowCount: 1 } };
    run([{ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } }]);
    expect(refusal([{ deleteDimension: { range: rows(1) } }])).toBe(
      'Invalid requests[0].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.',
    );
  });
});

describe('moveDimension', () => {
  it.each([
    [0, 1, 3, [['b'], ['c'], ['a']]],
    [2, 3, 0, [['c'], ['a'], ['b']]],
    [0, 2, 3, [['c'], ['a'], ['b']]],
    [1, 2, 1, [['a'], ['b'], ['c']]],
  ])('moves rows %i to %i before row %i as counted before', (start, end, destinationIndex, values) => {
    const { run, sheet } = testWorld(abc);
    run([{ moveDimension: { source: rows(start, end), destinationIndex } }]);
    expect(valuesOf(sheet)).toEqual(values);
  });

  it('carries widths, rules and formulas along', () => {
    const { run, sheet } = testWorld({ values: [['a', 'b', 'c']] });
    sheet.grid.setCell(5, 5, { formula: '=A1' });
    run([
      { updateDimensionProperties: { range: columns(0, 1), properties: { pixelSize: 77 }, fields: 'pixelSize' } },
      { addProtectedRange: { protectedRange: { range: range(0, 9, 0, 1), warningOnly: true } } },
      { moveDimension: { source: columns(0, 1), destinationIndex: 3 } },
    ]);
    expect(valuesOf(sheet)[0]).toEqual(['b', 'c', 'a']);
    expect(sheet.columnMetadata[2]).toEqual({ pixelSize: 77 });
    expect(sheet.protectedRanges[0]?.range).toEqual(range(0, 9, 2, 3));
    expect(sheet.grid.cellAt(5, 5)?.formula).toBe('=C1');
  });

  it('does not cut merged cells', () => {
    const { run, refusal } = testWorld();
    run([{ mergeCells: { range: range(1, 4, 0, 1) } }]);
    expect(refusal([{ moveDimension: { source: rows(2, 3), destinationIndex: 10 } }])).toBe(
      'Invalid requests[0].moveDimension: Sorry, it is not possible to move a row to a position that crosses a merged cell. Please unmerge and try again.',
    );
  });
});

describe('other requests on rows and columns', () => {
  it('appends at the end', () => {
    const { run, sheet } = testWorld();
    run([
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 3 } },
      { appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 2 } },
    ]);
    expect([sheet.grid.rowCount, sheet.grid.columnCount]).toEqual([23, 12]);
  });

  it('sets sizes and hiding by mask', () => {
    const { run, sheet } = testWorld();
    const update = (properties: object, fields: string) =>
      run([{ updateDimensionProperties: { range: rows(1, 3), properties, fields } }]);
    update({ pixelSize: 40, hiddenByUser: true }, 'pixelSize,hiddenByUser');
    expect([sheet.rowMetadata[0], sheet.rowMetadata[2]]).toEqual([undefined, { pixelSize: 40, hiddenByUser: true }]);
    update({}, 'hiddenByUser');
    expect(sheet.rowMetadata[2]).toEqual({ pixelSize: 40 });
    run([{ autoResizeDimensions: { dimensions: rows(0, 2) } }]);
    expect([sheet.rowMetadata[1], sheet.rowMetadata[2]]).toEqual([{}, { pixelSize: 40 }]);
  });

  it.each([
    ['insertRange', 'ROWS', [['a', 1], [null, 2], [null, 3], ['b'], ['c']]],
    [
      'insertRange',
      'COLUMNS',
      [
        ['a', 1],
        [null, 'b', 2],
        [null, 'c', 3],
      ],
    ],
    [
      'deleteRange',
      'ROWS',
      [
        ['a', 1],
        [null, 2],
        [null, 3],
      ],
    ],
    ['deleteRange', 'COLUMNS', [['a', 1], [2], [3]]],
  ])('%s shifts %s of the range only', (kind, shiftDimension, values) => {
    const { run, sheet } = testWorld({
      values: [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    });
    run([{ [kind]: { range: range(1, 3, 0, 1), shiftDimension } }]);
    expect(valuesOf(sheet)).toEqual(values);
  });

  it('grows the grid rather than lose a cell', () => {
    const { run, sheet } = testWorld({ rows: 2, columns: 1, values: [['a'], ['b']] });
    run([{ insertRange: { range: range(0, 1, 0, 1), shiftDimension: 'ROWS' } }]);
    expect(valuesOf(sheet)).toEqual([[], ['a'], ['b']]);
    expect(sheet.grid.rowCount).toBe(3);
  });
});
