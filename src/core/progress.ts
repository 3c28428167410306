import { type Cell, isBlank } from './cell';
import { foldText } from './text';

export type Progress = 'notStarted' | 'inProgress' | 'done' | 'suspended' | 'cancelled';

/** The five words that people enter. Vietnamese is what is stored; English is understood. */
export const progressWords = {
  notStarted: ['Chưa triển khai', 'Not started'],
  inProgress: ['Đang thực hiện', 'In progress'],
  done: ['Hoàn thành', 'Done'],
  suspended: ['Tạm dừng', 'Suspended'],
  cancelled: ['Hủy', 'Cancelled'],
} as const satisfies { readonly [progress in Progress]: readonly [vi: string, en: string] };

const byWord = new Map<string, Progress>();
for (const progress of Object.keys(progressWords) as Progress[]) {
  for (const word of progressWords[progress]) byWord.set(word, progress);
}
const byFoldedWord = new Map<string, Progress>();
for (const [word, progress] of byWord) byFoldedWord.set(foldText(word), progress);

/** The progress that a cell names; undefined when it is blank or not one of the five words. */
export function parseProgress(cell: Cell): Progress | undefined {
  if (typeof cell !== 'string' || isBlank(cell)) return undefined;
  return byWord.get(cell) ?? byFoldedWord.get(foldText(cell));
}
