import { isCounted, type SubmissionStatement } from '../../core/duties/submission';
import type { LeftOutFacts, LeftOutReason, UnitOutcome } from '../../core/outcomes/outcome';
import { builtInCode } from '../../core/report-duties/read-duties';
import type { Task } from '../../core/tasks/task';
import type { Moment } from '../../core/time/day';
import { readSubmissionLine, readUncounted } from '../../sheets/lists/submission-line';
import { laterStatement } from '../../sheets/lists/submissions';
import { cellName } from '../../sheets/requests/a1';
import type { UnitMemories } from '../memory/unit-memory';
import type { Tracker, UnitTable } from '../ports/tracker';

/** What became of each unit's table, with the reason when it could not be used. */
export function listOutcomes(
  tracker: Tracker,
  tasksByUnit: ReadonlyMap<string, readonly Task[]>,
  stated: ReadonlyMap<string, SubmissionStatement>,
  memories: UnitMemories,
): UnitOutcome[] {
  const { now, today } = tracker.context;
  return tracker.unitTables.map((unitTable): UnitOutcome => {
    const unitCode = unitTable.unit.code;
    if (unitTable.kind === 'absent') return { kind: 'absent', unitCode };
    if (unitTable.kind === 'lower') return lowerOutcome(unitTable, now);
    const memory = memories.get(unitCode);
    if (unitTable.kind === 'unchanged' || (unitTable.kind === 'inFile' && memory?.file !== undefined)) {
      const own = memory?.statement;
      const doesCount = own !== undefined && isCounted(own, today);
      const counted = doesCount ? own : undefined;
      const statement = laterStatement(ofRunning(counted), stated.get(unitCode));
      const uncounted = doesCount ? undefined : own;
      return { kind: 'unchanged', unitCode, readAt: memory?.readAt ?? now, statement, own: counted, uncounted };
    }
    if (unitTable.kind !== 'read') {
      return { kind: 'leftOut', unitCode, ...reasonOf(unitTable), readAt: memory?.readAt };
    }
    const { grid, table, file } = unitTable;
    const headingRowIndex = table.headingRowNumber - 1;
    const own = readSubmissionLine(grid.rows, headingRowIndex, today);
    return {
      kind: 'read',
      unitCode,
      readAt: now,
      source: file?.title ?? grid.title,
      tasks: tasksByUnit.get(unitCode) ?? [],
      statement: laterStatement(ofRunning(own), stated.get(unitCode)),
      own,
      uncounted: readUncounted(grid.rows, headingRowIndex, today),
    };
  });
}

/** One that this run has not looked at counts as it stood. */
function lowerOutcome({ unit, judged }: Extract<UnitTable, { kind: 'lower' }>, now: Moment): UnitOutcome {
  const unitCode = unit.code;
  const readAt = judged?.publication?.moment;
  if (judged?.left === undefined) return { kind: 'lower', unitCode, readAt: readAt ?? now };
  return { kind: 'leftOut', unitCode, ...judged.left, readAt, isLower: true };
}

/** A statement that names other reports says nothing of the monthly one. */
function ofRunning(statement: SubmissionStatement | undefined): SubmissionStatement | undefined {
  const { codes = [] } = statement ?? {};
  return codes.length === 0 || codes.some((code) => code.startsWith(builtInCode)) ? statement : undefined;
}

type Unusable = Exclude<UnitTable, { kind: 'read' | 'absent' | 'unchanged' | 'lower' }>;

function reasonOf(unitTable: Unusable): { reason: LeftOutReason; facts: LeftOutFacts } {
  switch (unitTable.kind) {
    case 'sheetMissing':
      return { reason: 'sheetMissing', facts: { sheet: unitTable.sheetName } };
    case 'sharedSource':
      return { reason: 'sharedSource', facts: { sheet: unitTable.sheetName, other: unitTable.other.name } };
    case 'headings':
      return headingReason(unitTable);
    case 'unusable':
      return { reason: unitTable.reason, facts: unitTable.facts };
    case 'inFile':
      return { reason: 'notReached', facts: {} };
  }
}

function headingReason({ grid, problems, file }: Extract<UnitTable, { kind: 'headings' }>): {
  reason: LeftOutReason;
  facts: LeftOutFacts;
} {
  const [problem] = problems;
  const place = file === undefined ? { sheet: grid.title } : { file: file.title, sheet: grid.title };
  if (problem === undefined || problem.kind === 'noHeadings') return { reason: 'noHeadings', facts: place };
  if (problem.kind === 'foreignTable') return { reason: 'foreignTable', facts: { ...place, found: problem.heading } };
  const column = problem.heading;
  if (problem.kind === 'duplicate') {
    return {
      reason: 'headingDuplicate',
      facts: { ...place, column, cell: cellName(problem.rowNumber, problem.second.columnIndex) },
    };
  }
  const { now, rowNumber } = problem;
  const standing = now === undefined ? {} : { found: now.text, cell: cellName(rowNumber, now.columnIndex) };
  return { reason: 'headingMissing', facts: { ...place, column, ...standing } };
}
