import { describe, expect, it } from 'vitest';
import type { RegisterName } from '../../../src/core/register/register';
import { sheetIdFor } from '../../../src/sheets/layout/state/sheet-ids';
import { registerSheets, tabColumnsOf, unitRegistersOf } from '../../../src/sheets/registers/register-sheets';
import { type MetadataJson, readSheetMark } from '../../../src/sheets/requests/sheet-marks';
import { planRegisterTab } from '../../../src/sheets/tabs/plan-register-tab';
import { createWorkbook, options } from '../layout/workbook';

const unit = { name: 'Sở Tài chính' };
const texts = { ...options.texts, columnHelp: {} };
const tab = (name: RegisterName, language: 'vi' | 'en' = 'vi', sheetIds: ReadonlySet<number> = new Set()) =>
  planRegisterTab({ name, unit, language, texts, sheetIds });

function made(name: RegisterName, language: 'vi' | 'en' = 'vi') {
  const workbook = createWorkbook(['Kế hoạch']);
  workbook.commit(tab(name, language));
  const sheet = workbook.book.sheets[1];
  if (sheet === undefined) throw new Error('no tab');
  return { workbook, sheet, title: workbook.titles()[1] ?? '' };
}

describe('a register’s tab in a unit’s own file', () => {
  it.each<[RegisterName, 'vi' | 'en', string]>([
    ['difficulties', 'vi', 'Vướng mắc'],
    ['difficulties', 'en', 'Difficulties'],
    ['duties', 'vi', 'Chế độ báo cáo'],
  ])('has its name and its headings first: %s in %s', (name, language, title) => {
    const { workbook, sheet } = made(name, language);
    const columns = tabColumnsOf(name);
    expect(workbook.titles()).toEqual(['Kế hoạch', title]);
    expect(workbook.rows(title)).toEqual([columns.map((column) => column[language])]);
    expect([sheet.grid.rowCount, sheet.grid.columnCount]).toEqual([200, columns.length]);
  });

  it('of amounts has their unit above its headings', () => {
    const { workbook } = made('budgets');
    expect(workbook.rows('Kinh phí')[0]).toEqual(['Đơn vị tính: triệu đồng']);
    expect(workbook.rows('Kinh phí')[1]).toEqual(tabColumnsOf('budgets').map(({ vi }) => vi));
  });

  it('is marked as the register’s, coloured as tables are, and has a filter', () => {
    const requests = tab('difficulties');
    const [add, mark] = requests as [
      { addSheet: { properties: { sheetId: number; tabColorStyle: object } } },
      { createDeveloperMetadata: { developerMetadata: MetadataJson } },
    ];
    expect(add.addSheet.properties.tabColorStyle).toEqual({ rgbColor: { red: 0.498, green: 0.498, blue: 0.498 } });
    expect(readSheetMark([mark.createDeveloperMetadata.developerMetadata])).toBe('difficulties');
    expect(requests.some((request) => 'setBasicFilter' in request)).toBe(true);
  });

  it('warns where the office writes, and locks nobody out', () => {
    const { sheet } = made('difficulties');
    expect(sheet.protectedRanges.length).toBeGreaterThan(1);
    expect(sheet.protectedRanges.every(({ warningOnly }) => warningOnly === true)).toBe(true);
  });

  it.each(unitRegistersOf(['duties', 'difficulties', 'money', 'reviews', 'targets', 'emulation']))(
    'offers the unit’s own name, and takes others: %s',
    (name) => {
      const { sheet } = made(name);
      const column = tabColumnsOf(name).findIndex(({ key }) => key === 'unit');
      const first = registerSheets[name].register.isMoney === true ? 2 : 1;
      const validations = [first - 1, first, 199].map((row) => sheet.grid.cellAt(row, column)?.validation);
      const offered = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Sở Tài chính' }] } };
      const expected = column < 0 ? undefined : offered;
      expect(validations[0]).toBeUndefined();
      const beside = sheet.grid.cellAt(first, column + 1)?.validation?.condition?.values;
      expect(beside).not.toEqual([{ userEnteredValue: 'Sở Tài chính' }]);
      for (const validation of validations.slice(1)) {
        if (expected === undefined) expect(validation?.condition?.values).not.toEqual(offered.condition.values);
        else expect(validation).toMatchObject(expected);
        if (expected !== undefined) expect(validation?.strict ?? false).toBe(false);
      }
    },
  );

  it('has an id of its own, which no sheet of the file has', () => {
    const idOf = (requests: ReturnType<typeof tab>) =>
      (requests[0] as { addSheet: { properties: { sheetId: number } } }).addSheet.properties.sheetId;
    const usual = idOf(tab('duties'));
    expect(usual).toBe(sheetIdFor('tab duties', new Set()));
    expect(idOf(tab('duties', 'vi', new Set([usual])))).toBe(usual + 1);
  });
});
