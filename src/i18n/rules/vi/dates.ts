import type { RuleNumber } from '../../../core/rules/catalogue';
import { type Day, formatDay } from '../../../core/time/day';
import type { SentencesOf } from '../facts/catalogue';
import { dayOf, quoted, textOf } from '../facts/fact-texts';

type DateRule = Extract<
  RuleNumber,
  'V15' | 'V16' | 'V17' | 'V18' | 'V19' | 'V20' | 'V21' | 'V22' | 'V23' | 'V24' | 'V25' | 'V26' | 'V27' | 'V28' | 'V55'
>;

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

const dateNames: { readonly [key: string]: string } = {
  assignedOn: 'ngày giao',
  dueText: 'hạn',
  extendedTo: 'hạn mới',
  doneOn: 'ngày hoàn thành',
  issuedOn: 'ngày văn bản',
  committedOn: 'ngày cam kết',
  reviewedOn: 'ngày rà soát',
  received: 'ngày nhận',
  receipts: 'ngày nhận',
};

function nameOf(key: string): string {
  return dateNames[key] ?? 'ngày';
}

/** `ngày 5 tháng 6 năm 2025`, which cannot be read the other way round. */
function inWords(day: Day): string {
  const [dayOfMonth, month, year] = formatDay(day).split('/').map(Number);
  return `ngày ${dayOfMonth} tháng ${month} năm ${year}`;
}

const ofDuty = {
  cutOff: 'Nhập ngày trong tháng, từ 1 đến 28, hoặc “cuối kỳ”; để trống là ngày 14.',
  periodic: 'Ghi “ngày chốt”, “2 ngày làm việc sau ngày chốt”, hoặc “trước ngày 20 của tháng sau”.',
  once: 'Nhập ngày/tháng/năm, ví dụ 14/10/2025, hoặc “trước ngày 14/10/2025”, “Quý IV/2025”, “Tháng 12/2025”.',
} as const;

