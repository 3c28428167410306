import type { RuleLanguage } from './facts/catalogue';
import { quoted, textOf } from './facts/fact-texts';
import { viDates } from './vi/dates';
import { viEntries } from './vi/entries';
import { viMaster } from './vi/master';
import { viProgress } from './vi/progress';
import { viRegisters } from './vi/registers';
import { viSafety } from './vi/safety';
import { viSettingProblems, viSettings } from './vi/settings';

export const vi: RuleLanguage = {
  rules: {
    ...viEntries,
    ...viDates,
    ...viProgress,
    ...viSafety,
    V59: viSettings,
    ...viMaster,
    ...viRegisters,
  },
  settingProblems: viSettingProblems,
  ownRule: {
    required: (facts) => `cột “${textOf(facts, 'column')}” bắt buộc phải nhập.`,
    requiredWhen: (facts) => `cột “${textOf(facts, 'column')}” bắt buộc khi ${textOf(facts, 'parameter')}.`,
    oneOf: (facts) => `giá trị${quoted(facts)} không nằm trong danh sách: ${textOf(facts, 'parameter')}.`,
    pattern: (facts) => `giá trị${quoted(facts)} không theo mẫu ${textOf(facts, 'parameter')}.`,
    between: (facts) => `giá trị${quoted(facts)} không nằm trong khoảng ${textOf(facts, 'parameter')}.`,
    notBefore: (facts) => `cột “${textOf(facts, 'column')}” không được trước cột “${textOf(facts, 'parameter')}”.`,
    length: (facts) =>
      `độ dài của cột “${textOf(facts, 'column')}” không nằm trong khoảng ${textOf(facts, 'parameter')} ký tự.`,
  },
  ownRuleCure: 'Nhập lại theo quy tắc riêng của bảng này (trang “Quy tắc”).',
  repair: {
    spacing: 'bỏ khoảng trắng thừa và ký tự ẩn',
    unicode: 'chuyển về Unicode dựng sẵn',
    unitSpelling: 'viết tên đơn vị theo danh mục',
    symbolCase: 'viết ký hiệu theo trang “Văn bản”',
    listWord: 'viết theo từ trong danh sách',
  },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', beta: 'Thử nghiệm' },
  subject: {
    structure: 'Cấu trúc bảng',
    code: 'Mã nhiệm vụ',
    title: 'Nội dung',
    unit: 'Đơn vị',
    document: 'Văn bản giao',
    date: 'Ngày',
    deadline: 'Thời hạn',
    extension: 'Gia hạn',
    completion: 'Sản phẩm, hoàn thành',
    delay: 'Chậm, vướng mắc',
    text: 'Chữ và danh sách',
    security: 'Bảo mật, dữ liệu cá nhân',
    mail: 'Địa chỉ thư',
    setting: 'Cấu hình',
    holiday: 'Ngày nghỉ',
    money: 'Kinh phí',
    score: 'Thi đua',
    report: 'Báo cáo',
    register: 'Sổ theo dõi',
    master: 'Nội dung đã giao',
  },
  row: (rowNumber) => `dòng ${rowNumber}`,
};
