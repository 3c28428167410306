import { describe, expect, it } from 'vitest';
import { unitsColumns } from '../../../src/sheets/tables/system-columns';
import { at, createWorkbook, headingRow, options, type Workbook } from './workbook';

const headings = unitsColumns.map(({ vi }) => vi);

/** Where the drop-down of the lead unit takes its names from. */
function namesIn(workbook: Workbook): string | null | undefined {
  const sheet = workbook.book.sheets.find(({ properties }) => properties.title === 'SKHCN');
  return sheet?.grid.cellAt(headingRow + 1, at('lead'))?.validation?.condition?.values?.[0]?.userEnteredValue;
}

describe('the drop-down of units on a unit’s sheet', () => {
  it.each<[string, 'vi' | 'en', string]>([
    ['that set-up makes', 'vi', "='Đơn vị'!$B$2:$B"],
    ['that set-up makes in English', 'en', '=Units!$B$2:$B'],
  ])('offers the names of the directory %s', (_, language, formula) => {
    const workbook = createWorkbook();
    workbook.setUp({ ...options, settings: { ...options.settings, language } });
    const plain = (text = '') => text.replace(/'/g, '');
    expect(plain(namesIn(workbook) ?? '')).toBe(plain(formula));
  });

  it('offers those of a directory under other headings and in another place', () => {
    const workbook = createWorkbook(['Đơn vị']);
    workbook.put('Đơn vị', 0, 0, [['Danh mục'], [], ['Ghi chú của tôi', ...headings]]);
    workbook.setUp();
    expect(namesIn(workbook)).toBe("='Đơn vị'!$C$4:$C");
  });

  it('offers those of a directory that bears its English name, or that set-up names again', () => {
    const english = createWorkbook(['Units']);
    english.put('Units', 0, 0, [headings]);
    english.setUp();
    expect(namesIn(english)?.replace(/'/g, '')).toBe('=Units!$B$2:$B');
    const workbook = createWorkbook();
    workbook.setUp();
    const sheetId = workbook.sheetId('Đơn vị');
    workbook.commit([
      { updateSheetProperties: { properties: { sheetId, title: 'Danh sách' }, fields: 'title' } },
      { deleteSheet: { sheetId: workbook.sheetId('SKHCN') } },
    ]);
    workbook.setUp();
    expect(namesIn(workbook)).toBe("='Đơn vị'!$B$2:$B");
  });

  it('offers those that are to stand there where the directory has lost its headings', () => {
    const workbook = createWorkbook(['Đơn vị']);
    workbook.put('Đơn vị', 0, 0, [['SNV', 'Sở Nội vụ']]);
    workbook.setUp();
    expect(namesIn(workbook)).toBe("='Đơn vị'!$B$2:$B");
  });
});
