import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { copyOf, done, quote, rowWhere, tableOf } from '../../trackers';
import { addRows, openWithModules, typeInRow } from '../register-rows';
import { cityRows, stc } from './city-money';

const budgets = 'Kinh phí';
const requests = 'Đề nghị kinh phí';

const checkOf = (office: Office, code: string, sheet = budgets) => rowWhere(office, sheet, 'Mã', code)['Kiểm tra'];

describe('money of the units', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openWithModules('Kinh phí');
    addRows(office, budgets, cityRows);
    done(office.run('consolidate'));
  });

  it('says above the headings in which unit amounts are, and only where the module is on', () => {
    expect(office.texts(quote(budgets))[0]?.[0]).toBe('Đơn vị tính: triệu đồng');
    expect(office.texts(quote(requests))[0]?.[0]).toBe('Đơn vị tính: triệu đồng');
  });

  it('is numbered by year and unit, and its derived amounts come out to the last digit', () => {
    const rows = tableOf(office, budgets).filter((row) => row['Đơn vị'] !== '');
    expect(rows.map((row) => row.Mã)).toEqual([
      'KP-2025-SKHCN-001',
      'KP-2025-SKHCN-002',
      'KP-2025-STC-001',
      'KP-2025-STC-002',
    ]);
    expect(rows.map((row) => [row['Tỷ lệ giải ngân'], row['Trạng thái']])).toEqual([
      ['37,5 %', 'Đang giải ngân'],
      ['33,4 %', 'Đang giải ngân'],
      ['0,0 %', 'Chưa giải ngân'],
      ['37,6 %', 'Đang giải ngân'],
    ]);
    const table = office.values(quote(budgets));
    const headings = table[1] ?? [];
    const [budget, left] = [headings.indexOf('Dự toán sau điều chỉnh'), headings.indexOf('Còn lại')];
    expect(table.slice(2, 6).map((row) => [row[budget], row[left]])).toEqual([
      [400_000, 250_000],
      [33_389, 22_221],
      [51_600, 51_600],
      [133_104, 83_104],
    ]);
    expect(rows.map((row) => row['Kiểm tra'])).toEqual(['', '', '', '']);
  });

  it('changes no cell when the run is repeated', () => {
    const again = copyOf(office);
    expect(done(again.run('consolidate')).cellsWritten).toBe(0);
    done(again.run('validateEntries'));
    expect(done(again.run('validateEntries')).cellsWritten).toBe(0);
  });

  it('takes the year of the row for its number, and the year of today while that is not clear', () => {
    const own = copyOf(office);
    addRows(own, budgets, [
      { ...cityRows[0], Năm: '2026', 'Nội dung chi': 'Dự toán 2026' },
      { ...cityRows[0], Năm: 'năm nay', 'Nội dung chi': 'Chưa rõ năm' },
    ] as never);
    done(own.run('consolidate'));
    expect(rowWhere(own, budgets, 'Nội dung chi', 'Dự toán 2026').Mã).toBe('KP-2026-SKHCN-001');
    const unclear = rowWhere(own, budgets, 'Nội dung chi', 'Chưa rõ năm');
    expect(unclear.Mã).toBe('KP-2025-SKHCN-003');
    expect(unclear['Kiểm tra']).toContain('“Năm” “năm nay” không rõ. Ghi bốn chữ số, ví dụ 2025.');
  });

  it('is judged at the edit: derived amounts, the state, V41 where more was disbursed than given', () => {
    const own = copyOf(office);
    typeInRow(own, budgets, 'KP-2025-SKHCN-001', { 'Dự toán giao': '914.897', 'Điều chỉnh (±)': '-296.804' });
    typeInRow(own, budgets, 'KP-2025-SKHCN-001', { 'Giải ngân lũy kế': '620.000' });
    const row = rowWhere(own, budgets, 'Mã', 'KP-2025-SKHCN-001');
    expect(row['Trạng thái']).toBe('Vượt dự toán');
    expect(row['Tỷ lệ giải ngân']).toBe('100,3 %');
    expect(row['Kiểm tra']).toMatch(/: giải ngân lũy kế lớn hơn dự toán sau điều chỉnh\./);
    done(own.run('validateEntries'));
    expect(checkOf(own, 'KP-2025-SKHCN-001')).toBe(row['Kiểm tra']);
    expect(rowWhere(own, 'Kiểm tra dữ liệu', 'Quy tắc', 'V41')).toMatchObject({ Mức: 'Lỗi' });
  });

  it.each([
    ["'1.234,5", 1234.5],
    ["'1,5 tỷ", 1500],
    ["'500 triệu đồng", 500],
    ["'2.000.000 đồng", 2],
    ['1.234,567891', 1234.567891],
    ["'-5", -5],
  ])('reads the amount %s', (text, millions) => {
    const own = copyOf(office);
    typeInRow(own, budgets, 'KP-2025-STC-001', { 'Dự toán giao': text, 'Giải ngân lũy kế': '0' });
    const row = own.values(quote(budgets)).find(([code]) => code === 'KP-2025-STC-001') ?? [];
    expect(row[(own.values(quote(budgets))[1] ?? []).indexOf('Dự toán sau điều chỉnh')]).toBe(millions);
    expect(checkOf(own, 'KP-2025-STC-001')).not.toContain('không rõ');
  });

  it.each(["'914.897", 'khoảng 5 tỷ', '33,4 phần', "'1.23.456", '9999999999999999', "'50 %"])(
    'names the amount %s, which no sum holds (V40)',
    (text) => {
      const own = copyOf(office);
      typeInRow(own, budgets, 'KP-2025-STC-001', { 'Dự toán giao': text });
      const row = rowWhere(own, budgets, 'Mã', 'KP-2025-STC-001');
      expect(row['Kiểm tra']).toMatch(/: số “.+” không rõ nên không được tính\./);
      expect(row['Dự toán sau điều chỉnh']).toBe('');
      expect(row['Còn lại']).toBe('');
      expect(row['Trạng thái']).toBe('Chưa đủ số liệu');
    },
  );

  it('gives no rate of a budget of nothing', () => {
    const own = copyOf(office);
    typeInRow(own, budgets, 'KP-2025-STC-001', { 'Dự toán giao': '0', 'Giải ngân lũy kế': '0' });
    expect(rowWhere(own, budgets, 'Mã', 'KP-2025-STC-001')['Tỷ lệ giải ngân']).toBe('–');
  });

  it('is compared with the report that was frozen last: a fall (V42), and a jump of about a thousand times (V43)', () => {
    const own = copyOf(office);
    done(own.run('freezeReport'));
    typeInRow(own, budgets, 'KP-2025-SKHCN-002', { 'Giải ngân lũy kế': '11,168' });
    typeInRow(own, budgets, 'KP-2025-SKHCN-001', { 'Giải ngân lũy kế': '149.999,9' });
    done(own.run('consolidate'));
    done(own.run('validateEntries'));
    const [first, second] = (checkOf(own, 'KP-2025-SKHCN-002') ?? '').split('\n');
    expect(first).toMatch(/⚠ giải ngân lũy kế giảm so với báo cáo BC-\d{8}-\d{4}: 11\.168 còn 11,168 triệu đồng\./);
    expect(second).toMatch(/⚠ số tiền chênh khoảng 1\.000 lần so với báo cáo BC-/);
    const rules = tableOf(own, 'Kiểm tra dữ liệu').map((row) => row['Quy tắc']);
    expect(rules.filter((rule) => rule === 'V42')).toHaveLength(2);
    expect(rules.filter((rule) => rule === 'V43')).toHaveLength(1);
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
  });

  it('asks for more than a share of 15 % for cybersecurity, of rows that name one (V45)', () => {
    const own = copyOf(office);
    typeInRow(own, budgets, 'KP-2025-SKHCN-001', { 'Trong đó an ninh mạng': '59.999,999999' });
    typeInRow(own, budgets, 'KP-2025-STC-001', { 'Trong đó an ninh mạng': '7.740' });
    expect(checkOf(own, 'KP-2025-SKHCN-001')).toContain('kinh phí an ninh mạng dưới 15%');
    expect(checkOf(own, 'KP-2025-STC-001')).toBe('');
  });

  it('asks for the cause where the rate is below the quarter’s threshold, which nobody has set at first (V66)', () => {
    const own = copyOf(office);
    const at = tableOf(own, 'Cấu hình').findIndex((one) => one.Mục === 'Ngưỡng giải ngân (%)');
    own.edit(`'Cấu hình'!B${at + 2}`, [["'15; 40; 60; 37,5"]]);
    done(own.run('consolidate'));
    expect(checkOf(own, 'KP-2025-SKHCN-001')).toBe('');
    expect(checkOf(own, 'KP-2025-SKHCN-002')).toMatch(/⚠ tỷ lệ giải ngân 33,4 % thấp hơn ngưỡng 37,5 % của quý\./);
    typeInRow(own, budgets, 'KP-2025-SKHCN-002', { 'Nguyên nhân chậm': 'Chờ phê duyệt' });
    expect(checkOf(own, 'KP-2025-SKHCN-002')).toBe('');
  });
});

