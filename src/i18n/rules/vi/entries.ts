import type { RuleNumber } from '../../../core/rules/catalogue';
import { viReasons } from '../../report/vi-reasons';
import type { SentencesOf } from '../facts/catalogue';
import { columnLetters, dayOf, quoted, textOf } from '../facts/fact-texts';

type EntryRule = Extract<
  RuleNumber,
  'V70' | 'V01' | 'V02' | 'V03' | 'V04' | 'V05' | 'V06' | 'V07' | 'V08' | 'V09' | 'V10' | 'V11' | 'V12' | 'V13' | 'V14'
>;

/** Headings, codes, titles, units and documents. */
export const viEntries: SentencesOf<EntryRule> = {
  V01: {
    name: 'Hàng tiêu đề không đúng mẫu',
    found: (facts) => {
      const heading = textOf(facts, 'heading');
      if (facts.problem === 'noHeadings') {
        return `không thấy hàng tiêu đề (cột “${heading}”…) trong 10 hàng đầu của trang.`;
      }
      if (facts.problem === 'foreignTable') {
        return `bảng trên trang này theo mẫu riêng (tiêu đề “${heading}”), không phải bảng nhiệm vụ của hệ thống nên được để nguyên.`;
      }
      if (facts.problem === 'duplicate') {
        const first = columnLetters(facts.firstColumn ?? 0);
        const second = columnLetters(facts.secondColumn ?? 0);
        return `có hai cột cùng là “${heading}”: cột ${first} và cột ${second}.`;
      }
      if (facts.problem === 'file') {
        const [found] = viReasons[facts.reason ?? 'unreadableFile'](facts);
        return found.charAt(0).toLowerCase() + found.slice(1);
      }
      if (facts.problem === 'sheetMissing') {
        return `bảng tính không có trang “${textOf(facts, 'sheet')}” của đơn vị này.`;
      }
      if (facts.problem === 'sharedSource') {
        return `trang “${textOf(facts, 'sheet')}” đã là trang của ${textOf(facts, 'unit')}; mỗi đơn vị phải có trang riêng.`;
      }
      const now = quoted(facts);
      return now === ''
        ? `hàng tiêu đề thiếu cột “${heading}”.`
        : `hàng tiêu đề thiếu cột “${heading}”; ô này đang ghi${now}.`;
    },
    cure: (facts) => {
      if (facts.problem === 'duplicate')
        return 'Giữ một cột; xóa cột kia hoặc đổi tiêu đề của nó, ví dụ “Ghi chú riêng”.';
      if (facts.problem === 'missing' && quoted(facts) !== '') {
        return `Ghi lại đúng “${textOf(facts, 'heading')}”. Được chuyển chỗ cột và thêm cột riêng, không được đổi tên hoặc xóa cột của mẫu.`;
      }
      if (facts.problem === 'file') return viReasons[facts.reason ?? 'unreadableFile'](facts)[1];
      if (facts.problem === 'sheetMissing') {
        return 'Ghi lại đúng tên trang ở ô này; nếu chưa có trang, vào Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu” để tạo.';
      }
      if (facts.problem === 'sharedSource') return 'Ghi tên trang khác ở ô này, ví dụ mã của đơn vị.';
      if (facts.problem === 'foreignTable') {
        return 'Đơn vị tổng hợp vào menu Đôn Đốc > Đơn vị tổng hợp > Điều phối, chốt báo cáo > “Nhập từ bảng có sẵn…” để đưa nhiệm vụ của bảng này vào.';
      }
      if (facts.at === 'file') {
        return facts.problem === 'noHeadings'
          ? 'Khôi phục hàng tiêu đề bằng Tệp > Nhật ký phiên bản, hoặc chép từ tệp của đơn vị khác.'
          : `Thêm cột “${textOf(facts, 'heading')}” vào hàng tiêu đề, ở bất kỳ chỗ nào.`;
      }
      return 'Đơn vị tổng hợp vào menu Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu”; nội dung đã nhập được giữ nguyên.';
    },
  },
  V02: {
    name: 'Ngôn ngữ hoặc múi giờ của bảng tính',
    found: (facts) =>
      `bảng tính đang đặt ngôn ngữ “${textOf(facts, 'locale')}”, múi giờ “${textOf(facts, 'timeZone')}”: ngày nhập vào có thể bị hiểu đảo ngày và tháng.`,
    cure: () =>
      'Vào Tệp > Cài đặt, chọn ngôn ngữ Việt Nam và múi giờ (GMT+07:00) Hồ Chí Minh trước khi nhập ngày, rồi rà lại các ngày đã nhập.',
  },
  V03: {
    name: 'Thiếu nội dung nhiệm vụ',
    found: () => 'chưa nhập nội dung nhiệm vụ.',
    cure: () => 'Nhập nội dung, ví dụ “Ban hành kế hoạch chuyển đổi số năm 2026”; nếu là dòng thừa thì xóa cả dòng.',
  },
  V70: {
    name: 'Chưa rõ có phải nhiệm vụ',
    found: (facts) => `hàng ${textOf(facts, 'row')}${quoted(facts)} có phải nhiệm vụ không? Tạm thời chưa tính.`,
    cure: () =>
      'Nếu là nhiệm vụ, chọn “Tiến độ” hoặc ghi cơ quan chủ trì, thời hạn; nếu là đề mục, ghi “mục” vào cột “Ghi chú” của hàng đó.',
  },
  V04: {
    name: 'Trùng mã nhiệm vụ',
    found: (facts) =>
      `mã “${textOf(facts, 'code')}” trùng với dòng ${textOf(facts, 'otherRow')}, trang “${textOf(facts, 'otherSheet')}” (đơn vị ${textOf(facts, 'otherUnit')}).`,
    cure: (facts) =>
      facts.at === 'master'
        ? 'Trang này không cấp mã mới: xóa dòng này nếu là bản sao; nếu mã bị gõ nhầm thì ghi lại mã cũ (xem Tệp > Nhật ký phiên bản).'
        : 'Không sao chép mã: xóa mã ở ô này, lần kiểm tra sau hệ thống cấp mã mới.',
  },
  V05: {
    name: 'Mã đã cấp bị sửa',
    found: (facts) => `mã “${textOf(facts, 'code')}” không phải mã đã cấp cho nhiệm vụ này.`,
    cure: (facts) => `Mã đã cấp không được sửa. Ghi lại mã cũ: ${textOf(facts, 'knownCode')}.`,
  },
  V06: {
    name: 'Nhiệm vụ có thể bị nhập hai lần',
    found: (facts) => {
      const code = textOf(facts, 'otherCode');
      const row = `dòng ${textOf(facts, 'otherRow')}, trang “${textOf(facts, 'otherSheet')}”`;
      return `gần giống nhiệm vụ ${code === '' ? `ở ${row}` : `${code} (${row})`}, cùng chủ trì và cùng hạn.`;
    },
    cure: () =>
      'Nếu là một nhiệm vụ có hai văn bản giao, ghi thêm văn bản vào dòng kia (ví dụ “139/KH-UBND; 5514/UBND-ĐMPT”) rồi xóa dòng này; nếu khác nhau, ghi rõ chỗ khác trong nội dung.',
  },
  V07: {
    name: 'Thiếu cơ quan chủ trì',
    found: () => 'chưa có cơ quan chủ trì.',
    cure: ({ unit = '' }) =>
      unit === ''
        ? 'Mỗi nhiệm vụ có đúng một cơ quan chủ trì: chọn trong danh sách, ví dụ “Sở Khoa học và Công nghệ”.'
        : `Mỗi nhiệm vụ có đúng một cơ quan chủ trì; khi chưa ghi, nhiệm vụ được đếm ở dòng “(chưa phân đơn vị)”. Nếu là nhiệm vụ của chính đơn vị giữ trang này, chọn “${unit}”.`,
  },
  V08: {
    name: 'Nhiều cơ quan chủ trì',
    found: (facts) => `ô “Cơ quan chủ trì” có ${textOf(facts, 'count')} đơn vị.`,
    cure: () => 'Để lại một đơn vị; chuyển các đơn vị khác sang “Cơ quan phối hợp”, cách nhau bằng dấu “;”.',
  },
  V09: {
    name: 'Đơn vị không có trong danh mục',
    found: (facts) => `tên đơn vị${quoted(facts)} không có trong danh mục.`,
    cure: (facts) => {
      const suggestion = textOf(facts, 'suggestion');
      return suggestion === ''
        ? 'Chọn trong danh sách; đơn vị mới hoặc vừa đổi tên thì đề nghị đơn vị tổng hợp ghi vào trang “Đơn vị” (tên cũ ghi ở cột “Tên khác”).'
        : `Có phải “${suggestion}”? Nếu đúng, chọn tên đó trong danh sách.`;
    },
  },
  V10: {
    name: 'Tên khớp nhiều đơn vị',
    found: (facts) => `tên${quoted(facts)} khớp với ${textOf(facts, 'count')} đơn vị (${textOf(facts, 'names')}).`,
    cure: () => 'Chọn đúng đơn vị trong danh sách, viết đủ dấu và loại đơn vị, ví dụ “Xã Ba Vì”.',
  },
  V11: {
    name: 'Đơn vị hết hiệu lực',
    found: (facts) => `“${textOf(facts, 'unit')}” đã hết hiệu lực (đến hết ngày ${dayOf(facts, 'validToDay')}).`,
    cure: (facts) => {
      const successor = textOf(facts, 'successor');
      return successor === ''
        ? 'Chọn đơn vị kế thừa trong danh sách; nếu đơn vị vẫn hoạt động, sửa “Hiệu lực đến” trong trang “Đơn vị”.'
        : `Chọn đơn vị kế thừa: “${successor}”.`;
    },
  },
  V12: {
    name: 'Chủ trì đồng thời phối hợp',
    found: (facts) => `“${textOf(facts, 'unit')}” vừa chủ trì vừa phối hợp.`,
    cure: () => 'Bỏ đơn vị này khỏi “Cơ quan phối hợp”, hoặc chọn lại cơ quan chủ trì.',
  },
  V13: {
    name: 'Thiếu văn bản giao',
    found: () => 'chưa ghi văn bản giao nhiệm vụ.',
    cure: () => 'Ghi số, ký hiệu, ví dụ 139/KH-UBND; có nhiều văn bản thì cách nhau bằng dấu “;”, văn bản chính trước.',
  },
  V14: {
    name: 'Số, ký hiệu văn bản',
    found: (facts) =>
      facts.problem === 'unknown'
        ? `văn bản${quoted(facts)} chưa có trong trang “Văn bản”.`
        : `số, ký hiệu văn bản${quoted(facts)} có thể sai.`,
    cure: (facts) => {
      const suggestion = textOf(facts, 'suggestion');
      if (suggestion !== '') return `Có phải “${suggestion}”? Nếu đúng, ghi lại như vậy.`;
      return facts.problem === 'unknown'
        ? 'Kiểm tra số, ký hiệu; nếu đúng thì đề nghị đơn vị tổng hợp ghi văn bản vào trang “Văn bản”.'
        : 'Ví dụ đúng: 139/KH-UBND; 5514/UBND-ĐMPT; 57-NQ/TW.';
    },
  },
};
