import { formatDay } from '../../core/time/day';
import type { Facts } from '../../core/values/facts';

/** A fact as text; '' when it is not there. */
export function textOf(facts: Facts, name: string): string {
  const value = facts[name];
  return value === undefined ? '' : String(value);
}

/** A fact as a number; 0 when it is not there. */
export function numberOf(facts: Facts, name: string): number {
  const value = facts[name];
  return typeof value === 'number' ? value : 0;
}

/** dd/mm/yyyy, the way the sheets show it in either language; '' when the fact is not there. */
export function dayOf(facts: Facts, name: string): string {
  const value = facts[name];
  return typeof value === 'number' ? formatDay(value) : '';
}

/** ` “31/02/2026”`: what the cell holds, with the space before it; '' where the sentence may not repeat it. */
export function quoted(facts: Facts, name = 'text'): string {
  const text = textOf(facts, name);
  return text === '' ? '' : ` “${text}”`;
}

/** 0 → A, 26 → AA. */
export function columnLetters(columnIndex: number): string {
  const higher = Math.floor(columnIndex / 26);
  return (higher > 0 ? columnLetters(higher - 1) : '') + String.fromCharCode(65 + (columnIndex % 26));
}
