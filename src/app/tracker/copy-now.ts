import type { Cell } from '../../core/cell';
import { copiedKeys } from '../../sheets/master-copy';
import { type CopyPlace, planCopyRows } from '../../sheets/master-copy-plan';
import { rowsByUnit } from '../../sheets/master-copy-rows';
import type { MasterTable } from '../../sheets/master-table';
import type { Request } from '../../sheets/v4';
import { rememberMaster } from '../memory/master-copy';
import type { Ports } from '../ports';
import { requireMaster } from './assess-tracker';
import { copySheetId } from './copy-master';
import { columnsOf } from './read-master';
import type { Tracker } from './tracker';

type UnitRows = readonly [unit: string, rows: readonly (readonly Cell[])[]];

const noCopy: CopyPlace = { sheetId: undefined, copy: undefined };

/** Packed, so many rows make about one payload. */
const rowsPerBatch = 12_000;

/**
 * Makes the copy hold what was read of the master, in batches of its own: before an execution ends that read the master whole and has written nothing,
 * or the next would have to read it whole again.
 * @param fewestRows a master of fewer rows is read again just as well.
 */
export function copyNow(ports: Ports, tracker: Tracker, fewestRows = 1): CopyPlace {
  const { masterReading: reading } = tracker;
  if (reading === undefined) return noCopy;
  const master = requireMaster(tracker);
  const grid = tracker.grids.get('master');
  if (grid === undefined || !reading.isWhole || master.records.length < fewestRows) return reading.place;
  const units = rowsByUnit(grid, master, { changes: [], added: [] }, undefined);
  const { batches, place } = planCopyBatches(ports, tracker, master, reading.place, units);
  for (const batch of batches) ports.workbook.commit(batch);
  rememberRead(ports, tracker, master, (master.records[master.records.length - 1]?.rowNumber ?? 1) - 1);
  return place;
}

/** The writes that make the copy hold these rows, a payload at a time. */
export function planCopyBatches(
  ports: Ports,
  tracker: Tracker,
  { columnIndex }: MasterTable,
  before: CopyPlace,
  units: ReadonlyMap<string, readonly (readonly Cell[])[]>,
): { readonly batches: readonly (readonly Request[])[]; readonly place: CopyPlace } {
  const facts = { freeSheetId: copySheetId(tracker), keys: copiedKeys(columnIndex), pack: ports.pack.pack };
  const batches: (readonly Request[])[] = [];
  let place = before;
  for (const some of intoBatches(units)) {
    const written = planCopyRows(place, new Map(some), facts);
    batches.push(written.requests);
    place = written.place;
  }
  return { batches, place };
}

/** What the next execution must know to read the copy instead of the master. */
export function rememberRead(
  ports: Ports,
  { masterReading: reading }: Tracker,
  { place, columnIndex }: MasterTable,
  tailRow: number,
): void {
  if (reading === undefined) return;
  rememberMaster(ports, {
    sheetId: place.sheetId,
    columns: columnsOf(columnIndex),
    codeColumn: columnIndex.code ?? 0,
    tailRow,
    wholeAt: reading.wholeAt,
  });
}

function* intoBatches(units: Iterable<UnitRows>): Generator<UnitRows[]> {
  let batch: UnitRows[] = [];
  let count = 0;
  for (const unit of units) {
    if (count > 0 && count + unit[1].length > rowsPerBatch) {
      yield batch;
      batch = [];
      count = 0;
    }
    batch.push(unit);
    count += unit[1].length;
  }
  if (batch.length > 0) yield batch;
}
