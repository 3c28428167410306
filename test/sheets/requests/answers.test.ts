import { describe, expect, it } from 'vitest';
import { inspectedCells } from '../../../src/sheets/requests/inspected';
import { linkTo } from '../../../src/sheets/requests/links';
import { cellsOf, formatsOf } from '../../../src/sheets/requests/row-data';
import { markSheet, readSheetMark } from '../../../src/sheets/requests/sheet-marks';
import { hasGrid, readSummaries, readSummary } from '../../../src/sheets/requests/sheet-summary';

describe('the cells of a row as Google gives them', () => {
  it.each([
    [{ stringValue: 'a' }, 'a'],
    [{ stringValue: '' }, ''],
    [{ numberValue: 0 }, 0],
    [{ boolValue: false }, false],
    [{ errorValue: { type: 'NULL_VALUE' } }, '#NULL!'],
    [{ errorValue: { type: 'DIVIDE_BY_ZERO' } }, '#DIV/0!'],
    [{ errorValue: { type: 'VALUE' } }, '#VALUE!'],
    [{ errorValue: { type: 'REF' } }, '#REF!'],
    [{ errorValue: { type: 'NAME' } }, '#NAME?'],
    [{ errorValue: { type: 'NUM' } }, '#NUM!'],
    [{ errorValue: { type: 'N_A' } }, '#N/A'],
    [{ errorValue: { type: 'LOADING' } }, '#ERROR!'],
    [{ errorValue: {} }, '#ERROR!'],
    [{}, ''],
  ])('%j reads %j', (effectiveValue, cell) => {
    expect(cellsOf([{ values: [{ effectiveValue }] }])).toEqual([[cell]]);
  });

  it('have blanks between them and none behind', () => {
    const filled = { effectiveValue: { stringValue: 'a' } };
    expect(cellsOf([{}, { values: [{}, filled, {}, {}] }, { values: [{}] }, { values: [filled, {}, filled] }])).toEqual(
      [[], ['', 'a'], [], ['a', '', 'a']],
    );
  });

  it('tell how numbers are shown, and nothing of texts or of numbers without a format', () => {
    const cell = (effectiveValue: object, numberFormat?: object) => ({
      effectiveValue,
      ...(numberFormat !== undefined && { effectiveFormat: { numberFormat } }),
    });
    const rows = [
      { values: [cell({ stringValue: 'a' }, { type: 'DATE', pattern: 'mm/yyyy' })] },
      {},
      {
        values: [
          cell({ numberValue: 0 }, { type: 'PERCENT' }),
          cell({ numberValue: 1 }),
          cell({ numberValue: 2 }, {}),
          cell({ numberValue: 3 }, { pattern: 'mm/yyyy' }),
          { effectiveFormat: { numberFormat: { type: 'DATE' } } },
        ],
      },
    ];
    expect(formatsOf(rows)).toEqual([
      { rowIndex: 2, columnIndex: 0, type: 'PERCENT', pattern: '' },
      { rowIndex: 2, columnIndex: 3, type: '', pattern: 'mm/yyyy' },
    ]);
  });
});

describe('inspected cells', () => {
  const cell = (name: string) => ({ name });
  const answer = {
    sheets: [
      { data: [{ rowData: [{ values: [cell('a'), cell('b')] }, {}, { values: [cell('c')] }] }] },
      {
        properties: { sheetId: 7 },
        data: [
          { startRow: 4, startColumn: 2, rowData: [{ values: [cell('d')] }] },
          { startRow: 9, rowData: [{ values: [cell('e')] }] },
        ],
      },
      { properties: { sheetId: 8 } },
    ],
  };
  const placed = (onlySheetId?: number) =>
    [...inspectedCells<{ name: string }>(answer, onlySheetId)].map(
      ({ sheetId, rowIndex, columnIndex, cell: { name } }) => [name, sheetId, rowIndex, columnIndex],
    );

  it('stand where their part begins; Google leaves zeros out', () => {
    expect(placed()).toEqual([
      ['a', 0, 0, 0],
      ['b', 0, 0, 1],
      ['c', 0, 2, 0],
      ['d', 7, 4, 2],
      ['e', 7, 9, 0],
    ]);
    expect([...inspectedCells({})]).toEqual([]);
  });

  it('may be those of one sheet', () => {
    expect(placed(7).map(([name]) => name)).toEqual(['d', 'e']);
    expect(placed(0).map(([name]) => name)).toEqual(['a', 'b', 'c']);
    expect(placed(8)).toEqual([]);
  });
});

describe('what Google says of a sheet', () => {
  it('has zeros where it says nothing', () => {
    const nothing = { sheetId: 0, title: '', index: 0, hidden: false, rowCount: 0, columnCount: 0, frozenRowCount: 0 };
    expect(readSummary()).toEqual(nothing);
    expect(readSummary({})).toEqual(nothing);
    expect(readSummary({ gridProperties: {} })).toEqual(nothing);
  });

  it('is read whole', () => {
    const gridProperties = { rowCount: 100, columnCount: 25, frozenRowCount: 4 };
    expect(readSummary({ sheetId: 7, title: 'STC', index: 3, hidden: true, gridProperties })).toEqual({
      sheetId: 7,
      title: 'STC',
      index: 3,
      hidden: true,
      rowCount: 100,
      columnCount: 25,
      frozenRowCount: 4,
    });
  });

  it('leaves out charts on sheets of their own', () => {
    const sheets = [
      { properties: { title: 'A' } },
      { properties: { title: 'B', sheetType: 'OBJECT' } },
      { properties: { title: 'C', sheetType: 'GRID' } },
      {},
    ];
    expect(readSummaries({ sheets }).map(({ title }) => title)).toEqual(['A', 'C', '']);
    expect(readSummaries({})).toEqual([]);
    expect([hasGrid(), hasGrid({}), hasGrid({ sheetType: 'DATA_SOURCE' })]).toEqual([true, true, false]);
  });
});

describe('the mark of a sheet', () => {
  it('is read back as it was made', () => {
    const { createDeveloperMetadata } = markSheet(7, 'unit STC') as {
      createDeveloperMetadata: { developerMetadata: { metadataKey: string; metadataValue: string } };
    };
    expect(createDeveloperMetadata.developerMetadata).toEqual({
      metadataKey: 'don-doc.sheet',
      metadataValue: 'unit STC',
      location: { sheetId: 7 },
      visibility: 'DOCUMENT',
    });
    expect(readSheetMark([{ metadataKey: 'x', metadataValue: 'y' }, createDeveloperMetadata.developerMetadata])).toBe(
      'unit STC',
    );
  });

  it('is none of a sheet of people’s', () => {
    expect(readSheetMark()).toBeUndefined();
    expect(readSheetMark([{ metadataKey: 'x', metadataValue: 'y' }])).toBeUndefined();
  });
});

it.each([
  ['own', 7, 'J12', '#gid=7&range=J12'],
  ['own', 0, '', '#gid=0'],
  ['tep', 7, '12:12', 'https://docs.google.com/spreadsheets/d/tep/edit#gid=7&range=12:12'],
  ['tep', 7, '', 'https://docs.google.com/spreadsheets/d/tep/edit#gid=7'],
  ['tệp 1', 7, '', 'https://docs.google.com/spreadsheets/d/t%E1%BB%87p%201/edit#gid=7'],
])('a cell of the file “%s”, sheet %d, range “%s” is behind the link %s', (spreadsheetId, sheetId, range, link) => {
  expect(linkTo({ spreadsheetId, sheetId, range }, 'own')).toBe(link);
});
