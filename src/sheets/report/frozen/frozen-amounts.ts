import { amountKeys, type BudgetKey } from '../../../core/money/budgets';
import type { FrozenAmounts } from '../../../core/money/check-budgets';
import type { ItemRow } from '../../../core/register/item';
import { amountAt } from '../../../core/register/item-reading';
import { cellText } from '../../../core/tasks/task-text';
import { headingKey } from '../../../core/text/text';
import type { Row } from '../../../core/values/cell';
import { parseMoney, toMillions } from '../../../core/values/money';
import { budgetsColumns } from '../../registers/budget-columns';
import type { SheetGrid } from '../../v4';
import { pageColumnCount } from '../page';

const codeHeading = 'Mã kinh phí';
const headings = amountKeys.map((key) => budgetsColumns.find((column) => column.key === key)?.vi ?? key);

/** The amounts of each row, in million đồng, to stand in hidden columns of a frozen report; none for rows without a code. */
export function frozenAmountRows(rows: readonly ItemRow<BudgetKey>[]): readonly Row[] {
  const coded = rows.filter(({ cells }) => cellText(cells.code) !== '');
  const entries = coded.map((row) => [
    cellText(row.cells.code),
    ...amountKeys.map((key) => {
      const amount = amountAt(row, key);
      return amount === undefined ? '' : toMillions(amount);
    }),
  ]);
  return entries.length === 0 ? [] : [[codeHeading, ...headings], ...entries];
}

/** Reads them back; undefined where a frozen report has none. */
export function readFrozenAmounts({ title, rows }: SheetGrid): FrozenAmounts | undefined {
  const keys = (rows[0] ?? []).map((cell, column) => (column < pageColumnCount ? '' : headingKey(cellText(cell))));
  const codeColumn = keys.indexOf(headingKey(codeHeading));
  if (codeColumn < 0) return undefined;
  const byCode = new Map<string, { [key: string]: number }>();
  for (const row of rows.slice(1)) {
    const code = cellText(row[codeColumn]);
    if (code === '') continue;
    const amounts: { [key: string]: number } = {};
    for (const [index, key] of amountKeys.entries()) {
      const column = keys.indexOf(headingKey(headings[index] ?? ''), codeColumn);
      const reading = parseMoney(row[column], 'million');
      if (reading.kind === 'amount') amounts[key] = reading.amountVnd;
    }
    byCode.set(code, amounts);
  }
  return { report: title, byCode };
}
