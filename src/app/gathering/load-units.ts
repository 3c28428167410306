import { cellText } from '../../core/tasks/task-text';
import type { Cell, Row } from '../../core/values/cell';
import { type DataCheckRow, type DataCheckTable, readDataCheck } from '../../sheets/lists/data-check';
import { appendProblems } from '../../sheets/lists/data-check-plan';
import type { CopyPlace } from '../../sheets/master/master-copy-plan';
import { planHiddenRows } from '../../sheets/master/master-load';
import { newRowCells } from '../../sheets/master/master-plan';
import type { MasterTable } from '../../sheets/master/master-table';
import { planFills } from '../../sheets/requests/fills';
import { intoPayloads } from '../../sheets/staging/staging';
import { masterColumns } from '../../sheets/tables/columns';
import type { Request } from '../../sheets/v4';
import { assertRoom } from '../finishing/commit-whole';
import { renewMemories } from '../finishing/remember-run';
import type { WriteBack } from '../finishing/write-back';
import { type Assessment, assessTracker, requireMaster } from '../judging/assess-tracker';
import { rememberLoadedRows } from '../memory/loaded-rows';
import { rememberTogether } from '../memory/remember-together';
import { recallUnits, rememberUnits, type UnitMemories } from '../memory/unit-memory';
import { planFileEntries, type ReadTable } from '../planning/plan-entries';
import { listFound } from '../planning/plan-run';
import type { Ports } from '../ports/ports';
import { summaryOf, type Tracker, type UnitTable } from '../ports/tracker';
import { copyNow, planCopyParts, rememberRead } from './copy-now';

/** How far an execution has come that loads units into the master, portion by portion. */
export interface Load {
  readonly master: MasterTable;
  /** The master's rows as they stand now, from the sheet's first one on. */
  readonly rows: readonly Row[];
  readonly gridRows: number;
  readonly problems: ProblemList | undefined;
  readonly copy: CopyPlace;
  readonly memories: UnitMemories;
  /** Rows that wait hidden, of earlier executions too. */
  readonly loadedRows: number;
}

/** `Kiểm tra dữ liệu`, and how far it is filled. */
interface ProblemList {
  readonly table: DataCheckTable;
  readonly filledRows: number;
  readonly gridRows: number;
}

/** Where loading goes on from: the master as it was read, with the copy made whole where it was not. */
export function beginLoad(ports: Ports, tracker: Tracker): Load {
  const master = requireMaster(tracker);
  const { sheetId } = master.place;
  return {
    master,
    rows: padded(tracker.grids.get('master')?.rows ?? [], master.lastRowNumber),
    gridRows: summaryOf(tracker, sheetId)?.rowCount ?? 0,
    problems: findProblems(tracker),
    copy: copyNow(ports, tracker),
    memories: recallUnits(ports),
    loadedRows: tracker.loadedRows,
  };
}

/**
 * Puts the rows of units that the master does not have yet below it, hidden, and lists their problems: a country's rows are too many for one execution,
 * and these need not be read again. Rows come before what is remembered of them: after a cut between the two, their files are read again and found to
 * hold what the master holds. Codes that a file lacks are written to it by later runs.
 */
export function loadUnits(ports: Ports, tracker: Tracker, tables: readonly ReadTable[], before: Load): Load {
  const assessment = assessTracker(ports, asPortion(tracker, tables, before));
  const added = assessment.consolidation.rows.filter(({ record }) => record === undefined).map(newRowCells);
  const table = { ...before.master, lastRowNumber: before.rows.length };
  const size = { rowCount: before.gridRows, columnCount: 0 };
  const hidden = planHiddenRows(table, added, size);
  const copied = planCopyParts(ports, tracker, table, before.copy, groupByUnit(added));
  const listed = listProblems(before.problems, listFound(assessment));
  // The copy comes before the rows: a code that it does not know would make the next run read the master whole.
  const batches = intoPayloads([hidden.requests, ...copied.parts, ...listed.parts]);
  assertRoom(standingSheets(tracker, before), batches.flat());
  const loadedRows = before.loadedRows + added.length;
  rememberLoadedRows(ports, loadedRows);
  for (const batch of batches) ports.workbook.commit(batch);
  for (const fill of planFills([hidden.fill])) ports.workbook.fill(fill);
  const rows = [...before.rows, ...hidden.rows];
  const memories = renewMemories(before.memories, assessment, owedWrites(assessment));
  rememberTogether(ports, (together) => {
    rememberRead(together, tracker, table, rows.length - 1);
    rememberUnits(together, memories);
  });
  return {
    ...before,
    rows,
    gridRows: Math.max(before.gridRows, rows.length),
    problems: listed.after,
    copy: copied.place,
    memories,
    loadedRows,
  };
}

