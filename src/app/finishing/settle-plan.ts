import type { RegisterName } from '../../core/register/register';
import { cellText } from '../../core/tasks/task-text';
import type { TableWithDropDowns } from '../../sheets/layout/drop-down-repair';
import { tabColumnsOf } from '../../sheets/registers/register-sheets';
import { withoutSheets } from '../../sheets/standing/written-sheets';
import { findHeadings } from '../../sheets/tables/headings';
import type { Request, SheetGrid } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import type { LostDropDowns } from '../planning/restore-drop-downs';
import type { Ports } from '../ports/ports';
import { summaryOf, type Tracker, type UnitTable } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { readTracker } from '../reading/read-tracker';
import { findMovedSheets, lookForDropDowns } from './look-again';

/** What a run is about to commit, and what it was planned from. */
export interface Planned {
  readonly assessment: {
    readonly tracker: Tracker;
    readonly examined: Pick<Assessment['examined'], 'codes'>;
    readonly registers?: Assessment['registers'];
  };
  readonly requests: readonly Request[];
  /** Whose drop-downs are looked at along with the last look. */
  readonly dropDownTables?: readonly TableWithDropDowns[];
}

/** `isPartly`: some unit's sheet is left for the next run. `dropDowns` that were gone are not among the requests yet. */
type Settled<Plan> = Plan & { readonly isPartly: boolean; readonly dropDowns: LostDropDowns };

/**
 * The plan for the sheets as they stand at the commit. People insert, delete, move and sort while a run works: where something moved since it was read, the
 * tracker is read and planned anew, once. A unit's sheet that moves again is left for the next run.
 * @param announce notes what is about to be committed: before the last look, so that nothing lies between that and the commit.
 * @throws UserError when a sheet that all units share moves again: nothing is written then.
 */
export function settlePlan<Plan extends Planned>(
  ports: Ports,
  plan: Plan,
  planAnew: (tracker: Tracker) => Plan,
  announce: (plan: Plan) => void = () => undefined,
): Settled<Plan> {
  announce(plan);
  const first = lookOver(ports, plan);
  if (first.moved.size === 0) return { ...plan, isPartly: false, dropDowns: first.dropDowns };
  const fresh = planAnew(readTrackerAgain(ports, plan.assessment));
  announce(fresh);
  const { tracker } = fresh.assessment;
  const { moved, dropDowns } = lookOver(ports, fresh);
  if (moved.size === 0) return { ...fresh, isPartly: false, dropDowns };
  const ofUnits = new Set(tracker.unitTables.flatMap((one) => ('grid' in one ? [one.grid.sheetId] : [])));
  const shared = [...moved].find((sheetId) => !ofUnits.has(sheetId));
  if (shared !== undefined) throw new UserError('keepsMoving', { sheet: summaryOf(tracker, shared)?.title ?? '' });
  return { ...fresh, requests: withoutSheets(fresh.requests, moved), isPartly: true, dropDowns };
}

function lookOver(ports: Ports, { assessment, requests, dropDownTables = [] }: Planned) {
  return lookForDropDowns(ports, assessment.tracker, requests, dropDownTables);
}

/**
 * For a run whose plan a person has agreed to row by row: it is not planned anew.
 * @throws UserError when something moved since the workbook was read.
 */
export function assertStands(ports: Ports, tracker: Tracker, requests: readonly Request[]): void {
  const [moved] = findMovedSheets(ports, tracker, requests);
  if (moved !== undefined) throw new UserError('keepsMoving', { sheet: summaryOf(tracker, moved)?.title ?? '' });
}

/** The workbook once more; of the units' own files what is known of them, with the codes that this run has given. */
function readTrackerAgain(ports: Ports, { tracker, examined, registers = [] }: Planned['assessment']): Tracker {
  const fresh = readTracker(ports, [...tracker.grids.keys()]);
  const codes = new Map(examined.codes.map(({ task, code }) => [rowOf(task.place, task.rowNumber), code]));
  for (const { draft } of registers.flatMap(({ rows }) => rows)) {
    const { tab, tabRow, cells } = draft;
    if (tab !== undefined && tabRow !== undefined && cells.code !== tabRow.cells.code)
      codes.set(rowOf(tab.place, tabRow.rowNumber), cellText(cells.code));
  }
  const known = new Map(tracker.unitTables.map((one) => [one.unit.code, withCodes(one, codes)]));
  const unitTables = fresh.unitTables.map((one) =>
    one.kind === 'inFile' || one.kind === 'lower' ? (known.get(one.unit.code) ?? one) : one,
  );
  return { ...fresh, unitTables, staged: tracker.staged === undefined ? undefined : fresh.staged };
}

function withCodes(one: UnitTable, codes: ReadonlyMap<string, string>): UnitTable {
  if (one.kind !== 'read' || one.file === undefined || codes.size === 0) return one;
  const { table } = one;
  const rows = table.rows.map((row) => {
    const code = codes.get(rowOf(table.place, row.rowNumber));
    return code === undefined ? row : { ...row, cells: { ...row.cells, code } };
  });
  const tabs = one.tabs?.map((tab) => ({ ...tab, grid: withTabCodes(tab.name, tab.grid, codes) }));
  return { ...one, table: { ...table, rows }, tabs };
}

function withTabCodes(name: RegisterName, grid: SheetGrid, codes: ReadonlyMap<string, string>): SheetGrid {
  const reading = findHeadings(grid.rows, tabColumnsOf(name));
  const column = 'headings' in reading ? reading.headings.columnIndex.code : undefined;
  if (column === undefined) return grid;
  const rows = grid.rows.map((row, rowIndex) => {
    const code = codes.get(rowOf(grid, rowIndex + 1));
    return code === undefined ? row : Object.assign([...row], { [column]: code });
  });
  return { ...grid, rows };
}

function rowOf({ spreadsheetId, sheetId }: { spreadsheetId: string; sheetId: number }, rowNumber: number): string {
  return `${spreadsheetId}\n${sheetId}\n${rowNumber}`;
}
