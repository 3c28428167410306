import { describe, expect, it } from 'vitest';
import { planNewSheets } from '../../../src/sheets/layout/plan-new-sheets';
import { sheetIdFor } from '../../../src/sheets/layout/state/sheet-ids';
import type { SheetKey } from '../../../src/sheets/tables/sheet-names';
import { createWorkbook, newColumns, options, unit } from './workbook';

function made(
  units: ReturnType<typeof unit>[],
  keys: SheetKey[],
  language: 'vi' | 'en' = 'vi',
  directoryRows: string[][] = [],
) {
  const workbook = createWorkbook(['Đơn vị']);
  if (directoryRows.length > 0) workbook.put('Đơn vị', 0, 0, directoryRows);
  const directory = workbook.readGrid('Đơn vị');
  const context = { language, modules: [], texts: options.texts, sheetIds: [directory.sheetId], directory };
  const plan = planNewSheets(units, keys, context);
  workbook.commit(plan.requests);
  const validationAt = (title: string, row: number, column: number) =>
    workbook.book.sheets
      .find(({ properties }) => properties.title === title)
      ?.grid.cellAt(row, column)
      ?.validation?.condition?.values?.map(({ userEnteredValue }) => userEnteredValue);
  return { plan, workbook, validationAt };
}
const stc = unit('STC', 'Sở Tài chính');
const leadOf = newColumns.findIndex(({ key }) => key === 'lead');

describe('sheets that are made besides', () => {
  it('are units’ tables with their title, and tables of the product, each known by its id', () => {
    const { plan, workbook } = made([stc, unit('SNV', 'Sở Nội vụ')], ['imports', 'log']);
    expect(workbook.titles()).toEqual(['Đơn vị', 'Nhập liệu', 'Nhật ký', 'STC', 'SNV']);
    expect([...plan.sheetIds]).toEqual(
      [
        ['imports', 'Nhập liệu'],
        ['log', 'Nhật ký'],
        ['STC', 'STC'],
        ['SNV', 'SNV'],
      ].map(([key, title]) => [key, workbook.sheetId(title ?? '')]),
    );
    expect(workbook.rows('STC').slice(0, 2)).toEqual([['NHIỆM VỤ GIAO SỞ TÀI CHÍNH'], ['KHÔNG nhập nội dung mật']]);
    expect(workbook.rows('STC')[3]).toEqual(newColumns.map(({ vi }) => vi));
    expect(workbook.rows('Nhật ký')).toHaveLength(1);
  });

  it('have the tracker’s language', () => {
    const { workbook } = made([stc], ['log'], 'en');
    expect(workbook.titles()).toEqual(['Đơn vị', 'Log', 'STC']);
    expect(workbook.rows('STC')[3]).toEqual(newColumns.map(({ en }) => en));
    expect(workbook.rows('STC')[2]?.[0]).toBe('Submission');
  });

  it('offer the names of the directory, wherever they stand', () => {
    expect(made([stc], []).validationAt('STC', 4, leadOf)).toEqual(["='Đơn vị'!$B$2:$B"]);
    const rows = [['Danh mục'], ['Loại', 'Mã đơn vị', 'Tên đơn vị', 'Tên khác']];
    expect(made([stc], [], 'vi', rows).validationAt('STC', 4, leadOf)).toEqual(["='Đơn vị'!$C$3:$C"]);
  });

  it('have ids that no sheet has', () => {
    const taken = sheetIdFor('log', new Set());
    const grid = { spreadsheetId: 't', sheetId: 1, title: 'Đơn vị', rows: [] };
    const context = { language: 'vi', modules: [], texts: options.texts, sheetIds: [taken], directory: grid } as const;
    expect(planNewSheets([], ['log'], context).sheetIds.get('log')).not.toBe(taken);
    const twice = planNewSheets([stc, { ...stc, sheetName: 'STC 2' }], [], context).requests;
    const ids = twice.flatMap((request) => {
      const { addSheet } = request as { addSheet?: { properties: { sheetId: number } } };
      return addSheet === undefined ? [] : [addSheet.properties.sheetId];
    });
    expect(new Set(ids).size).toBe(2);
  });

  it('have a page of one column where the product has no table', () => {
    const { workbook } = made([], ['report']);
    expect(workbook.book.sheets.find(({ properties }) => properties.title === 'Báo cáo')?.grid.columnCount).toBe(1);
  });
});
