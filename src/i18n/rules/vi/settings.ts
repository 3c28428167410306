import type { SettingSentencesByKind } from '../facts/catalogue';
import { dayOf, quoted, textOf } from '../facts/fact-texts';
import { settingSentences } from '../facts/setting-sentences';

const otherRow = (facts: { readonly otherRow: number }): string => textOf(facts, 'otherRow');

/** What may be wrong in `Cấu hình`, `Đơn vị`, `Văn bản`, `Ngày nghỉ` and `Quy tắc`. */
export const viSettingProblems: SettingSentencesByKind = {
  unreadable: {
    found: (facts) =>
      `không đọc được ${textOf(facts, 'name') === '' ? 'giá trị' : `“${textOf(facts, 'name')}”`}${quoted(facts)}.`,
    cure: (facts) => {
      const example = textOf(facts, 'example');
      return `Nhập lại${example === '' ? '' : `, ví dụ “${example}”`}; trong lúc đó hệ thống dùng giá trị mặc định.`;
    },
  },
  unknownSetting: {
    found: (facts) => `mục${quoted(facts)} không phải là một mục cấu hình.`,
    cure: (facts) =>
      textOf(facts, 'suggestion') === ''
        ? 'Xóa dòng này, hoặc ghi đúng tên mục, ví dụ “Giờ gửi”.'
        : `Có phải “${textOf(facts, 'suggestion')}”? Nếu đúng, ghi lại như vậy.`,
  },
  settingTwice: {
    found: (facts) => `mục “${textOf(facts, 'name')}” đã có ở dòng ${otherRow(facts)}.`,
    cure: () => 'Giữ một dòng, xóa dòng kia; đang dùng dòng trên.',
  },
  noUnitCode: {
    found: (facts) => `đơn vị “${textOf(facts, 'unit')}” chưa có mã.`,
    cure: () => 'Ghi mã bằng chữ không dấu và số, ví dụ “SKHCN”.',
  },
  badUnitCode: {
    found: (facts) => `mã đơn vị${quoted(facts)} có ký tự không dùng được.`,
    cure: () => 'Chỉ dùng chữ không dấu và số, viết liền, ví dụ “SKHCN”, “PHOANKIEM”.',
  },
  unknownRoleUnit: {
    found: (facts) => `“${textOf(facts, 'name')}”: không có đơn vị${quoted(facts)} trong trang “Đơn vị”.`,
    cure: (facts) =>
      textOf(facts, 'suggestion') === ''
        ? 'Ghi mã của một đơn vị trong trang “Đơn vị”, ví dụ “SNV”; nếu không giao cho đơn vị nào thì ghi “Không”.'
        : `Có phải “${textOf(facts, 'suggestion')}”? Nếu không giao cho đơn vị nào thì ghi “Không”.`,
  },
  roleWithoutMailbox: {
    found: (facts) =>
      `“${textOf(facts, 'name')}”: “${textOf(facts, 'unit')}” chưa có “Email đầu mối” dùng được nên chưa ai được nhập cột của đơn vị này và chưa ai nhận thư.`,
    cure: () => 'Ghi “Email đầu mối” của đơn vị trong trang “Đơn vị”, rồi chạy “Thiết lập / Khôi phục mẫu”.',
  },
  unitCodeTwice: {
    found: (facts) => `mã đơn vị “${textOf(facts, 'code')}” đã có ở dòng ${otherRow(facts)}.`,
    cure: () => 'Mỗi đơn vị có một mã riêng: sửa một trong hai, ví dụ thêm số “2” vào cuối.',
  },
  noUnitName: {
    found: () => 'đơn vị chưa có tên.',
    cure: () => 'Ghi tên đầy đủ, ví dụ “Sở Khoa học và Công nghệ”.',
  },
  unitNameTwice: {
    found: (facts) => `tên “${textOf(facts, 'unit')}” đã có ở dòng ${otherRow(facts)}.`,
    cure: () => 'Xóa dòng thừa, hoặc ghi tên cho khác nhau, ví dụ thêm “Phường”, “Xã” ở trước.',
  },
  unknownSuccessor: {
    found: (facts) => `đơn vị kế thừa${quoted(facts)} không có trong danh mục.`,
    cure: () => 'Ghi mã của một đơn vị khác trong trang “Đơn vị”, ví dụ “SKHCN”.',
  },
  validityReversed: {
    found: (facts) => `“Hiệu lực đến” (${dayOf(facts, 'toDay')}) trước “Hiệu lực từ” (${dayOf(facts, 'fromDay')}).`,
    cure: () => 'Kiểm tra lại hai ngày; để trống “Hiệu lực đến” nếu đơn vị còn hoạt động.',
  },
  sharedSheet: {
    found: (facts) => `dùng chung trang nhiệm vụ với “${textOf(facts, 'otherUnit')}” (dòng ${otherRow(facts)}).`,
    cure: () => 'Mỗi đơn vị có trang hoặc tệp riêng: sửa “Trang tính” hoặc “Mã tệp” của một trong hai.',
  },
  documentTwice: {
    found: (facts) => `văn bản “${textOf(facts, 'symbol')}” đã có ở dòng ${otherRow(facts)}.`,
    cure: () => 'Giữ một dòng, xóa dòng kia; đang dùng dòng trên.',
  },
  holidayTwice: {
    found: (facts) => `ngày ${dayOf(facts, 'day')} đã có ở dòng ${otherRow(facts)}.`,
    cure: () => 'Giữ một dòng cho mỗi ngày; xóa dòng kia.',
  },
  yearWithoutTable: {
    found: (facts) =>
      `chưa có lịch nghỉ chính thức của năm ${textOf(facts, 'year')}; đang tính theo cuối tuần và các ngày nghỉ theo luật.`,
    cure: () =>
      'Khi có thông báo nghỉ lễ, tết, ghi các ngày nghỉ, nghỉ bù, làm bù kèm “Căn cứ” và chọn “Chính thức”, ví dụ 26/04/2025, “Làm bù”.',
  },
  unknownRule: {
    found: (facts) => `không có quy tắc${quoted(facts)}.`,
    cure: () => 'Ghi số của quy tắc, ví dụ “V30”; để trống nếu là quy tắc riêng.',
  },
  ruleGivenTwice: {
    found: (facts) => `quy tắc${quoted(facts)} đã được đặt mức ở dòng trên.`,
    cure: () => 'Giữ một dòng, xóa dòng kia; đang dùng dòng trên.',
  },
  unknownSeverity: {
    found: (facts) => `mức${quoted(facts)} không có trong danh sách.`,
    cure: () => 'Chọn “Lỗi”, “Cảnh báo”, “Thử nghiệm” hoặc “Tắt”.',
  },
  noSeverity: {
    found: () => 'chưa chọn mức cho quy tắc này.',
    cure: () => 'Chọn “Lỗi”, “Cảnh báo”, “Thử nghiệm” hoặc “Tắt”.',
  },
  unknownPage: {
    found: (facts) => `không có sổ${quoted(facts)}.`,
    cure: () => 'Để trống cho bảng nhiệm vụ, hoặc ghi tên một trang sổ, ví dụ “Vướng mắc”.',
  },
  noColumn: {
    found: () => 'chưa ghi cột.',
    cure: () => 'Ghi tiêu đề của một cột trong bảng nhiệm vụ, ví dụ “Minh chứng”.',
  },
  unknownColumn: {
    found: (facts) => `bảng này không có cột${quoted(facts)}.`,
    cure: () =>
      'Ghi đúng tiêu đề của một cột trong bảng nhiệm vụ, ví dụ “Minh chứng”, hoặc trong trang sổ ghi ở cột “Trang”.',
  },
  noCondition: {
    found: () => 'chưa chọn điều kiện.',
    cure: () => 'Chọn điều kiện trong danh sách, ví dụ “bắt buộc”.',
  },
  unknownCondition: {
    found: (facts) => `không có điều kiện${quoted(facts)}.`,
    cure: () =>
      'Chọn một trong: bắt buộc; bắt buộc khi; trong danh sách; theo mẫu; trong khoảng; không trước cột; độ dài.',
  },
  noParameter: {
    found: () => 'điều kiện này cần một giá trị.',
    cure: () => 'Ghi vào cột “Giá trị”, ví dụ “A; B; C” cho “trong danh sách”, “10 – 2000” cho “độ dài”.',
  },
  badPattern: {
    found: (facts) => `không đọc được mẫu${quoted(facts)}.`,
    cure: () =>
      'Dùng chữ, “.”, “\\d”, “[a-z]”, “(…|…)”, “* + ? {2,4}”, “^ $”, không quá 200 ký tự; dấu đặc biệt viết sau “\\”. Ví dụ ^\\d+/[A-Z]+-UBND$.',
  },
  badBounds: {
    found: (facts) => `không đọc được khoảng${quoted(facts)}.`,
    cure: () =>
      'Ghi số nhỏ trước, ví dụ “0 – 100”, “≥ 10”; một nghìn ghi là “1000”, vì “1.000” có thể hiểu là 1; cột ngày thì ghi “01/01/2025 – 31/12/2025”.',
  },
  notDateColumn: {
    found: (facts) => `cột${quoted(facts)} không phải là cột ngày.`,
    cure: () => 'Chọn hai cột ngày, ví dụ “Ngày hoàn thành” không trước “Ngày giao”.',
  },
};

export const viSettings = settingSentences('Mục cấu hình không dùng được', viSettingProblems);
