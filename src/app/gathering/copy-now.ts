import type { Cell } from '../../core/values/cell';
import { copiedKeys } from '../../sheets/master/master-copy';
import { type CopyPlace, planCopyRows } from '../../sheets/master/master-copy-plan';
import { rowsByUnit } from '../../sheets/master/master-copy-rows';
import type { MasterTable } from '../../sheets/master/master-table';
import { intoPayloads } from '../../sheets/staging/staging';
import type { Request } from '../../sheets/v4';
import { requireMaster } from '../judging/assess-tracker';
import { rememberMaster } from '../memory/master-copy';
import { copySheetId } from '../planning/copy-master';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { columnsOf } from '../reading/read-master';

type UnitRows = readonly [unit: string, rows: readonly (readonly Cell[])[]];

const noCopy: CopyPlace = { sheetId: undefined, copy: undefined };

/** Packed, so few rows are a small part of a payload. */
const rowsPerPart = 1_000;

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
  const { parts, place } = planCopyParts(ports, tracker, master, reading.place, units);
  for (const batch of intoPayloads(parts)) ports.workbook.commit(batch);
  rememberRead(ports, tracker, master, (master.records[master.records.length - 1]?.rowNumber ?? 1) - 1);
  return place;
}

/** The writes that make the copy hold these rows, in parts of which several go into one payload. */
export function planCopyParts(
  ports: Ports,
  tracker: Tracker,
  { columnIndex }: MasterTable,
  before: CopyPlace,
  units: ReadonlyMap<string, readonly (readonly Cell[])[]>,
): { readonly parts: readonly (readonly Request[])[]; readonly place: CopyPlace } {
  const facts = { freeSheetId: copySheetId(tracker), keys: copiedKeys(columnIndex), pack: ports.pack.pack };
  const parts: (readonly Request[])[] = [];
  let place = before;
  for (const some of intoParts(units)) {
    const written = planCopyRows(place, new Map(some), facts);
    parts.push(written.requests);
    place = written.place;
  }
  return { parts, place };
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

function* intoParts(units: Iterable<UnitRows>): Generator<UnitRows[]> {
  let part: UnitRows[] = [];
  let count = 0;
  for (const unit of units) {
    if (count > 0 && count + unit[1].length > rowsPerPart) {
      yield part;
      part = [];
      count = 0;
    }
    part.push(unit);
    count += unit[1].length;
  }
  if (part.length > 0) yield part;
}
