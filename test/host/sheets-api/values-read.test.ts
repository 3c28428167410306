import { describe, expect, it } from 'vitest';
import { EDITOR, errorOf, OWNER, testWorld } from './world';

const DATE = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };

function sample() {
  const world = testWorld(
    {
      values: [
        ['Mã', 'Hạn', 'Tỷ lệ'],
        ['A1', null, 0.5],
        [null, null, null],
        ['A2', null, null],
      ],
    },
    { title: 'Đơn vị', values: [['x']] },
  );
  world.sheet.grid.setCell(1, 1, { value: 45944, format: DATE });
  world.sheet.grid.setCell(1, 3, { value: true });
  world.sheet.grid.setCell(3, 1, { formula: '=B2+1', value: 45945, format: DATE });
  world.sheet.grid.setCell(3, 2, { formula: '=Z99', error: '#REF!' });
  world.sheet.grid.setCell(10, 1, { format: DATE });
  return world;
}

describe('values.get', () => {
  it.each([
    ['UNFORMATTED_VALUE', undefined, [['Mã', 'Hạn', 'Tỷ lệ'], ['A1', 45944, 0.5, true], [], ['A2', 45945, '#REF!']]],
    [
      'UNFORMATTED_VALUE',
      'FORMATTED_STRING',
      [['Mã', 'Hạn', 'Tỷ lệ'], ['A1', '14/10/2025', 0.5, true], [], ['A2', '15/10/2025', '#REF!']],
    ],
    [
      undefined,
      undefined,
      [['Mã', 'Hạn', 'Tỷ lệ'], ['A1', '14/10/2025', '0,5', 'TRUE'], [], ['A2', '15/10/2025', '#REF!']],
    ],
    ['FORMULA', undefined, [['Mã', 'Hạn', 'Tỷ lệ'], ['A1', 45944, 0.5, true], [], ['A2', '=B2+1', '=Z99']]],
  ])('renders as %s with dates as %s, trailing blanks left out', (valueRenderOption, dateTimeRenderOption, values) => {
    const { api } = sample();
    expect(api.values.get('book', { range: 'T', valueRenderOption, dateTimeRenderOption }, OWNER)).toEqual({
      range: 'T!A1:J20',
      majorDimension: 'ROWS',
      values,
    });
  });

  it.each([
    ['A1:B2', 'T!A1:B2'],
    ['T!A:C', 'T!A1:C20'],
    ['T!2:3', 'T!A2:J3'],
    ['T!A5:B', 'T!A5:B20'],
    ['t!c1:ZZ900', 'T!C1:J20'],
    ["'Đơn vị'!A1", "'Đơn vị'!A1"],
    ["'Đơn vị'", "'Đơn vị'!A1:J20"],
  ])('clips %s to %s', (asked, answered) => {
    expect(sample().api.values.get('book', { range: asked }, OWNER).range).toBe(answered);
  });

  it('leaves values out when all is blank', () => {
    expect(sample().api.values.get('book', { range: 'T!A10:C20' }, OWNER)).toEqual({
      range: 'T!A10:C20',
      majorDimension: 'ROWS',
    });
  });

  it('gives columns when asked for them', () => {
    const { api } = sample();
    const params = { range: 'T!A1:C2', majorDimension: 'COLUMNS', valueRenderOption: 'UNFORMATTED_VALUE' };
    expect(api.values.get('book', params, OWNER).values).toEqual([
      ['Mã', 'A1'],
      ['Hạn', 45944],
      ['Tỷ lệ', 0.5],
    ]);
  });

  it.each([
    ['Nope!A1', 'Unable to parse range: Nope!A1'],
    ['Nope', 'Unable to parse range: Nope'],
    ['T!', 'Unable to parse range: T!'],
    ['T!A21', 'Range (T!A21) exceeds grid limits. Max rows: 20, max columns: 10'],
    ['T!K1:L2', 'Range (T!K1:L2) exceeds grid limits. Max rows: 20, max columns: 10'],
    ["'Đơn vị'!A21:B", "Range ('Đơn vị'!A21:B) exceeds grid limits. Max rows: 20, max columns: 10"],
  ])('refuses %s', (asked, message) => {
    const { api } = sample();
    expect(errorOf(() => api.values.get('book', { range: asked }, OWNER))).toBe(message);
  });

  it('finds named ranges before sheets of that name, unless quoted', () => {
    const { api, run } = sample();
    run([{ addNamedRange: { namedRange: { name: 'T', range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 } } } }]);
    expect(api.values.get('book', { range: 'T' }, OWNER).range).toBe('T!A2:J2');
    expect(api.values.get('book', { range: "'T'" }, OWNER).range).toBe('T!A1:J20');
  });

  it('reads cells without a sheet from the first visible one', () => {
    const { api, run } = sample();
    run([{ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } }]);
    expect(api.values.get('book', { range: 'A1' }, OWNER)).toMatchObject({ range: "'Đơn vị'!A1", values: [['x']] });
  });
});

