import { describe, expect, it } from 'vitest';
import { EDITOR, errorOf, OWNER, sheetAt, testWorld, valuesOf } from './world';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('values.update', () => {
  it.each([
    ['RAW', '14/10/2025', { value: '14/10/2025' }],
    ['RAW', '=A1', { value: '=A1' }],
    ['RAW', 12.5, { value: 12.5 }],
    ['RAW', true, { value: true }],
    ['RAW', '', undefined],
    ['USER_ENTERED', '1.234,5', { value: 1234.5 }],
    ['USER_ENTERED', 'TRUE', { value: true }],
    ['USER_ENTERED', "'=A1", { value: '=A1' }],
    ['USER_ENTERED', '31/02/2026', { value: '31/02/2026' }],
    ['USER_ENTERED', '=A1', { formula: '=A1' }],
  ])('%s stores %j as %j', (valueInputOption, given, cell) => {
    const { api, sheet } = testWorld();
    api.values.update('book', { range: 'T!B2', valueInputOption, requestBody: { values: [[given]] } }, OWNER);
    expect(sheet.grid.cellAt(1, 1) ?? undefined).toEqual(
      cell === undefined ? undefined : expect.objectContaining(cell),
    );
    if (cell !== undefined && !('formula' in cell)) expect(sheet.grid.cellAt(1, 1)).not.toHaveProperty('formula');
  });

  it('gives a typed date its serial and a date format, and keeps note and drop-down', () => {
    const { api, sheet } = testWorld();
    const validation = { condition: { type: 'BOOLEAN' } };
    sheet.grid.setCell(0, 0, { value: 'x', note: 'n', validation, format: { textFormat: { bold: true } } });
    const requestBody = { values: [['14/10/2025']] };
    api.values.update('book', { range: 'T!A1', valueInputOption: 'USER_ENTERED', requestBody }, OWNER);
    expect(sheet.grid.cellAt(0, 0)).toMatchObject({
      value: 45944,
      note: 'n',
      validation,
      format: { textFormat: { bold: true }, numberFormat: { type: 'DATE' } },
    });
  });

  it('leaves cells of null alone and answers what it wrote', () => {
    const { api, sheet } = testWorld({ values: [['a', 'b', 'c']] });
    const answer = api.values.update(
      'book',
      {
        range: 'T!A1',
        valueInputOption: 'RAW',
        includeValuesInResponse: true,
        requestBody: { values: [['x', null, '']] },
      },
      OWNER,
    );
    expect(valuesOf(sheet)).toEqual([['x', 'b']]);
    expect(answer).toEqual({
      spreadsheetId: 'book',
      updatedRange: 'T!A1:C1',
      updatedRows: 1,
      updatedColumns: 3,
      updatedCells: 2,
      updatedData: { range: 'T!A1:C1', majorDimension: 'ROWS', values: [['x', 'b']] },
    });
  });

  it('writes columns when the body is by columns', () => {
    const { api, sheet } = testWorld();
    const requestBody = { majorDimension: 'COLUMNS', values: [[1, 2], [3]] };
    api.values.update('book', { range: 'T!A1', valueInputOption: 'RAW', requestBody }, OWNER);
    expect(valuesOf(sheet)).toEqual([[1, 3], [2]]);
  });

  it.each([
    ['T!A1:B2', [[1], [2], [3]], 'Requested writing within range [T!A1:B2], but tried writing to row [3]'],
    ['T!A1:B2', [[1, 2, 3]], 'Requested writing within range [T!A1:B2], but tried writing to column [C]'],
    ['T!J20', [[1, 2]], 'Requested writing within range [T!J20], but tried writing to column [K]'],
    ['T!A21', [[1]], 'Range (T!A21) exceeds grid limits. Max rows: 20, max columns: 10'],
    ['T!A1:B21', [[1]], 'Range (T!A1:B21) exceeds grid limits. Max rows: 20, max columns: 10'],
    ['Nope!A1', [[1]], 'Unable to parse range: Nope!A1'],
    ['T!A1', [[{ a: 1 }]], 'Invalid values: struct_value {"a":1}'],
    ['T!A1', [['x'.repeat(50_001)]], 'Your input contains more than the maximum of 50000 characters in a single cell.'],
  ])('refuses to write to %s what does not fit there', (range, values, message) => {
    const { api, sheet } = testWorld();
    const call = () => api.values.update('book', { range, valueInputOption: 'RAW', requestBody: { values } }, OWNER);
    expect(errorOf(call)).toBe(message);
    expect(valuesOf(sheet)).toEqual([]);
  });

  it('asks for an input option', () => {
    const { api } = testWorld();
    expect(errorOf(() => api.values.update('book', { range: 'T!A1', requestBody: { values: [[1]] } }, OWNER))).toBe(
      "'valueInputOption' is required but not specified",
    );
  });
});

