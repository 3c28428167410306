import type { RuleNumber } from '../../core/rules/catalogue';
import type { SentencesOf } from './catalogue';
import { dayOf, quoted, textOf } from './facts';

type SafetyRule = Extract<
  RuleNumber,
  | 'V40'
  | 'V41'
  | 'V42'
  | 'V43'
  | 'V44'
  | 'V45'
  | 'V47'
  | 'V48'
  | 'V49'
  | 'V50'
  | 'V51'
  | 'V52'
  | 'V53'
  | 'V54'
  | 'V58'
  | 'V68'
  | 'V72'
>;

/** Addresses, secrecy, encodings; and the rules whose columns are not in the workbook yet. */
export const viSafety: SentencesOf<SafetyRule> = {
  V40: {
    name: 'Số tiền không rõ',
    found: (facts) => `số tiền${quoted(facts)} không rõ.`,
    cure: () => 'Dấu “.” phân cách hàng nghìn, dấu “,” phân cách phần thập phân; đơn vị triệu đồng, ví dụ 1.250,5.',
  },
  V41: {
    name: 'Giải ngân vượt dự toán',
    found: () => 'giải ngân lũy kế lớn hơn dự toán sau điều chỉnh.',
    cure: () => 'Kiểm tra lại hai số và đơn vị tính (triệu đồng).',
  },
  V42: {
    name: 'Số lũy kế giảm',
    found: () => 'giải ngân lũy kế giảm so với kỳ trước.',
    cure: () => 'Nếu đúng, ghi lý do, ví dụ “thu hồi tạm ứng”, “điều chỉnh dự toán”.',
  },
  V43: {
    name: 'Số tiền tăng đột biến',
    found: () => 'số tiền gấp khoảng 1.000 lần kỳ trước.',
    cure: () => 'Kiểm tra đơn vị tính: đồng, triệu đồng hay tỷ đồng.',
  },
  V44: {
    name: 'Đề nghị điều chỉnh chưa đủ',
    found: () => 'đề nghị điều chỉnh chưa ghi đủ loại, số tiền, cấp thẩm quyền và văn bản đề nghị.',
    cure: () => 'Ghi đủ, ví dụ “Tăng; 500; UBND Thành phố; 120/TTr-SKHCN”.',
  },
  V45: {
    name: 'Tỷ lệ kinh phí an ninh mạng',
    found: () => 'kinh phí an ninh mạng dưới 15% kinh phí chuyển đổi số, công nghệ thông tin.',
    cure: () => 'Kiểm tra quy định áp dụng; nếu đúng, ghi lý do.',
  },
  V47: {
    name: 'Điểm ngoài khoảng',
    found: (facts) => `điểm${quoted(facts)} không nằm trong khoảng từ 0 đến ${textOf(facts, 'most')}.`,
    cure: (facts) => `Nhập điểm từ 0 đến ${textOf(facts, 'most')}.`,
  },
  V48: {
    name: 'Chấm theo bộ tiêu chí chưa ban hành',
    found: () => 'bộ tiêu chí chưa ban hành.',
    cure: () => 'Chưa chấm điểm cho đến khi có quyết định ban hành bộ tiêu chí.',
  },
  V49: {
    name: 'Điểm thiếu minh chứng',
    found: () => 'có điểm nhưng thiếu minh chứng.',
    cure: () => 'Ghi văn bản hoặc liên kết minh chứng, ví dụ “215/BC-SKHCN”.',
  },
  V50: {
    name: 'Địa chỉ ngoài tên miền được phép',
    found: (facts) =>
      `địa chỉ thư${quoted(facts)} không thuộc tên miền được phép (${textOf(facts, 'domains')}); nhắc việc không gửi tới địa chỉ này.`,
    cure: (facts) =>
      `Dùng hộp thư công vụ, ví dụ vanthu@${textOf(facts, 'domain')}; tên miền được phép ghi trong trang “Cấu hình”.`,
  },
  V51: {
    name: 'Dữ liệu cá nhân',
    found: () => 'ô có thể chứa số định danh cá nhân, số hộ chiếu hoặc số tài khoản.',
    cure: () =>
      'Xóa dữ liệu cá nhân không cần thiết; chỉ ghi tên, chức vụ, thư công vụ, ví dụ “Nguyễn Văn An, Trưởng phòng”. Khi chưa xóa, dòng này không được đưa vào bảng tổng hợp và thư nhắc.',
  },
  V52: {
    name: 'Dấu hiệu nội dung mật',
    found: () => 'ô có dấu hiệu nội dung mật.',
    cure: () =>
      'Xóa ngay, không nhập tài liệu bí mật nhà nước; báo bộ phận bảo mật. Chỉ ghi “nhiệm vụ mật – theo dõi ngoài hệ thống”.',
  },
  V53: {
    name: 'Bảng mã cũ, lỗi phông',
    found: () => 'chữ có thể ở bảng mã cũ (TCVN3, VNI) hoặc đã lỗi phông.',
    cure: () => 'Chuyển sang Unicode rồi dán lại, ví dụ “Së Khoa häc” thành “Sở Khoa học”.',
  },
  V54: {
    name: 'Báo cáo chưa gửi',
    found: (facts) =>
      `báo cáo “${textOf(facts, 'report')}” chưa gửi; hạn cuối ${dayOf(facts, 'lastDay')} (còn ${textOf(facts, 'workingDays')} ngày làm việc).`,
    cure: () => 'Gửi báo cáo và ghi số, ngày văn bản, ví dụ “215/BC-SKHCN ngày 13/10/2025”.',
  },
  V58: {
    name: 'Địa chỉ thư sai dạng',
    found: (facts) => `địa chỉ thư${quoted(facts)} không đúng dạng.`,
    cure: (facts) =>
      `Ghi dạng hoten@${textOf(facts, 'domain') || 'hanoi.gov.vn'}; nhiều địa chỉ thì cách nhau bằng dấu “;”.`,
  },
  V68: {
    name: 'Đầu mối của đơn vị khác',
    found: (facts) =>
      `địa chỉ thư${quoted(facts)} là hộp thư của ${facts.unit}; nhắc việc không gửi tới địa chỉ này mà gửi tới hộp thư của đơn vị chủ trì.`,
    cure: () => 'Ghi hộp thư của cán bộ thuộc đơn vị chủ trì, hoặc để trống để gửi tới “Email đầu mối” của đơn vị.',
  },
  V72: {
    name: 'Đơn vị chưa có hộp thư dùng được',
    found: () => 'đơn vị đang hiệu lực chưa có “Email đầu mối” dùng được nên không nhận được thư nhắc.',
    cure: () =>
      'Ghi hộp thư công vụ của đơn vị, ví dụ vanthu@hanoi.gov.vn; đơn vị không nhận thư nhắc thì ghi “Không” ở cột “Nhận nhắc việc”.',
  },
};
