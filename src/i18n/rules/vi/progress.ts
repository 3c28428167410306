import type { RuleNumber } from '../../../core/rules/catalogue';
import { progressWords } from '../../../core/tasks/progress/progress';
import { reviewResultWords } from '../../../core/tasks/task-review';
import type { SentencesOf } from '../facts/catalogue';
import { dayOf, quoted, textOf } from '../facts/fact-texts';

type ProgressRule = Extract<
  RuleNumber,
  'V29' | 'V30' | 'V31' | 'V32' | 'V33' | 'V34' | 'V35' | 'V36' | 'V37' | 'V38' | 'V39' | 'V46' | 'V56' | 'V57' | 'V62'
>;

const words = Object.values(progressWords).map(([word]) => word);
const reviewWords = Object.values(reviewResultWords).map(([word]) => word);

function listName(column: string, key: string): string {
  if (column !== '') return `“${column}”`;
  if (key === 'reviewResult') return 'kết quả rà soát';
  if (key === 'areas') return 'nội dung thi đua';
  return key === 'field' ? 'lĩnh vực' : 'tiến độ';
}

/** Products, progress, delay and difficulties. */
export const viProgress: SentencesOf<ProgressRule> = {
  V29: {
    name: 'Thiếu sản phẩm đầu ra',
    found: () => 'chưa nêu sản phẩm đầu ra.',
    cure: () => 'Ghi sản phẩm phải có, ví dụ “Báo cáo”, “Tờ trình”, “Kế hoạch”, “Hệ thống thông tin”.',
  },
  V30: {
    name: 'Hoàn thành thiếu ngày',
    found: () => 'tiến độ “Hoàn thành” nhưng chưa có ngày hoàn thành.',
    cure: () => 'Nhập ngày hoàn thành, ví dụ 09/10/2025.',
  },
  V31: {
    name: 'Ngày hoàn thành không hợp lệ',
    found: (facts) =>
      facts.problem === 'future'
        ? `ngày hoàn thành ${dayOf(facts, 'doneDay')} ở tương lai (hôm nay là ${dayOf(facts, 'today')}).`
        : `ngày hoàn thành ${dayOf(facts, 'doneDay')} trước ngày giao ${dayOf(facts, 'assignedDay')}.`,
    cure: (facts) =>
      facts.problem === 'future'
        ? 'Kiểm tra lại năm; việc chưa xong thì để trống ô này và chọn “Đang thực hiện”.'
        : `Nhập ngày từ ${dayOf(facts, 'assignedDay')} đến hôm nay; kiểm tra lại ngày, tháng, năm.`,
  },
  V32: {
    name: 'Hoàn thành thiếu minh chứng',
    found: (facts) =>
      facts.missing === 'receiver'
        ? 'minh chứng chưa ghi cấp nhận.'
        : 'tiến độ “Hoàn thành” nhưng chưa có minh chứng; nhiệm vụ được xếp “chờ xác nhận” và vẫn tính hạn.',
    cure: (facts) =>
      facts.missing === 'receiver'
        ? 'Ghi nơi đã nhận văn bản, ví dụ “UBND Thành phố”.'
        : 'Ghi số, ngày văn bản vào “Minh chứng” và nơi nhận vào “Cấp nhận”, ví dụ “215/BC-SKHCN ngày 09/10/2025”, “UBND Thành phố”.',
  },
  V33: {
    name: 'Minh chứng là dự thảo',
    found: () =>
      '“dự thảo” chưa phải sản phẩm đã gửi cấp có thẩm quyền; nhiệm vụ được xếp “chờ xác nhận” và vẫn tính hạn.',
    cure: () =>
      'Khi đã gửi, ghi số, ngày văn bản, ví dụ “215/BC-SKHCN ngày 09/10/2025”; khi chưa gửi, chọn “Đang thực hiện”.',
  },
  V34: {
    name: 'Tỷ lệ và tiến độ không khớp',
    found: (facts) =>
      facts.percent === 100
        ? 'tỷ lệ 100% nhưng tiến độ chưa là “Hoàn thành”.'
        : `tiến độ “Hoàn thành” nhưng tỷ lệ là ${textOf(facts, 'percent').replace('.', ',')}%.`,
    cure: (facts) =>
      facts.percent === 100
        ? 'Chọn “Hoàn thành” và ghi ngày, minh chứng; việc chưa xong thì giảm tỷ lệ, ví dụ 90.'
        : 'Ghi tỷ lệ 100, hoặc chọn “Đang thực hiện” nếu việc chưa xong.',
  },
  V35: {
    name: 'Trạng thái nhập tay',
    found: (facts) => `cột “Trạng thái” do hệ thống tính; nội dung nhập tay${quoted(facts)} được thay.`,
    cure: () => 'Cập nhật cột “Tiến độ”, ví dụ “Đang thực hiện”; không nhập vào cột “Trạng thái”.',
  },
  V36: {
    name: 'Quá hạn chưa ghi nguyên nhân, ngày cam kết',
    found: (facts) => {
      const days = `quá hạn ${textOf(facts, 'daysLate')} ngày`;
      if (facts.missing === 'commitment') return `${days} nhưng chưa có ngày cam kết hoàn thành.`;
      if (facts.missing === 'newCommitment') return `${days}; ngày cam kết ${dayOf(facts, 'committedDay')} đã qua.`;
      return `${days} nhưng chưa ghi nguyên nhân.`;
    },
    cure: ({ missing }) => {
      if (missing === 'commitment') return 'Ghi “Ngày cam kết”, ví dụ 31/10/2025; hạn của nhiệm vụ không thay đổi.';
      if (missing === 'newCommitment')
        return 'Ghi kết quả, hoặc ngày cam kết mới, ví dụ 31/10/2025; hạn của nhiệm vụ không thay đổi.';
      return 'Ghi nguyên nhân, ví dụ “Chờ Sở Tài chính thẩm định”, và “Ngày cam kết”, ví dụ 31/10/2025.';
    },
  },
  V37: {
    name: 'Quá hạn chưa có cấp quyết định',
    found: () => 'quá hạn từ 3 ngày nhưng chưa ghi cấp cần quyết định.',
    cure: () => 'Ghi cấp cần quyết định, ví dụ “UBND Thành phố”.',
  },
  V38: {
    name: 'Tạm dừng, hủy thiếu văn bản',
    found: (facts) =>
      `tiến độ “${facts.progress === 'cancelled' ? 'Hủy' : 'Tạm dừng'}” nhưng chưa có văn bản của cấp có thẩm quyền; nhiệm vụ vẫn tính hạn.`,
    cure: () => 'Ghi văn bản cho phép vào “Minh chứng”, ví dụ “5712/UBND-ĐMPT ngày 20/10/2025”.',
  },
  V39: {
    name: 'Lâu chưa cập nhật',
    found: (facts) => `đã ${textOf(facts, 'age')} ngày chưa cập nhật.`,
    cure: ({ at }) =>
      at === 'file'
        ? 'Cập nhật tiến độ; nếu không có gì thay đổi, ghi ngày rà soát vào cột “Ngày rà soát” (tệp chưa có cột này: cột “Cập nhật”), ví dụ 10/10/2025.'
        : 'Cập nhật tiến độ; nếu không có gì thay đổi, chọn menu Đôn Đốc > “Xác nhận đã rà soát các dòng đang chọn”.',
  },
  V46: {
    name: 'Khó khăn chưa có đề xuất',
    found: () => 'có khó khăn, vướng mắc nhưng chưa có đề xuất.',
    cure: () =>
      'Ghi đề xuất và cấp giải quyết để Sở KH&CN tổng hợp trình UBND Thành phố, ví dụ “Đề nghị UBND Thành phố bổ sung kinh phí năm 2026”.',
  },
  V56: {
    name: 'Giá trị ngoài danh sách',
    found: (facts, key) => `${listName(textOf(facts, 'column'), key)}${quoted(facts)} không có trong danh sách.`,
    cure: (facts, key) => {
      const suggestion = textOf(facts, 'suggestion');
      if (suggestion !== '') return `Có phải “${suggestion}”? Nếu đúng, chọn từ đó trong danh sách.`;
      if (facts.words !== undefined) return `Chọn trong danh sách: ${textOf(facts, 'words')}.`;
      if (key === 'reviewResult') return `Chọn trong danh sách: ${reviewWords.join('; ')}.`;
      if (key === 'areas')
        return 'Ghi ND1 đến ND7, số hoặc tên nội dung; nhiều nội dung thì cách nhau bằng dấu “;”, ví dụ “ND1; ND3”, “ND1–ND3”.';
      return key === 'field'
        ? 'Chọn trong danh sách: KHCN; ĐMST; CĐS; Khác (nhiều lĩnh vực thì cách nhau bằng dấu “;”).'
        : `Chọn trong danh sách: ${words.join('; ')}.`;
    },
  },
  V57: {
    name: 'Tỷ lệ không hợp lệ',
    found: (facts) => `tỷ lệ${quoted(facts)} không phải là số từ 0 đến 100.`,
    cure: () => 'Nhập số từ 0 đến 100, ví dụ 60.',
  },
  V62: {
    name: 'Ô không có nội dung',
    found: (facts) =>
      textOf(facts, 'text').startsWith('#')
        ? `công thức ở ô này báo lỗi${quoted(facts)}, nên ô không có giá trị.`
        : `ô này chỉ hiện${quoted(facts)}, không phải nội dung.`,
    cure: (facts) =>
      textOf(facts, 'text').startsWith('#')
        ? 'Sửa công thức, hoặc nhập thẳng giá trị vào ô, ví dụ “Báo cáo”.'
        : 'Nhập nội dung vào ô, ví dụ “Báo cáo”; nếu không có gì để ghi thì xóa trống.',
  },
};
