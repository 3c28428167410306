import { sampleUnitName } from '../units';
import type { Act, Desk } from './october-acts';

const criteria = 'Tiêu chí thi đua';
const scores = 'Chấm điểm';
const round = 'Đợt 1 năm 2025';

function score(desk: Desk, unitCode: string, criterion: string, cells: Readonly<Record<string, string>>): void {
  const ofUnit = desk.rowsWhere(scores, 'Đơn vị', (text) => text === sampleUnitName(unitCode));
  const ofCriterion = new Set(desk.rowsWhere(scores, 'Mã tiêu chí', (text) => text === criterion));
  const row = ofUnit.find((one) => ofCriterion.has(one));
  if (row !== undefined) desk.type(scores, row, cells);
}

/** Areas of a unit's first tasks, one a row. */
function placeTasks(desk: Desk, unitCode: string, areas: readonly string[]): void {
  const rows = desk.rowsWhere(unitCode, 'Nội dung nhiệm vụ', (text) => text !== '');
  for (const [index, area] of areas.entries()) desk.type(unitCode, rows[index] ?? 0, { 'Nội dung thi đua': area });
}

/** Invented for the sample: three criteria issued, the fourth a draft still; one round; plans, two models and a nomination. */
export const emulationActs: readonly Act[] = [
  {
    at: '2025-10-13T13:30:00+07:00',
    act: (desk) => {
      for (const row of desk.rowsWhere(criteria, 'Mã', (text) => ['CQ1', 'CQ2', 'CQ3'].includes(text)))
        desk.type(criteria, row, { 'Điểm tối đa': '10', 'Số QĐ': '01/QĐ-VIDU', Ngày: '01/10/2025' });
      desk.click('openRound', undefined, [round, '1', '31/12/2025']);
      placeTasks(desk, 'SKHCN', ['ND3', 'ND2', 'ND4; ND2', 'ND6', 'ND1–ND7']);
      placeTasks(desk, 'STC', ['ND3', 'ND3; ND6', 'ND4']);
      placeTasks(desk, 'SVHTT', ['ND1', 'ND5']);
    },
  },
  {
    at: '2025-10-15T09:00:00+07:00',
    act: (desk) => {
      score(desk, 'STC', 'CQ1', { 'Tự chấm': '8', 'Minh chứng': '220/BC-STC', 'Thẩm định': '7' });
      score(desk, 'SKHCN', 'CQ1', { 'Tự chấm': '9', 'Minh chứng': '231/BC-SKHCN', 'Thẩm định': '9' });
      score(desk, 'SNV', 'CQ2', { 'Tự chấm': '8', 'Minh chứng': '140/BC-SNV' });
      // Scored on a draft: refused at the row.
      desk.add(scores, {
        'Đơn vị': sampleUnitName('SYT'),
        Đợt: round,
        'Mã tiêu chí': 'CQ4',
        'Phiên bản': '1',
        'Tự chấm': '9',
        'Minh chứng': '88/BC-SYT',
      });
      for (const [code, areas, excused] of [
        ['STC', 'ND1–ND6', 'ND7: chưa có hoạt động hợp tác quốc tế'],
        ['SKHCN', 'ND1–ND7', ''],
        ['SNV', 'ND1; ND3; ND5', ''],
      ] as const)
        desk.add('Kế hoạch thi đua', {
          'Đơn vị': sampleUnitName(code),
          'Số, ký hiệu': `12/KH-${code}`,
          Ngày: '20/08/2025',
          'Nội dung có nhiệm vụ': areas,
          ...(excused !== '' && { 'Không áp dụng': excused }),
          'Lãnh đạo phụ trách': 'Giám đốc Sở',
        });
      for (const [code, title, area] of [
        ['PHOANKIEM', 'Tổ công nghệ số cộng đồng trực tại nhà văn hóa', 'ND5'],
        ['STC', 'Thanh toán không dùng giấy trong toàn ngành', 'ND3'],
      ] as const)
        desk.add('Điển hình', {
          'Đơn vị': sampleUnitName(code),
          Tên: title,
          'Nội dung': area,
          'Tóm tắt': 'Mô hình đang áp dụng tại đơn vị, số liệu kèm theo minh chứng',
          'Nhân rộng': 'Có',
          'Minh chứng': `45/BC-${code}`,
        });
      // The communication unit approves one of the two; the other waits in its mail.
      for (const row of desk.rowsWhere('Điển hình', 'Tên', (text) => text.startsWith('Tổ công nghệ số')))
        desk.type('Điển hình', row, { 'Duyệt truyền thông': '15/10/2025' });
      desk.add('Khen thưởng', {
        'Đối tượng': sampleUnitName('SKHCN'),
        'Hình thức': 'Khen của UBND Thành phố',
        'Giai đoạn': 'Giai đoạn 1 (2025–2027)',
        'Đủ hồ sơ': '15/10/2025',
      });
    },
  },
];
