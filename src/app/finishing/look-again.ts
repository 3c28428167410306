import { registerNames, registerSheets } from '../../sheets/registers/register-sheets';
import {
  findLandmarks,
  hasMoved,
  type Landmarks,
  landmarkWindows,
  registerLandmarks,
} from '../../sheets/standing/landmarks';
import { writtenSheets } from '../../sheets/standing/written-sheets';
import { type Column, masterColumns, taskColumns } from '../../sheets/tables/columns';
import type { SheetKey } from '../../sheets/tables/sheet-names';
import { assignmentsColumns, dataCheckColumns, mailLedgerColumns } from '../../sheets/tables/system-columns';
import type { Request, SheetGrid } from '../../sheets/v4';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';

/**
 * Looks once more, just before a commit, whether columns and rows still stand where they were read, in the sheets that people change and the run writes to:
 * one call, and none for a run that writes to no such sheet.
 * @returns the sheets in which something moved.
 */
export function findMovedSheets(ports: Ports, tracker: Tracker, requests: readonly Request[]): ReadonlySet<number> {
  const watched = listLandmarks(tracker, requests);
  const now = lookAt(ports, watched);
  return new Set(
    watched.flatMap((landmarks, index) => {
      const { grid } = landmarks;
      return now === undefined || hasMoved(landmarks, now[index]?.rows ?? []) ? [grid.sheetId] : [];
    }),
  );
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
    ports.log.note(`Sheets may have changed their size since they were read: ${String(error)}`);
    return undefined;
  }
}

/** The sheets that these requests write to at a place, and that people work in. */
function listLandmarks({ unitTables, grids }: Tracker, requests: readonly Request[]): Landmarks[] {
  // A row that is appended writes over nothing; in a unit's sheet its cells still belong under their headings.
  const written = writtenSheets(requests);
  const placed = writtenSheets(requests.filter((request) => !('appendCells' in request)));
  const ofUnits = unitTables.map((one) =>
    one.kind === 'read' && one.file === undefined && written.has(one.grid.sheetId)
      ? findLandmarks(one.grid, taskColumns, ['code', 'title'])
      : undefined,
  );
  const ofTracker = sharedTables.map(({ key, columns, keys, growsBelow }) => {
    const grid = grids.get(key);
    return grid === undefined || !placed.has(grid.sheetId) ? undefined : findLandmarks(grid, columns, keys, growsBelow);
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
  readonly growsBelow: boolean;
}

const sharedTables: readonly SharedTable[] = [
  { key: 'master', columns: masterColumns, keys: ['code'], growsBelow: true },
  { key: 'assignments', columns: assignmentsColumns, keys: ['code', 'title'], growsBelow: false },
  { key: 'dataCheck', columns: dataCheckColumns, keys: ['cell'], growsBelow: true },
  { key: 'mailLedger', columns: mailLedgerColumns, keys: ['key'], growsBelow: false },
];
