import { roleColumnNames } from '../../access/role-columns';
import {
  deleteProtection,
  moveProtection,
  protectHard,
  protectWithWarning,
  setProtectionEditors,
} from '../../requests/format-requests';
import type { GridRange, Request } from '../../v4';
import { isSameRange, isWholeSheet, runsOf } from '../state/ranges';
import type { FoundProtection, SheetState } from '../state/workbook-state';
import { openBodyRange } from './plan-columns';
import type { PlacedTable } from './plan-headings';

/** Descriptions by which the product finds its protections again; people see them in Google's list of protections. */
export const protectionNames = {
  unitSheet: 'Đôn Đốc: trang của đơn vị',
  computed: 'Đôn Đốc: cột tự động',
  headings: 'Đôn Đốc: hàng tiêu đề',
  outputSheet: 'Đôn Đốc: trang tự động',
  officeSheet: 'Đôn Đốc: trang của đơn vị tổng hợp',
  officeColumns: 'Đôn Đốc: cột của đơn vị tổng hợp',
} as const;

/** Only the unit's people and the coordinators edit a unit's sheet. */
export function planUnitProtection(sheet: SheetState, users: readonly string[]): Request[] {
  return planLock(sheet, protectionNames.unitSheet, users);
}

/** Only the coordinators edit a sheet that units do not fill. One that somebody has locked by hand stays as it was locked. */
export function planOfficeProtection(sheet: SheetState, users: readonly string[]): Request[] {
  const isLockedByHand = sheet.protections.some(
    ({ description, warningOnly, range }) =>
      !warningOnly && description !== protectionNames.officeSheet && isWholeSheet(range, sheet),
  );
  return isLockedByHand ? [] : planLock(sheet, protectionNames.officeSheet, users);
}

/**
 * Addresses are added, never taken away: whom people let in by hand stays in, and Google keeps the owner and the maker anyway
 * (https://developers.google.com/apps-script/reference/spreadsheet/protection).
 */
function planLock(sheet: SheetState, name: string, users: readonly string[]): Request[] {
  const found = sheet.protections.find(
    ({ description, warningOnly, range }) => !warningOnly && description === name && isWholeSheet(range, sheet),
  );
  return found === undefined ? [protectHard({ sheetId: sheet.sheetId }, name, users)] : planEditors(found, users);
}

function planEditors(found: FoundProtection, users: readonly string[], others: readonly string[] = []): Request[] {
  if (found.users === undefined) return [];
  const known = new Set(found.users.map((user) => user.toLowerCase()));
  const added = users.filter((user) => !known.has(user.toLowerCase()));
  const kept = found.users.filter((user) => !others.includes(user.toLowerCase()) || users.includes(user.toLowerCase()));
  const isAsPlanned = added.length === 0 && kept.length === found.users.length;
  return isAsPlanned ? [] : [setProtectionEditors(found.id, [...kept, ...added])];
}

/** A warning before anyone edits a sheet that the product writes. */
export function planOutputProtection(sheet: SheetState): Request[] {
  const { sheetId } = sheet;
  return planWarnings(sheet, sheet, protectionNames.outputSheet, [{ sheetId }]);
}

/** A warning before anyone edits the headings or a computed column; a script writes to them freely. */
export function planTableWarnings(table: PlacedTable): Request[] {
  const { sheet, headingRowIndex, columns, places } = table;
  const { sheetId } = sheet;
  const headings = { sheetId, startRowIndex: headingRowIndex, endRowIndex: headingRowIndex + 1 };
  const computed = columns.filter(({ by }) => by === 'auto').map(({ key }) => places.get(key));
  const runs = runsOf(computed.filter((index) => index !== undefined));
  const ranges = runs.map(({ start, end }) => openBodyRange(table, start, end));
  return [
    ...planWarnings(sheet, table, protectionNames.headings, [headings]),
    ...planWarnings(sheet, table, protectionNames.computed, ranges),
  ];
}

/** Who writes some columns of a sheet that units fill. */
export interface ColumnWriters {
  readonly name: string;
  readonly keys: readonly string[];
  readonly users: readonly string[];
  /** Whoever of these is let in still writes them no more. */
  readonly others?: readonly string[];
}

/** Columns that only the coordinators edit, and with them whoever has a part in what these columns say. */
export function planOfficeColumns(table: PlacedTable, { name, keys, users, others = [] }: ColumnWriters): Request[] {
  const { sheet, places } = table;
  const indexes = keys.map((key) => places.get(key)).filter((index) => index !== undefined);
  const missing = runsOf(indexes).map(({ start, end }) => openBodyRange(table, start, end));
  const spare: FoundProtection[] = [];
  const requests: Request[] = [];
  for (const found of sheet.protections) {
    if (found.description !== name || found.warningOnly) continue;
    const at = missing.findIndex((range) => isSameRange(range, found.range, table));
    if (at < 0) spare.push(found);
    else {
      missing.splice(at, 1);
      requests.push(...planEditors(found, users, others));
    }
  }
  for (const range of missing) {
    const moved = spare.pop();
    requests.push(
      ...(moved === undefined
        ? [protectHard(range, name, users)]
        : [moveProtection(moved.id, range), ...planEditors(moved, users, others)]),
    );
  }
  return [...requests, ...spare.map(({ id }) => deleteProtection(id))];
}

/** Keeps the warnings that fit, moves those that do not, makes what is missing, and takes away what is left over. */
function planWarnings(
  sheet: SheetState,
  size: Pick<SheetState, 'rowCount' | 'columnCount'>,
  description: string,
  ranges: readonly GridRange[],
): Request[] {
  const spare: FoundProtection[] = [];
  const missing = [...ranges];
  for (const found of sheet.protections) {
    if (found.description !== description || !found.warningOnly) continue;
    const at = missing.findIndex((range) => isSameRange(range, found.range, size));
    if (at < 0) spare.push(found);
    else missing.splice(at, 1);
  }
  const requests: Request[] = missing.map((range) => {
    const moved = spare.pop();
    return moved === undefined ? protectWithWarning(range, description) : moveProtection(moved.id, range);
  });
  for (const { id } of spare) requests.push(deleteProtection(id));
  return requests;
}

/** The same lock of a coordinators' sheet or column for the owner and its maker alone; undefined for every other request. */
export function lockWithoutEditors(request: Request): Request | undefined {
  const { addProtectedRange } = request as { addProtectedRange?: { protectedRange: FoundLock } };
  const { range, description = '' } = addProtectedRange?.protectedRange ?? {};
  if (range === undefined || !ofCoordinators.includes(description)) return undefined;
  return protectHard(range, description, []);
}

const ofCoordinators: readonly string[] = [
  protectionNames.officeSheet,
  protectionNames.officeColumns,
  ...Object.values(roleColumnNames),
];

interface FoundLock {
  readonly range: GridRange;
  readonly description?: string;
}
