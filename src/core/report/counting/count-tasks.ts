import type { AssigningDocument } from '../../documents/document';
import { sourceKey } from '../../documents/source-type';
import { readAreas } from '../../tasks/areas';
import { isCounted, isOpen, statuses } from '../../tasks/status';
import type { Task } from '../../tasks/task';
import type { TaskContext } from '../../tasks/task-context';
import { lookedAfterAt } from '../../tasks/task-review';
import { hasText } from '../../tasks/task-text';
import type { Day, Moment } from '../../time/day';
import { quarterOf, yearOf } from '../../time/day';
import { leadCodeOf } from '../frozen/snapshot';
import { addToTally, createTally, statusIndex, type Tally } from './tally';

/** Tallies by the key of a breakdown; '' for tasks that name none. */
export type Tallies = Map<string, Tally>;

/** Of the rows of one unit's table, whoever leads them. */
interface TableFacts {
  rows: number;
  open: number;
  updatedAt: Moment | undefined;
}

/** What one pass over the tasks finds; it grows while they go by. */
export interface TaskCounts {
  readonly byUnit: Tallies;
  readonly byField: Tallies;
  readonly byDocument: Tallies;
  readonly bySource: Tallies;
  readonly byQuarter: Tallies;
  /** By the first area of the movement; undefined where the tracker does not follow it. */
  readonly byArea: Tallies | undefined;
  readonly partnerTasks: Map<string, number>;
  /** By the unit in whose table the row stands. */
  readonly tables: Map<string, TableFacts>;
  readonly overdue: Task[];
  readonly difficult: Task[];
  readonly extended: Task[];
  /** Rolled over from an earlier year. */
  readonly carried: Task[];
  severalFields: number;
  unconfirmed: number;
  stale: number;
  neverUpdated: number;
}

/** Counts every task once in each breakdown, in one pass: the largest tracker has 300,000 rows. */
export function countTasks(tasks: readonly Task[], context: TaskContext): TaskCounts {
  const counts: TaskCounts = {
    byUnit: new Map(),
    byField: new Map(),
    byDocument: new Map(),
    bySource: new Map(),
    byQuarter: new Map(),
    byArea: context.settings.modules.includes('emulation') ? new Map() : undefined,
    partnerTasks: new Map(),
    tables: new Map(),
    overdue: [],
    difficult: [],
    extended: [],
    carried: [],
    severalFields: 0,
    unconfirmed: 0,
    stale: 0,
    neverUpdated: 0,
  };
  const recall = createRecall(counts);
  for (const task of tasks) {
    const status = statusIndex[task.status];
    const isOpenTask = openByIndex[status] === true;
    const hasDifficulty = isOpenTask && hasText(task.cells.difficulty);
    const { updatedAt } = task;
    addToTally(recall.unit(leadCodeOf(task)), status, hasDifficulty, updatedAt);
    addToTally(recall.document(task.document?.symbol ?? task.symbols[0] ?? ''), status, hasDifficulty, updatedAt);
    addToTally(recall.source(task.document), status, hasDifficulty, updatedAt);
    addToTally(tallyOf(counts.byField, task.fields[0] ?? ''), status, hasDifficulty, updatedAt);
    addToTally(recall.quarter(task.lastDay), status, hasDifficulty, updatedAt);
    if (counts.byArea !== undefined)
      addToTally(tallyOf(counts.byArea, areaKey(task)), status, hasDifficulty, updatedAt);
    const table = recall.table(task.place.unitCode);
    table.rows += 1;
    if (updatedAt !== undefined && (table.updatedAt === undefined || updatedAt > table.updatedAt)) {
      table.updatedAt = updatedAt;
    }
    if (isOpenTask) {
      table.open += 1;
      noteOpen(counts, task, context, hasDifficulty);
    }
    if (task.isExtended) counts.extended.push(task);
    if (task.originCode !== '' && isCounted(task.status)) counts.carried.push(task);
    if (task.fields.length > 1) counts.severalFields += 1;
    if (task.partners.length > 0) countPartners(counts.partnerTasks, task);
  }
  return counts;
}

const openByIndex = statuses.map(isOpen);

function noteOpen(
  counts: TaskCounts,
  task: Task,
  { today, settings: { staleAfterDays } }: TaskContext,
  hasDifficulty: boolean,
): void {
  const lookedAt = lookedAfterAt(task, today);
  if (lookedAt === undefined) counts.neverUpdated += 1;
  else if (lookedAt < today - staleAfterDays) counts.stale += 1;
  if (task.progress === 'done') counts.unconfirmed += 1;
  if (task.status === 'overdue') counts.overdue.push(task);
  if (hasDifficulty) counts.difficult.push(task);
}

function countPartners(partnerTasks: Map<string, number>, { partners }: Task): void {
  for (const partner of partners) {
    if (partner.kind !== 'one') continue;
    const { code } = partner.unit;
    partnerTasks.set(code, (partnerTasks.get(code) ?? 0) + 1);
  }
}

interface Recall {
  unit(code: string): Tally;
  document(symbol: string): Tally;
  source(document: AssigningDocument | undefined): Tally;
  quarter(lastDay: Day | undefined): Tally;
  table(unitCode: string): TableFacts;
}

/** Rows of one unit stand together and mostly share lead and document: the line found last is nearly always the next one's too. */
function createRecall({ byUnit, byDocument, bySource, byQuarter, tables }: TaskCounts): Recall {
  let unit: Tally | undefined;
  let document: Tally | undefined;
  let source: Tally | undefined;
  let sourceOf: AssigningDocument | undefined;
  let tableCode: string | undefined;
  let table: TableFacts = { rows: 0, open: 0, updatedAt: undefined };
  const quarterByDay = new Map<Day | undefined, Tally>();
  return {
    unit(code) {
      if (unit === undefined || unit.key !== code) unit = tallyOf(byUnit, code);
      return unit;
    },
    document(symbol) {
      if (document === undefined || document.key !== symbol) document = tallyOf(byDocument, symbol);
      return document;
    },
    source(document) {
      if (source === undefined || sourceOf !== document) {
        source = tallyOf(bySource, sourceKey(document?.sourceType ?? ''));
        sourceOf = document;
      }
      return source;
    },
    quarter(lastDay) {
      let tally = quarterByDay.get(lastDay);
      if (tally === undefined) {
        tally = tallyOf(byQuarter, quarterKey(lastDay));
        quarterByDay.set(lastDay, tally);
      }
      return tally;
    },
    table(unitCode) {
      if (unitCode !== tableCode) {
        tableCode = unitCode;
        table = tables.get(unitCode) ?? { rows: 0, open: 0, updatedAt: undefined };
        tables.set(unitCode, table);
      }
      return table;
    },
  };
}

/** `2025-Q4`; '' without a day. */
export function quarterKey(lastDay: Day | undefined): string {
  return lastDay === undefined ? '' : `${yearOf(lastDay)}-Q${quarterOf(lastDay)}`;
}

/** `ND3`; '' of a task that names none. */
export function areaKey({ cells }: Pick<Task, 'cells'>): string {
  return readAreas(cells.areas).areas[0] ?? '';
}

function tallyOf(tallies: Tallies, key: string): Tally {
  const found = tallies.get(key);
  if (found !== undefined) return found;
  const made = createTally(key);
  tallies.set(key, made);
  return made;
}
