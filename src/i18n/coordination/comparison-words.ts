import type { Language } from '../../core/settings/settings';

export interface ComparisonWords {
  readonly total: string;
  readonly status: string;
  readonly difference: string;
  readonly newlyOverdue: string;
  readonly newlyDone: string;
  readonly otherMoves: string;
  readonly added: string;
  readonly gone: string;
  readonly none: string;
  readonly noUnit: string;
  readonly code: string;
  readonly unit: string;
  readonly task: string;
  readonly more: (hidden: number) => string;
}

/** Words of the page that compares two frozen reports. */
export const comparisonWords: { readonly [language in Language]: ComparisonWords } = {
  vi: {
    total: 'Tổng số (không kể nhiệm vụ đã hủy)',
    status: 'Trạng thái',
    difference: 'Tăng, giảm',
    newlyOverdue: 'Mới quá hạn',
    newlyDone: 'Mới hoàn thành',
    otherMoves: 'Thay đổi trạng thái khác',
    added: 'Nhiệm vụ mới',
    gone: 'Không còn trong báo cáo sau',
    none: 'Không có.',
    noUnit: '(chưa phân đơn vị)',
    code: 'Mã nhiệm vụ',
    unit: 'Đơn vị',
    task: 'Nội dung nhiệm vụ',
    more: (hidden) => `… và ${hidden} nhiệm vụ khác; xem mã ở hai trang báo cáo đã chốt.`,
  },
  en: {
    total: 'Total (cancelled tasks apart)',
    status: 'Status',
    difference: 'Difference',
    newlyOverdue: 'Newly overdue',
    newlyDone: 'Newly done',
    otherMoves: 'Other changes of status',
    added: 'New tasks',
    gone: 'No longer in the later report',
    none: 'None.',
    noUnit: '(no unit)',
    code: 'Task code',
    unit: 'Unit',
    task: 'Task',
    more: (hidden) => `… and ${hidden} more tasks; the two frozen sheets hold their codes.`,
  },
};
