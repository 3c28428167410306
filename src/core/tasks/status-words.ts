import { foldText } from '../text/text';
import { type Status, statuses } from './status';

/** What stands in the column `Trạng thái`. Vietnamese is what is stored; English is understood. */
export const statusWords = {
  cancelled: ['Hủy/Không thực hiện', 'Cancelled'],
  suspended: ['Tạm dừng theo chỉ đạo', 'Suspended'],
  unconfirmed: ['Báo hoàn thành, chờ xác nhận', 'Claimed, unconfirmed'],
  doneOnTime: ['Hoàn thành đúng hạn', 'Done on time'],
  doneLate: ['Hoàn thành quá hạn', 'Done late'],
  doneUnassessed: ['Hoàn thành (không đánh giá hạn)', 'Done, not assessed'],
  rolled: ['Chuyển tiếp', 'Carried over'],
  regular: ['Nhiệm vụ thường xuyên', 'Regular'],
  waiting: ['Chờ điều kiện', 'Waiting on condition'],
  noDeadline: ['Chưa xác định thời hạn', 'No deadline'],
  overdue: ['Quá hạn', 'Overdue'],
  dueSoon: ['Sắp đến hạn', 'Due soon'],
  inTime: ['Đang thực hiện, trong hạn', 'In time'],
} as const satisfies { readonly [status in Status]: readonly [vi: string, en: string] };

const byWord = new Map<string, Status>();
for (const status of statuses) {
  for (const word of statusWords[status]) byWord.set(word, status);
}
let byFoldedWord: Map<string, Status> | undefined;

/** The status that a word names, in either language; undefined for any other text. */
export function parseStatusWord(text: string): Status | undefined {
  const status = byWord.get(text);
  if (status !== undefined) return status;
  byFoldedWord ??= new Map(Array.from(byWord, ([word, value]) => [foldText(word), value]));
  return byFoldedWord.get(foldText(text));
}
