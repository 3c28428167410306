import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { cellName } from '../../../../src/sheets/requests/a1';
import { copyOf, done, openSmall, placeOf, quote, sheetOf, smallSheets, tableOf } from '../../trackers';
import { addRows, blockOf, typeInRow } from '../register-rows';

const blockTitle = 'Phong trào thi đua đổi mới sáng tạo và chuyển đổi số (Kế hoạch số 190/KH-UBND)';

const groups = [
  ['DUTP', 'Đảng ủy UBND Thành phố', 'Đảng', ''],
  ['UBMTTQ', 'Ủy ban MTTQ Việt Nam Thành phố', 'MTTQ và đoàn thể', ''],
  ['PBADINH', 'Phường Ba Đình', 'Phường', ''],
  ['CBCC', 'Cán bộ, công chức Thành phố', 'Sở', 'Cán bộ, công chức, viên chức'],
  ['CTABC', 'Công ty ABC', 'Doanh nghiệp', ''],
  ['VCNTT', 'Viện Công nghệ thông tin', 'Viện, trường', ''],
] as const;

const sheets = {
  ...smallSheets,
  'Cấu hình': [...(smallSheets['Cấu hình'] ?? []), ['Mô-đun', 'Chế độ báo cáo; Chỉ tiêu; Thi đua']],
  'Văn bản': [
    ...(smallSheets['Văn bản'] ?? []),
    ['57-NQ/TW', '22/12/2024', 'Bộ Chính trị', 'Nghị quyết về đột phá phát triển'],
    ['190/KH-UBND', '18/7/2025', 'UBND Thành phố', 'Phong trào thi đua'],
  ],
};

const listAt = (office: Office, title: string, heading: string): string[] => {
  const { row, column } = placeOf(office, title, heading);
  const validation = sheetOf(office, title).grid.cellAt(row + 1, column)?.validation;
  return (validation?.condition?.values ?? []).map((value) => String(value.userEnteredValue));
};

const typeInLast = (office: Office, title: string, cells: Readonly<Record<string, string>>): void => {
  const row = sheetOf(office, title).grid.lastRowWithContent();
  for (const [heading, text] of Object.entries(cells))
    office.edit(`${quote(title)}!${cellName(row, placeOf(office, title, heading).column)}`, [[text]]);
};

function openRound(office: Office, name: string, phase: string): void {
  for (const text of [name, phase, '31/10/2025']) office.workspace.screen.willAnswer('OK', text);
  office.workspace.screen.willAnswer('OK');
  done(office.run('openRound'));
}

