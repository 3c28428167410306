import { checkDifficulty } from '../../core/difficulties/check-difficulties';
import type { DifficultyItem } from '../../core/difficulties/difficulties';
import { readDifficulties } from '../../core/difficulties/difficulty-facts';
import { followTasks, type TellingTask } from '../../core/difficulties/task-difficulties';
import { type AwardItem, awards } from '../../core/emulation/awards';
import { type CriterionItem, checkCriterion, readCriteria } from '../../core/emulation/criteria';
import { checkModel, type ModelItem, models } from '../../core/emulation/models';
import { checkPlan, emulationPlans, type PlanItem } from '../../core/emulation/plans';
import { checkScore, isOfTasks, type ScoreItem, scores } from '../../core/emulation/scores';
import { countTaskFacts, printTaskFacts } from '../../core/emulation/task-facts';
import { budgetCells } from '../../core/money/budget-cells';
import { budgetRequests, type RequestItem } from '../../core/money/budget-requests';
import { type BudgetItem, budgets } from '../../core/money/budgets';
import { checkBudget, type FrozenAmounts } from '../../core/money/check-budgets';
import { checkRequest } from '../../core/money/check-requests';
import type { ItemFault, ItemLookup } from '../../core/register/check-items';
import type { Item, ItemCells } from '../../core/register/item';
import type { ItemDraft } from '../../core/register/item-draft';
import { parseState, type RegisterName, stateOf } from '../../core/register/register';
import { type DutyKey, duties } from '../../core/report-duties/duties';
import { checkSources, readDuty } from '../../core/report-duties/read-duties';
import { countReview, type ReviewedTask } from '../../core/reviews/count-reviews';
import { readReview } from '../../core/reviews/read-reviews';
import { type ReviewKey, reviews } from '../../core/reviews/reviews';
import { type TargetItem, targetRate, targets } from '../../core/targets/targets';
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
  /** State, faults and computed cells of each row, in order; rows are read together. At an edit little of other sheets is at hand. */
  readonly settle: (
    items: readonly Item[],
    context: TaskContext,
    headingOf: ItemLookup['headingOf'],
    world?: Partial<SettleWorld>,
  ) => readonly SettledState[];
}

/** What stands on other sheets. */
export interface SettleWorld {
  readonly frozen: FrozenAmounts | undefined;
  /** Rows of the master. */
  readonly rows: readonly ReviewedTask[];
  /** Rows of registers that were judged before this one. */
  readonly itemsOf: (name: RegisterName) => readonly Item[];
}

export interface SettledState {
  /** Of the register's `states`: each table says it in its own language. */
  readonly state: string;
  readonly faults: readonly ItemFault[];
  readonly cells?: ItemCells;
}

/** One for each register. */
export const registerWorks: { readonly [name in RegisterName]: RegisterWork } = {
  duties: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context, headingOf) => {
      const codes = new Set(items.map(({ code }) => code));
      return (items as readonly Item<DutyKey>[]).map((item) => ({
        state: stateOf(duties, item, context).state,
        faults: [...readDuty(item, context, headingOf).faults, ...checkSources(item, codes)],
      }));
    },
  },
  reviews: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context, _, world) =>
      items.map((item) => {
        const { review, faults } = readReview(item as Item<ReviewKey>, context);
        if (review === undefined) return { state: 'unread', faults };
        const { state } = countReview(review, world?.rows ?? [], context, () => 0);
        // Without the master nobody can say that all is gone over, nor that it is no more.
        const wasDone = world?.rows === undefined && parseState(reviews, item.cells.status) === 'done';
        return { state: wasDone && state !== 'ahead' ? 'done' : state, faults };
      }),
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
  budgets: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context, _, world) =>
      (items as readonly BudgetItem[]).map((item) => ({
        state: stateOf(budgets, item, context).state,
        faults: checkBudget(item, context.settings, world?.frozen),
        cells: budgetCells(item),
      })),
  },
  targets: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context) =>
      (items as readonly TargetItem[]).map((item) => ({
        state: stateOf(targets, item, context).state,
        faults: [],
        cells: { rate: targetRate(item) },
      })),
  },
  budgetRequests: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context, headingOf) =>
      (items as readonly RequestItem[]).map((item) => ({
        state: stateOf(budgetRequests, item, context).state,
        faults: checkRequest(item, headingOf),
      })),
  },
  criteria: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, _, headingOf) => {
      const read = new Map(readCriteria(items as readonly CriterionItem[]).map((one) => [one.item, one.state]));
      return (items as readonly CriterionItem[]).map((item) => ({
        state: read.get(item) ?? 'draft',
        faults: checkCriterion(item, headingOf('participants')),
      }));
    },
  },
  scores: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context, _, world) => {
      const facts = world?.rows === undefined ? undefined : countTaskFacts(world.rows);
      const known =
        world?.itemsOf === undefined ? undefined : readCriteria(world.itemsOf('criteria') as readonly CriterionItem[]);
      return (items as readonly ScoreItem[]).map((item) => ({
        state: stateOf(scores, item, context).state,
        faults: known === undefined ? [] : checkScore(item, known),
        ...(facts !== undefined &&
          isOfTasks(item) && {
            cells: { taskFacts: printTaskFacts(facts(item.unitCode), item.place.english === true) },
          }),
      }));
    },
  },
  emulationPlans: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context) =>
      (items as readonly PlanItem[]).map((item) => ({
        state: stateOf(emulationPlans, item, context).state,
        faults: checkPlan(item),
      })),
  },
  models: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context) =>
      (items as readonly ModelItem[]).map((item) => ({
        state: stateOf(models, item, context).state,
        faults: checkModel(item),
      })),
  },
  awards: {
    goneState: undefined,
    seenKey: undefined,
    extend: (drafts) => drafts,
    settle: (items, context) =>
      (items as readonly AwardItem[]).map((item) => ({ state: stateOf(awards, item, context).state, faults: [] })),
  },
};
