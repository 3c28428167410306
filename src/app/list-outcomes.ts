import type { LeftOutReason, UnitOutcome } from '../core/consolidate/outcome';
import type { Facts } from '../core/issue';
import type { SubmissionStatement } from '../core/report/submission';
import type { Task } from '../core/task';
import { cellName } from '../sheets/a1';
import type { HeadingProblem } from '../sheets/heading-problems';
import { readSubmissionLine } from '../sheets/submission-line';
import { laterStatement } from '../sheets/submissions';
import type { Tracker, UnitTable } from './tracker';
import type { UnitReadings } from './unit-readings';

/** What became of each unit's table, with the reason when it could not be used. */
export function listOutcomes(
  tracker: Tracker,
  tasksByUnit: ReadonlyMap<string, readonly Task[]>,
  stated: ReadonlyMap<string, SubmissionStatement>,
  readings: UnitReadings,
): UnitOutcome[] {
  const { now } = tracker.context;
  return tracker.unitTables.map((unitTable): UnitOutcome => {
    const unitCode = unitTable.unit.code;
    if (unitTable.kind === 'absent') return { kind: 'absent', unitCode };
    if (unitTable.kind !== 'read') {
      return { kind: 'leftOut', unitCode, ...reasonOf(unitTable), readAt: readings[unitCode] };
    }
    const { grid, table } = unitTable;
    return {
      kind: 'read',
      unitCode,
      readAt: now,
      source: grid.title,
      tasks: tasksByUnit.get(unitCode) ?? [],
      statement: laterStatement(readSubmissionLine(grid.rows, table.headingRowNumber - 1), stated.get(unitCode)),
    };
  });
}

type Unusable = Exclude<UnitTable, { kind: 'read' | 'absent' }>;

function reasonOf(unitTable: Unusable): { reason: LeftOutReason; facts: Facts } {
  switch (unitTable.kind) {
    case 'sheetMissing':
      return { reason: 'sheetMissing', facts: { sheet: unitTable.sheetName } };
    case 'sharedSource':
      return { reason: 'sharedSource', facts: { sheet: unitTable.sheetName, other: unitTable.other.name } };
    case 'headings':
      return headingReason(unitTable.grid.title, unitTable.problems);
  }
}

function headingReason(sheet: string, problems: readonly HeadingProblem[]): { reason: LeftOutReason; facts: Facts } {
  const [problem] = problems;
  if (problem === undefined || problem.kind === 'noHeadings') return { reason: 'noHeadings', facts: { sheet } };
  const column = problem.heading;
  if (problem.kind === 'duplicate') {
    return {
      reason: 'headingDuplicate',
      facts: { sheet, column, cell: cellName(problem.rowNumber, problem.second.columnIndex) },
    };
  }
  const { now, rowNumber } = problem;
  const standing = now === undefined ? {} : { found: now.text, cell: cellName(rowNumber, now.columnIndex) };
  return { reason: 'headingMissing', facts: { sheet, column, ...standing } };
}
