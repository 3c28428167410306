import { namesUnit } from '../../../core/codes/code-form';
import type { Unit } from '../../../core/directory/unit';
import type { Row } from '../../../core/values/cell';
import { registerNames, registerSheets } from '../../registers/register-sheets';
import { type Column, masterColumns, taskColumns } from '../../tables/columns';
import { matchHeadings } from '../../tables/headings';
import { findSheet, findSheetNamed, type SheetKey, sheetKeyOf } from '../../tables/sheet-names';
import { systemColumns } from '../../tables/system-columns';
import type { SheetState } from './workbook-state';

/** A sheet that is there; `renamed` when somebody has given it another name than the product's. */
export interface FoundSheet {
  readonly sheet: SheetState;
  readonly renamed: boolean;
}

/** Share of a table's headings that make a sheet look like one of the product's. */
const tellingShare = 0.8;

/** What they remember is nowhere else: a sheet that has every heading of theirs is theirs under any name. */
const irreplaceable: readonly SheetKey[] = ['master', 'mailLedger'];

const tables: readonly (readonly [string, readonly Column[]])[] = [
  ...Object.entries({ ...systemColumns, master: masterColumns }),
  ...registerNames.map((name) => [name, registerSheets[name].columns] as const),
];

/** One of the product's sheets: by its name, else by the mark that the product left on it. Resemblance makes no sheet the product's. */
export function findSystemSheet(
  sheets: readonly SheetState[],
  key: SheetKey,
  isClaimed: (sheet: SheetState) => boolean,
): FoundSheet | undefined {
  const named = findSheet(sheets, key);
  if (named !== undefined) return { sheet: named, renamed: false };
  const free = sheets.filter((sheet) => !isClaimed(sheet));
  return (
    onlyOne(free.filter(({ mark }) => mark === key)) ??
    (irreplaceable.includes(key) ? onlyOne(free.filter(({ rows }) => hasEveryHeading(rows, key))) : undefined)
  );
}

/** The only sheet of people's that looks like this one of the product's: a person may say that it is. */
export function findLookalike(
  sheets: readonly SheetState[],
  key: SheetKey,
  isClaimed: (sheet: SheetState) => boolean,
): SheetState | undefined {
  const alike = sheets.filter(
    (sheet) => sheet.mark === undefined && !isClaimed(sheet) && tableOf(sheet.rows) === key && !isTaskTable(sheet.rows),
  );
  return onlyOne(alike)?.sheet;
}

function onlyOne(sheets: readonly SheetState[]): FoundSheet | undefined {
  const [sheet] = sheets;
  return sheet !== undefined && sheets.length === 1 ? { sheet, renamed: true } : undefined;
}

function hasEveryHeading(rows: readonly Row[], key: SheetKey): boolean {
  const columns = tables.find(([table]) => table === key)?.[1];
  return columns !== undefined && matchHeadings(rows, columns)?.found.size === columns.length;
}

/** A draft of tasks has most columns of `Giao việc`, and more of a unit's table. */
function isTaskTable(rows: readonly Row[]): boolean {
  const found = matchHeadings(rows, taskColumns)?.found;
  return found?.has('lead') === true || found?.has('progress') === true;
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

/** A unit's sheet: by its name, else by the product's mark, else the only nameless task table in which the product gave codes of this unit. */
export function findUnitSheet(
  sheets: readonly SheetState[],
  unit: Unit,
  isClaimed: (sheet: SheetState) => boolean,
): FoundSheet | undefined {
  const named = findSheetNamed(sheets, unit.sheetName);
  if (named !== undefined) return { sheet: named, renamed: false };
  const free = sheets.filter((sheet) => !isClaimed(sheet));
  return (
    onlyOne(free.filter(({ mark }) => mark === unitMark(unit))) ??
    onlyOne(free.filter(({ mark, rows }) => mark === undefined && hasCodesOf(rows, unit.code)))
  );
}

export function unitMark({ code }: Pick<Unit, 'code'>): string {
  return `unit ${code}`;
}

/** Whether most task codes of a sheet were given by this unit. */
function hasCodesOf(rows: readonly Row[], unitCode: string): boolean {
  const match = matchHeadings(rows, taskColumns);
  const codeColumn = match?.found.get('code');
  if (match === undefined || codeColumn === undefined || unitCode === '') return false;
  // Only a table that the product laid out has both.
  if (!match.found.has('status') || !match.found.has('check')) return false;
  let own = 0;
  let all = 0;
  for (const row of rows.slice(match.headingRowIndex + 1)) {
    const code = row[codeColumn];
    if (typeof code !== 'string' || code === '') continue;
    all++;
    if (namesUnit(code, unitCode)) own++;
  }
  return own > all / 2;
}

const defaultTitle = /^(?:sheet|trang tính|trang tinh)\s*\d+$/i;

/** The name that Google gives the first sheet of a new spreadsheet, in the account's language. */
export function isStarterTitle(title: string): boolean {
  return defaultTitle.test(title.trim()) && sheetKeyOf(title) === undefined;
}

/** The blank sheet that every new spreadsheet comes with: it becomes the guide, so that none is left over. */
export function findStarterSheet(sheets: readonly SheetState[]): SheetState | undefined {
  const [only] = sheets;
  const isStarter = only !== undefined && sheets.length === 1 && only.rows.length === 0 && isStarterTitle(only.title);
  return isStarter ? only : undefined;
}
