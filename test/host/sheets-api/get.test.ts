import { describe, expect, it } from 'vitest';
import { errorOf, OWNER, range, testWorld } from './world';

const BOLD = { textFormat: { bold: true } };

function sample() {
  const world = testWorld({ values: [['a', 1.5], ['b']] }, { title: 'Hai', values: [['x']] });
  world.sheet.grid.setCell(0, 2, {
    value: 45944,
    format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
    note: 'n',
    validation: { strict: true },
  });
  world.sheet.grid.setCell(1, 1, { formula: '=Z99', error: '#REF!' });
  return world;
}

describe('spreadsheets.get', () => {
  it('shows properties of all sheets and no cells by default', () => {
    const { api } = sample();
    const answer = api.get('book', {}, OWNER);
    expect(answer).toMatchObject({
      spreadsheetId: 'book',
      properties: { title: 'Sổ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/book/edit',
    });
    expect(answer.sheets).toEqual([
      {
        properties: {
          sheetId: 0,
          title: 'T',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 20, columnCount: 10 },
        },
      },
      {
        properties: {
          sheetId: 1,
          title: 'Hai',
          index: 1,
          sheetType: 'GRID',
          gridProperties: { rowCount: 20, columnCount: 10 },
        },
      },
    ]);
  });

  it('shows cells of the ranges asked for', () => {
    const { api } = sample();
    const answer = api.get('book', { ranges: ['T!B1:D2'], includeGridData: true }, OWNER);
    expect(answer.sheets).toHaveLength(1);
    const [data] = answer.sheets?.[0]?.data ?? [];
    expect(data).toMatchObject({ startColumn: 1 });
    expect(data).not.toHaveProperty('startRow');
    expect(data?.rowMetadata).toEqual([{ pixelSize: 21 }, { pixelSize: 21 }]);
    expect(data?.columnMetadata).toHaveLength(3);
    const [[number, date] = [], [error] = []] = data?.rowData?.map((row) => row.values) ?? [];
    expect(number).toMatchObject({
      userEnteredValue: { numberValue: 1.5 },
      effectiveValue: { numberValue: 1.5 },
      formattedValue: '1,5',
      effectiveFormat: { textFormat: { fontFamily: 'Arial', fontSize: 10 } },
    });
    expect(date).toMatchObject({ formattedValue: '14/10/2025', note: 'n', dataValidation: { strict: true } });
    expect(error).toMatchObject({
      userEnteredValue: { formulaValue: '=Z99' },
      effectiveValue: { errorValue: { type: 'REF' } },
      formattedValue: '#REF!',
    });
  });

  it.each([
    [
      'sheets.properties(sheetId,title)',
      { sheets: [{ properties: { sheetId: 0, title: 'T' } }, { properties: { sheetId: 1, title: 'Hai' } }] },
    ],
    ['spreadsheetId,properties/title', { spreadsheetId: 'book', properties: { title: 'Sổ' } }],
    [
      'sheets(properties.title,data.rowData.values.userEnteredValue)',
      {
        sheets: [
          {
            properties: { title: 'T' },
            data: [
              {
                rowData: [
                  {
                    values: [
                      { userEnteredValue: { stringValue: 'a' } },
                      { userEnteredValue: { numberValue: 1.5 } },
                      { userEnteredValue: { numberValue: 45944 } },
                    ],
                  },
                  {
                    values: [
                      { userEnteredValue: { stringValue: 'b' } },
                      { userEnteredValue: { formulaValue: '=Z99' } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            properties: { title: 'Hai' },
            data: [{ rowData: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }] }],
          },
        ],
      },
    ],
  ])('obeys the mask %s', (fields, answer) => {
    expect(sample().api.get('book', { fields }, OWNER)).toEqual(answer);
  });

  it('gives cells by mask even without the flag, and none when the mask leaves them out', () => {
    const { api } = sample();
    expect(api.get('book', { fields: 'sheets.data' }, OWNER).sheets?.[0]?.data).toHaveLength(1);
    expect(
      api.get('book', { fields: 'sheets.properties', includeGridData: true }, OWNER).sheets?.[0],
    ).not.toHaveProperty('data');
  });

  it('shows what lies on sheets', () => {
    const { api, run } = sample();
    run([
      { mergeCells: { range: range(5, 6, 0, 2) } },
      { repeatCell: { range: range(8, 9, 0, 1), cell: { userEnteredFormat: BOLD }, fields: 'userEnteredFormat' } },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
      { addNamedRange: { namedRange: { name: 'n', namedRangeId: 'id', range: range(0, 1, 0, 1) } } },
    ]);
    const fields = 'namedRanges,sheets(merges,data(columnMetadata,rowData.values(userEnteredFormat)))';
    const answer = api.get('book', { ranges: ['T'], fields }, OWNER);
    expect(answer.namedRanges).toEqual([{ name: 'n', namedRangeId: 'id', range: range(0, 1, 0, 1) }]);
    expect(answer.sheets?.[0]?.merges).toEqual([range(5, 6, 0, 2)]);
    expect(answer.sheets?.[0]?.data?.[0]?.columnMetadata?.[1]).toEqual({ pixelSize: 100, hiddenByUser: true });
    expect(answer.sheets?.[0]?.data?.[0]?.rowData?.[8]).toEqual({ values: [{ userEnteredFormat: BOLD }] });
  });

  it('links a cell by its format or its formula', () => {
    const { api, sheet } = sample();
    sheet.grid.setCell(4, 0, { value: 'a', format: { textFormat: { link: { uri: '#gid=0' } } } });
    sheet.grid.setCell(4, 1, { value: 'b', formula: '=HYPERLINK("http://x.example";"b")' });
    const fields = 'sheets.data.rowData.values.hyperlink';
    const cells = api.get('book', { ranges: ['T!A5:B5'], fields }, OWNER).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;
    expect(cells).toEqual([{ hyperlink: '#gid=0' }, { hyperlink: 'http://x.example' }]);
  });

  it('refuses ranges that cannot be read', () => {
    const { api } = sample();
    expect(errorOf(() => api.get('book', { ranges: ['Nope!A1'] }, OWNER))).toBe('Unable to parse range: Nope!A1');
  });
});

describe('spreadsheets.getByDataFilter', () => {
  it('shows the sheets that the filters touch', () => {
    const { api } = sample();
    const dataFilters = [{ gridRange: { sheetId: 1, startRowIndex: 0, endRowIndex: 1 } }];
    const fields = 'sheets(properties.title,data.rowData.values.formattedValue)';
    expect(api.getByDataFilter('book', { dataFilters }, OWNER, fields)).toEqual({
      sheets: [{ properties: { title: 'Hai' }, data: [{ rowData: [{ values: [{ formattedValue: 'x' }] }] }] }],
    });
    expect(errorOf(() => api.getByDataFilter('book', { dataFilters: [{ gridRange: { sheetId: 9 } }] }, OWNER))).toBe(
      'Invalid dataFilter[0]: No grid with id: 9',
    );
  });
});

describe('spreadsheets.getByDataFilter with developer metadata', () => {
  it('shows the sheets that bear the metadata looked up, beside those named by range', () => {
    const { api } = sample();
    const tag = { metadataKey: 'k', metadataValue: 'v', location: { sheetId: 1 }, visibility: 'DOCUMENT' };
    api.batchUpdate('book', { requests: [{ createDeveloperMetadata: { developerMetadata: tag } }] }, OWNER);
    const lookup = { developerMetadataLookup: { metadataKey: 'k', locationType: 'SHEET' } };
    const dataFilters = [{ a1Range: 'T!A1:A1' }, lookup];
    const { sheets = [] } = api.getByDataFilter('book', { dataFilters, includeGridData: true }, OWNER);
    expect(sheets.map(({ properties }) => properties?.title)).toEqual(['T', 'Hai']);
    expect(sheets[1]?.data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveValue).toEqual({ stringValue: 'x' });
    expect(sheets[1]?.developerMetadata?.[0]).toMatchObject({ metadataKey: 'k', metadataValue: 'v' });
  });

  it('shows no sheet where nothing bears the metadata', () => {
    const { api } = sample();
    const dataFilters = [{ developerMetadataLookup: { metadataKey: 'none' } }];
    expect(api.getByDataFilter('book', { dataFilters }, OWNER).sheets ?? []).toEqual([]);
  });
});
