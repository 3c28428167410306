import { unitsWithoutMailbox } from '../directory/mailboxes';
import type { Directory } from '../directory/unit';
import { type ReportingPeriod, reportingPeriodAt } from '../duties/period';
import { daysSince, deriveSubmission, type Submission, type SubmissionStatement } from '../duties/submission';
import { isCurrent, type UnitOutcome } from '../outcomes/outcome';
import type { Task } from '../tasks/task';
import type { TaskContext } from '../tasks/task-context';
import type { Moment } from '../time/day';
import { listBasis } from './basis';
import { listPartners, listRows, listUnitRows } from './breakdowns';
import { countTasks, type TaskCounts } from './counting/count-tasks';
import { addOpenDifficulties, type OpenDifficulty } from './counting/open-difficulties';
import type { StatusCounts, UnitRow } from './counting/report-row';
import { createTally, finishTally, mergeTallies } from './counting/tally';
import { measureUnits, sumFigures } from './counting/unit-figures';
import { listDifficulties, listOverdue, measureCarried, readAgeing, readPunctuality } from './exceptions';
import { compareSnapshots, type ReportSnapshot, takeSnapshot } from './frozen/snapshot';
import { continueTrend, type TrendPoint } from './frozen/trend';
import { viewForLeaders } from './leaders';
import { addLower, type LowerTrackers, noLowerTrackers, viewLower } from './lower-line';
import type {
  Completeness,
  MissingUnit,
  ProblemCounts,
  Quality,
  Report,
  RowFacts,
  RowSums,
  UnitProblems,
} from './report';
import { reportCodeAt } from './report-code';
import { isOfYear } from './report-year';

export interface ReportInput {
  /** The tasks of the master, one each. */
  readonly tasks: readonly Task[];
  /** Every unit in force, one outcome each. */
  readonly outcomes: readonly UnitOutcome[];
  /** Errors and warnings by unit code. */
  readonly problems: ReadonlyMap<string, ProblemCounts>;
  readonly rowFacts: RowFacts;
  /** The moment the figures were taken. */
  readonly asOf: Moment;
  readonly previous?: ReportSnapshot | undefined;
  /** The frozen reports that the last one showed. */
  readonly trend?: readonly TrendPoint[];
  /** Codes of tasks whose explanation was asked for and is still owed. */
  readonly openRequests?: readonly string[];
  /** Of the register; undefined where difficulties are counted by the tasks' cells. */
  readonly openDifficulties?: readonly OpenDifficulty[] | undefined;
  /** What a unit has said about the running monthly report, where duties are kept; `none`: nobody owes one. */
  /** What lower trackers say; their figures are added to those of the tasks. */
  readonly lower?: LowerTrackers | undefined;
  readonly statementOf?: ((unitCode: string) => SubmissionStatement | undefined) | 'none' | undefined;
}

/** The report on a set of tasks: what is true, without a word of any language. */
export function buildReport(input: ReportInput, context: TaskContext): Report {
  const { outcomes, problems, asOf } = input;
  const { today, directory, settings } = context;
  const tasks = input.tasks.filter((task) => isOfYear(task, settings.reportYear));
  const counts = countTasks(tasks, context);
  if (input.openDifficulties !== undefined) addOpenDifficulties(counts, tasks, input.openDifficulties);
  const { lower = noLowerTrackers } = input;
  const ownFigures = measureUnits(counts, today);
  const own = finishTally(mergeTallies(counts.byUnit.values()));
  addLower(counts, lower);
  const figures = sumFigures([...ownFigures.values(), ...lower.lines.map((line) => line.total)]);
  const rank = rankUnits(directory);
  const taking = outcomes.filter(({ kind }) => kind !== 'absent').map(({ unitCode }) => unitCode);
  const total = finishTally(mergeTallies(counts.byUnit.values()));
  const period = reportingPeriodAt(today);
  const code = reportCodeAt(asOf);
  const byUnit = listUnitRows(counts, taking, directory, rank);
  const overdue = listOverdue(counts.overdue, today, directory, rank);
  return {
    code,
    asOf,
    year: settings.reportYear,
    completeness: { ...measureCompleteness(outcomes, directory, rank), ...viewLower(lower) },
    total,
    byUnit: context.settings.worstUnitsFirst ? worstFirst(byUnit) : byUnit,
    ...listRows(counts),
    severalFields: counts.severalFields,
    partners: listPartners(counts.partnerTasks, directory, rank),
    ageing: readAgeing(figures),
    overdue,
    difficulties: listDifficulties(counts.difficult, directory, rank),
    punctuality: { ...readPunctuality(figures), ...measureCarried(counts.carried, today) },
    quality: {
      ...measureQuality(counts, own.withoutDeadline, problems, input.rowFacts, directory),
      openRequests: input.openRequests ?? [],
      withoutMailbox: unitsWithoutMailbox(directory, context.settings.mailDomains, today).map(({ name }) => name),
    },
    period,
    submissions: input.statementOf === 'none' ? [] : listSubmissions(input, counts, period, context, rank),
    change:
      input.previous === undefined ? undefined : compareSnapshots(input.previous, takeSnapshot(code, asOf, tasks)),
    leaders: viewForLeaders(byUnit, overdue, lower.lines),
    sums: {
      ...sumRows(input.tasks.length, input.tasks.length - tasks.length, own.byStatus, input.rowFacts),
      below: total.total - own.total,
    },
    trend: continueTrend(input.trend ?? [], input.previous),
    basis: listBasis(tasks, context),
    lower,
    ownFigures,
  };
}

