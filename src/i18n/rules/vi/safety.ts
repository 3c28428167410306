import type { RuleNumber } from '../../../core/rules/catalogue';
import type { SentencesOf } from '../facts/catalogue';
import { dayOf, quoted, textOf } from '../facts/fact-texts';

type SafetyRule = Extract<RuleNumber, 'V50' | 'V51' | 'V52' | 'V53' | 'V54' | 'V58' | 'V68' | 'V72'>;

/** Addresses, secrecy, encodings. */
export const viSafety: SentencesOf<SafetyRule> = {
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
