import { describe, expect, it } from 'vitest';
import { range, testWorld, valuesOf } from './world';

const BOLD = { textFormat: { bold: true } };
const start = { sheetId: 0, rowIndex: 1, columnIndex: 1 };

describe('updateCells', () => {
  it('stores values as given and never parses text', () => {
    const { run, sheet } = testWorld();
    const values = [
      { userEnteredValue: { stringValue: '=HYPERLINK(' } },
      { userEnteredValue: { numberValue: 45944 } },
      { userEnteredValue: { boolValue: false } },
      { userEnteredValue: { stringValue: '007' } },
      { userEnteredValue: { formulaValue: '=HYPERLINK("http://x.example";"nhãn")' } },
    ];
    run([{ updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } }]);
    expect(valuesOf(sheet)).toEqual([[], [null, '=HYPERLINK(', 45944, false, '007', 'nhãn']]);
    expect(sheet.grid.cellAt(1, 5)?.formula).toBe('=HYPERLINK("http://x.example";"nhãn")');
  });

  it('clears what the mask names and the data lacks, in data and in the rest of the range', () => {
    const { run, sheet } = testWorld({
      values: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
    sheet.grid.setCell(0, 0, { value: 1, note: 'n' });
    const rows = [{ values: [{}, { userEnteredValue: { numberValue: 9 } }] }];
    run([{ updateCells: { range: range(0, 2, 0, 2), rows, fields: 'userEnteredValue' } }]);
    expect(valuesOf(sheet)).toEqual([
      [null, 9, 3],
      [null, null, 6],
    ]);
    expect(sheet.grid.cellAt(0, 0)).toEqual({ note: 'n' });
  });

  it('touches only rows of the data when it has a start', () => {
    const { run, sheet } = testWorld({ values: [[1], [2, 3], [4]] });
    run([{ updateCells: { start, rows: [{ values: [{}] }], fields: 'userEnteredValue' } }]);
    expect(valuesOf(sheet)).toEqual([[1], [2], [4]]);
  });

  it('replaces the whole cell under *', () => {
    const { run, sheet } = testWorld();
    sheet.grid.setCell(1, 1, { value: 1, note: 'n', format: BOLD, validation: { strict: true } });
    run([
      { updateCells: { start, rows: [{ values: [{ userEnteredFormat: { wrapStrategy: 'WRAP' } }] }], fields: '*' } },
    ]);
    expect(sheet.grid.cellAt(1, 1)).toEqual({ format: { wrapStrategy: 'WRAP' } });
  });

  it('lays formats over by mask, field by field', () => {
    const { run, sheet } = testWorld();
    sheet.grid.setCell(1, 1, { value: 1, format: { textFormat: { bold: true, italic: true }, wrapStrategy: 'WRAP' } });
    const put = (userEnteredFormat: object, fields: string) =>
      run([{ updateCells: { start, rows: [{ values: [{ userEnteredFormat }] }], fields } }]);
    put({ textFormat: { italic: false, fontSize: 9 } }, 'userEnteredFormat.textFormat(italic,bold)');
    expect(sheet.grid.cellAt(1, 1)).toEqual({
      value: 1,
      format: { textFormat: { italic: false }, wrapStrategy: 'WRAP' },
    });
    put(BOLD, 'userEnteredFormat');
    expect(sheet.grid.cellAt(1, 1)).toEqual({ value: 1, format: BOLD });
    put({}, 'userEnteredFormat');
    expect(sheet.grid.cellAt(1, 1)).toEqual({ value: 1 });
  });

  it('keeps both fields of a colour, the last one set winning, without zero parts', () => {
    const { run, sheet } = testWorld();
    const put = (userEnteredFormat: object, fields: string) =>
      run([{ updateCells: { start, rows: [{ values: [{ userEnteredFormat }] }], fields } }]);
    put({ backgroundColor: { red: 1, green: 0, blue: 0 } }, 'userEnteredFormat.backgroundColor');
    const red = { backgroundColor: { red: 1 }, backgroundColorStyle: { rgbColor: { red: 1 } } };
    expect(sheet.grid.cellAt(1, 1)?.format).toEqual(red);
    put({ backgroundColorStyle: { rgbColor: { blue: 1 } } }, 'userEnteredFormat.backgroundColorStyle');
    expect(sheet.grid.cellAt(1, 1)?.format?.backgroundColor).toEqual({ blue: 1 });
    put({ backgroundColor: { green: 1 } }, 'userEnteredFormat.backgroundColor');
    expect(sheet.grid.cellAt(1, 1)?.format?.backgroundColorStyle).toEqual({ rgbColor: { green: 1 } });
    put({}, 'userEnteredFormat.backgroundColor');
    expect(sheet.grid.cellAt(1, 1)).toBeUndefined();
  });

  it('writes notes, rules and text runs; new content ends old runs', () => {
    const { run, sheet } = testWorld();
    const dataValidation = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] } };
    const textFormatRuns = [{ startIndex: 1, format: { bold: true } }];
    const cell = { userEnteredValue: { stringValue: 'ab' }, note: 'n', dataValidation, textFormatRuns };
    run([
      {
        updateCells: {
          start,
          rows: [{ values: [cell] }],
          fields: 'userEnteredValue,note,dataValidation,textFormatRuns',
        },
      },
    ]);
    expect(sheet.grid.cellAt(1, 1)).toEqual({ value: 'ab', note: 'n', validation: dataValidation, textFormatRuns });
    run([
      {
        updateCells: {
          start,
          rows: [{ values: [{ userEnteredValue: { stringValue: 'c' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(sheet.grid.cellAt(1, 1)).toEqual({ value: 'c', note: 'n', validation: dataValidation });
  });

  const one = [{ values: [{}] }];
  it.each([
    [{ start, rows: one }, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"],
    [{ start, rows: one, fields: 'userEnteredFoo' }, 'Invalid field: userEnteredFoo'],
    [
      { start, rows: one, fields: 'userEnteredFormat.textFormat.fat' },
      'Invalid field: userEnteredFormat.textFormat.fat',
    ],
    [{ start: { sheetId: 9 }, rows: one, fields: '*' }, 'No grid with id: 9'],
    [{ rows: one, fields: '*' }, 'Must specify start or range.'],
    [
      { start: { sheetId: 0, rowIndex: 20 }, rows: one, fields: '*' },
      'Range (T!A21) exceeds grid limits. Max rows: 20, max columns: 10',
    ],
    [
      { start: { sheetId: 0, rowIndex: 19 }, rows: [...one, ...one], fields: '*' },
      'Attempting to write row: 20, beyond the last requested row of: 19',
    ],
    [
      { start: { sheetId: 0, columnIndex: 9 }, rows: [{ values: [{}, {}] }], fields: '*' },
      'Attempting to write column: 10, beyond the last requested column of: 9',
    ],
    [
      { range: range(0, 1, 0, 1), rows: [...one, ...one], fields: '*' },
      'Attempting to write row: 1, beyond the last requested row of: 0',
    ],
    [
      { start, rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(50_001) } }] }], fields: '*' },
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('refuses %#', (updateCells, message) => {
    expect(testWorld().refusal([{ updateCells }])).toBe(`Invalid requests[0].updateCells: ${message}`);
  });
});

describe('repeatCell', () => {
  it('puts one format over a range and keeps values', () => {
    const { run, sheet } = testWorld({ values: [[1, 2]] });
    run([{ repeatCell: { range: range(0, 2, 0, 2), cell: { userEnteredFormat: BOLD }, fields: 'userEnteredFormat' } }]);
    expect(valuesOf(sheet)).toEqual([[1, 2]]);
    expect(sheet.grid.cellAt(1, 1)).toEqual({ format: BOLD });
    expect(sheet.grid.extraAt(0, 0)).toBe(sheet.grid.extraAt(1, 1));
  });

  it('counts formulas on', () => {
    const { run, sheet } = testWorld();
    const cell = { userEnteredValue: { formulaValue: '=A1+$B$1' } };
    run([{ repeatCell: { range: range(0, 2, 2, 4), cell, fields: 'userEnteredValue' } }]);
    expect([sheet.grid.extraAt(0, 3)?.formula, sheet.grid.extraAt(1, 2)?.formula]).toEqual(['=B1+$B$1', '=A2+$B$1']);
  });

  // The live answers of September 2026 that scripts/host/sheets-api/target.ts names.
  const fields = 'userEnteredFormat.textFormat.link';
  it.each([
    [{ startRowIndex: 20, endColumnIndex: 2 }, 'Range (T!A21:B) exceeds grid limits. Max rows: 20, max columns: 10'],
    [
      { startRowIndex: 20, endRowIndex: 21, startColumnIndex: 0, endColumnIndex: 2 },
      'Range (T!A21:B21) exceeds grid limits. Max rows: 20, max columns: 10',
    ],
    [{ endRowIndex: 2, startColumnIndex: 10 }, 'Range (T!K1:2) exceeds grid limits. Max rows: 20, max columns: 10'],
  ])('refuses a range that starts past the grid: %j', (bounds, message) => {
    const request = { repeatCell: { range: { sheetId: 0, ...bounds }, cell: {}, fields } };
    expect(testWorld().refusal([request])).toBe(`Invalid requests[0].repeatCell: ${message}`);
  });

  it.each([range(19, 23, 0, 1), range(3, 3, 0, 1), range(0, 1, 9, 12)])(
    'takes %j and does not grow the grid',
    (bounds) => {
      const { run, sheet } = testWorld();
      run([{ repeatCell: { range: bounds, cell: {}, fields } }]);
      expect([sheet.grid.rowCount, sheet.grid.columnCount]).toEqual([20, 10]);
    },
  );
});

describe('appendCells', () => {
  const row = { values: [{ userEnteredValue: { numberValue: 7 } }] };
  it('adds below the last row with content, and grows the grid', () => {
    const { run, sheet } = testWorld({ rows: 2, values: [[null, 'a']] });
    run([{ appendCells: { sheetId: 0, rows: [row, row], fields: 'userEnteredValue' } }]);
    expect(valuesOf(sheet)).toEqual([[null, 'a'], [7], [7]]);
    expect(sheet.grid.rowCount).toBe(3);
  });

  it('does not add columns', () => {
    const wide = { values: Array.from({ length: 11 }, () => ({})) };
    expect(testWorld().refusal([{ appendCells: { sheetId: 0, rows: [wide], fields: '*' } }])).toBe(
      'Invalid requests[0].appendCells: Attempting to write column: 10, beyond the last requested column of: 9',
    );
  });
});