describe('requests for money', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openWithModules('Kinh phí');
    addRows(office, budgets, cityRows);
    done(office.run('consolidate'));
    addRows(office, requests, [
      {
        'Đơn vị': stc,
        Loại: 'Tăng',
        Năm: '2025',
        'Nội dung': 'Bổ sung kinh phí chuyển đổi số',
        'Số tiền': '500',
        'Căn cứ': '139/KH-UBND',
        'Cấp thẩm quyền': 'UBND Thành phố',
        'Mã kinh phí': 'KP-2025-STC-002',
      },
    ]);
    done(office.run('consolidate'));
  });

  const code = 'DN-2025-STC-001';
  const stateOf = (own: Office) => rowWhere(own, requests, 'Mã', code)['Trạng thái'];

  it('go from draft to answer by what is typed', () => {
    const own = copyOf(office);
    expect(stateOf(own)).toBe('Dự thảo');
    expect(checkOf(own, code, requests)).toBe('');
    typeInRow(own, requests, code, { 'Văn bản đề nghị': '120/TTr-STC', 'Ngày gửi': '10/10/2025' });
    expect(stateOf(own)).toBe('Đã gửi');
    typeInRow(own, requests, code, { 'Văn bản trả lời': '6012/UBND-KT' });
    expect(stateOf(own)).toBe('Đã gửi');
    expect(checkOf(own, code, requests)).toMatch(/: ⚠ chưa ghi “Số tiền được duyệt”\./);
    typeInRow(own, requests, code, { 'Số tiền được duyệt': '300' });
    expect(stateOf(own)).toBe('Chấp thuận một phần');
    typeInRow(own, requests, code, { 'Số tiền được duyệt': '500' });
    expect(stateOf(own)).toBe('Chấp thuận');
    typeInRow(own, requests, code, { 'Không chấp thuận': '6013/UBND-KT' });
    expect(stateOf(own)).toBe('Không chấp thuận');
    done(own.run('consolidate'));
    expect(stateOf(own)).toBe('Không chấp thuận');
  });

  it('are not whole when they are sent without kind, amount, authority, letter or day (V44), said once for each cell', () => {
    const own = copyOf(office);
    typeInRow(own, requests, code, { 'Ngày gửi': '10/10/2025', 'Số tiền': '', 'Cấp thẩm quyền': '' });
    const lines = (checkOf(own, code, requests) ?? '').split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => /“(.+?)”/.exec(line)?.[1]).sort()).toEqual([
      'Cấp thẩm quyền',
      'Số tiền',
      'Văn bản đề nghị',
    ]);
    done(own.run('validateEntries'));
    expect(tableOf(own, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V44')).toHaveLength(3);
  });

  it('name money that no row bears (V64)', () => {
    const own = copyOf(office);
    typeInRow(own, requests, code, { 'Mã kinh phí': 'KP-2025-STC-099' });
    done(own.run('consolidate'));
    expect(checkOf(own, code, requests)).toContain('không có dòng nào mang mã “KP-2025-STC-099”');
  });
});
