import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { cellName } from '../../../../src/sheets/requests/a1';
import { copyOf, done, placeOf, quote, rowWhere, tableOf } from '../../trackers';
import { addRows, openWithModules, typeInRow } from '../register-rows';
import { cityRows, stc } from './city-money';

const budgets = 'Kinh phí';
const requests = 'Đề nghị kinh phí';
const request = {
  'Đơn vị': stc,
  Loại: 'Tăng',
  Năm: '2025',
  'Nội dung': 'Bổ sung kinh phí',
  'Số tiền': '500',
  'Căn cứ': '139/KH-UBND',
  'Cấp thẩm quyền': 'UBND Thành phố',
};

const checkOf = (office: Office, code: string, sheet = budgets) =>
  rowWhere(office, sheet, 'Mã', code)['Kiểm tra'] ?? '';

describe('an edit of a row of money', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openWithModules('Kinh phí');
    addRows(office, budgets, cityRows);
    done(office.run('consolidate'));
    done(office.run('freezeReport'));
  });

  it('is compared with the last frozen report at once (V42, V43), and goes on being so when another cell is typed', () => {
    const own = copyOf(office);
    typeInRow(own, budgets, 'KP-2025-SKHCN-002', { 'Giải ngân lũy kế': '11,168' });
    const atEdit = checkOf(own, 'KP-2025-SKHCN-002');
    expect(atEdit).toMatch(/giải ngân lũy kế giảm so với báo cáo BC-\d{8}-\d{4}: 11\.168 còn 11,168 triệu đồng\./);
    expect(atEdit).toContain('số tiền chênh khoảng 1.000 lần');
    typeInRow(own, budgets, 'KP-2025-SKHCN-002', { 'Ghi chú': 'Thu hồi tạm ứng' });
    expect(checkOf(own, 'KP-2025-SKHCN-002')).toBe(atEdit);
    done(own.run('consolidate'));
    expect(checkOf(own, 'KP-2025-SKHCN-002')).toBe(atEdit);
    typeInRow(own, budgets, 'KP-2025-SKHCN-002', { 'Giải ngân lũy kế': '12.000' });
    expect(checkOf(own, 'KP-2025-SKHCN-002')).toBe('');
  });

  it('costs one read more than without a frozen report, and nothing more where the row has no code yet', () => {
    const reads = (own: Office, row: number) => {
      const { row: top, column } = placeOf(own, budgets, 'Giải ngân lũy kế');
      const { onEdit } = own.edit(`${quote(budgets)}!${cellName(top + row + 1, column)}`, [['1.000']]);
      return onEdit?.calls['Range.getValues'];
    };
    expect(reads(copyOf(office), 1)).toBe(3);
    expect(reads(copyOf(office), cityRows.length + 1)).toBe(2);
  });

  it('is compared with nothing once the frozen report is gone', () => {
    const own = copyOf(office);
    const frozen = own.workspace.drive.files.get(own.workspace.openId)?.book;
    const at = frozen?.sheets.findIndex(({ properties }) => /^BC-/.test(properties.title ?? '')) ?? -1;
    frozen?.sheets.splice(at, 1);
    typeInRow(own, budgets, 'KP-2025-SKHCN-002', { 'Giải ngân lũy kế': '11,168' });
    expect(checkOf(own, 'KP-2025-SKHCN-002')).toBe('');
    done(own.run('consolidate'));
    typeInRow(own, budgets, 'KP-2025-SKHCN-002', { 'Giải ngân lũy kế': '11,1' });
    expect(checkOf(own, 'KP-2025-SKHCN-002')).toBe('');
  });
});

describe('a code that is typed into a row of money', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openWithModules('Kinh phí');
    addRows(office, budgets, cityRows);
    addRows(office, requests, [request]);
    done(office.run('consolidate'));
  });
  const code = 'DN-2025-STC-001';

  it.each([
    ['Mã kinh phí', 'KP-2025-STC-099', 'không có dòng nào mang mã “KP-2025-STC-099”'],
    ['Mã kinh phí', 'dự án A', 'không có dòng nào mang mã “dự án A”'],
    ['Mã nhiệm vụ', 'KH139-2025-STC-999', 'không có nhiệm vụ mang mã “KH139-2025-STC-999”'],
    ['Mã nhiệm vụ', 'KH777-2025-STC-001', 'không có nhiệm vụ mang mã “KH777-2025-STC-001”'],
    ['Mã nhiệm vụ', 'nhiệm vụ số 1', 'không có nhiệm vụ mang mã “nhiệm vụ số 1”'],
    ['Căn cứ', '99/KH-UBND', 'văn bản “99/KH-UBND” không có trong trang “Văn bản”'],
  ])('under %s, and that nothing bears (%s), is named at the edit as by the run (V64)', (heading, text, said) => {
    const own = copyOf(office);
    typeInRow(own, requests, code, { [heading]: text });
    const atEdit = checkOf(own, code, requests);
    expect(atEdit).toContain(said);
    typeInRow(own, requests, code, { 'Ghi chú': 'Đã gọi' });
    expect(checkOf(own, code, requests)).toBe(atEdit);
    done(own.run('validateEntries'));
    expect(checkOf(own, code, requests)).toBe(atEdit);
    expect(tableOf(own, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V64')).toHaveLength(1);
  });

  it.each([
    ['Mã kinh phí', 'kp-2025-stc-002'],
    ['Mã nhiệm vụ', 'kh139-2025-stc-001'],
  ])('under %s and stands somewhere is right in small letters, too: %s', (heading, text) => {
    const own = copyOf(office);
    typeInRow(own, requests, code, { [heading]: text });
    expect(checkOf(own, code, requests)).toBe('');
    done(own.run('consolidate'));
    expect(checkOf(own, code, requests)).toBe('');
  });

  it('is not called unknown while the task is of this very day', () => {
    const own = copyOf(office);
    const { row } = placeOf(own, 'STC', 'Nội dung nhiệm vụ');
    const headings = own.texts("'STC'")[row] ?? [];
    const cells: Record<string, string> = {
      'Nội dung nhiệm vụ': 'Việc mới',
      'Văn bản giao': '139/KH-UBND',
      'Ngày giao': '16/5/2025',
    };
    own.edit(`'STC'!A${own.texts("'STC'").length + 1}`, [headings.map((heading) => cells[heading] ?? '')]);
    const fresh = rowWhere(own, 'STC', 'Nội dung nhiệm vụ', 'Việc mới')['Mã nhiệm vụ'] ?? '';
    expect(fresh).toBe('KH139-2025-STC-003');
    typeInRow(own, requests, code, { 'Mã nhiệm vụ': fresh });
    expect(checkOf(own, code, requests)).toBe('');
  });
});
