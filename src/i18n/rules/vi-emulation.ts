import type { RuleNumber } from '../../core/rules/catalogue';
import type { SentencesOf } from './catalogue';
import { quoted, textOf } from './facts';

type EmulationRule = Extract<RuleNumber, 'V47' | 'V48' | 'V49' | 'V67' | 'V71'>;

/** Scores, plans and models of the emulation movement. */
export const viEmulation: SentencesOf<EmulationRule> = {
  V47: {
    name: 'Điểm ngoài khoảng',
    found: (facts) => `điểm${quoted(facts)} không nằm trong khoảng từ 0 đến ${textOf(facts, 'most')}.`,
    cure: (facts) => `Nhập điểm từ 0 đến ${textOf(facts, 'most')}.`,
  },
  V48: {
    name: 'Chấm theo bộ tiêu chí chưa ban hành',
    found: () => 'bộ tiêu chí chưa ban hành.',
    cure: () => 'Chưa chấm điểm cho đến khi có quyết định; khi có, ghi “Số QĐ” và “Ngày” ở trang “Tiêu chí thi đua”.',
  },
  V49: {
    name: 'Điểm thiếu minh chứng hoặc lý do',
    found: ({ problem }) =>
      problem === 'reason' ? 'điểm thẩm định khác điểm tự chấm mà chưa ghi lý do.' : 'có điểm nhưng thiếu minh chứng.',
    cure: ({ problem }) =>
      problem === 'reason'
        ? 'Ghi “Lý do lệch”, ví dụ “minh chứng chưa đủ cho 2 dịch vụ”.'
        : 'Ghi văn bản hoặc liên kết minh chứng, ví dụ “215/BC-SKHCN”.',
  },
  V67: {
    name: 'Nội dung thi đua chưa nêu',
    found: ({ areas }) =>
      areas === '' ? 'ô này không nêu nội dung nào trong ND1–ND7.' : `kế hoạch chưa nêu ${areas}.`,
    cure: ({ areas }) =>
      areas === ''
        ? 'Ghi mã nội dung, ví dụ “ND3; ND5”.'
        : 'Ghi vào “Nội dung có nhiệm vụ”, hoặc vào “Không áp dụng” kèm lý do, ví dụ “ND7: chưa có hoạt động hợp tác quốc tế”.',
  },
  V71: {
    name: 'Đăng trước khi duyệt',
    found: () => 'đã ghi bài đăng mà chưa có ngày duyệt truyền thông.',
    cure: () => 'Ghi “Duyệt truyền thông”, ví dụ 20/10/2025; chưa duyệt thì xóa “Bài đăng”.',
  },
};
