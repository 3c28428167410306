import { findBroken, type OwnRule, type RuledRow } from '../rules/own/own-rules';
import { dayFromMoment } from '../time/day';
import type { ItemRow } from './item';
import type { WeighedFault } from './item-issues';
import { dayAt, numberAt } from './item-reading';
import type { Register } from './register';

/** What of a tracker's own rules a row of a register breaks; a column that its table lacks is no fault of the row. */
export function checkOwnRules(
  register: Register,
  row: Pick<ItemRow, 'cells'>,
  rules: readonly OwnRule[],
  hasColumn: (key: string) => boolean,
): WeighedFault[] {
  const own = rules.filter((rule) => rule.register === register.name && hasColumn(rule.key));
  if (own.length === 0) return [];
  return findBroken(itemRow(register, row), own).map(({ rule: { name, severity, key }, facts }) => ({
    rule: name,
    severity,
    key,
    facts,
  }));
}

function itemRow({ fields }: Register, row: Pick<ItemRow, 'cells'>): RuledRow {
  const typeOf = (key: string) => fields[key]?.type;
  return {
    cell: (key) => row.cells[key],
    isDay: (key) => typeOf(key) === 'day' || typeOf(key) === 'moment',
    day: (key) => {
      const cell = row.cells[key];
      return typeOf(key) === 'moment' && typeof cell === 'number' ? dayFromMoment(cell) : dayAt(row, key);
    },
    number: (key) => numberAt(row, key),
  };
}
