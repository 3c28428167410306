import type { KnownTask, KnownTasks } from '../../core/codes/known-task';
import { type Consolidation, consolidate } from '../../core/consolidate/consolidation';
import type { MasterRecord } from '../../core/consolidate/master-row';
import { mergeIssues } from '../../core/consolidate/row-issues';
import type { Issue } from '../../core/issues/issue';
import { compareIssues } from '../../core/issues/issue-order';
import type { LeftOutReason, UnitOutcome } from '../../core/outcomes/outcome';
import {
  headingIssues,
  isForeignLocale,
  localeIssues,
  tableIssues,
  undecidedIssues,
} from '../../core/rules/tables/structure-rules';
import type { TaskRow } from '../../core/tasks/task';
import { readSubmissions } from '../../sheets/lists/submissions';
import type { MasterTable } from '../../sheets/master/master-table';
import { recallDoubled } from '../memory/doubled-codes';
import { recallItems } from '../memory/remembered-items';
import { recallUnitsOf } from '../memory/unit-memory';
import type { Ports } from '../ports/ports';
import type { ReadTable, Tracker } from '../ports/tracker';
import { type AssessedDuties, assessDuties } from '../registers/assess-duties';
import { type AssessedRegister, assessRegisters } from '../registers/assess-registers';
import { findMoney, riskIssues } from '../registers/money-rows';
import { dateRows } from './date-rows';
import { type Examined, examineTasks, judgeAsSettled } from './examine-tasks';
import { withLineage } from './lineage-of';
import { listOutcomes } from './list-outcomes';
import { withLostTables } from './lost-tables';
import { requireMaster } from './master-of';

/** Everything that is true of a tracker in this moment: what each run writes is a view of it. */
export interface Assessment {
  readonly tracker: Tracker;
  readonly examined: Examined;
  readonly master: MasterTable;
  /** What the master remembers under each code. */
  readonly known: KnownTasks;
  readonly outcomes: readonly UnitOutcome[];
  readonly consolidation: Consolidation;
  readonly registers: readonly AssessedRegister[];
  /** undefined where the tracker keeps no duties of its own. */
  readonly duties: AssessedDuties | undefined;
  /** Of rows, headings, the tracker's own sheets and the master, in the order in which they are shown. */
  readonly issues: readonly Issue[];
}

/**
 * Judges a tracker as it was read; writes nothing.
 * @param acceptedCodes tasks whose assigned values the coordinator accepts as their units have them.
 * @throws when the master cannot be read by its headings.
 */
export function assessTracker(
  ports: Ports,
  found: Tracker,
  acceptedCodes: ReadonlySet<string> = new Set(),
): Assessment {
  const master = requireMaster(found);
  const tracker = withLineage(withLostTables(found, master), master);
  const { context } = tracker;
  const known = knownTasks(master, recallDoubled(ports));
  const asTyped = examineTasks(tracker, known, dater(ports, tracker, master));
  const submissions = tracker.grids.get('submissions');
  const stated = submissions === undefined ? new Map() : readSubmissions(submissions, context.directory, context.today);
  const outcomes = listOutcomes(tracker, asTyped.tasksByUnit, stated, recallUnitsOf(ports, tracker));
  const settle = ({ issues }: Examined): Consolidation =>
    consolidate(
      {
        outcomes,
        records: master.records,
        masterPlace: master.place,
        issues,
        acceptedCodes,
        actor: ports.session.userEmail(),
        ruleSettings: tracker.ruleSettings,
      },
      context,
    );
  const first = settle(asTyped);
  const examined = judgeAsSettled(tracker, known, asTyped, first.settled);
  const consolidation = examined === asTyped ? first : settle(examined);
  const remembered = recallItems(ports);
  const { registers, issues: ofRegisters } = assessRegisters(tracker, consolidation, remembered);
  const money = findMoney(registers, consolidation, context.today, tracker.lastSnapshot);
  const duties = assessDuties(tracker, outcomes, registers, remembered.seenOn);
  const issues = mergeIssues(
    [
      ...tracker.issues,
      ...listHeadingIssues(tracker),
      ...listTableIssues(tracker),
      ...examined.issues,
      ...ofRegisters,
      ...(duties?.issues ?? []),
      ...riskIssues(money, examined.tasks, tracker.ruleSettings),
    ],
    consolidation.issues,
  );
  const sorted = issues.sort(compareIssues);
  return { tracker, examined, master, known, outcomes, consolidation, registers, duties, issues: sorted };
}

