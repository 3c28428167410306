import type { Unit } from '../../core/directory/unit';
import { findSheetNamed, type SheetKey, sheetTitle } from '../../sheets/tables/sheet-names';
import type { SheetGrid } from '../../sheets/v4';
import {
  type RememberedGrids,
  type RememberedKey,
  recallGrids,
  rememberedSheets,
  rememberGrids,
} from '../memory/remembered-grids';
import { rememberLanguage } from '../memory/remembered-language';
import { followRenamedUnits, recallFormerNames, rememberFormerNames } from '../memory/remembered-names';
import type { Edit, OpenSheetPort, Ports } from '../ports/ports';
import type { TrackerContext } from '../ports/tracker';
import { readContext } from '../reading/read-context';
import { toGrid } from '../reading/to-grid';

/** What an edit is judged against: as the last run or edit of these sheets left it; read from the sheets once when nothing is remembered. */
export function openEditContext(ports: Ports, { sheet }: Pick<Edit, 'sheet'>): TrackerContext {
  return contextOf(ports, sheet, recallGrids(ports) ?? keepGrids(ports));
}

/** After an edit of one of these sheets itself: the next edits are judged by what it says now. */
export function renewEditContext(ports: Ports, edit: Edit, key: RememberedKey): TrackerContext {
  const grids = { ...(recallGrids(ports) ?? readGrids(ports)), [key]: toGrid(edit.sheet) };
  rememberFormerNames(ports, followRenamedUnits(ports, grids.units));
  rememberGrids(ports, grids);
  const renewed = contextOf(ports, edit.sheet, grids);
  rememberLanguage(ports, renewed.context.settings.language);
  return renewed;
}

export function isRemembered(key: SheetKey): key is RememberedKey {
  return (rememberedSheets as readonly SheetKey[]).includes(key);
}

/** Whose task table a sheet is. */
export function findOwner(title: string, units: readonly Unit[]): Unit | undefined {
  const named = units
    .filter(({ fileId, isTracker }) => fileId === '' && isTracker !== true)
    .map((unit) => ({ title: unit.sheetName, unit }));
  return named.find((one) => findSheetNamed([{ title }], one.title) !== undefined)?.unit;
}

function contextOf(ports: Ports, sheet: OpenSheetPort, grids: RememberedGrids): TrackerContext {
  const found = new Map<SheetKey, SheetGrid>();
  for (const key of rememberedSheets) {
    const grid = grids[key];
    if (grid !== undefined) found.set(key, grid);
  }
  const { locale, timeZone } = grids;
  return readContext(found, {
    spreadsheetId: sheet.spreadsheetId,
    locale,
    timeZone,
    now: ports.clock.now(),
    formerNames: recallFormerNames(ports),
  });
}

/** Before the first run nothing is remembered. */
function keepGrids(ports: Ports): RememberedGrids {
  const grids = readGrids(ports);
  rememberGrids(ports, grids);
  return grids;
}

function readGrids(ports: Ports): RememberedGrids {
  const { openWorkbook } = ports;
  const found: { [key in RememberedKey]?: SheetGrid } = {};
  for (const key of rememberedSheets) {
    const sheet = openWorkbook.findSheet(sheetTitle(key, 'vi')) ?? openWorkbook.findSheet(sheetTitle(key, 'en'));
    if (sheet !== undefined) found[key] = toGrid(sheet);
  }
  return { ...found, locale: openWorkbook.locale(), timeZone: openWorkbook.timeZone() };
}
