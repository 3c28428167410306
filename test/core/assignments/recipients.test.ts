import { describe, expect, it } from 'vitest';
import { parseRecipients } from '../../../src/core/assignments/assignees';
import { createDirectory } from '../../../src/core/directory/directory';
import { dayOf } from '../../../src/core/time/day';
import { unit } from '../hanoi-units';

const today = dayOf(2025, 10, 10);
const directory = createDirectory([
  unit('SNV', 'Sở Nội vụ', { kind: 'department', order: 1 }),
  unit('STC', 'Sở Tài chính', { kind: 'department', order: 2 }),
  unit('SKHCN', 'Sở Khoa học và Công nghệ', { kind: 'department', order: 3 }),
  unit('TTPVHCC', 'Trung tâm Phục vụ hành chính công', { kind: 'equivalent', order: 4 }),
  unit('PBD', 'Phường Ba Đình', { kind: 'ward', order: 5 }),
  unit('PNH', 'Phường Ngọc Hà', { kind: 'ward', order: 6 }),
  unit('XSS', 'Xã Sóc Sơn', { kind: 'commune', order: 7 }),
  unit('XCU', 'Xã Cũ', { kind: 'commune', order: 8, validTo: dayOf(2025, 6, 30) }),
  unit('QCU', 'Quận Cũ', { order: 9, validTo: dayOf(2025, 6, 30) }),
  unit('VIEN', 'Viện Nghiên cứu phát triển', { kind: 'institute', order: 10, validTo: today }),
  unit('BCD', 'Ban Chỉ đạo 57', { kind: 'committee', order: 11, validFrom: today }),
  unit('MTTQ', 'Ủy ban Mặt trận Tổ quốc', { kind: 'front', order: 12 }),
  unit('BTG', 'Ban Tuyên giáo', { kind: 'party', order: 13 }),
  unit('XMOI', 'Xã Mới', { kind: 'commune', order: 14, validFrom: today + 1 }),
  unit('XHN', 'Xã Hai Nguồn', { order: 15 }),
  unit('XHN2', 'Xã Hải Nguồn', { order: 16 }),
  unit('XDH1', 'Xã Đông Hà', { order: 18 }),
  unit('XDH2', 'Xã Đồng Hà', { order: 19 }),
  unit('XDH3', 'Xã Dong Hạ', { order: 20 }),
  unit('XDH4', 'Xã Động Hạ', { order: 21 }),
  unit('', 'Đang nhập', { kind: 'ward', order: 17 }),
]);
const all = 'SNV STC SKHCN TTPVHCC PBD PNH XSS VIEN BCD MTTQ BTG XHN XHN2 XDH1 XDH2 XDH3 XDH4';

function shown(text: string): string {
  const { units, problems } = parseRecipients(text, directory, today);
  const faults = problems.map((problem) => `${problem.kind}${'text' in problem ? ` ${problem.text}` : ''}`);
  return [units.map(({ code }) => code).join(' '), ...faults].join(' | ');
}

