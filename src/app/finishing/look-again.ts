import { dropDownFields, dropDownRanges, type TableWithDropDowns } from '../../sheets/layout/drop-down-repair';
import { sheetSpec } from '../../sheets/layout/sheet/sheet-specs';
import { registerNames, registerSheets } from '../../sheets/registers/register-sheets';
import {
  findLandmarks,
  hasMoved,
  type Landmarks,
  landmarkWindows,
  registerLandmarks,
} from '../../sheets/standing/landmarks';
import { lastLookFields, rowsInPlace } from '../../sheets/standing/last-look';
import { writtenSheets } from '../../sheets/standing/written-sheets';
import { type Column, masterColumns, taskColumns } from '../../sheets/tables/columns';
import { headingSearchRows } from '../../sheets/tables/headings';
import { importsColumns } from '../../sheets/tables/imports-columns';
import { type SheetKey, sheetKeyOf } from '../../sheets/tables/sheet-names';
import { submissionsColumns } from '../../sheets/tables/submission-columns';
import {
  assignmentsColumns,
  dataCheckColumns,
  mailLedgerColumns,
  mailPreviewColumns,
  settingsColumns,
  unitsColumns,
} from '../../sheets/tables/system-columns';
import { hasContent } from '../../sheets/tables/table';
import type { GridRange, Request, SheetGrid } from '../../sheets/v4';
import { type LostDropDowns, noneLost, planLostDropDowns } from '../planning/restore-drop-downs';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';

/**
 * Looks once more, just before a commit, whether columns and rows still stand where they were read, in the sheets that people change and the run writes to:
 * one call, and none for a run that writes to no such sheet.
 * @returns the sheets in which something moved.
 */
export function findMovedSheets(ports: Ports, tracker: Tracker, requests: readonly Request[]): ReadonlySet<number> {
  const watched = listLandmarks(tracker, writtenSheets(requests), placedSheets(requests));
  const now = lookAt(ports, watched);
  return new Set(
    watched.flatMap((landmarks, index) => {
      const { grid } = landmarks;
      return now === undefined || hasMoved(landmarks, now[index]?.rows ?? []) ? [grid.sheetId] : [];
    }),
  );
}

interface LastLook {
  /** The sheets in which something moved, of those that are written to. */
  readonly moved: ReadonlySet<number>;
  /** Of those in which nothing did. */
  readonly dropDowns: LostDropDowns;
}

/** The same of a run that also brings drop-downs back: the call that looks for what has moved tells which are gone, unless it would be heavy. */
export function lookForDropDowns(
  ports: Ports,
  tracker: Tracker,
  requests: readonly Request[],
  tables: readonly TableWithDropDowns[],
): LastLook {
  const ranges = dropDownRanges(tables);
  if (ranges.length === 0) return { moved: findMovedSheets(ports, tracker, requests), dropDowns: noneLost };
  if (countCellsOf(ranges) > mostCellsTogether) {
    const dropDowns = planLostDropDowns(tracker, tables, ports.workbook.inspect(ranges, dropDownFields));
    const moved = findMovedSheets(ports, tracker, [...requests, ...dropDowns.requests]);
    return moved.size === 0 ? { moved, dropDowns } : { moved, dropDowns: noneLost };
  }
  const ofTables = tables.map(({ place }) => place.sheetId);
  const writtenAnyway = writtenSheets(requests);
  const watched = listLandmarks(
    tracker,
    new Set([...writtenAnyway, ...ofTables]),
    new Set([...placedSheets(requests), ...ofTables]),
  ).map((one) => (writtenAnyway.has(one.grid.sheetId) ? one : { ...one, growsBelow: false }));
  const answer = inspectParts(ports, [...ranges, ...watched.flatMap(windowsOf)]);
  if (answer === undefined) return { moved: new Set(watched.map(({ grid }) => grid.sheetId)), dropDowns: noneLost };
  const now = rowsInPlace(answer);
  const lost = planLostDropDowns(tracker, tables, answer);
  const written = writtenSheets([...requests, ...lost.requests]);
  const moved = new Set(
    watched.flatMap((landmarks) => {
      const { sheetId } = landmarks.grid;
      return written.has(sheetId) && hasMoved(landmarks, now.get(sheetId) ?? []) ? [sheetId] : [];
    }),
  );
  const standing = tables.filter(({ place }) => !moved.has(place.sheetId));
  return { moved, dropDowns: moved.size === 0 ? lost : planLostDropDowns(tracker, standing, answer) };
}

/** A row that is appended writes over nothing; its cells still belong under their headings. */
function placedSheets(requests: readonly Request[]): ReadonlySet<number> {
  return writtenSheets(requests.filter((request) => !('appendCells' in request)));
}

/** An answer that tells of values and of drop-downs takes some 150 bytes a cell. */
const mostCellsTogether = 60_000;

function countCellsOf(ranges: readonly GridRange[]): number {
  return ranges.reduce((sum, { startRowIndex = 0, endRowIndex = 0 }) => sum + endRowIndex - startRowIndex, 0);
}