describe('many ranges in one read', () => {
  it('answers batchGet in the order asked', () => {
    const { api } = sample();
    const answer = api.values.batchGet('book', { ranges: ["'Đơn vị'!A1", 'T!A1'] }, OWNER);
    expect(answer.valueRanges?.map((one) => one.values)).toEqual([[['x']], [['Mã']]]);
  });

  it('answers data filters by A1 and by grid range, each with its filter', () => {
    const { api } = sample();
    const dataFilters = [{ a1Range: 'T!A1:B1' }, { gridRange: { sheetId: 1, endRowIndex: 1, endColumnIndex: 1 } }];
    expect(
      api.values.batchGetByDataFilter('book', { dataFilters, valueRenderOption: 'UNFORMATTED_VALUE' }, OWNER),
    ).toEqual({
      spreadsheetId: 'book',
      valueRanges: [
        {
          valueRange: { range: 'T!A1:B1', majorDimension: 'ROWS', values: [['Mã', 'Hạn']] },
          dataFilters: [dataFilters[0]],
        },
        {
          valueRange: { range: "'Đơn vị'!A1", majorDimension: 'ROWS', values: [['x']] },
          dataFilters: [dataFilters[1]],
        },
      ],
    });
  });

  it('answers windows, single columns and open ends of one sheet, each without its trailing blanks', () => {
    const { api, run } = sample();
    const hide = { properties: { hiddenByUser: true }, fields: 'hiddenByUser' };
    run([
      { updateDimensionProperties: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 4 }, ...hide } },
    ]);
    const dataFilters = [
      { sheetId: 0, startRowIndex: 1, endRowIndex: 4 },
      { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
      { sheetId: 0, startRowIndex: 2, startColumnIndex: 2 },
      { sheetId: 0, startRowIndex: 15, endRowIndex: 99 },
    ].map((gridRange) => ({ gridRange }));
    const body = { dataFilters, majorDimension: 'ROWS', valueRenderOption: 'UNFORMATTED_VALUE' };
    const { valueRanges = [] } = api.values.batchGetByDataFilter('book', body, OWNER);
    expect(valueRanges.map((one) => one.dataFilters)).toEqual(dataFilters.map((filter) => [filter]));
    expect(valueRanges.map(({ valueRange }) => [valueRange?.range, valueRange?.values])).toEqual([
      ['T!A2:J4', [['A1', 45944, 0.5, true], [], ['A2', 45945, '#REF!']]],
      ['T!B2:B20', [[45944], [], [45945]]],
      ['T!C3:J20', [[], ['#REF!']]],
      ['T!A16:J20', undefined],
    ]);
  });

  it.each([
    [{ a1Range: 'Nope!A1' }, 'Invalid dataFilter[0]: Unable to parse range: Nope!A1'],
    [{ gridRange: { sheetId: 7 } }, 'Invalid dataFilter[0]: No grid with id: 7'],
    [{}, 'Invalid dataFilter[0]: Must specify a data filter.'],
  ])('refuses the filter %j', (filter, message) => {
    const { api } = sample();
    expect(errorOf(() => api.values.batchGetByDataFilter('book', { dataFilters: [filter] }, OWNER))).toBe(message);
  });
});

describe('access', () => {
  it.each([
    ['gone', undefined, undefined, 404, 'NOT_FOUND', 'Requested entity was not found.'],
    ['book', 'denied', undefined, 403, 'PERMISSION_DENIED', 'The caller does not have permission'],
    ['book', ['someone@hanoi.example'], undefined, 403, 'PERMISSION_DENIED', 'The caller does not have permission'],
    ['book', undefined, 'corrupt', 400, 'FAILED_PRECONDITION', 'This operation is not supported for this document'],
  ] as const)('to %s with access %j and problem %s is refused', (id, access, problem, code, status, message) => {
    const world = sample();
    if (access !== undefined) world.file.access = access;
    world.file.problem = problem;
    const calls = [
      () => world.api.get(id, {}, EDITOR),
      () => world.api.values.get(id, { range: 'A1' }, EDITOR),
      () => world.api.batchUpdate(id, { requests: [] }, EDITOR),
    ];
    for (const call of calls) expect(call).toThrow(expect.objectContaining({ code, status, message }));
  });
});
