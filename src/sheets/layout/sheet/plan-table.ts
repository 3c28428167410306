import type { Language } from '../../../core/settings/settings';
import { bands } from '../../looks/looks';
import { addBanding } from '../../requests/format-requests';
import { appendDimension, type CellChange, resizeDimension, writeCells } from '../../requests/requests';
import { foldColumns, hideColumns, setBasicFilter, updateSheet } from '../../requests/sheet-requests';
import type { Request } from '../../v4';
import type { SetUpProblem } from '../state/problem';
import { runsOf } from '../state/ranges';
import type { SheetState } from '../state/workbook-state';
import type { UnitNames } from './drop-downs';
import { planColumns } from './plan-columns';
import { planConditionalFormats } from './plan-conditional-formats';
import { type PlacedTable, planHeadings } from './plan-headings';
import { planOutputProtection, planTableWarnings } from './plan-protections';
import type { SheetSpec } from './sheet-specs';
import type { LayoutTexts } from './texts';

export interface TableContext {
  readonly language: Language;
  readonly texts: LayoutTexts;
  /** undefined while the workbook has no directory. */
  readonly units: UnitNames | undefined;
  /** Rows above the headings of a blank sheet. */
  readonly titleRows: number;
  /** Entries that the table starts with. */
  readonly prefill?: (table: PlacedTable) => readonly CellChange[];
}

export interface TablePlan {
  /** undefined when the headings could not be found. */
  readonly table: PlacedTable | undefined;
  readonly requests: readonly Request[];
  readonly problems: readonly SetUpProblem[];
}

/** Makes or repairs a sheet that is one table. */
export function planTable(sheet: SheetState, spec: SheetSpec, context: TableContext): TablePlan {
  const { columns } = spec;
  if (columns === undefined) return { table: undefined, requests: planPage(sheet, spec), problems: [] };
  const headings = planHeadings(sheet, columns, context.language, context.titleRows);
  if (headings.table === undefined) return { ...headings };
  const entries = context.prefill?.(headings.table) ?? [];
  const table = growFor(headings.table, entries);
  const requests = [
    ...headings.requests,
    ...(table.rowCount > headings.table.rowCount
      ? [appendDimension(sheet.sheetId, 'ROWS', table.rowCount - headings.table.rowCount)]
      : []),
    ...planColumns(table, { units: context.units, help: context.texts.columnHelp }),
    ...writeCells(sheet.sheetId, entries),
    ...planLook(table, spec),
    ...planNewTable(table, spec),
    ...planConditionalFormats(table, spec.marks, spec.coloursChecked),
    ...(spec.isOutput ? planOutputProtection(table.sheet) : planTableWarnings(table)),
  ];
  return { table, requests, problems: headings.problems };
}

function planPage(sheet: SheetState, { isOutput }: SheetSpec): Request[] {
  return isOutput ? planOutputProtection(sheet) : [];
}

function growFor(table: PlacedTable, entries: readonly CellChange[]): PlacedTable {
  const needed = entries.reduce((most, { rowIndex }) => Math.max(most, rowIndex + 1), 0);
  return needed > table.rowCount ? { ...table, rowCount: needed } : table;
}

/** Folds and heights are a new table's: people fold and pull rows as they like. */
function planNewTable({ sheet, headingRowIndex, rowCount, places }: PlacedTable, spec: SheetSpec): Request[] {
  if (sheet.rows.length > 0) return [];
  const { sheetId } = sheet;
  const indexesOf = (keys: readonly string[]) =>
    keys.map((key) => places.get(key)).filter((index) => index !== undefined);
  return [
    ...(spec.rowHeight === undefined
      ? []
      : [resizeDimension(sheetId, 'ROWS', headingRowIndex + 1, rowCount, spec.rowHeight)]),
    ...runsOf(indexesOf(spec.foldedKeys)).flatMap(({ start, end }) => foldColumns(sheetId, start, end)),
    ...runsOf(indexesOf(spec.hiddenKeys)).map(({ start, end }) => hideColumns(sheetId, start, end)),
  ];
}

/** Bands and a filter come with the first styling; whoever takes them away later does not get them back. */
function planLook(
  { sheet, isPlain, headingRowIndex, rowCount, places, language }: PlacedTable,
  { hasFilter, foldedRows }: SheetSpec,
): Request[] {
  if (!isPlain) return [];
  const columns = [...places.values()];
  const range = {
    sheetId: sheet.sheetId,
    startRowIndex: headingRowIndex,
    endRowIndex: rowCount,
    startColumnIndex: Math.min(...columns),
    endColumnIndex: Math.max(...columns) + 1,
  };
  const folding = foldedRows === undefined ? undefined : places.get(foldedRows.key);
  const folded =
    folding === undefined || foldedRows === undefined
      ? undefined
      : { columnIndex: folding, values: foldedRows.words(language) };
  return [
    ...(sheet.hasBanding ? [] : [addBanding(range, bands)]),
    ...(sheet.hasFilter || !hasFilter ? [] : [setBasicFilter(range, folded)]),
    ...(sheet.rows.length === 0 && namesItsRows(places) ? [updateSheet(sheet.sheetId, { frozenColumnCount: 2 })] : []),
  ];
}

/** A code, and beside it whose row it is or what it is about: both stay in sight, and on every printed page. */
function namesItsRows(places: PlacedTable['places']): boolean {
  return places.get('code') === 0 || (places.has('title') && places.has('code'));
}