function windowsOf(landmarks: Landmarks): GridRange[] {
  return landmarkWindows(landmarks).map((window) => ({ sheetId: landmarks.grid.sheetId, ...window }));
}

/** undefined when a part that is looked for lies outside its sheet by now. */
function inspectParts(ports: Ports, ranges: readonly GridRange[]): unknown {
  try {
    return ports.workbook.inspect(ranges, lastLookFields);
  } catch (error) {
    noteSizes(ports, error);
    return undefined;
  }
}

function noteSizes(ports: Ports, error: unknown): void {
  ports.log.note(`Sheets may have changed their size since they were read: ${String(error)}`);
}

/** The same of a repair, which looks at every sheet: its columns, and the rows of tables that the product fills in beside people. */
export function findMovedGrids(
  ports: Ports,
  grids: readonly SheetGrid[],
  requests: readonly Request[],
): readonly SheetGrid[] {
  const written = writtenSheets(requests);
  const watched = grids.filter(({ sheetId }) => written.has(sheetId)).map(landmarksOf);
  const now = lookAt(ports, watched);
  return watched.flatMap((landmarks, index) =>
    now === undefined || hasMoved(landmarks, now[index]?.rows ?? []) ? [landmarks.grid] : [],
  );
}

const filledInPlace: readonly SheetKey[] = ['settings', 'rules', 'holidays'];

function landmarksOf(grid: SheetGrid): Landmarks {
  const key = sheetKeyOf(grid.title);
  const columns: readonly Column[] = (key === undefined ? taskColumns : sheetSpec(key).columns) ?? [];
  const [first] = columns;
  const keys = key !== undefined && first !== undefined && filledInPlace.includes(key) ? [first.key] : [];
  const found = findLandmarks(grid, columns, keys);
  return found ?? { grid, headingRowIndex: fullestRow(grid), keyColumns: [], namesByAll: false, growsBelow: true };
}

/** Where headings have been lost, or are still to come: the first row of a blank sheet. */
function fullestRow({ rows }: SheetGrid): number {
  const counts = rows.slice(0, headingSearchRows).map((row) => row.filter(hasContent).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/** undefined when a part that is looked for lies outside its sheet by now. */
function lookAt(ports: Ports, watched: readonly Landmarks[]): readonly SheetGrid[] | undefined {
  if (watched.length === 0) return [];
  try {
    return ports.workbook.read(
      watched.map((landmarks) => {
        const { sheetId, title } = landmarks.grid;
        return { sheetId, title, windows: landmarkWindows(landmarks) };
      }),
    );
  } catch (error) {
    noteSizes(ports, error);
    return undefined;
  }
}

/** Of the sheets that people work in. @param written at all. @param placed not only below the last row. */
function listLandmarks(
  { unitTables, grids }: Tracker,
  written: ReadonlySet<number>,
  placed: ReadonlySet<number>,
): Landmarks[] {
  const ofUnits = unitTables.map((one) =>
    one.kind === 'read' && one.file === undefined && written.has(one.grid.sheetId)
      ? findLandmarks(one.grid, taskColumns, ['code', 'title'])
      : undefined,
  );
  const ofTracker = sharedTables.map(({ key, columns, keys, ...options }) => {
    const grid = grids.get(key);
    if (grid === undefined || !written.has(grid.sheetId)) return undefined;
    // Where rows are only appended, it does not matter where the others stand.
    return placed.has(grid.sheetId) ? findLandmarks(grid, columns, keys, options) : findLandmarks(grid, columns, []);
  });
  const ofRegisters = registerNames.map((key) => {
    const grid = grids.get(key);
    const { columns } = registerSheets[key];
    return grid === undefined || !placed.has(grid.sheetId) ? undefined : registerLandmarks(grid, columns);
  });
  return [...ofUnits, ...ofTracker, ...ofRegisters].flatMap((one) => one ?? []);
}

interface SharedTable {
  readonly key: SheetKey;
  readonly columns: readonly Column[];
  /** By which rows are known. */
  readonly keys: readonly string[];
  /** Rows may be written below the last one. */
  readonly growsBelow?: boolean;
  readonly namesByAll?: boolean;
}

const sharedTables: readonly SharedTable[] = [
  { key: 'settings', columns: settingsColumns, keys: ['item'] },
  { key: 'units', columns: unitsColumns, keys: ['code', 'name'], growsBelow: true },
  { key: 'master', columns: masterColumns, keys: ['code'], growsBelow: true },
  { key: 'assignments', columns: assignmentsColumns, keys: ['code', 'title'] },
  { key: 'dataCheck', columns: dataCheckColumns, keys: ['cell'], growsBelow: true },
  { key: 'mailLedger', columns: mailLedgerColumns, keys: ['key'] },
  { key: 'mailPreview', columns: mailPreviewColumns, keys: ['recipient'] },
  { key: 'submissions', columns: submissionsColumns, keys: ['unit', 'duty', 'period', 'at'], namesByAll: true },
  { key: 'imports', columns: importsColumns, keys: [] },
];