function padded(rows: readonly Row[], length: number): readonly Row[] {
  return rows.length >= length ? rows : [...rows, ...new Array<Row>(length - rows.length).fill(noRow)];
}

const noRow: Row = [];

/**
 * The tracker as if it had these units only: of the master, the rows that matter for them stand, each at its place, and the units that hold such rows
 * count as unchanged.
 */
function asPortion(tracker: Tracker, tables: readonly ReadTable[], { master, rows }: Load): Tracker {
  const codes = new Set(tables.flatMap(({ table }) => table.rows.map(({ cells }) => cellText(cells.code))));
  const units = new Set(tables.map(({ unit }) => unit.code));
  const { code: codeAt = 0, unit: unitAt = 0 } = master.columnIndex;
  const holders = new Set<string>();
  const mattering = rows.map((row, rowIndex) => {
    if (rowIndex < master.headingRowNumber) return row;
    const code = cellText(row[codeAt]);
    if (code === '' || !(codes.has(code) || units.has(code.split('-')[2] ?? ''))) return noRow;
    holders.add(cellText(row[unitAt]));
    return row;
  });
  const unchanged = tracker.unitTables.flatMap(({ unit }): UnitTable[] =>
    holders.has(unit.code) && !units.has(unit.code) ? [{ kind: 'unchanged', unit }] : [],
  );
  const grids = new Map(tracker.grids);
  const grid = grids.get('master');
  if (grid !== undefined) grids.set('master', { ...grid, rows: mattering });
  return { ...tracker, grids, unitTables: [...tables, ...unchanged], issues: [] };
}

const unitPlace = masterColumns.findIndex(({ key }) => key === 'unit');

function groupByUnit(added: readonly (readonly Cell[])[]): ReadonlyMap<string, readonly (readonly Cell[])[]> {
  const units = new Map<string, (readonly Cell[])[]>();
  for (const cells of added) {
    const unit = cellText(cells[unitPlace]);
    const rows = units.get(unit);
    if (rows === undefined) units.set(unit, [cells]);
    else rows.push(cells);
  }
  return units;
}

function findProblems(tracker: Tracker): ProblemList | undefined {
  const grid = tracker.grids.get('dataCheck');
  const reading = grid === undefined ? undefined : readDataCheck(grid);
  if (reading === undefined || 'problems' in reading) return undefined;
  const { table } = reading;
  const gridRows = summaryOf(tracker, table.sheetId)?.rowCount ?? 0;
  return { table, filledRows: Math.max(table.lastRowNumber, table.headingRowNumber), gridRows };
}

/** A problem with its sentences and its link takes about a kilobyte. */
const problemsPerPart = 100;

function listProblems(
  before: ProblemList | undefined,
  found: readonly DataCheckRow[],
): { parts: readonly (readonly Request[])[]; after: ProblemList | undefined } {
  if (before === undefined) return { parts: [], after: undefined };
  // An execution that was cut off may have listed the problems of units whose rows it did not come to.
  const listed = new Set(before.table.rows.map(({ cells }) => JSON.stringify(cells)));
  const added = found.filter(({ cells }) => !listed.has(JSON.stringify(cells)));
  const parts: (readonly Request[])[] = [];
  let { filledRows, gridRows } = before;
  for (let start = 0; start < added.length; start += problemsPerPart) {
    const some = added.slice(start, start + problemsPerPart);
    parts.push(appendProblems(before.table, some, filledRows, gridRows));
    filledRows += some.length;
    gridRows = Math.max(gridRows, filledRows);
  }
  return { parts, after: { ...before, filledRows, gridRows } };
}

function standingSheets({ sheets }: Tracker, { master, gridRows, problems }: Load): Tracker['sheets'] {
  return sheets.map((sheet) => {
    if (sheet.sheetId === master.place.sheetId) return { ...sheet, rowCount: gridRows };
    return sheet.sheetId === problems?.table.sheetId ? { ...sheet, rowCount: problems.gridRows } : sheet;
  });
}

function owedWrites(assessment: Assessment): ReadonlyMap<string, WriteBack> {
  return new Map(planFileEntries(assessment).map(({ file }) => [file.fileId, { kind: 'owed' }]));
}
