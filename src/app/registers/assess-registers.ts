import type { Consolidation } from '../../core/consolidate/consolidation';
import type { TellingTask } from '../../core/difficulties/task-difficulties';
import type { Issue } from '../../core/issues/issue';
import {
  checkCells,
  checkOwner,
  type ItemFault,
  type ItemLookup,
  withOwnFaults,
} from '../../core/register/check-items';
import type { Item } from '../../core/register/item';
import type { Serials } from '../../core/register/item-codes';
import { type ItemDraft, isOfTab, type KeptRow, toItem } from '../../core/register/item-draft';
import { itemIssues, type WeighedFault, weighFaults } from '../../core/register/item-issues';
import { mergeItems } from '../../core/register/merge-items';
import { checkOwnRules } from '../../core/register/own-rules-of-items';
import { stateWord } from '../../core/register/register';
import { giveItemCodes, noteUpdates, yearOfItem } from '../../core/register/settle-items';
import { leadCodeOf } from '../../core/report/frozen/snapshot';
import { isSecretText } from '../../core/rules/safety/withholding';
import { cellText } from '../../core/tasks/task-text';
import { isBlank } from '../../core/values/cell';
import { readFrozenAmounts } from '../../sheets/report/frozen/frozen-amounts';
import type { RememberedItems } from '../memory/remembered-items';
import type { Tracker } from '../ports/tracker';
import { type RegisterTable, readRegisterTables } from './register-tables';
import { registerWorks, type SettleWorld } from './register-work';

/** A row of a register as it should be. */
export interface AssessedItem {
  readonly draft: ItemDraft;
  readonly item: Item;
  /** A tab of it says it by `stateWord`, in the tab's own language. */
  readonly state: string;
  readonly faults: readonly WeighedFault[];
  /** It may be secret or personal: it stands where it was typed, and nowhere else. */
  readonly isWithheld: boolean;
}

/** A row of a tab that stays in its file, with what is wrong with it. */
export interface AssessedKept extends KeptRow {
  readonly faults: readonly WeighedFault[];
}

export interface AssessedRegister {
  readonly table: RegisterTable;
  readonly rows: readonly AssessedItem[];
  readonly kept: readonly AssessedKept[];
  /** Rows of the tracker that their units have deleted at home. */
  readonly left: readonly ItemDraft[];
  /** Copies in tabs of rows that are deleted in the tracker, where they were first typed. */
  readonly abandoned: readonly KeptRow[];
  /** Rows whose copy somebody has changed, and that are put back to what their origin says. */
  readonly overwritten: readonly ItemDraft[];
  /** The numbers given so far. */
  readonly serials: Serials;
}

export interface RegisterAssessment {
  readonly registers: readonly AssessedRegister[];
  readonly issues: readonly Issue[];
}

/** Works out what the registers of all modules that are on should say; writes nothing. */
export function assessRegisters(
  tracker: Tracker,
  consolidation: Consolidation,
  { serialsOf, copied }: Pick<RememberedItems, 'serialsOf' | 'copied'>,
): RegisterAssessment {
  const { tables, issues } = readRegisterTables(tracker);
  if (tables.length === 0) return { registers: [], issues };
  const tasks = listTellingTasks(tracker, consolidation);
  const codes = new Set(consolidation.rows.map(({ code }) => code));
  const itemCodes = new Set<string>();
  const itemsByName = new Map<string, readonly Item[]>();
  const frozen = tracker.lastSnapshot === undefined ? undefined : readFrozenAmounts(tracker.lastSnapshot);
  const world = {
    tasks,
    frozen,
    rows: consolidation.rows,
    hasTask: (code: string) => codes.has(code),
    hasItem: (code: string) => itemCodes.has(code),
    itemsOf: (name: RegisterTable['name']) => itemsByName.get(name) ?? [],
  };
  const registers = tables.map((table) => {
    const register = assessRegister(tracker, table, world, serialsOf(table.name), copied);
    for (const { item } of register.rows) itemCodes.add(item.code);
    itemsByName.set(
      table.name,
      register.rows.map(({ item }) => item),
    );
    return register;
  });
  return { registers, issues: [...issues, ...registers.flatMap((one) => listIssues(one))] };
}

/** What rows are judged against besides the tracker. */
interface World extends Pick<ItemLookup, 'hasTask' | 'hasItem'>, SettleWorld {
  readonly tasks: readonly TellingTask[];
}

