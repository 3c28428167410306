import type { RuleNumber } from '../../core/rules/catalogue';
import type { SentencesOf } from './catalogue';
import { quoted, textOf } from './facts';

type RegisterRule = Extract<RuleNumber, 'V64' | 'V69'>;

/** Rows of registers. */
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
};
