import { describe, expect, it } from 'vitest';
import { rowsInPlace } from '../../../src/sheets/standing/last-look';

const text = (stringValue: string) => ({ effectiveValue: { stringValue } });

describe('what the last look tells of a sheet', () => {
  it('stands in its place, with blanks between the parts', () => {
    const answer = {
      sheets: [
        {
          properties: { sheetId: 7 },
          data: [
            { startRow: 3, rowData: [{ values: [text('Mã'), text('Nội dung'), text('Hạn')] }] },
            {
              startRow: 4,
              startColumn: 1,
              rowData: [{ values: [text('Việc một')] }, {}, { values: [text('Việc hai')] }],
            },
          ],
        },
      ],
    };
    expect(rowsInPlace(answer).get(7)).toEqual([
      [],
      [],
      [],
      ['Mã', 'Nội dung', 'Hạn'],
      ['', 'Việc một'],
      [],
      ['', 'Việc hai'],
    ]);
  });

  it('reads numbers, ticks and errors as a reading of values does, and a first sheet without an id as 0', () => {
    const values = [
      { effectiveValue: { numberValue: 45962 } },
      { effectiveValue: { boolValue: true } },
      { effectiveValue: { errorValue: { type: 'N_A' } } },
      { dataValidation: { condition: { type: 'ONE_OF_LIST' } } },
    ];
    expect(rowsInPlace({ sheets: [{ data: [{ rowData: [{ values }] }] }] }).get(0)).toEqual([[45962, true, '#N/A']]);
  });
});
