import type { Unit } from '../../../core/directory/unit';
import type { Row } from '../../../core/values/cell';
import { registerNames, registerSheets } from '../../registers/register-sheets';
import { type Column, masterColumns, taskColumns } from '../../tables/columns';
import { matchHeadings } from '../../tables/headings';
import { findSheet, findSheetNamed, type SheetKey, sheetKeyOf } from '../../tables/sheet-names';
import { systemColumns } from '../../tables/system-columns';
import type { SheetState } from './workbook-state';

/** A sheet that is there; `renamed` when somebody has given it another name. */
export interface FoundSheet {
  readonly sheet: SheetState;
  readonly renamed: boolean;
}

/** Share of a table's headings that tell a renamed sheet. */
const tellingShare = 0.8;

const tables: readonly (readonly [string, readonly Column[]])[] = [
  ...Object.entries({ ...systemColumns, master: masterColumns }),
  ...registerNames.map((name) => [name, registerSheets[name].columns] as const),
];

/** One of the product's sheets: by its name, else the only nameless one with its headings. */
export function findSystemSheet(
  sheets: readonly SheetState[],
  key: SheetKey,
  isClaimed: (sheet: SheetState) => boolean,
): FoundSheet | undefined {
  const named = findSheet(sheets, key);
  if (named !== undefined) return { sheet: named, renamed: false };
  const alike = sheets.filter((sheet) => !isClaimed(sheet) && tableOf(sheet.rows) === key);
  const [sheet] = alike;
  return sheet !== undefined && alike.length === 1 ? { sheet, renamed: true } : undefined;
}

/** The system table that a sheet's headings tell; undefined for task sheets and all others. */
function tableOf(rows: readonly Row[]): string | undefined {
  let best: { key: string; share: number } | undefined;
  for (const [key, columns] of tables) {
    const share = (matchHeadings(rows, columns)?.found.size ?? 0) / columns.length;
    if (share >= tellingShare && share > (best?.share ?? 0)) best = { key, share };
  }
  if (best?.key !== 'master') return best?.key;
  return matchHeadings(rows, masterColumns)?.found.has('sourceFile') === true ? 'master' : undefined;
}

/** A unit's sheet: by its name, else the only nameless task table whose codes are the unit's. */
export function findUnitSheet(
  sheets: readonly SheetState[],
  unit: Unit,
  isClaimed: (sheet: SheetState) => boolean,
): FoundSheet | undefined {
  const named = findSheetNamed(sheets, unit.sheetName);
  if (named !== undefined) return { sheet: named, renamed: false };
  const alike = sheets.filter((sheet) => !isClaimed(sheet) && hasCodesOf(sheet.rows, unit.code));
  const [sheet] = alike;
  return sheet !== undefined && alike.length === 1 ? { sheet, renamed: true } : undefined;
}

/** Whether most task codes of a sheet were given by this unit. */
function hasCodesOf(rows: readonly Row[], unitCode: string): boolean {
  const match = matchHeadings(rows, taskColumns);
  const codeColumn = match?.found.get('code');
  if (match === undefined || codeColumn === undefined || unitCode === '') return false;
  let own = 0;
  let all = 0;
  for (const row of rows.slice(match.headingRowIndex + 1)) {
    const code = row[codeColumn];
    if (typeof code !== 'string' || code === '') continue;
    all++;
    if (code.includes(`-${unitCode}-`)) own++;
  }
  return own > all / 2;
}

const defaultTitle = /^(?:sheet|trang tính|trang tinh)\s*\d+$/i;

/** The blank sheet that every new spreadsheet comes with: it becomes the guide, so that none is left over. */
export function findStarterSheet(sheets: readonly SheetState[]): SheetState | undefined {
  const [only] = sheets;
  const isStarter =
    only !== undefined &&
    sheets.length === 1 &&
    only.rows.length === 0 &&
    defaultTitle.test(only.title.trim()) &&
    sheetKeyOf(only.title) === undefined;
  return isStarter ? only : undefined;
}