/** Most overdue first; units with as many keep the protocol's order, and the tasks without a clear lead stay last. */
function worstFirst(byUnit: readonly UnitRow[]): UnitRow[] {
  return [...byUnit].sort(
    (a, b) => Number(a.key === '') - Number(b.key === '') || b.byStatus.overdue - a.byStatus.overdue,
  );
}

function sumRows(
  tasks: number,
  otherYears: number,
  { cancelled, rolled }: StatusCounts,
  facts: RowFacts,
): Omit<RowSums, 'below'> {
  const { duplicates, withoutCode, kept = 0, blockedKept = 0 } = facts;
  const blocked = facts.blocked - blockedKept;
  const read = tasks - kept + duplicates + withoutCode + blocked;
  const counted = tasks - cancelled - rolled - otherYears;
  return { read, duplicates, blocked, withoutCode, kept, tasks, cancelled, rolled, otherYears, counted };
}

/** Place of each unit in protocol order; `Directory.units` stands in it already, save that blank places come last. */
function rankUnits(directory: Directory): ReadonlyMap<string, number> {
  const ordered = directory.units
    .map((unit, index) => ({ unit, index }))
    .sort((a, b) => a.unit.order - b.unit.order || a.index - b.index);
  return new Map(ordered.map(({ unit }, rank) => [unit.code, rank]));
}

function measureCompleteness(
  outcomes: readonly UnitOutcome[],
  directory: Directory,
  rank: ReadonlyMap<string, number>,
): Omit<Completeness, 'below' | 'stale' | 'otherScopes'> {
  const missing: MissingUnit[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind !== 'leftOut') continue;
    const { unitCode, reason, facts, readAt } = outcome;
    missing.push({ unitCode, unitName: nameOf(unitCode, directory), reason, facts, readAt });
  }
  missing.sort((a, b) => (rank.get(a.unitCode) ?? rank.size) - (rank.get(b.unitCode) ?? rank.size));
  const notParticipating = outcomes.filter(({ kind }) => kind === 'absent').length;
  return {
    present: outcomes.filter(isCurrent).length,
    expected: outcomes.length - notParticipating,
    missing,
    notParticipating,
    absent: listAbsent(outcomes, directory, rank),
  };
}

function listAbsent(
  outcomes: readonly UnitOutcome[],
  directory: Directory,
  rank: ReadonlyMap<string, number>,
): string[] {
  return outcomes
    .filter(({ kind }) => kind === 'absent')
    .map(({ unitCode }) => ({ name: nameOf(unitCode, directory), rank: rank.get(unitCode) ?? rank.size }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

function measureQuality(
  counts: TaskCounts,
  withoutDeadline: number,
  problems: ReadonlyMap<string, ProblemCounts>,
  rowFacts: RowFacts,
  directory: Directory,
): Omit<Quality, 'openRequests' | 'withoutMailbox'> {
  const byUnit: UnitProblems[] = [];
  let errors = 0;
  let warnings = 0;
  for (const [unitCode, count] of problems) {
    errors += count.errors;
    warnings += count.warnings;
    if (count.errors + count.warnings > 0) byUnit.push({ unitCode, unitName: nameOf(unitCode, directory), ...count });
  }
  byUnit.sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || (a.unitCode < b.unitCode ? -1 : 1));
  return {
    errors,
    warnings,
    withoutDeadline,
    unconfirmed: counts.unconfirmed,
    withoutLead: finishTally(counts.byUnit.get('') ?? createTally('')).total,
    stale: counts.stale,
    neverUpdated: counts.neverUpdated,
    ...rowFacts,
    byUnit,
  };
}

function listSubmissions(
  { outcomes, problems, statementOf }: ReportInput,
  counts: TaskCounts,
  period: ReportingPeriod,
  context: TaskContext,
  rank: ReadonlyMap<string, number>,
): Submission[] {
  const { directory, settings, today } = context;
  const submissions: Submission[] = [];
  for (const outcome of outcomes) {
    // A lower tracker hands in its figures by publishing them.
    if (outcome.kind === 'absent' || outcome.kind === 'lower' || (outcome.kind === 'leftOut' && outcome.isLower))
      continue;
    const { unitCode } = outcome;
    const found = outcome.kind === 'leftOut' ? undefined : outcome.statement;
    const statement = typeof statementOf === 'function' ? statementOf(unitCode) : found;
    const errors = problems.get(unitCode)?.errors ?? 0;
    const table = counts.tables.get(unitCode);
    const age = daysSince(table?.updatedAt, today);
    submissions.push({
      unitCode,
      unitName: nameOf(unitCode, directory),
      state: deriveSubmission(statement, errors, period),
      by: statement?.by ?? '',
      at: statement?.at,
      uncounted: outcome.kind === 'leftOut' ? undefined : outcome.uncounted,
      errors,
      updatedAt: table?.updatedAt,
      isStale: table !== undefined && table.open > 0 && age !== undefined && age > settings.staleAfterDays,
      neverUpdated: table !== undefined && table.updatedAt === undefined,
    });
  }
  return submissions.sort((a, b) => (rank.get(a.unitCode) ?? rank.size) - (rank.get(b.unitCode) ?? rank.size));
}

function nameOf(unitCode: string, directory: Directory): string {
  return directory.findByCode(unitCode)?.name ?? unitCode;
}
