import type { RollOver } from '../../core/assignments/plan-roll-over';
import type { Language } from '../../core/settings/settings';
import { plural } from '../english/plural';

/** What is said when tasks are rolled over into the next year. */
export interface RollOverMessages {
  readonly nothing: (plan: RollOver) => string;
  readonly question: (plan: RollOver) => string;
  readonly changedMeanwhile: string;
  readonly done: (plan: RollOver) => string;
}

export const rollOverMessages: { readonly [language in Language]: RollOverMessages } = {
  vi: {
    nothing: ({ year, standing, withoutLead }) =>
      `Không có nhiệm vụ chưa xong nào có hạn đến hết năm ${year} cần chuyển.${
        standing === 0 ? '' : ` ${standing} nhiệm vụ đã có trong trang “Giao việc”.`
      }${viWithoutLead(withoutLead)}`,
    question: ({ year, rows, standing, withoutLead }) =>
      `Ghi ${rows.length} nhiệm vụ chưa xong có hạn đến hết năm ${year} vào trang “Giao việc”?\n\n` +
      'Văn bản giao và thời hạn để trống: ghi văn bản mới, ví dụ 20/KH-UBND, rồi chạy “Giao việc cho các đơn vị”. Trước đó nhiệm vụ vẫn tính hạn cũ ở dòng của đơn vị; dòng nào không chuyển thì xóa khỏi trang “Giao việc”.' +
      `${standing === 0 ? '' : `\n\n${standing} nhiệm vụ đã có trong trang “Giao việc”, không ghi lại.`}${viWithoutLead(withoutLead)}`,
    changedMeanwhile: 'Trong lúc chờ trả lời, danh sách đã thay đổi. Chưa ghi gì; chạy lại để xem danh sách mới.',
    done: ({ rows }) =>
      `Đã ghi ${rows.length} nhiệm vụ vào trang “Giao việc”. Ghi văn bản giao và thời hạn mới, rồi giao lại.`,
  },
  en: {
    nothing: ({ year, standing, withoutLead }) =>
      `No open task is due by the end of ${year}.${
        standing === 0 ? '' : ` Already in the sheet “Assignments”: ${standing}.`
      }${enWithoutLead(withoutLead)}`,
    question: ({ year, rows, standing, withoutLead }) =>
      `Copy ${plural(rows.length, 'open task')} due by the end of ${year} to the sheet “Assignments”?\n\n` +
      'Document and deadline stay blank: enter the new document, for example 20/KH-UBND, and choose “Assign tasks to units”. Until then the old deadline applies in the unit’s row; delete the rows that are not to be carried over.' +
      `${standing === 0 ? '' : `\n\nAlready in the sheet “Assignments”, not copied again: ${standing}.`}${enWithoutLead(withoutLead)}`,
    changedMeanwhile:
      'The list changed while you were being asked. Nothing was written; run this again to see the new list.',
    done: ({ rows }) =>
      `${plural(rows.length, 'task')} copied to the sheet “Assignments”. Enter the new document and deadline, then assign them.`,
  },
};

function viWithoutLead(count: number): string {
  return count === 0 ? '' : `\n\n${count} nhiệm vụ chưa rõ cơ quan chủ trì, không chuyển được.`;
}

function enWithoutLead(count: number): string {
  return count === 0 ? '' : `\n\n${plural(count, 'task')} without a clear lead unit cannot be carried over.`;
}
