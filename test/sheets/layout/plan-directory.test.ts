import { describe, expect, it } from 'vitest';
import type { PastedUnit } from '../../../src/core/directory/pasted-units';
import type { Row } from '../../../src/core/values/cell';
import { planNewUnits, planSettings } from '../../../src/sheets/layout/plan-directory';
import { unitsColumns } from '../../../src/sheets/tables/system-columns';
import { countCells } from '../workbook';
import { createWorkbook } from './workbook';

const headings = unitsColumns.map(({ vi }) => vi);
const first = ['SNV', 'Sở Nội vụ', '', 'Sở', 1];
const pasted = (over: Partial<PastedUnit & { sheetName: string }> = {}) =>
  ({
    code: 'STC',
    name: 'Sở Tài chính',
    aliases: 'Sở TC',
    kind: 'department',
    contactEmails: 'stc@hanoi.gov.vn',
    sheetName: 'STC',
    ...over,
  }) as PastedUnit & { sheetName: string };

function written(
  rows: readonly Row[],
  units: readonly (PastedUnit & { sheetName: string })[],
  rowCount = 1000,
): readonly Row[] {
  const workbook = createWorkbook(['Đơn vị']);
  const sheetId = workbook.sheetId('Đơn vị');
  workbook.put('Đơn vị', 0, 0, rows);
  workbook.commit(planNewUnits(workbook.readGrid('Đơn vị'), rowCount, units));
  expect(workbook.sheetId('Đơn vị')).toBe(sheetId);
  return workbook.rows('Đơn vị');
}

describe('units that are added', () => {
  it('stand below those that the directory has, and are numbered on', () => {
    const rows = written(
      [headings, first],
      [
        pasted(),
        pasted({ code: 'PBD', name: 'Phường Ba Đình', kind: 'ward', aliases: '', contactEmails: '', sheetName: '' }),
      ],
    );
    expect(rows.slice(1)).toEqual([
      first,
      ['STC', 'Sở Tài chính', 'Sở TC', 'Sở', 2, 'stc@hanoi.gov.vn', '', 'STC'],
      ['PBD', 'Phường Ba Đình', '', 'Phường', 3],
    ]);
  });

  it('are written into the columns that the directory has', () => {
    expect(written([['Tên đơn vị', 'Mã đơn vị']], [pasted()])).toEqual([
      ['Tên đơn vị', 'Mã đơn vị'],
      ['Sở Tài chính', 'STC'],
    ]);
  });

  it('leave blank what is not known of them', () => {
    const grid = { spreadsheetId: 't', sheetId: 7, title: 'Đơn vị', rows: [headings, first] };
    const requests = planNewUnits(grid, 1000, [pasted({ aliases: '', contactEmails: '' })]);
    expect(countCells(requests)).toBe(5);
  });

  it('get rows where the sheet has too few', () => {
    const grid = { spreadsheetId: 't', sheetId: 7, title: 'Đơn vị', rows: [headings, first] };
    const added = (rowCount: number) =>
      planNewUnits(grid, rowCount, [pasted(), pasted()]).filter((request) => 'appendDimension' in request);
    expect(added(4)).toEqual([]);
    expect(added(3)).toEqual([{ appendDimension: { sheetId: 7, dimension: 'ROWS', length: 1 } }]);
    expect(added(2)).toEqual([{ appendDimension: { sheetId: 7, dimension: 'ROWS', length: 2 } }]);
  });

  it('are not written where the headings are lost', () => {
    expect(written([['x', 'y']], [pasted()])).toEqual([['x', 'y']]);
  });
});

describe('settings that are set', () => {
  const rowsOf = (...rows: Row[]): Row[] => [['Mục', 'Giá trị'], ...rows];
  const set = (rows: readonly Row[], values: { readonly [key: string]: string }) => {
    const workbook = createWorkbook(['Cấu hình']);
    workbook.put('Cấu hình', 0, 0, rows);
    workbook.commit(planSettings(workbook.readGrid('Cấu hình'), values));
    return workbook.rows('Cấu hình');
  };

  it('stand in their rows, by the name in either language, whatever its letters', () => {
    const rows = rowsOf(['Giờ gửi', 8], ['COORDINATING UNIT', 'x'], ['Ghi chú của tôi', 'y'], ['Ngôn ngữ', 'vi']);
    expect(set(rows, { sendHour: '7', coordinatingUnitCode: 'SKHCN', language: 'en' })).toEqual(
      rowsOf(['Giờ gửi', '7'], ['COORDINATING UNIT', 'SKHCN'], ['Ghi chú của tôi', 'y'], ['Ngôn ngữ', 'en']),
    );
  });

  it('leave what stands there where the value is blank, and are not added where they have no row', () => {
    const rows = rowsOf(['Giờ gửi', 8]);
    expect(set(rows, { sendHour: '', language: 'en' })).toEqual(rows);
    expect(set(rows, {})).toEqual(rows);
  });

  it('are not written where the headings are lost', () => {
    const rows = [['Giờ gửi', 8]];
    expect(set(rows, { sendHour: '7' })).toEqual(rows);
  });
});
