import { formatDay } from '../time/day';
import type { Cell } from '../values/cell';

const byDay = new Map<number, string>();

/**
 * A deadline's wording as the master stores it: always as text, because the column is text-formatted and would show a date as its serial.
 * Days are few and rows are many, so their texts are remembered.
 */
export function storedDueText(cell: Cell): Cell {
  if (typeof cell !== 'number' || !Number.isInteger(cell)) return cell;
  let text = byDay.get(cell);
  if (text === undefined) {
    text = formatDay(cell);
    byDay.set(cell, text);
  }
  return text;
}
