import { foldText } from '../text/text';
import type { Cell } from '../values/cell';
import { cellText } from './task-text';

const none: ReadonlySet<string> = new Set(['khong', 'khong co', 'khong phat sinh', 'none', 'no', '0', '-']);

/** Whether the cell `Khó khăn, vướng mắc` tells of one; "không" does not. */
export function tellsDifficulty(difficulty: Cell): boolean {
  const text = cellText(difficulty);
  return text !== '' && !none.has(foldText(text));
}