/** Where a row of a unit's own file says when it was last changed. */
function dater(
  { clock }: Ports,
  { context }: Tracker,
  { records }: MasterTable,
): (table: ReadTable) => readonly TaskRow[] {
  let byCode: ReadonlyMap<string, MasterRecord> | undefined;
  return (table) => {
    const modifiedMs = table.file?.modifiedMs;
    if (modifiedMs === undefined) return table.table.rows;
    byCode ??= new Map(records.map((record) => [record.code, record]));
    return dateRows(table, clock.momentOf(modifiedMs), (code) => byCode?.get(code), context);
  };
}

function knownTasks({ records }: MasterTable, isDoubled: (code: string) => boolean): KnownTasks {
  const known = new Map<string, KnownTask>();
  for (const { code, unitCode, cells } of records) {
    const { title, dueOn } = cells;
    known.set(code, {
      unitCode,
      // Of two rows with one code nobody knows whose it is: units' rows must not get their codes changed by that.
      title: typeof title === 'string' && !known.has(code) ? title : '',
      lastDay: typeof dueOn === 'number' ? dueOn : undefined,
      isDoubled: isDoubled(code),
    });
  }
  return known;
}

function listHeadingIssues({ unitTables, ruleSettings }: Tracker): Issue[] {
  return unitTables.flatMap((unitTable) => {
    if (unitTable.kind !== 'headings' && unitTable.kind !== 'read') return [];
    const { kind, grid, unit, file } = unitTable;
    const { locale, timeZone = '' } = grid;
    const ofLocale =
      locale === undefined || !isForeignLocale(locale)
        ? []
        : localeIssues({ ...grid, sheetTitle: grid.title }, unit.code, { locale, timeZone }, ruleSettings);
    const faults = kind === 'headings' ? unitTable.problems : unitTable.table.remarks;
    const issues = headingIssues({ ...grid, sheetTitle: grid.title }, unit.code, faults, ruleSettings).map((issue) =>
      file === undefined ? issue : { ...issue, facts: { ...issue.facts, at: 'file' } },
    );
    if (kind === 'headings') return [...ofLocale, ...issues];
    const { place, undecided } = unitTable.table;
    const asked = undecidedIssues(place, unit.code, undecided, ruleSettings);
    return [...ofLocale, ...asked, ...issues.map((issue) => ({ ...issue, severity: 'warning' as const }))];
  });
}

/** What passes by itself, and what the directory's own rules say already. */
const notOfDirectory: readonly LeftOutReason[] = ['serviceFailed', 'notReached', 'sharedSource'];

function listTableIssues({ unitTables, unitsColumns, grids, ruleSettings }: Tracker): Issue[] {
  const grid = grids.get('units');
  if (grid === undefined) return [];
  const directory = { ...grid, sheetTitle: grid.title, columnIndex: unitsColumns };
  return unitTables.flatMap((unitTable) => {
    const { unit } = unitTable;
    if (unitTable.kind === 'sheetMissing') {
      const { sheetName } = unitTable;
      return tableIssues(directory, unit, { kind: 'sheetMissing', sheetName }, ruleSettings);
    }
    if (unitTable.kind === 'unusable' && !notOfDirectory.includes(unitTable.reason)) {
      const { reason, facts } = unitTable;
      return tableIssues(directory, unit, { kind: 'file', reason, facts }, ruleSettings);
    }
    if (unitTable.kind === 'lower') {
      const left = unitTable.judged?.left;
      if (left === undefined || notOfDirectory.includes(left.reason)) return [];
      return tableIssues(directory, unit, { kind: 'file', ...left }, ruleSettings);
    }
    if (unitTable.kind !== 'sharedSource') return [];
    const { sheetName, other } = unitTable;
    return tableIssues(directory, unit, { kind: 'sharedSource', sheetName, otherUnit: other.name }, ruleSettings);
  });
}
