import { foldText } from '../../text/text';
import { type Cell, isBlank } from '../../values/cell';

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
let byFoldedWord: Map<string, Progress> | undefined;

/** The progress that a cell names; undefined when it is blank or not one of the five words. */
export function parseProgress(cell: Cell): Progress | undefined {
  if (typeof cell !== 'string') return undefined;
  const progress = byWord.get(cell);
  if (progress !== undefined) return progress;
  if (isBlank(cell)) return undefined;
  byFoldedWord ??= new Map(Array.from(byWord, ([word, value]) => [foldText(word), value]));
  return byFoldedWord.get(foldText(cell));
}