/** Dates, deadlines and extensions. */
export const viDates: SentencesOf<DateRule> = {
  V15: {
    name: 'Ngày ở tương lai',
    found: (facts, key) => `${nameOf(key)} ${dayOf(facts, 'day')} ở tương lai (hôm nay là ${dayOf(facts, 'today')}).`,
    cure: (facts) =>
      facts.suggestedDay === undefined
        ? `Kiểm tra lại năm, ví dụ ${dayOf(facts, 'today')}.`
        : `Có thể đảo ngày và tháng: ${dayOf(facts, 'suggestedDay')}? Nếu đúng, nhập lại.`,
  },
  V16: {
    name: 'Ngày giao, ngày nhận trước ngày văn bản',
    found: (facts, key) =>
      `${nameOf(key)} ${dayOf(facts, 'day')} trước ngày của văn bản ${textOf(facts, 'symbol')} (${dayOf(facts, 'issuedDay')}).`,
    cure: (facts) =>
      facts.suggestedDay === undefined
        ? `Nhập ngày từ ${dayOf(facts, 'issuedDay')} đến hôm nay.`
        : `Có thể đảo ngày và tháng: ${dayOf(facts, 'suggestedDay')}? Nhập ngày từ ${dayOf(facts, 'issuedDay')} đến hôm nay.`,
  },
  V17: {
    name: 'Không đọc được ngày',
    found: (facts, key) =>
      facts.problem === 'needsStart'
        ? 'thời hạn tính từ ngày giao, nhưng chưa có ngày giao.'
        : `không đọc được ${nameOf(key)}${quoted(facts)}.`,
    cure: (facts, key) => {
      if (facts.problem === 'needsStart') return 'Nhập ngày giao, ví dụ 10/10/2025.';
      if (textOf(facts, 'suggestion') !== '') return `Có phải “${facts.suggestion}”? Nếu đúng, ghi lại như vậy.`;
      if (key === 'receipts')
        return 'Ghi ký hiệu và ngày, ví dụ “5514/UBND-ĐMPT: 13/10/2025”; nhiều văn bản thì cách nhau bằng dấu “;”.';
      const owed = facts.of === undefined ? undefined : ofDuty[facts.of];
      if (owed !== undefined) return owed;
      return key === 'dueText'
        ? 'Nhập ngày/tháng/năm, ví dụ 14/10/2025, hoặc “trước ngày 14/10/2025”, “Quý IV/2025”, “Tháng 12/2025”, “thường xuyên”.'
        : 'Nhập ngày/tháng/năm, ví dụ 14/10/2025.';
    },
  },
  V18: {
    name: 'Ngày không có trên lịch',
    found: (facts, key) => `${nameOf(key)}${quoted(facts)} không có trên lịch.`,
    cure: (facts) =>
      textOf(facts, 'suggestion') === ''
        ? `Nhập ngày/tháng/năm, ví dụ ${dayOf(facts, 'exampleDay') || '28/02/2026'}.`
        : `Có thể viết tháng trước ngày: “${facts.suggestion}”? Nếu đúng, ghi lại như vậy.`,
  },
  V19: {
    name: 'Có thể đảo ngày và tháng',
    found: (facts, key) =>
      `${nameOf(key)}${quoted(facts)} đang hiểu là ${inWords(facts.readDay)}, có thể bị đảo ngày và tháng.`,
    cure: (facts, key) => {
      const asRead =
        key === 'dueText'
          ? `ghi “${inWords(facts.readDay)}”`
          : `nhập lại ${dayOf(facts, 'readDay')} để ô thành kiểu ngày`;
      return `Nếu đúng, ${asRead}; nếu bị đảo, nhập ${dayOf(facts, 'swappedDay')}.`;
    },
  },
  V20: {
    name: 'Năm viết hai chữ số',
    found: (facts, key) =>
      `${nameOf(key)}${quoted(facts)} viết năm bằng hai chữ số, đang hiểu là năm ${textOf(facts, 'year')}.`,
    cure: (facts) => `Ghi đủ bốn chữ số: ${dayOf(facts, 'readDay')}.`,
  },
  V21: {
    name: 'Thời hạn trước ngày giao',
    found: (facts) => `thời hạn ${dayOf(facts, 'deadlineDay')} sớm hơn ngày giao ${dayOf(facts, 'assignedDay')}.`,
    cure: (facts) => {
      if (facts.suggestedDay !== undefined) {
        return `Có thể đảo ngày và tháng: ${dayOf(facts, 'suggestedDay')}? Nếu đúng, nhập lại thời hạn.`;
      }
      if (facts.suggestedStartDay !== undefined) {
        return `Có thể “Ngày giao” bị đảo ngày và tháng: ${dayOf(facts, 'suggestedStartDay')}? Nếu đúng, nhập lại ngày giao.`;
      }
      return `Kiểm tra lại năm của thời hạn; hạn phải từ ${dayOf(facts, 'assignedDay')} trở đi.`;
    },
  },
  V22: {
    name: 'Cách hiểu “trước ngày”',
    found: (facts) =>
      `“trước ngày ${dayOf(facts, 'namedDay')}” đang được tính ngày cuối là ${dayOf(facts, 'lastDay')}.`,
    cure: (facts) => {
      const symbol = textOf(facts, 'symbol');
      return symbol === ''
        ? 'Xác nhận cách hiểu: ghi văn bản giao vào trang “Văn bản” và chọn “Loại trừ” hoặc “Bao gồm” ở cột “Cách hiểu "trước ngày"”.'
        : `Xác nhận cách hiểu: trong trang “Văn bản”, dòng ${symbol}, chọn “Loại trừ” hoặc “Bao gồm” ở cột “Cách hiểu "trước ngày"”.`;
    },
  },
  V23: {
    name: 'Hạn rơi vào ngày nghỉ',
    found: (facts) => {
      const holiday = textOf(facts, 'holiday') || weekdays[facts.weekday - 1] || '';
      return `hạn cuối ${dayOf(facts, 'lastDay')} rơi vào ngày nghỉ (${holiday}).`;
    },
    cure: (facts) =>
      `Nhắc việc sẽ gửi vào ngày làm việc liền trước, ${dayOf(facts, 'reminderDay')}; nên hoàn thành trong ngày đó.`,
  },
  V24: {
    name: 'Chưa có hạn',
    found: (facts) => {
      if (facts.problem === 'noCondition') return 'ghi “chờ” nhưng chưa nói chờ điều kiện gì.';
      const days = facts.openDays;
      return days > 0 ? `chưa có hạn, đã ${days} ngày kể từ ngày giao.` : 'chưa có hạn.';
    },
    cure: () =>
      'Nhập thời hạn, ví dụ 31/12/2025 hoặc “Quý IV/2025”; việc không có hạn thì ghi “thường xuyên”, hoặc “chờ …” kèm điều kiện, ví dụ “chờ Bộ Khoa học và Công nghệ hướng dẫn”.',
  },
  V25: {
    name: 'Đến kỳ rà soát nhiệm vụ chưa có hạn',
    found: (facts) =>
      `nhiệm vụ chưa có hạn đã ${textOf(facts, 'openDays')} ngày (tối đa ${textOf(facts, 'reviewAfterDays')} ngày phải rà soát).`,
    cure: ({ at }) =>
      at === 'file'
        ? 'Nếu điều kiện đã có, nhập thời hạn, ví dụ 31/12/2025; nếu còn chờ, ghi ngày rà soát vào cột “Ngày rà soát” (tệp chưa có cột này: cột “Cập nhật”), ví dụ 10/10/2025.'
        : 'Nếu điều kiện đã có, nhập thời hạn, ví dụ 31/12/2025; nếu còn chờ, chọn menu Đôn Đốc > “Xác nhận đã rà soát các dòng đang chọn”.',
  },
  V26: {
    name: 'Hạn sau nhiệm vụ cha',
    found: (facts) =>
      `hạn ${dayOf(facts, 'childDay')} sau hạn của nhiệm vụ cha ${textOf(facts, 'parentCode')} (${dayOf(facts, 'parentDay')}).`,
    cure: (facts) => `Đặt hạn không muộn hơn ${dayOf(facts, 'parentDay')}, hoặc gia hạn nhiệm vụ cha trước.`,
  },
  V27: {
    name: 'Gia hạn chưa đủ căn cứ',
    found: (facts) =>
      facts.missing === 'day'
        ? 'có văn bản gia hạn nhưng chưa có hạn mới; hạn cũ vẫn được áp dụng.'
        : 'có hạn mới nhưng chưa có văn bản cho phép và lý do; hạn cũ vẫn được áp dụng.',
    cure: (facts) =>
      facts.missing === 'day'
        ? 'Nhập hạn mới vào “Gia hạn đến”, ví dụ 31/12/2025.'
        : 'Ghi văn bản và lý do vào “Văn bản gia hạn”, ví dụ “5712/UBND-ĐMPT, 20/10/2025: chờ thẩm định kinh phí”.',
  },
  V28: {
    name: 'Hạn mới không muộn hơn',
    found: (facts) => `hạn mới ${dayOf(facts, 'extendedDay')} không sau hạn hiện tại ${dayOf(facts, 'originalDay')}.`,
    cure: (facts) =>
      facts.suggestedDay === undefined
        ? `Nhập ngày sau ${dayOf(facts, 'originalDay')}, hoặc xóa ô này nếu không gia hạn.`
        : `Có thể đảo ngày và tháng: ${dayOf(facts, 'suggestedDay')}? Nhập ngày sau ${dayOf(facts, 'originalDay')}.`,
  },
  V55: {
    name: 'Ngày làm bù',
    found: (facts) => `ngày làm bù ${dayOf(facts, 'day')} là ${weekdays[facts.weekday - 1] ?? ''}.`,
    cure: () => 'Ngày làm bù phải là Thứ Bảy hoặc Chủ nhật, ví dụ 26/04/2025; kiểm tra lại ngày hoặc cột “Loại”.',
  },
};
