import { isOfTracker } from '../../core/register/item-draft';
import { readFrozenAmounts } from '../../sheets/report/frozen/frozen-amounts';
import { countRows } from '../files/choose-files';
import type { Assessment } from '../judging/assess-tracker';
import { rememberFrozenMoney } from '../memory/last-report';
import { rememberReading } from '../memory/remember-reading';
import { rememberItems, rememberRowMarks } from '../memory/remembered-items';
import { rememberSerials } from '../memory/remembered-serials';
import { type FileMemory, recallUnits, rememberUnits, type UnitMemories, type UnitMemory } from '../memory/unit-memory';
import type { Ports } from '../ports/ports';
import type { UnitTable } from '../ports/tracker';
import { markRows } from '../registers/row-marks';
import type { WriteBacks } from './write-back';

/** What later runs and edits need to know of this one, once its writes are committed. */
export function rememberCodes(ports: Ports, { tracker, examined, known, registers, duties }: Assessment): void {
  const inFiles = new Set(tracker.context.directory.units.flatMap(({ code, fileId }) => (fileId === '' ? [] : [code])));
  const copied = registers.flatMap(({ table: { kind }, rows }) =>
    rows.flatMap(({ item }) =>
      kind.register.home === 'unit' && isOfTracker(item.cells.sourceFile) && inFiles.has(item.unitCode)
        ? [item.code]
        : [],
    ),
  );
  rememberReading(ports, tracker);
  rememberSerials(ports, examined.tasks, known);
  rememberItems(
    ports,
    new Map(registers.map(({ table, serials }) => [table.name, serials])),
    duties?.seen ?? new Map(),
    copied,
  );
  const frozen = tracker.lastSnapshot === undefined ? undefined : readFrozenAmounts(tracker.lastSnapshot);
  rememberFrozenMoney(ports, frozen?.report ?? '');
}

/** Which tables the master now holds: a file that has not changed since need not be read again. */
export function rememberTables(ports: Ports, assessment: Assessment, written: WriteBacks): void {
  rememberUnits(ports, renewMemories(recallUnits(ports), assessment, written));
  rememberRowMarks(ports, listRowMarks(assessment, written));
}

/** Of each file that was read: what its unit's rows say now, where that has reached it. */
function listRowMarks(
  { tracker, registers }: Assessment,
  written: WriteBacks,
): ReadonlyMap<string, string | undefined> {
  const marks = markRows(
    registers.flatMap(({ table: { kind }, rows }) =>
      kind.register.home === 'unit' ? rows.map(({ item }) => ({ ...item, register: kind.register })) : [],
    ),
  );
  const reached = new Map<string, string | undefined>();
  for (const table of tracker.unitTables) {
    if (table.kind !== 'read' || table.file === undefined) continue;
    const result = written.get(table.file.fileId);
    const hasReached = result === undefined || result.kind === 'written';
    reached.set(table.unit.code, hasReached ? marks.get(table.unit.code) : undefined);
  }
  return reached;
}

/** What is remembered of all units, once the master holds the tables that were read. */
function renewMemories(before: UnitMemories, assessment: Assessment, written: WriteBacks): UnitMemories {
  const { tracker, outcomes, consolidation } = assessment;
  const memories = new Map(before);
  const tables = new Map(tracker.unitTables.map((table) => [table.unit.code, table]));
  const rowCounts = countRows(
    consolidation.rows.map(({ unitCode, marks }) => ({
      unitCode,
      vanishedSince: marks.some(({ kind }) => kind === 'vanished') ? 0 : undefined,
    })),
  );
  for (const outcome of outcomes) {
    const { unitCode } = outcome;
    if (outcome.kind === 'read') {
      const { readAt } = outcome;
      const statement = outcome.own ?? outcome.uncounted;
      const isContested = consolidation.contested.has(unitCode);
      const file = fileMemory(tables.get(unitCode), rowCounts.get(unitCode) ?? 0, written, isContested);
      memories.set(unitCode, { readAt, statement: file === undefined ? undefined : statement, file });
    } else if (outcome.kind === 'leftOut') {
      const memory = memories.get(unitCode);
      if (memory !== undefined) memories.set(unitCode, readAnew(memory));
    }
  }
  return memories;
}

/** The age of the rows stays known; the file is read at the next run whatever its own age. */
function readAnew(memory: UnitMemory): UnitMemory {
  return { ...memory, file: undefined };
}

function fileMemory(
  table: UnitTable | undefined,
  rowCount: number,
  written: WriteBacks,
  isContested: boolean,
): FileMemory | undefined {
  if (table?.kind !== 'read' || table.file === undefined) return undefined;
  const { fileId, source, modifiedMs } = table.file;
  const result = written.get(fileId);
  const tabs = table.tabs?.map(({ name }) => name) ?? (result?.kind === 'written' ? result.tabs : undefined);
  const agedMs = result?.kind === 'written' ? result.modifiedMs : modifiedMs;
  if (agedMs === undefined) return undefined;
  const owes = isContested || result?.kind === 'owed' || result?.kind === 'failed';
  return { source, modifiedMs: agedMs, rowCount, owesWrite: owes, tabs };
}
