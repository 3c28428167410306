import { checkText } from '../../core/issues/check-cell';
import type { ItemPlace, ItemRow } from '../../core/register/item';
import type { ItemDraft } from '../../core/register/item-draft';
import { itemIssues, type WeighedFault } from '../../core/register/item-issues';
import { derivedKeys, fieldsOf, type Register, stateWord } from '../../core/register/register';
import { isSame } from '../../core/register/settle-items';
import type { Language } from '../../core/settings/settings';
import { cellText } from '../../core/tasks/task-text';
import type { Cell } from '../../core/values/cell';
import { renderCheckLine } from '../../i18n/rules/render';
import { tabColumnsOf } from '../../sheets/registers/register-sheets';
import { cellName } from '../../sheets/requests/a1';
import { appendDimension, type CellChange, writeCells } from '../../sheets/requests/requests';
import type { Column } from '../../sheets/tables/columns';
import type { Request, SheetGrid } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import type { AssessedRegister } from '../registers/assess-registers';

/** What is to be written to a register's tab in a unit's own file. */
export interface TabPlan {
  /** As it was read. */
  readonly grid: SheetGrid;
  readonly columns: readonly Column[];
  readonly changes: readonly CellChange[];
  readonly requests: readonly Request[];
}

/** The writes that make the tabs say what the tracker says of their units' rows, by file; tabs that say so already have none. */
export function planTabs({ tracker, registers }: Assessment): ReadonlyMap<string, readonly TabPlan[]> {
  const plans = new Map<string, TabPlan[]>();
  const { language } = tracker.context.settings;
  for (const register of registers) {
    const { name, tabs } = register.table;
    for (const place of new Set(tabs.map((tab) => tab.place))) {
      const tab = findTab(tracker.unitTables, place);
      const changes = tab === undefined ? [] : listChanges(register, place, tab.grid, language);
      if (tab === undefined || changes.length === 0) continue;
      const last = changes.reduce((most, { rowIndex }) => Math.max(most, rowIndex + 1), 0);
      const requests = [
        ...(last > tab.rowCount ? [appendDimension(place.sheetId, 'ROWS', last - tab.rowCount)] : []),
        ...writeCells(place.sheetId, changes),
      ];
      const own = plans.get(place.spreadsheetId) ?? [];
      own.push({ grid: tab.grid, columns: tabColumnsOf(name), changes, requests });
      plans.set(place.spreadsheetId, own);
    }
  }
  return plans;
}

function findTab(unitTables: Assessment['tracker']['unitTables'], { spreadsheetId, sheetId }: ItemPlace) {
  for (const table of unitTables) {
    if (table.kind !== 'read' || table.file?.fileId !== spreadsheetId) continue;
    const tab = table.tabs?.find(({ grid }) => grid.sheetId === sheetId);
    if (tab !== undefined) return tab;
  }
  return undefined;
}

function listChanges(register: AssessedRegister, place: ItemPlace, grid: SheetGrid, language: Language): CellChange[] {
  const { kind, tabs } = register.table;
  const own = tabs.filter((tab) => tab.place === place);
  const changes: CellChange[] = [];
  const write = (rowNumber: number, standing: ItemRow['cells'] | undefined, wanted: ItemRow['cells']): void => {
    for (const [key, value] of Object.entries(wanted)) {
      const columnIndex = place.columnIndex[key];
      if (columnIndex === undefined || isSame(value, standing?.[key])) continue;
      changes.push({ rowIndex: rowNumber - 1, columnIndex, value, as: formatOf(kind.register, key) });
    }
  };
  const check = (faults: readonly WeighedFault[], code: Cell, unitCode: string, rowNumber: number): string =>
    checkText(itemIssues({ code: cellText(code), unitCode }, faults, place, rowNumber), (issue) => {
      const { columnIndex } = issue.place;
      return renderCheckLine(issue, columnIndex === undefined ? '' : cellName(rowNumber, columnIndex), language);
    });
  let last = lastRowOf(grid, place);
  for (const { draft, faults, state, isWithheld } of register.rows) {
    const { tab, tabRow, unitCode } = draft;
    if (tab === undefined || !own.includes(tab) || register.kept.some(({ row }) => row === tabRow)) continue;
    if (tabRow === undefined && (draft.isGone || isWithheld || cellText(draft.cells.code) === '')) continue;
    const rowNumber = tabRow?.rowNumber ?? ++last;
    const status = stateWord(kind.register, state, place.english);
    const wanted = { ...cellsFor(draft), status, check: check(faults, draft.cells.code, unitCode, rowNumber) };
    write(rowNumber, tabRow?.cells, wanted);
  }
  for (const { tab, row, faults } of register.kept) {
    if (!own.includes(tab)) continue;
    write(row.rowNumber, row.cells, { check: check(faults, row.cells.code, tab.unitCode, row.rowNumber) });
  }
  for (const { tab, row } of register.abandoned) {
    if (own.includes(tab))
      write(row.rowNumber, row.cells, Object.fromEntries(Object.keys(row.cells).map((key) => [key, ''])));
  }
  const blank = Object.fromEntries(derivedKeys(kind.register).map((key) => [key, '']));
  for (const { rowNumber, cells } of own.flatMap(({ emptied }) => emptied)) write(rowNumber, cells, blank);
  return changes;
}

/** What of a row a tab shows; how the unit wrote its own name is left to it. */
function cellsFor({ cells, tabRow }: ItemDraft): ItemRow['cells'] {
  if (tabRow === undefined) return cells;
  const { unit: _, ...others } = cells;
  return others;
}

/** Nobody may have laid a tab out: a day would show there as its serial. */
function formatOf(register: Register, key: string): CellChange['as'] {
  const type = fieldsOf(register).find(([name]) => name === key)?.[1].type;
  return type === 'day' ? 'date' : type === 'moment' ? 'dateTime' : undefined;
}

/** The last row with anything in a column of the table: new rows come below it. */
function lastRowOf({ rows }: SheetGrid, { columnIndex }: ItemPlace): number {
  const columns = Object.values(columnIndex).filter((index) => index !== undefined);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if (columns.some((column) => cellText(rows[index]?.[column]) !== '')) return index + 1;
  }
  return 1;
}
