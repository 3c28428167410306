import { checkDifficulty } from '../../core/difficulties/check-difficulties';
import type { DifficultyItem } from '../../core/difficulties/difficulties';
import { readDifficulties } from '../../core/difficulties/difficulty-facts';
import { followTasks, type TellingTask } from '../../core/difficulties/task-difficulties';
import type { ItemFault, ItemLookup } from '../../core/register/check-items';
import type { Item } from '../../core/register/item';
import type { ItemDraft } from '../../core/register/item-draft';
import { type RegisterName, stateOf } from '../../core/register/register';
import { type DutyKey, duties } from '../../core/report-duties/duties';
import { readDuty } from '../../core/report-duties/read-duties';
import type { TaskContext } from '../../core/tasks/task-context';
import type { RegisterTable } from './register-tables';

/** What a register makes of its rows besides what all registers do. */
export interface RegisterWork {
  /** The state of rows that no longer stand where they were typed; undefined where such rows leave. */
  readonly goneState: string | undefined;
  /** The day by whose year a row is numbered, and that says when it was first seen. */
  readonly seenKey: string | undefined;
  /** Rows that come from elsewhere. */
  readonly extend: (
    drafts: readonly ItemDraft[],
    table: RegisterTable,
    tasks: readonly TellingTask[],
  ) => readonly ItemDraft[];
  /** State and faults of each row, in order; rows are read together. */
  readonly settle: (
    items: readonly Item[],
    context: TaskContext,
    headingOf: ItemLookup['headingOf'],
  ) => readonly SettledState[];
}

export interface SettledState {
  /** Of the register's `states`: each table says it in its own language. */
  readonly state: string;
  readonly faults: readonly ItemFault[];
}

/** One for each register. */
export const registerWorks: { readonly [name in RegisterName]: RegisterWork } = {
  duties: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context, headingOf) =>
      items.map((item) => ({
        state: stateOf(duties, item as Item<DutyKey>, context).state,
        faults: readDuty(item as Item<DutyKey>, context, headingOf).faults,
      })),
  },
  difficulties: {
    goneState: 'withdrawn',
    seenKey: 'reportedOn',
    extend: (drafts, { sheet, tabs }, tasks) => followTasks(drafts, tasks, tabs, sheet.lastRowNumber),
    settle: (items, context) =>
      readDifficulties(items as readonly DifficultyItem[], context).map((one) => ({
        state: one.state,
        faults: checkDifficulty(one),
      })),
  },
};