describe('values.batchUpdate', () => {
  it('writes all ranges and sums up', () => {
    const { api, sheet } = testWorld({}, { title: 'B' });
    const data = [
      { range: 'T!A1', values: [[1, 2]] },
      { range: 'B!A1', values: [[3], [4]] },
    ];
    const answer = api.values.batchUpdate('book', { valueInputOption: 'RAW', data }, OWNER);
    expect(answer).toMatchObject({ totalUpdatedCells: 4, totalUpdatedSheets: 2, totalUpdatedRows: 3 });
    expect(valuesOf(sheet)).toEqual([[1, 2]]);
  });

  it('writes nothing when one range is refused', () => {
    const { api, sheet, file } = testWorld();
    const before = file.modifiedTime;
    const data = [
      { range: 'T!A1', values: [[1]] },
      { range: 'Nope!A1', values: [[2]] },
    ];
    expect(errorOf(() => api.values.batchUpdate('book', { valueInputOption: 'RAW', data }, OWNER))).toBe(
      'Invalid data[1]: Unable to parse range: Nope!A1',
    );
    expect(valuesOf(sheet)).toEqual([]);
    expect(file.modifiedTime).toBe(before);
  });

  it('refuses protected cells to others than the editors', () => {
    const { api, run, sheet } = testWorld();
    run([{ addProtectedRange: { protectedRange: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 } } } }]);
    const data = [{ range: 'T!A1', values: [[1]] }];
    const write = (who: { email: string }) => api.values.batchUpdate('book', { valueInputOption: 'RAW', data }, who);
    expect(errorOf(() => write(EDITOR))).toBe(`Invalid data[0]: ${PROTECTED}`);
    write(OWNER);
    expect(valuesOf(sheet)).toEqual([[1]]);
  });
});

describe('values.append', () => {
  const append = (world: ReturnType<typeof testWorld>, range: string, values: unknown[][], insertDataOption?: string) =>
    world.api.values.append(
      'book',
      { range, valueInputOption: 'RAW', insertDataOption, requestBody: { values } },
      OWNER,
    );

  it('adds below the last table that the range touches, from the table’s first column', () => {
    const world = testWorld({
      values: [
        ['title', null],
        [null, null],
        [null, 'h1', 'h2'],
        [null, 1, 2],
      ],
    });
    expect(append(world, 'T!A1:J20', [['x', 'y']])).toMatchObject({
      tableRange: 'T!B3:C4',
      updates: { updatedRange: 'T!B5:C5', updatedCells: 2 },
    });
    expect(world.sheet.grid.valueAt(4, 1)).toBe('x');
  });

  it('starts at the range when there is no table', () => {
    const world = testWorld();
    const answer = append(world, 'T!C5', [[1]]);
    expect(answer.updates?.updatedRange).toBe('T!C5');
    expect(answer).not.toHaveProperty('tableRange');
  });

  it('grows the grid by the missing rows', () => {
    const world = testWorld({ rows: 2, columns: 2, values: [['a'], ['b']] });
    append(world, 'T', [['c'], ['d']]);
    expect(world.sheet.grid.rowCount).toBe(4);
    expect(valuesOf(world.sheet)).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('overwrites what stands below, or inserts rows when asked to', () => {
    const below = { values: [['a'], [null], ['z']] };
    const over = testWorld(below);
    append(over, 'T!A1', [['b'], ['c']]);
    expect(valuesOf(over.sheet)).toEqual([['a'], ['b'], ['c']]);
    const insert = testWorld(below);
    append(insert, 'T!A1', [['b']], 'INSERT_ROWS');
    expect(valuesOf(insert.sheet)).toEqual([['a'], ['b'], [], ['z']]);
  });

  it('does not grow the grid by columns', () => {
    const world = testWorld({ rows: 2, columns: 2 });
    expect(errorOf(() => append(world, 'T', [[1, 2, 3]]))).toMatch(/exceeds grid limits. Max rows: 2, max columns: 2/);
  });
});

describe('clearing', () => {
  it('empties values and formulas, keeps formats and notes', () => {
    const { api, sheet } = testWorld({ values: [['a', 'b'], ['c']] });
    sheet.grid.setCell(0, 1, { formula: '=A1', value: 'a', note: 'n', format: { textFormat: { bold: true } } });
    expect(api.values.clear('book', { range: 'T!A1:Z1' }, OWNER)).toEqual({
      spreadsheetId: 'book',
      clearedRange: 'T!A1:J1',
    });
    expect(valuesOf(sheet)).toEqual([[], ['c']]);
    expect(sheet.grid.cellAt(0, 1)).toEqual({ note: 'n', format: { textFormat: { bold: true } } });
  });

  it('clears many ranges or none', () => {
    const world = testWorld({ values: [['a']] }, { title: 'B', values: [['b']] });
    expect(errorOf(() => world.api.values.batchClear('book', { ranges: ['T!A1', 'T!A900'] }, OWNER))).toBe(
      'Invalid range[1]: Range (T!A900) exceeds grid limits. Max rows: 20, max columns: 10',
    );
    expect(valuesOf(world.sheet)).toEqual([['a']]);
    world.api.values.batchClear('book', { ranges: ['T', 'B'] }, OWNER);
    expect([valuesOf(world.sheet), valuesOf(sheetAt(world, 1))]).toEqual([[], []]);
  });
});

describe('modifiedTime', () => {
  it('moves on with every write, even within one millisecond', () => {
    const { api, file } = testWorld();
    const write = () =>
      api.values.update('book', { range: 'T!A1', valueInputOption: 'RAW', requestBody: { values: [[1]] } }, OWNER);
    write();
    expect(file.modifiedTime).toBe('2025-10-10T05:00:00.000Z');
    write();
    expect(file.modifiedTime).toBe('2025-10-10T05:00:00.001Z');
    api.values.get('book', { range: 'T' }, OWNER);
    expect(file.modifiedTime).toBe('2025-10-10T05:00:00.001Z');
  });
});
