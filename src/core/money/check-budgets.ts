import type { ItemFault } from '../register/check-items';
import { amountAt, dayAt, isFilled } from '../register/item-reading';
import type { Settings } from '../settings/settings';
import { quarterOf } from '../time/day';
import { formatRate } from '../values/money';
import { type AmountKey, amountKeys, type BudgetItem, budgetOf } from './budgets';

/** What rows said in the report that was frozen last, in đồng, by their codes. */
export interface FrozenAmounts {
  /** The report's code. */
  readonly report: string;
  readonly byCode: ReadonlyMap<string, { readonly [key in AmountKey]?: number }>;
}

/** About a thousand times as much, or as little: a mistake of the unit. */
const leastJump = 700;
const mostJump = 1400;

/** V41–V43, V45, V66: what one row's amounts say of each other, and of what they were. */
export function checkBudget(
  item: BudgetItem,
  { disbursementThresholds }: Pick<Settings, 'disbursementThresholds'>,
  frozen: FrozenAmounts | undefined,
): ItemFault[] {
  const budget = budgetOf(item);
  const disbursed = amountAt(item, 'disbursed');
  const cyber = amountAt(item, 'cyber');
  const faults: ItemFault[] = [...checkAgainst(item, frozen)];
  if (budget !== undefined && cyber !== undefined && cyber * 20 < budget * 3)
    faults.push({ rule: 'V45', key: 'cyber', facts: {} });
  if (budget === undefined || disbursed === undefined) return faults;
  if (disbursed > budget) faults.push({ rule: 'V41', key: 'disbursed', facts: {} });
  const asOf = dayAt(item, 'asOf');
  const threshold = asOf === undefined ? undefined : disbursementThresholds[quarterOf(asOf) - 1];
  if (threshold !== undefined && budget > 0 && disbursed * 100 < budget * threshold && !isFilled(item, 'cause'))
    faults.push({ rule: 'V66', key: 'cause', facts: { rate: formatRate(disbursed, budget), threshold } });
  return faults;
}

function checkAgainst(item: BudgetItem, frozen: FrozenAmounts | undefined): ItemFault[] {
  const before = frozen?.byCode.get(item.code);
  if (frozen === undefined || before === undefined || item.code === '') return [];
  return amountKeys.flatMap((key): ItemFault[] => {
    const [beforeVnd, nowVnd] = [before[key], amountAt(item, key)];
    if (beforeVnd === undefined || nowVnd === undefined) return [];
    const facts = { report: frozen.report, beforeVnd, nowVnd };
    return [
      ...(key === 'disbursed' && nowVnd < beforeVnd ? [{ rule: 'V42' as const, key, facts }] : []),
      ...(hasJumped(beforeVnd, nowVnd) ? [{ rule: 'V43' as const, key, facts }] : []),
    ];
  });
}

function hasJumped(before: number, now: number): boolean {
  if (before === 0 || now === 0) return false;
  const ratio = Math.abs(now) >= Math.abs(before) ? now / before : before / now;
  return ratio >= leastJump && ratio <= mostJump;
}