describe('Giao cho', () => {
  it.each([
    ['Sở Nội vụ', 'SNV'],
    ['STC', 'STC'],
    ['Sở Tài chính; Sở Nội vụ', 'SNV STC'],
    ['Sở Khoa học và Công nghệ, Sở Nội vụ', 'SNV SKHCN'],
    ['Sở Nội vụ\nSở Nội vụ', 'SNV'],
    ['tất cả phường, xã', 'PBD PNH XSS'],
    ['Tất cả các phường và xã', 'PBD PNH XSS'],
    ['TAT CA PHUONG XA', 'PBD PNH XSS'],
    ['UBND các phường, xã', 'PBD PNH XSS'],
    ['tất cả 126 UBND phường, xã', 'PBD PNH XSS'],
    ['các phường', 'PBD PNH'],
    ['toàn bộ các xã', 'XSS'],
    ['các sở', 'SNV STC SKHCN'],
    ['các sở, ngành', 'SNV STC SKHCN TTPVHCC'],
    ['Các sở, ngành; tất cả phường, xã', 'SNV STC SKHCN TTPVHCC PBD PNH XSS'],
    ['các sở; Phường Ba Đình', 'SNV STC SKHCN PBD'],
    ['các sở, Phường Ba Đình', 'SNV STC SKHCN PBD'],
    ['Các sở, ban, ngành và UBND các phường, xã', 'SNV STC SKHCN TTPVHCC PBD PNH XSS'],
    ['các sở, ngành, phường trừ Sở Nội vụ', 'STC SKHCN TTPVHCC PBD PNH'],
    ['tất cả đơn vị', all],
    ['các sở trừ Sở Tài chính', 'SNV SKHCN'],
    ['tất cả phường, xã (trừ Phường Ba Đình; Xã Sóc Sơn)', 'PNH'],
    ['all wards and communes', 'PBD PNH XSS'],
    ['all wards', 'PBD PNH'],
    ['all communes', 'XSS'],
    ['all communes and wards', 'PBD PNH XSS'],
    ['các xã, phường', 'PBD PNH XSS'],
    ['các đơn vị cấp xã', 'PBD PNH XSS'],
    ['toàn thể cấp xã', 'PBD PNH XSS'],
    ['all departments', 'SNV STC SKHCN'],
    ['các sở, ban, ngành Thành phố', 'SNV STC SKHCN TTPVHCC'],
    ['các sở, ngành TP', 'SNV STC SKHCN TTPVHCC'],
    ['các sở, cơ quan tương đương', 'SNV STC SKHCN TTPVHCC'],
    ['các sở và cơ quan tương đương sở', 'SNV STC SKHCN TTPVHCC'],
    ['các cơ quan tương đương', 'TTPVHCC'],
    ['các cơ quan tương đương sở', 'TTPVHCC'],
    ['các cơ quan Đảng', 'BTG'],
    ['các đoàn thể', 'MTTQ'],
    ['MTTQ và các đoàn thể', 'MTTQ'],
    ['các MTTQ, đoàn thể', 'MTTQ'],
    ['các viện, trường', 'VIEN'],
    ['các ban chỉ đạo', 'BCD'],
    ['các cơ quan, đơn vị', all],
    ['all units', all],
    ['mọi đơn vị', all],
    ['các sở và đơn vị', all],
    ['các phường, xã ngoại trừ Phường Ba Đình', 'PNH XSS'],
    ['all wards except Phường Ba Đình', 'PNH'],
    ['các phường, trừ Phường Ba Đình, trừ Phường Ngọc Hà', ' | nobody'],
  ])('%s means %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['', ' | nobody'],
    ['các sở trừ các sở', ' | nobody'],
    ['tất cả doanh nghiệp', ' | none tất cả doanh nghiệp'],
    ['Sở Thủy lợi', ' | unknown Sở Thủy lợi'],
    ['Phường', ' | unknown Phường'],
    ['Sở Nội vụ; Phòng Tổ chức', 'SNV | unknown Phòng Tổ chức'],
    ['Xã Cũ', ' | expired Xã Cũ'],
    ['Xã Mới', ' | expired Xã Mới'],
    ['xa hai nguon', ' | ambiguous xa hai nguon'],
    ['các sở, phố', 'SNV STC SKHCN | unknown phố'],
    ['tất cả', ' | unknown tất cả'],
    ['các sở trừ Sở Thủy lợi', 'SNV STC SKHCN | unknown Sở Thủy lợi'],
  ])('%j is refused: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('names the units that may be meant', () => {
    expect(parseRecipients('xa hai nguon', directory, today).problems).toEqual([
      { kind: 'ambiguous', text: 'xa hai nguon', names: 'Xã Hai Nguồn; Xã Hải Nguồn' },
    ]);
  });

  it('names three where more may be meant', () => {
    expect(parseRecipients('xa dong ha', directory, today).problems).toEqual([
      { kind: 'ambiguous', text: 'xa dong ha', names: 'Xã Đông Hà; Xã Đồng Hà; Xã Dong Hạ' },
    ]);
  });

  it('offers the unit that was nearly named', () => {
    expect(parseRecipients('Sở Nội vụu', directory, today).problems).toEqual([
      { kind: 'unknown', text: 'Sở Nội vụu', suggestion: 'Sở Nội vụ' },
    ]);
  });
});
