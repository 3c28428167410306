import { type Cell, isBlank } from '../../values/cell';
import type { Progress } from './progress';

const percentText = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/;

/**
 * What `Tỷ lệ (%)` says, 0–100; undefined when it is blank or says something else. A typed `50%` is stored as 0.5, and nobody reports
 * half a percent; 1 is a typed `100%` where the task is done, else one percent.
 */
export function parsePercent(cell: Cell, progress: Progress | undefined): number | undefined {
  if (typeof cell === 'number') {
    if (!(cell >= 0 && cell <= 100)) return undefined;
    if (cell > 0 && cell < 1) return Math.round(cell * 10000) / 100;
    return cell === 1 && progress === 'done' ? 100 : cell;
  }
  if (typeof cell !== 'string' || isBlank(cell)) return undefined;
  const match = percentText.exec(cell.trim());
  if (match === null) return undefined;
  const value = Number(`${match[1]}.${match[2] ?? '0'}`);
  return value <= 100 ? value : undefined;
}
