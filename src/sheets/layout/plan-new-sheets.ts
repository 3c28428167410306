import type { Unit } from '../../core/directory/unit';
import type { ModuleName } from '../../core/settings/modules';
import type { Language } from '../../core/settings/settings';
import { addSheet } from '../requests/sheet-requests';
import { type SheetKey, sheetTitle } from '../tables/sheet-names';
import { unitsColumns } from '../tables/system-columns';
import type { Request, SheetGrid } from '../v4';
import { findUnitNames } from './sheet/drop-downs';
import { planTable } from './sheet/plan-table';
import { planTitleBlock, titleBlockRows } from './sheet/plan-title-block';
import { sheetSpec, specFor, unitSheetSpec } from './sheet/sheet-specs';
import type { LayoutTexts } from './sheet/texts';
import { sheetIdFor } from './state/sheet-ids';
import { newSheetState } from './state/workbook-state';

/** Sheets that one batch makes besides what else it writes. */
export interface NewSheets {
  readonly requests: readonly Request[];
  /** By unit code, or by the key of a sheet of the product. */
  readonly sheetIds: ReadonlyMap<string, number>;
}

export interface NewSheetsContext {
  readonly language: Language;
  readonly modules: readonly ModuleName[];
  readonly texts: LayoutTexts;
  /** Of all sheets that are there. */
  readonly sheetIds: readonly number[];
  /** `Đơn vị`, for the drop-downs of units. */
  readonly directory: SheetGrid;
}

/** Makes sheets for units that have none, and sheets of the product that the workbook has not needed yet. What stands there is not touched. */
export function planNewSheets(
  units: readonly Pick<Unit, 'code' | 'name' | 'sheetName'>[],
  keys: readonly SheetKey[],
  { language, modules, texts, sheetIds: taken, directory }: NewSheetsContext,
): NewSheets {
  const ids = new Set(taken);
  const sheetIds = new Map<string, number>();
  const requests: Request[] = [];
  const names = findUnitNames(directory) ?? {
    sheetTitle: directory.title,
    columnIndex: unitsColumns.findIndex(({ key }) => key === 'name'),
    firstRowNumber: 2,
  };
  const make = (name: string, title: string, spec: ReturnType<typeof sheetSpec>, titleRows: number): number => {
    const sheetId = sheetIdFor(name, ids);
    const columnCount = spec.columns?.length ?? 1;
    const { rowCount, tabColour } = spec;
    ids.add(sheetId);
    requests.push(addSheet(sheetId, title, { rowCount, columnCount, tabColor: tabColour }));
    const state = newSheetState(sheetId, title, rowCount, columnCount);
    requests.push(...planTable(state, spec, { language, texts, units: names, titleRows }).requests);
    return sheetId;
  };
  for (const key of keys) sheetIds.set(key, make(key, sheetTitle(key, language), sheetSpec(key), 0));
  for (const { code, name, sheetName } of units) {
    const sheetId = make(`unit ${code}`, sheetName, specFor(unitSheetSpec, modules), titleBlockRows);
    requests.push(...planTitleBlock(sheetId, texts.unitTitle(name), texts.banner, language));
    sheetIds.set(code, sheetId);
  }
  return { requests, sheetIds };
}
