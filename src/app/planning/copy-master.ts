import { copiedKeys, mostCopiedRows } from '../../sheets/master/master-copy';
import { planCopyRows } from '../../sheets/master/master-copy-plan';
import { rowsByUnit } from '../../sheets/master/master-copy-rows';
import type { MasterPlan } from '../../sheets/master/master-plan';
import { deleteSheet } from '../../sheets/requests/sheet-requests';
import type { Request } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import { forgetMaster, rememberMaster } from '../memory/master-memory';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { freeSheetId } from '../ports/tracker';
import { columnsOf } from '../reading/read-master';

/** Below this, reading the master whole takes little longer than the copy would. */
const fewestRows = 2_000;

/** The copy saves reading what units' own files have not changed: where all units are in the workbook, every row is read and compared anyway. */
function keepsCopy({ tracker, consolidation }: Assessment): boolean {
  const { directory } = tracker.context;
  const hasFiles = directory.units.some(({ fileId }) => fileId !== '' && fileId !== tracker.spreadsheetId);
  if (!hasFiles || consolidation.rows.length < fewestRows) return false;
  const counts = new Map<string, number>();
  for (const { unitCode } of consolidation.rows) counts.set(unitCode, (counts.get(unitCode) ?? 0) + 1);
  return [...counts.values()].every((count) => count <= mostCopiedRows);
}

/** For a new copy: the first free id is that of a sheet which the same execution may put something aside in. */
export function copySheetId(tracker: Tracker): number {
  return freeSheetId(tracker) + 1;
}

/** What brings the copy up to the master: a part of the batch that carries out `plan`. */
export function planMasterCopy(assessment: Assessment, plan: MasterPlan): readonly Request[] {
  const { tracker, master } = assessment;
  const { masterReading: reading } = tracker;
  const grid = tracker.grids.get('master');
  if (reading === undefined || grid === undefined) return [];
  const { place, isWhole, outdated, pack } = reading;
  if (!keepsCopy(assessment)) return place.sheetId === undefined ? [] : [deleteSheet(place.sheetId)];
  const units = new Map(rowsByUnit(grid, master, plan, isWhole ? undefined : outdated));
  if (isWhole) for (const unit of place.copy?.units.keys() ?? []) if (!units.has(unit)) units.set(unit, []);
  const facts = { freeSheetId: copySheetId(tracker), keys: copiedKeys(master.columnIndex), pack };
  return planCopyRows(place, units, facts).requests;
}

/** Once that batch is committed: the next run may read the copy. */
export function rememberMasterCopy(ports: Ports, assessment: Assessment): void {
  const { tracker, master, consolidation } = assessment;
  const { masterReading: reading } = tracker;
  if (reading === undefined) return;
  if (!keepsCopy(assessment)) {
    forgetMaster(ports);
    return;
  }
  const { columnIndex, records, headingRowNumber, lastRowNumber, place } = master;
  const added = consolidation.rows.reduce((sum, { record }) => sum + (record === undefined ? 1 : 0), 0);
  const lastRecord = records[records.length - 1]?.rowNumber ?? headingRowNumber;
  rememberMaster(ports, {
    sheetId: place.sheetId,
    columns: columnsOf(columnIndex),
    codeColumn: columnIndex.code ?? 0,
    tailRow: (added === 0 ? lastRecord : lastRowNumber + added) - 1,
    wholeAt: reading.wholeAt,
  });
}
