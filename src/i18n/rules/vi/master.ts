import type { RuleNumber } from '../../../core/rules/catalogue';
import type { SentencesOf } from '../facts/catalogue';
import { dayOf, quoted, textOf } from '../facts/fact-texts';

type MasterRule = Extract<RuleNumber, 'V60' | 'V61' | 'V63'>;

/** What comes of many tables in one master: it remembers what was assigned, and whose task it is. */
export const viMaster: SentencesOf<MasterRule> = {
  V60: {
    name: 'Đơn vị tự sửa nội dung đã giao',
    found: (facts) => {
      const assigned = quoted(facts);
      const day = dayOf(facts, 'assignedDay');
      if (day !== '') {
        const worded = assigned === '' || assigned === ` “${day}”` ? '' : ` (${assigned.trim()})`;
        return `Hạn được giao là ${day}${worded}; muốn đổi thì ghi “Gia hạn đến” và “Văn bản gia hạn”.`;
      }
      return assigned === ''
        ? 'nội dung ở ô này khác với nội dung đã giao.'
        : `nội dung ở ô này khác với nội dung đã giao:${assigned}.`;
    },
    cure: (_, key) =>
      key === 'dueText' || key === 'assignedOn'
        ? 'Ví dụ 30/11/2025 và 5600/UBND-ĐMPT; không được gia hạn thì ghi lại như đã giao.'
        : 'Ghi lại như đã giao, hoặc đề nghị đơn vị tổng hợp duyệt thay đổi.',
  },
  V61: {
    name: 'Nhiệm vụ không còn trong bảng của đơn vị',
    found: (facts) => `nhiệm vụ không còn trong bảng của đơn vị từ ngày ${dayOf(facts, 'sinceDay')}, vẫn được tính.`,
    cure: () =>
      'Đề nghị đơn vị khôi phục dòng; nếu nhiệm vụ không còn thì ghi tiến độ “Hủy” kèm văn bản, hoặc xóa dòng này ở trang “Tổng hợp”.',
  },
  V63: {
    name: 'Nhiệm vụ của đơn vị khác',
    found: (facts) =>
      `“${textOf(facts, 'unit')}” không phải là đơn vị của trang này (“${textOf(facts, 'own')}”); nhiệm vụ được tính cho “${textOf(facts, 'unit')}”.`,
    cure: (facts) =>
      `Nếu ghi nhầm trang, chuyển cả dòng (giữ nguyên mã) sang trang của “${textOf(facts, 'unit')}”; nếu là việc của “${textOf(facts, 'own')}”, sửa lại “Cơ quan chủ trì”.`,
  },
};
