import { foldText } from '../text/text';
import { type Day, dayOf, isValidDate } from '../time/day';
import type { Task } from './task';
import { cellText } from './task-text';

/** `Chờ Sở Tài chính thẩm định; cam kết xong ngày 31/10/2025`: how units wrote it before there was a column. */
const inWords = /cam ket[^.;\n]*?(\d{1,2})[/-](\d{1,2})[/-](\d{4})/;

/** By when a unit says that an overdue task will be done: its cell, else a day that it commits itself to beside the cause. */
export function committedDay({ committedOn, cells }: Pick<Task, 'committedOn' | 'cells'>): Day | undefined {
  if (committedOn.kind === 'day') return committedOn.day;
  const match = inWords.exec(foldText(cellText(cells.delayCause)));
  if (match === null) return undefined;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  return isValidDate(year, month, day) ? dayOf(year, month, day) : undefined;
}