function assessRegister(
  { context, ruleSettings, ownRules }: Tracker,
  table: RegisterTable,
  world: World,
  serials: Serials,
  copied: ReadonlySet<string>,
): AssessedRegister {
  const { tasks, hasTask, hasItem } = world;
  const { kind, sheet, tabs, name } = table;
  const { register } = kind;
  const { directory, documents, today, now } = context;
  const work = registerWorks[name];
  const { goneState } = work;
  const merged = mergeItems({ register, sheet, tabs, directory, goneState, serials, copied });
  const left = goneState === undefined ? merged.drafts.filter(({ isGone }) => isGone) : [];
  const staying = left.length === 0 ? merged.drafts : merged.drafts.filter((draft) => !left.includes(draft));
  const drafts = work.extend(staying, table, tasks);
  const { seenKey = 'updatedAt' } = work;
  if (seenKey !== 'updatedAt') for (const { cells } of drafts) if (isBlank(cells[seenKey])) cells[seenKey] = today;
  const given = giveItemCodes(register, drafts, serials, yearOfItem(register, seenKey, today));
  noteUpdates(register, drafts, now);
  const items = drafts.map((draft) => toItem(draft, sheet.place));
  const headings = new Map(kind.columns.map(({ key, vi, en }) => [key, sheet.place.english === true ? en : vi]));
  const lookup: ItemLookup = {
    directory,
    documents,
    hasTask,
    hasItem,
    headingOf: (key) => headings.get(key) ?? key,
    english: sheet.place.english,
  };
  const settled = work.settle(items, context, lookup.headingOf, world);
  const hasColumn = (key: string) => sheet.place.columnIndex[key] !== undefined;
  const rows = drafts.map((draft, index): AssessedItem => {
    const item = items[index] as Item;
    const own =
      draft.tabRow === undefined || draft.tab === undefined
        ? []
        : checkOwner(register, draft.tabRow, draft.tab.unitCode, directory);
    const found = [...withOwnFaults(checkCells(register, draft, lookup), settled[index]?.faults ?? []), ...own];
    Object.assign(draft.cells, settled[index]?.cells);
    const state = settled[index]?.state ?? '';
    draft.cells.status = stateWord(register, state, sheet.place.english);
    const isWithheld = found.some(({ rule }) => withholds(rule));
    const ofTracker = checkOwnRules(register, draft, ownRules, hasColumn);
    return { draft, item, state, faults: [...weighFaults(found, ruleSettings), ...ofTracker], isWithheld };
  });
  const kept = merged.kept.map(
    (one): AssessedKept => ({ ...one, faults: weighFaults(checkCells(register, one.row, lookup), ruleSettings) }),
  );
  const { abandoned, overwritten } = merged;
  return { table, rows, kept, left, abandoned, overwritten, serials: given };
}

function withholds(rule: ItemFault['rule']): boolean {
  return rule === 'V51' || rule === 'V52';
}

/** Tasks of the master, with whose difficulty each would tell. */
function listTellingTasks({ context }: Tracker, { rows }: Consolidation): TellingTask[] {
  return rows.flatMap(({ task, unitCode, source, marks }): TellingTask[] => {
    if (task.code === '' || marks.some(({ kind }) => kind === 'blocked')) return [];
    const { difficulty, proposal } = task.cells;
    if (isSecretText(cellText(difficulty)) || isSecretText(cellText(proposal))) return [];
    const code = leadCodeOf(task) || unitCode;
    return [{ task, unitCode: code, unitName: context.directory.findByCode(code)?.name ?? code, source }];
  });
}

/** Each fault at the cell where the row was first typed; of a file that was not read now, what was found last stands. */
function listIssues({ table, rows, kept }: AssessedRegister): Issue[] {
  const ofKept = kept.flatMap(({ tab: { unitCode, place }, row, faults }) =>
    itemIssues({ code: cellText(row.cells.code), unitCode }, faults, place, row.rowNumber),
  );
  const ofRows = rows.flatMap(({ draft, item, faults }) => {
    const isInTab = isOfTab(draft.cells.sourceFile);
    if (isInTab && draft.tabRow === undefined) return [];
    const { tab, tabRow } = draft;
    const isRead = isInTab && tab !== undefined && tabRow !== undefined;
    return isRead
      ? itemIssues(item, faults, tab.place, tabRow.rowNumber)
      : itemIssues(item, faults, table.sheet.place, draft.rowNumber);
  });
  return [...ofRows, ...ofKept];
}
