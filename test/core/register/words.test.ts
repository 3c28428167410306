import { expect, it } from 'vitest';
import { parseWord } from '../../../src/core/register/item-reading';
import type { Register } from '../../../src/core/register/register';
import { registers } from './registers';

/** A list's words by code: as stored, in English, then as others write them. */
const lists: [register: string, key: string, words: { [code: string]: string[] }][] = [
  [
    'difficulties',
    'kind',
    {
      institution: ['Thể chế', 'Institutions'],
      budget: ['Kinh phí', 'Budget'],
      infrastructure: ['Hạ tầng', 'Infrastructure'],
      data: ['Dữ liệu', 'Data'],
      staff: ['Nhân lực', 'Staff'],
      coordination: ['Phối hợp', 'Coordination'],
      other: ['Khác', 'Other'],
    },
  ],
  [
    'difficulties',
    'level',
    {
      coordinator: ['Sở KH&CN', 'Coordinating unit', 'Sở Khoa học và Công nghệ'],
      department: ['Sở ngành khác', 'Other department'],
      city: ['UBND Thành phố', 'City'],
      central: ['Trung ương', 'Central government'],
    },
  ],
  ['duties', 'kind', { periodic: ['Định kỳ', 'Periodic'], adHoc: ['Đột xuất', 'Ad hoc'] }],
  [
    'duties',
    'every',
    {
      month: ['Tháng', 'Month', 'Hằng tháng', 'Monthly'],
      quarter: ['Quý', 'Quarter', 'Hằng quý', 'Quarterly'],
      half: ['6 tháng', 'Half-year', 'Sáu tháng', 'Nửa năm'],
      year: ['Năm', 'Year', 'Hằng năm', 'Yearly'],
    },
  ],
  ['reviews', 'scope', { all: ['Tất cả', 'All'], pressing: ['Quá hạn và trong quý', 'Overdue and of the quarter'] }],
  [
    'budgets',
    'kind',
    {
      recurrent: ['Chi thường xuyên', 'Recurrent'],
      investment: ['Chi đầu tư công', 'Public investment', 'Đầu tư công'],
      other: ['Khác', 'Other'],
    },
  ],
  [
    'budgets',
    'source',
    {
      city: ['NS Thành phố', 'City budget', 'Ngân sách Thành phố'],
      central: ['NS Trung ương', 'Central budget', 'Ngân sách Trung ương'],
      commune: ['NS cấp xã', 'Commune budget', 'Ngân sách cấp xã'],
      other: ['Khác', 'Other'],
    },
  ],
  [
    'budgetRequests',
    'kind',
    {
      nextYear: ['Dự toán năm sau', "Next year's budget"],
      allocation: ['Phân bổ', 'Allocation'],
      increase: ['Tăng', 'Increase', 'Điều chỉnh tăng'],
      decrease: ['Giảm', 'Decrease', 'Điều chỉnh giảm'],
      transfer: ['Chuyển nguồn', 'Carry over'],
      extension: ['Kéo dài', 'Extension'],
    },
  ],
  ['targets', 'better', { higher: ['Tăng', 'Higher'], lower: ['Giảm', 'Lower'] }],
  [
    'criteria',
    'participants',
    {
      party: ['Cơ quan Đảng', 'Party bodies'],
      departments: ['Sở, ban, ngành', 'Departments'],
      front: ['MTTQ, đoàn thể', 'Front and mass organisations'],
      local: ['Phường, xã', 'Wards and communes'],
      officials: ['Cán bộ, công chức, viên chức', 'Officials'],
      enterprises: ['Doanh nghiệp', 'Enterprises'],
      institutes: ['Viện, trường', 'Institutes and schools'],
    },
  ],
  ['models', 'replicable', { yes: ['Có', 'Yes'], no: ['Không', 'No'] }],
  [
    'awards',
    'kind',
    {
      flag: ['Cờ thi đua của Chính phủ', 'Emulation flag of the Government'],
      premier: ['Bằng khen của Thủ tướng', 'Certificate of merit of the Prime Minister'],
      city: ['Khen của UBND Thành phố', 'Commendation of the city'],
    },
  ],
  [
    'awards',
    'phase',
    {
      first: ['Giai đoạn 1 (2025–2027)', 'Phase 1 (2025–2027)', '1', 'Giai đoạn 1'],
      second: ['Giai đoạn 2 (2027–2030)', 'Phase 2 (2027–2030)', '2', 'Giai đoạn 2'],
    },
  ],
];

it.each(lists)('%s, %s: each word is known, and the first two are written', (name, key, words) => {
  const field = (registers[name] as Register).fields[key];
  if (field === undefined) throw new Error(`${name} has no ${key}.`);
  expect(field.words).toEqual(words);
  for (const [code, spellings] of Object.entries(words)) {
    expect(spellings.map((word) => parseWord(field, word.toUpperCase()))).toEqual(spellings.map(() => code));
  }
});

it('no other column has a list', () => {
  const withLists = Object.values(registers).flatMap(({ name, fields }) =>
    Object.entries(fields).flatMap(([key, { words }]) => (words === undefined ? [] : [`${name} ${key}`])),
  );
  expect(withLists.sort()).toEqual(lists.map(([name, key]) => `${name} ${key}`).sort());
});

it.each([
  [
    'difficulties',
    'Đã đóng; Đã có ý kiến; Đã trình UBND; Đã trả lời; Đang xem xét; Đơn vị rút; Mới',
    'Closed; Decided; Submitted to the city; Answered; Under review; Withdrawn; New',
  ],
  ['duties', 'Hết hiệu lực; Chưa hiệu lực; Đang áp dụng', 'Ended; Not yet in force; In force'],
  [
    'reviews',
    'Chưa rõ; Chưa bắt đầu; Đã rà soát xong; Quá hạn; Đang rà soát',
    'Not clear; Not begun; Done; Overdue; Under way',
  ],
  [
    'budgets',
    'Chưa đủ số liệu; Vượt dự toán; Chưa giải ngân; Đã giải ngân hết; Đang giải ngân',
    'Incomplete; Over budget; Nothing disbursed; Fully disbursed; Being disbursed',
  ],
  [
    'budgetRequests',
    'Không chấp thuận; Chấp thuận một phần; Chấp thuận; Đã gửi; Dự thảo',
    'Refused; Granted in part; Granted; Sent; Draft',
  ],
  ['targets', 'Chưa có số liệu; Đạt; Chưa đạt', 'No data; Reached; Not reached'],
  ['criteria', 'Dự thảo; Thay thế; Ban hành', 'Draft; Superseded; Issued'],
  ['scores', 'Đã thẩm định; Đã tự chấm; Chưa chấm', 'Reviewed; Self-scored; Not scored'],
  ['emulationPlans', 'Đủ 7 nội dung; Còn nội dung chưa nêu', 'All seven contents; Contents left out'],
  ['models', 'Đã đăng; Đã duyệt; Đã công nhận; Đề xuất', 'Published; Approved; Recognised; Proposed'],
  [
    'awards',
    'Không đạt; Đã có quyết định; Đã trình; Đã họp hội đồng; Đủ hồ sơ; Đang lập hồ sơ',
    'Not awarded; Awarded; Proposed; Council has met; Dossier complete; Dossier under way',
  ],
])('the states of %s, the first that fits counting', (name, vietnamese, english) => {
  const { states } = registers[name] as Register;
  expect([0, 1].map((language) => states.map(({ words }) => words[language]).join('; '))).toEqual([
    vietnamese,
    english,
  ]);
});
