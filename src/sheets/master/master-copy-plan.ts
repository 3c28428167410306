import type { Cell } from '../../core/values/cell';
import { copyTitle } from '../requests/hidden-sheets';
import { appendDimension, updateCells } from '../requests/requests';
import { addSheet, deleteSheet } from '../requests/sheet-requests';
import type { MasterKey } from '../tables/columns';
import type { Request } from '../v4';
import {
  charactersPerPart,
  firstPartCell,
  type MasterCopy,
  printHeader,
  printUnit,
  statusesCell,
  type UnitTexts,
} from './master-copy';

/** Where the copy of the master stands in a workbook. */
export interface CopyPlace {
  /** The sheet that bears its title; undefined when there is none. */
  readonly sheetId: number | undefined;
  /** As it stands; undefined when there is none, or none that can be read: then it is made anew. */
  readonly copy: MasterCopy | undefined;
}

export interface CopyFacts {
  /** An id that no sheet of the workbook has, nor any that the same batch adds. */
  readonly freeSheetId: number;
  /** `copiedKeys` of the master's columns. */
  readonly keys: readonly MasterKey[];
  readonly pack: (text: string) => string;
}

export interface CopyWriting {
  /** For the same batch that writes these rows to the master. */
  readonly requests: readonly Request[];
  /** The copy once they are carried out: what the next batch of the same execution goes on from. */
  readonly place: CopyPlace;
}

/**
 * The smallest set of writes that makes the copy hold these rows of these units; other units' rows stay as they are, and a unit that is new gets a row of
 * its own below. Where there is no copy, it is made.
 * @param units all rows of each unit under its text in the column `Đơn vị`; cells in the order of `masterColumns`.
 */
export function planCopyRows(
  place: CopyPlace,
  units: ReadonlyMap<string, readonly (readonly Cell[])[]>,
  { freeSheetId, keys, pack }: CopyFacts,
): CopyWriting {
  const header = printHeader(keys);
  const standing = place.copy !== undefined && printHeader(place.copy.keys) === header ? place.copy : undefined;
  const isNew = standing === undefined;
  const sheetId = standing?.sheetId ?? freeSheetId;
  const copied = new Map(standing?.units);
  const changes: Request[] = [];
  const added: string[][] = [];
  const firstNewRow = standing?.nextRow ?? 1;
  let columnCount = standing?.columnCount ?? firstPartCell;
  for (const [unit, rows] of units) {
    const before = copied.get(unit);
    const wanted = printUnit(rows, keys);
    if (before?.text === wanted.text && before.statuses === wanted.statuses) continue;
    const parts = before?.text === wanted.text ? undefined : cut(pack(wanted.text));
    if (before === undefined) {
      const rowIndex = firstNewRow + added.length;
      copied.set(unit, { ...wanted, rowIndex, parts: parts?.length ?? 0 });
      added.push([unit, wanted.statuses, ...(parts ?? [])]);
    } else {
      copied.set(unit, { ...wanted, rowIndex: before.rowIndex, parts: parts?.length ?? before.parts });
      changes.push(changeRow(sheetId, before, wanted, parts));
    }
    columnCount = Math.max(columnCount, firstPartCell + (parts?.length ?? 0));
  }
  const nextRow = firstNewRow + added.length;
  const rowCount = Math.max(standing?.rowCount ?? 1, nextRow);
  const next: MasterCopy = { sheetId, rowCount, columnCount, keys, units: copied, nextRow };
  const requests = [
    ...(standing === undefined ? makeSheet(place, next, header) : growSheet(standing, next)),
    ...changes,
    ...(added.length === 0 ? [] : [updateCells(sheetId, firstNewRow, 0, added)]),
  ];
  return { requests, place: isNew && units.size === 0 ? place : { sheetId, copy: next } };
}

function makeSheet(place: CopyPlace, { sheetId, rowCount, columnCount }: MasterCopy, header: string): Request[] {
  return [
    ...(place.sheetId === undefined ? [] : [deleteSheet(place.sheetId)]),
    // Every cell of a grid counts towards ten million, blank or not.
    addSheet(sheetId, copyTitle, { hidden: true, rowCount, columnCount }),
    updateCells(sheetId, 0, 0, [[header]]),
  ];
}

function growSheet(before: MasterCopy, after: MasterCopy): Request[] {
  const { sheetId } = after;
  const rows = after.rowCount - before.rowCount;
  const columns = after.columnCount - before.columnCount;
  return [
    ...(rows > 0 ? [appendDimension(sheetId, 'ROWS', rows)] : []),
    ...(columns > 0 ? [appendDimension(sheetId, 'COLUMNS', columns)] : []),
  ];
}

/** Only the cells that differ; those that a longer text held before are cleared. */
function changeRow(
  sheetId: number,
  before: { readonly rowIndex: number; readonly parts: number; readonly statuses: string },
  { statuses }: UnitTexts,
  parts: readonly string[] | undefined,
): Request {
  const { rowIndex } = before;
  if (parts === undefined) return updateCells(sheetId, rowIndex, statusesCell, [[statuses]]);
  const cells = [...parts, ...Array.from({ length: Math.max(0, before.parts - parts.length) }, () => '')];
  return before.statuses === statuses
    ? updateCells(sheetId, rowIndex, firstPartCell, [cells])
    : updateCells(sheetId, rowIndex, statusesCell, [[statuses, ...cells]]);
}

function cut(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / charactersPerPart) }, (_, part) =>
    text.slice(part * charactersPerPart, (part + 1) * charactersPerPart),
  );
}
