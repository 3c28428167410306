import type { ItemCells } from '../register/item';
import { amountAt } from '../register/item-reading';
import type { Cell } from '../values/cell';
import { formatRate, toMillions } from '../values/money';
import { type BudgetItem, type BudgetKey, budgetOf } from './budgets';

/** What is worked out from a row's amounts, as its cells hold it. */
export function budgetCells(item: BudgetItem): ItemCells<BudgetKey> {
  const budget = budgetOf(item);
  const disbursed = amountAt(item, 'disbursed');
  const isKnown = budget !== undefined && disbursed !== undefined;
  return {
    budget: cellOf(budget),
    left: cellOf(isKnown ? budget - disbursed : undefined),
    rate: isKnown ? formatRate(disbursed, budget, item.place.english === true ? '.' : ',') : '',
  };
}

function cellOf(amountVnd: number | undefined): Cell {
  return amountVnd === undefined ? '' : toMillions(amountVnd);
}
