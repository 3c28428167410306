import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import { createSheetsApi } from '../../../scripts/host/sheets-api/api';
import { readSourceJson, sourceFields } from '../../../src/sheets/import/source-json';

const sheetOf = (...data: object[]) => ({ sheets: [{ properties: { title: 'Kế hoạch' }, data }] });
const cell = (effectiveValue: object | undefined, formattedValue?: string, numberFormat?: object) => ({
  ...(effectiveValue === undefined ? {} : { effectiveValue }),
  ...(formattedValue === undefined ? {} : { formattedValue }),
  ...(numberFormat === undefined ? {} : { effectiveFormat: { numberFormat } }),
});

describe('a foreign sheet', () => {
  it('has what its cells hold, what people see of it, and how it is formatted', () => {
    const date = { type: 'DATE', pattern: 'dd/mm/yyyy' };
    const rowData = [
      { values: [cell({ stringValue: 'Nhiệm vụ' }, 'Nhiệm vụ'), cell({ stringValue: 'Hạn' }, 'Hạn')] },
      { values: [cell({ stringValue: 'Rà soát' }, 'Rà soát'), cell({ numberValue: 45944 }, '14/10/2025', date)] },
    ];
    expect(readSourceJson(sheetOf({ rowData }))).toEqual({
      title: 'Kế hoạch',
      rows: [
        ['Nhiệm vụ', 'Hạn'],
        ['Rà soát', 45944],
      ],
      shown: [
        ['Nhiệm vụ', 'Hạn'],
        ['Rà soát', '14/10/2025'],
      ],
      formats: [
        [undefined, undefined],
        [undefined, date],
      ],
      merges: [],
    });
  });

  it.each<[string, object, unknown, string]>([
    ['a text', cell({ stringValue: 'x' }, 'x'), 'x', 'x'],
    ['an empty text', cell({ stringValue: '' }), '', ''],
    ['zero', cell({ numberValue: 0 }, '0 %'), 0, '0 %'],
    ['a tick', cell({ boolValue: true }, 'TRUE'), true, 'TRUE'],
    ['no tick', cell({ boolValue: false }, 'FALSE'), false, 'FALSE'],
    ['an error, as people see it', cell({ errorValue: { type: 'REF' } }, '#REF!'), '#REF!', '#REF!'],
    ['an error that nobody sees', cell({ errorValue: { type: 'REF' } }), '#ERROR!', ''],
    ['nothing', cell(undefined), undefined, ''],
    ['nothing, in a format', cell(undefined, undefined, { type: 'DATE' }), undefined, ''],
  ])('has in a cell %s', (_, json, value, text) => {
    const source = readSourceJson(sheetOf({ rowData: [{ values: [json] }] }));
    expect([source?.rows, source?.shown]).toEqual([[[value]], [[text]]]);
  });

  it('has blank rows where the answer has none, and rows of all its parts in their places', () => {
    const x = { values: [cell({ stringValue: 'x' }, 'x')] };
    const source = readSourceJson(
      sheetOf({ startRow: 2, rowData: [x, {}] }, { startRow: 5, rowData: [x] }, { startRow: 9 }),
    );
    expect(source?.rows).toEqual([[], [], ['x'], [], [], ['x']]);
    expect(source?.shown[5]).toEqual(['x']);
    expect(source?.formats[2]).toEqual([undefined]);
  });

  it('has its merged cells, of which Google leaves out zeros', () => {
    const merges = [
      { endRowIndex: 2, endColumnIndex: 3 },
      { startRowIndex: 4, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 6 },
      {},
    ];
    expect(readSourceJson({ sheets: [{ merges }] })).toEqual({
      title: '',
      rows: [],
      shown: [],
      formats: [],
      merges: [
        { top: 0, left: 0, bottom: 2, right: 3 },
        { top: 4, left: 1, bottom: 5, right: 6 },
        { top: 0, left: 0, bottom: 0, right: 0 },
      ],
    });
  });

  it('is the first of an answer, and undefined when there is none', () => {
    expect(
      readSourceJson({ sheets: [{ properties: { title: 'Một' } }, { properties: { title: 'Hai' } }] })?.title,
    ).toBe('Một');
    expect(readSourceJson({ sheets: [] })).toBeUndefined();
    expect(readSourceJson({})).toBeUndefined();
  });

  it('is asked for with one mask', () => {
    const book = createBook('nguon');
    const { grid } = createSheet(book, 'Kế hoạch', { rows: 10, columns: 5, sheetId: 3 });
    grid.setCell(1, 0, { value: 'Rà soát' });
    const modifiedTime = '2025-10-13T00:00:00.000Z';
    const caller = { email: 'a@hanoi.example' };
    const file = {
      id: 'nguon',
      name: 'nguon',
      mimeType: SPREADSHEET_MIME_TYPE,
      modifiedTime,
      owner: caller.email,
      book,
    };
    const api = createSheetsApi({ drive: createDrive([file]), clock: { now: () => 0 } });
    const answer = api.getByDataFilter('nguon', { dataFilters: [{ gridRange: { sheetId: 3 } }] }, caller, sourceFields);
    expect(readSourceJson(answer)).toMatchObject({
      title: 'Kế hoạch',
      rows: [[], ['Rà soát']],
      shown: [[], ['Rà soát']],
    });
  });
});
