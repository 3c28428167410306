import type { Day, Moment } from '../day';
import { quarterOf, yearOf } from '../day';
import { isOpen, statuses } from '../status';
import type { Task } from '../task';
import type { TaskContext } from '../task-context';
import { hasText } from '../task-text';
import { addToTally, createTally, statusIndex, type Tally } from './tally';

/** Tallies by the key of a breakdown; '' for tasks that name none. */
export type Tallies = Map<string, Tally>;

/** What one pass over the tasks finds. */
export interface TaskCounts {
  readonly byUnit: Tallies;
  readonly byField: Tallies;
  readonly byDocument: Tallies;
  readonly byQuarter: Tallies;
  readonly partnerTasks: ReadonlyMap<string, number>;
  /** By the unit in whose table the row stands. */
  readonly tables: ReadonlyMap<string, TableFacts>;
  readonly overdue: readonly Task[];
  readonly difficult: readonly Task[];
  readonly extended: readonly Task[];
  readonly severalFields: number;
  readonly unconfirmed: number;
  readonly stale: number;
  readonly neverUpdated: number;
}

export interface TableFacts {
  rows: number;
  open: number;
  updatedAt: Moment | undefined;
}

const openByIndex = statuses.map(isOpen);

/** Counts every task once in each breakdown, in one pass: the largest tracker has 300,000 rows. */
export function countTasks(tasks: readonly Task[], context: TaskContext): TaskCounts {
  const byUnit: Tallies = new Map();
  const byField: Tallies = new Map();
  const byDocument: Tallies = new Map();
  const byQuarter: Tallies = new Map();
  const quarterByDay = new Map<Day, Tally>();
  const partnerTasks = new Map<string, number>();
  const tables = new Map<string, TableFacts>();
  const overdue: Task[] = [];
  const difficult: Task[] = [];
  const extended: Task[] = [];
  const staleBefore = context.today - context.settings.staleAfterDays;
  let severalFields = 0;
  let unconfirmed = 0;
  let stale = 0;
  let neverUpdated = 0;
  // Rows of one unit stand together and mostly share lead and document: the last line found is nearly always the next one's.
  let unit = createTally('');
  let document = unit;
  let table: TableFacts = { rows: 0, open: 0, updatedAt: undefined };
  let tableCode: string | undefined;
  let isFirst = true;

  for (const task of tasks) {
    const status = statusIndex[task.status];
    const open = openByIndex[status] === true;
    const updatedAt = task.updatedAt;
    const lead = task.lead[0];
    const unitCode = lead !== undefined && lead.kind === 'one' && task.lead.length === 1 ? lead.unit.code : '';
    const symbol = task.document?.symbol ?? task.symbols[0] ?? '';
    if (isFirst || unit.key !== unitCode) unit = tallyOf(byUnit, unitCode);
    if (isFirst || document.key !== symbol) document = tallyOf(byDocument, symbol);
    isFirst = false;
    const field = tallyOf(byField, task.fields[0] ?? '');
    const difficulty = open && hasText(task.cells.difficulty);
    addToTally(unit, status, difficulty, updatedAt);
    addToTally(document, status, difficulty, updatedAt);
    addToTally(field, status, difficulty, updatedAt);
    addToTally(quarterTally(task.lastDay, quarterByDay, byQuarter), status, difficulty, updatedAt);

    if (task.place.unitCode !== tableCode) {
      tableCode = task.place.unitCode;
      table = tables.get(tableCode) ?? { rows: 0, open: 0, updatedAt: undefined };
      tables.set(tableCode, table);
    }
    table.rows += 1;
    if (updatedAt !== undefined && (table.updatedAt === undefined || updatedAt > table.updatedAt)) {
      table.updatedAt = updatedAt;
    }
    if (open) {
      table.open += 1;
      if (updatedAt === undefined) neverUpdated += 1;
      else if (updatedAt < staleBefore) stale += 1;
      if (task.progress === 'done') unconfirmed += 1;
      if (task.status === 'overdue') overdue.push(task);
      if (difficulty) difficult.push(task);
    }
    if (task.isExtended) extended.push(task);
    if (task.fields.length > 1) severalFields += 1;
    for (const partner of task.partners) {
      if (partner.kind === 'one') partnerTasks.set(partner.unit.code, (partnerTasks.get(partner.unit.code) ?? 0) + 1);
    }
  }
  return {
    byUnit,
    byField,
    byDocument,
    byQuarter,
    partnerTasks,
    tables,
    overdue,
    difficult,
    extended,
    severalFields,
    unconfirmed,
    stale,
    neverUpdated,
  };
}

function tallyOf(tallies: Tallies, key: string): Tally {
  const found = tallies.get(key);
  if (found !== undefined) return found;
  const made = createTally(key);
  tallies.set(key, made);
  return made;
}

function quarterTally(lastDay: Day | undefined, byDay: Map<Day, Tally>, byQuarter: Tallies): Tally {
  if (lastDay === undefined) return tallyOf(byQuarter, '');
  const found = byDay.get(lastDay);
  if (found !== undefined) return found;
  const tally = tallyOf(byQuarter, `${yearOf(lastDay)}-Q${quarterOf(lastDay)}`);
  byDay.set(lastDay, tally);
  return tally;
}
