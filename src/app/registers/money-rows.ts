import type { Consolidation } from '../../core/consolidate/consolidation';
import type { Issue } from '../../core/issues/issue';
import type { RequestItem } from '../../core/money/budget-requests';
import type { BudgetItem } from '../../core/money/budgets';
import { findRisks, type MoneyRows } from '../../core/money/count-money';
import { weighFaults } from '../../core/register/item-issues';
import type { TargetRow } from '../../core/targets/count-targets';
import type { TargetItem, TargetState } from '../../core/targets/targets';
import { isOpen } from '../../core/tasks/status';
import type { Task } from '../../core/tasks/task';
import type { Day } from '../../core/time/day';
import { readFrozenAmounts } from '../../sheets/report/frozen/frozen-amounts';
import type { Tracker } from '../ports/tracker';
import type { AssessedRegister } from './assess-registers';

/** Rows of both sheets of money that may be shown outside them; undefined where the tracker keeps none. */
export function findMoney(
  registers: readonly AssessedRegister[],
  consolidation: Pick<Consolidation, 'rows'>,
  today: Day,
  lastSnapshot: Tracker['lastSnapshot'],
): MoneyRows | undefined {
  if (!registers.some(({ table }) => table.kind.register.module === 'money')) return undefined;
  const shown = (name: string) =>
    registers
      .filter(({ table }) => table.name === name)
      .flatMap(({ rows }) => rows.filter(({ isWithheld, item }) => !isWithheld && item.code !== ''));
  const requests = shown('budgetRequests').map(({ item, state }) => ({ item: item as RequestItem, state }));
  const tasks = new Map(consolidation.rows.map(({ code, task }) => [code, task]));
  const openTask = (code: string): Task | undefined => {
    const task = tasks.get(code);
    return task !== undefined && isOpen(task.status) ? task : undefined;
  };
  return {
    budgets: shown('budgets').map(({ item }) => item as BudgetItem),
    requests,
    risks: findRisks(requests, openTask, today),
    frozen: lastSnapshot === undefined ? undefined : readFrozenAmounts(lastSnapshot),
  };
}

/** V65 stands at the task's own row, where it was read now. */
export function riskIssues(
  money: MoneyRows | undefined,
  tasks: readonly Task[],
  ruleSettings: Tracker['ruleSettings'],
): Issue[] {
  if (money === undefined || money.risks.length === 0) return [];
  const own = new Map(tasks.map((task) => [task.code, task]));
  return money.risks.flatMap(({ task: { code }, request }): Issue[] => {
    const task = own.get(code);
    if (task === undefined) return [];
    const { spreadsheetId, sheetId, sheetTitle, unitCode } = task.place;
    const place = { spreadsheetId, sheetId, sheetTitle, rowNumber: task.rowNumber, columnIndex: undefined };
    const [fault] = weighFaults([{ rule: 'V65', key: '', facts: { code: request.code } }], ruleSettings);
    if (fault === undefined) return [];
    const { rule, severity, facts } = fault;
    return [{ rule, severity, unitCode, taskCode: code, place, key: undefined, facts }];
  });
}

/** The targets that may be shown outside their sheet. */
export function findTargets(registers: readonly AssessedRegister[]): readonly TargetRow[] {
  const register = registers.find(({ table }) => table.name === 'targets');
  return (register?.rows ?? []).flatMap(({ item, state, isWithheld }) =>
    isWithheld || item.code === '' ? [] : [{ item: item as TargetItem, state: state as TargetState }],
  );
}
