import type { RuleNumber } from '../../core/rules/catalogue';
import { formatMoney } from '../../core/values/money';
import type { SentencesOf } from './catalogue';
import { quoted, textOf } from './facts';

export type MoneyRule = Extract<RuleNumber, 'V40' | 'V41' | 'V42' | 'V43' | 'V44' | 'V45' | 'V65' | 'V66'>;

const millions = (amountVnd: number) => formatMoney(amountVnd, 'million');

/** Money: headings say million đồng. */
export const viMoney: SentencesOf<MoneyRule> = {
  V40: {
    name: 'Số tiền không rõ',
    found: (facts) => `số${quoted(facts)} không rõ nên không được tính.`,
    cure: () =>
      'Dấu “.” phân cách hàng nghìn, dấu “,” phân cách phần thập phân; số tiền tính bằng triệu đồng, ví dụ 1.250,5.',
  },
  V41: {
    name: 'Giải ngân vượt dự toán',
    found: () => 'giải ngân lũy kế lớn hơn dự toán sau điều chỉnh.',
    cure: () => 'Kiểm tra lại hai số và đơn vị tính (triệu đồng).',
  },
  V42: {
    name: 'Số lũy kế giảm',
    found: ({ report, beforeVnd, nowVnd }) =>
      `giải ngân lũy kế giảm so với báo cáo ${report}: ${millions(beforeVnd)} còn ${millions(nowVnd)} triệu đồng.`,
    cure: () => 'Nếu đúng, ghi lý do, ví dụ “thu hồi tạm ứng”, “điều chỉnh dự toán”.',
  },
  V43: {
    name: 'Số tiền chênh khoảng 1.000 lần',
    found: ({ report, beforeVnd, nowVnd }) =>
      `số tiền chênh khoảng 1.000 lần so với báo cáo ${report}: ${millions(beforeVnd)} thành ${millions(nowVnd)} triệu đồng.`,
    cure: () => 'Kiểm tra đơn vị tính: đồng, triệu đồng hay tỷ đồng.',
  },
  V44: {
    name: 'Đề nghị đã gửi chưa đủ',
    found: (facts) => `đề nghị đã gửi mà chưa ghi “${textOf(facts, 'column')}”.`,
    cure: () => 'Ghi đủ loại, số tiền, cấp thẩm quyền, văn bản và ngày gửi, ví dụ “120/TTr-SKHCN” ngày 10/10/2025.',
  },
  V45: {
    name: 'Tỷ lệ kinh phí an ninh mạng',
    found: () => 'kinh phí an ninh mạng dưới 15% dự toán sau điều chỉnh.',
    cure: () => 'Kiểm tra quy định áp dụng; nếu đúng, ghi lý do.',
  },
  V65: {
    name: 'Nhiệm vụ chưa được quyết định kinh phí',
    found: (facts) => `thời hạn còn không quá 60 ngày mà đề nghị kinh phí ${textOf(facts, 'code')} chưa được trả lời.`,
    cure: (facts) =>
      `Đôn đốc cấp có thẩm quyền, hoặc ghi văn bản trả lời ở dòng ${textOf(facts, 'code')} của trang “Đề nghị kinh phí”.`,
  },
  V66: {
    name: 'Giải ngân chậm, chưa ghi nguyên nhân',
    found: ({ rate, threshold }) => `tỷ lệ giải ngân ${rate} thấp hơn ngưỡng ${threshold}% của quý.`,
    cure: () => 'Ghi nguyên nhân chậm, ví dụ “chờ phê duyệt dự toán”.',
  },
};