describe('what Plan 190/KH-UBND asks for', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openSmall(sheets);
    for (const [code, name, kind, group] of groups) {
      const row = sheetOf(office, 'Đơn vị').grid.lastRowWithContent() + 1;
      const at = (heading: string) => `'Đơn vị'!${cellName(row, placeOf(office, 'Đơn vị', heading).column)}`;
      office.edit(at('Mã đơn vị'), [[code, name]]);
      office.edit(at('Loại'), [[kind]]);
      if (group !== '') office.edit(at('Nhóm đối tượng'), [[group]]);
    }
    addRows(office, 'Kế hoạch thi đua', [
      ...groups.map(([, name]) => ({ 'Đơn vị': name, 'Số, ký hiệu': '1/KH', Ngày: '20/08/2025' })),
    ]);
    done(office.run('consolidate'));
  });

  it('aims stand first in the report’s block', () => {
    expect(blockOf(office, blockTitle)[1]?.[0]).toMatch(/^Mục tiêu: .*văn hóa đổi mới sáng tạo/);
  });

  it('targets of Resolution 57 are kept with their basis, and those not reached are listed', () => {
    const own = copyOf(office);
    addRows(own, 'Chỉ tiêu', [
      { 'Tên chỉ tiêu': 'Hồ sơ trực tuyến', 'Căn cứ': '57-NQ/TW', Năm: '2025', 'Kế hoạch': '80', 'Thực hiện': '62' },
      { 'Tên chỉ tiêu': 'Hồ sơ số hóa', 'Căn cứ': '57-NQ/TQ', Năm: '2025', 'Kế hoạch': '80', 'Thực hiện': '90' },
    ]);
    done(own.run('consolidate'));
    const rows = tableOf(own, 'Chỉ tiêu').filter((row) => row.Mã !== '');
    expect(rows.map((row) => [row['Căn cứ'], row['Trạng thái']])).toEqual([
      ['57-NQ/TW', 'Chưa đạt'],
      ['57-NQ/TQ', 'Đạt'],
    ]);
    expect(rows[0]?.['Kiểm tra']).not.toContain('57-NQ/TW');
    expect(rows[1]?.['Kiểm tra']).toContain('57-NQ/TQ');
    expect(own.texts(quote('Báo cáo')).flat().join('\n')).toContain('Hồ sơ trực tuyến');
  });

  it('seven groups of participants are told apart, from the directory or from the kind of unit', () => {
    const names = [
      'Cơ quan Đảng',
      'Sở, ban, ngành',
      'MTTQ, đoàn thể',
      'Phường, xã',
      'Cán bộ, công chức, viên chức',
      'Doanh nghiệp',
      'Viện, trường',
    ];
    expect(listAt(office, 'Đơn vị', 'Nhóm đối tượng')).toEqual(names);
    const lines = blockOf(office, blockTitle).filter(([name]) => names.includes(name ?? ''));
    expect(lines.map(([name]) => name)).toEqual(names);
    expect(lines.map(([, units]) => units)).toEqual(['1', '2', '1', '1', '1', '1', '1']);
  });

  it('every one of the seven contents is counted over the tasks that name it', () => {
    for (const [index, area] of ['ND1', 'ND2', 'ND3', 'ND4', 'ND5', 'ND6', 'ND7'].entries()) {
      const own = copyOf(office);
      const { row, column } = placeOf(own, 'STC', 'Nội dung thi đua');
      own.edit(`'STC'!${cellName(row + 2, column)}`, [[String(index + 1)]]);
      done(own.run('consolidate'));
      const line = own.texts(quote('Báo cáo')).find(([, name]) => name?.startsWith(`${area}. `));
      expect([area, line?.[2]]).toEqual([area, '1']);
    }
  });

  it('leaders answer: a plan without the name of one is asked for it', () => {
    const own = copyOf(office);
    const plan = () => tableOf(own, 'Kế hoạch thi đua').find((row) => row['Đơn vị'] === 'Phường Ba Đình');
    expect(plan()?.['Kiểm tra']).toContain('Lãnh đạo phụ trách');
    typeInRow(own, 'Kế hoạch thi đua', plan()?.Mã ?? '', { 'Lãnh đạo phụ trách': 'Chủ tịch UBND phường' });
    expect(plan()?.['Kiểm tra']).not.toContain('Lãnh đạo phụ trách');
    done(own.run('consolidate'));
    expect(plan()?.['Kiểm tra']).not.toContain('Lãnh đạo phụ trách');
  });

  it('each round is of one of the two phases', () => {
    const own = copyOf(office);
    openRound(own, 'Sơ kết', '1');
    openRound(own, 'Tổng kết', 'Giai đoạn 2');
    const notes = new Set(
      tableOf(own, 'Chấm điểm')
        .filter((row) => row['Đơn vị'] !== '')
        .map((row) => `${row.Đợt}: ${row['Ghi chú']}`),
    );
    expect([...notes]).toEqual(['Sơ kết: Giai đoạn 1', 'Tổng kết: Giai đoạn 2']);
  });

  it('three awards are offered, and another one may be written', () => {
    const own = copyOf(office);
    expect(listAt(own, 'Khen thưởng', 'Hình thức')).toEqual([
      'Cờ thi đua của Chính phủ',
      'Bằng khen của Thủ tướng',
      'Khen của UBND Thành phố',
    ]);
    addRows(own, 'Khen thưởng', [{ 'Đối tượng': 'Sở Tài chính', 'Hình thức': 'Giấy khen của Sở Nội vụ' }]);
    typeInLast(own, 'Khen thưởng', { 'Đủ hồ sơ': '01/10/2025', 'Quyết định': '12/QĐ-SNV' });
    done(own.run('consolidate'));
    expect(tableOf(own, 'Khen thưởng')[0]).toMatchObject({ 'Trạng thái': 'Đã có quyết định', 'Kiểm tra': '' });
  });

  it('results are owed as a report of each round, and whoever reported is counted', () => {
    const own = copyOf(office);
    openRound(own, 'Đợt 1', '1');
    done(own.run('consolidate'));
    const missing = () =>
      blockOf(own, blockTitle)
        .flat()
        .find((text) => text.startsWith('Chưa báo cáo'));
    expect(missing()).toContain('Sở Tài chính');
    const [duty] = tableOf(own, 'Chế độ báo cáo').filter((row) => row.Mã !== '');
    expect(duty).toMatchObject({ 'Tên báo cáo': 'Kết quả phong trào thi đua, Đợt 1', 'Căn cứ': '190/KH-UBND' });
    addRows(own, 'Nộp báo cáo', [
      { 'Đơn vị': 'Sở Tài chính', 'Mã báo cáo': duty?.Mã ?? '', 'Tình trạng': 'Đã nộp', Lúc: '10/10/2025 09:00' },
    ]);
    done(own.run('consolidate'));
    expect(missing()).not.toContain('Sở Tài chính');
    expect(blockOf(own, blockTitle).find(([name]) => name === 'Sở, ban, ngành')?.[5]).toBe('1');
  });
});
