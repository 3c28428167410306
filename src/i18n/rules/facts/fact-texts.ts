import { formatDay } from '../../../core/time/day';

type NamesOf<Told, Value> = {
  [name in keyof Told]-?: Exclude<Told[name], undefined> extends Value ? name : never;
}[keyof Told];

/** A fact as text; '' when it is not there. */
export function textOf<Told>(facts: Told, name: keyof Told): string {
  const value = facts[name];
  return value === undefined ? '' : String(value);
}

/** A day, dd/mm/yyyy, the way the sheets show it in either language; '' when the fact is not there. */
export function dayOf<Told>(facts: Told, name: NamesOf<Told, number>): string {
  const value = facts[name];
  return typeof value === 'number' ? formatDay(value) : '';
}

/** ` “31/02/2026”`: what the cell holds, with the space before it; '' where the sentence may not repeat it. */
export function quoted({ text = '' }: { readonly text?: string }): string {
  return text === '' ? '' : ` “${text}”`;
}

/** 0 → A, 26 → AA. */
export function columnLetters(columnIndex: number): string {
  const higher = Math.floor(columnIndex / 26);
  return (higher > 0 ? columnLetters(higher - 1) : '') + String.fromCharCode(65 + (columnIndex % 26));
}
