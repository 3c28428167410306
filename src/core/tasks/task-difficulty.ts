import { foldText } from '../text/text';
import type { Cell } from '../values/cell';
import { hasText } from './task-text';

const none: ReadonlySet<string> = new Set(['khong', 'khong co', 'khong phat sinh', 'none', 'no', '0', '-']);

/** Whether the cell `Khó khăn, vướng mắc` tells of one; "không" does not. */
export function tellsDifficulty(difficulty: Cell): boolean {
  if (!hasText(difficulty)) return false;
  return !(typeof difficulty === 'string' && difficulty.length < 24 && none.has(foldText(difficulty).trim()));
}
