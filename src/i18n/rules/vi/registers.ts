import type { RuleNumber } from '../../../core/rules/catalogue';
import { formatMoney } from '../../../core/values/money';
import type { SentencesOf } from '../facts/catalogue';
import { quoted, textOf } from '../facts/fact-texts';

type RegisterRule = Extract<
  RuleNumber,
  'V40' | 'V41' | 'V42' | 'V43' | 'V44' | 'V45' | 'V47' | 'V48' | 'V49' | 'V64' | 'V65' | 'V66' | 'V67' | 'V69' | 'V71'
>;

const millions = (amountVnd: number) => formatMoney(amountVnd, 'million');

/** Rows of registers; amounts stand as the cells show them. */
export const viRegisters: SentencesOf<RegisterRule> = {
  V64: {
    name: 'Mã hoặc văn bản không có',
    found: (facts) => {
      if (facts.problem === 'document') return `văn bản${quoted(facts)} không có trong trang “Văn bản”.`;
      if (facts.problem === 'task') return `không có nhiệm vụ mang mã${quoted(facts)}.`;
      return `không có dòng nào mang mã${quoted(facts)}.`;
    },
    cure: (facts) => {
      if (facts.problem === 'document')
        return 'Ghi văn bản vào trang “Văn bản”, hoặc sửa lại số, ký hiệu, ví dụ 139/KH-UBND.';
      if (facts.problem === 'task')
        return 'Chép đúng mã ở trang “Tổng hợp”, ví dụ KH139-2025-SKHCN-007; không rõ thì để trống.';
      return 'Chép đúng mã của dòng đó, ví dụ KP-2025-STC-001; không rõ thì để trống.';
    },
  },
  V69: {
    name: 'Dòng của sổ chưa đúng',
    found: (facts) =>
      facts.problem === 'year'
        ? `“Năm”${quoted(facts)} không rõ.`
        : facts.problem === 'foreignUnit'
          ? `“${textOf(facts, 'unit')}” không phải là đơn vị của tệp này; dòng được tính cho “${textOf(facts, 'own')}”.`
          : `chưa ghi “${textOf(facts, 'column')}”.`,
    cure: (facts) =>
      facts.problem === 'year'
        ? 'Ghi bốn chữ số, ví dụ 2025.'
        : facts.problem === 'foreignUnit'
          ? `Ghi “${textOf(facts, 'own')}”, hoặc chuyển dòng này sang tệp của “${textOf(facts, 'unit')}”.`
          : `Bổ sung cột “${textOf(facts, 'column')}”.`,
  },
  V40: {
    name: 'Số tiền không rõ',
    found: (facts) => `số${quoted(facts)} không rõ nên không được tính.`,
    cure: (facts) =>
      facts.of === 'number'
        ? 'Dấu “.” phân cách hàng nghìn, dấu “,” phân cách phần thập phân, ví dụ 62,5.'
        : 'Dấu “.” phân cách hàng nghìn, dấu “,” phân cách phần thập phân; số tiền tính bằng triệu đồng, ví dụ 1.250,5.',
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
    cure: () => 'Nếu đúng, ghi lý do vào “Ghi chú”, ví dụ “thu hồi tạm ứng”, “điều chỉnh dự toán”.',
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
    cure: () => 'Kiểm tra quy định áp dụng; nếu đúng, ghi lý do vào “Ghi chú”.',
  },
  V65: {
    name: 'Nhiệm vụ chưa được quyết định kinh phí',
    found: (facts) => `thời hạn còn không quá 60 ngày mà đề nghị kinh phí ${textOf(facts, 'code')} chưa được trả lời.`,
    cure: (facts) =>
      `Đôn đốc cấp có thẩm quyền, hoặc ghi văn bản trả lời ở dòng ${textOf(facts, 'code')} của trang “Đề nghị kinh phí”.`,
  },
  V66: {
    name: 'Giải ngân chậm, chưa ghi nguyên nhân',
    found: ({ rate, threshold }) =>
      `tỷ lệ giải ngân ${rate} thấp hơn ngưỡng ${String(threshold).replace('.', ',')} % của quý.`,
    cure: () => 'Ghi nguyên nhân chậm, ví dụ “chờ phê duyệt dự toán”.',
  },
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
