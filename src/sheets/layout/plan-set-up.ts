import { isSnapshotTitle } from '../report/frozen/snapshot-sheet';
import { isHiddenTitle } from '../requests/hidden-sheets';
import { updateSpreadsheet } from '../requests/sheet-requests';
import { findSheet, sheetKeys, sheetTitle, usualSheetKeys } from '../tables/sheet-names';
import { unitsColumns } from '../tables/system-columns';
import type { Request } from '../v4';
import { hideSheet, isOn, planSystemSheet } from './plan-system-sheet';
import { planUnitSheet } from './plan-unit-sheet';
import { createDraft, type SetUpDraft, type SetUpOptions, type SetUpPlan } from './set-up-draft';
import { findUnitNames, type UnitNames } from './sheet/drop-downs';
import { planOfficeProtection } from './sheet/plan-protections';
import { findSystemSheet } from './state/find-sheets';
import type { WorkbookState } from './state/workbook-state';

/** Makes or repairs every sheet of a tracker. Nothing that people wrote is overwritten; what cannot be repaired safely is a problem. */
export function planSetUp(state: WorkbookState, options: SetUpOptions): SetUpPlan {
  const draft = createDraft(state, options);
  const { requests, cuts, protections, madeSheets, renamedSheets, lookalikes, problems } = draft;
  requests.push(...planLocale(state));
  const names = placeUnitNames(draft);
  for (const key of sheetKeys) {
    if (!usualSheetKeys.includes(key) && findSheet(state.sheets, key) === undefined) continue;
    if (isOn(key, options.settings.modules)) planSystemSheet(draft, key, names);
    else hideSheet(draft, key);
  }
  lockOtherSheets(draft);
  for (const unit of options.units) {
    if (unit.fileId !== '' || unit.isTracker === true) continue;
    cuts.push(requests.length);
    planUnitSheet(draft, unit, names);
  }
  const { language } = options.settings;
  return { language, requests, cuts, protections, madeSheets, renamedSheets, lookalikes, problems };
}

/** What counts as Vietnamese: older spreadsheets have the short locale and the zone's former name (https://www.iana.org/time-zones, file `backward`). */
const vietnameseLocales = ['vi_VN', 'vi'];
const vietnameseZones = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

/** Dates are read as they are typed only under this locale, and days begin at midnight in Hanoi. */
function planLocale({ locale, timeZone }: WorkbookState): Request[] {
  const wanted = {
    ...(vietnameseLocales.includes(locale) ? {} : { locale: 'vi_VN' }),
    ...(vietnameseZones.includes(timeZone) ? {} : { timeZone: 'Asia/Ho_Chi_Minh' }),
  };
  return Object.keys(wanted).length === 0 ? [] : [updateSpreadsheet(wanted)];
}

/** Where the names of units stand, or will stand. */
function placeUnitNames({ state, options, isClaimed }: SetUpDraft): UnitNames {
  const sheetName = sheetTitle('units', options.settings.language);
  const found = findSystemSheet(state.sheets, 'units', isClaimed);
  const title = found === undefined || found.renamed ? sheetName : found.sheet.title;
  const columnIndex = unitsColumns.findIndex(({ key }) => key === 'name');
  return (
    findUnitNames({ title, rows: found?.sheet.rows ?? [] }) ?? { sheetTitle: title, columnIndex, firstRowNumber: 2 }
  );
}

/** Frozen reports, and the hidden sheets on which runs keep what they have read. */
function lockOtherSheets({ state, options, protections }: SetUpDraft): void {
  for (const sheet of state.sheets) {
    if (!isSnapshotTitle(sheet.title) && !isHiddenTitle(sheet.title)) continue;
    protections.push(...planOfficeProtection(sheet, options.coordinators));
  }
}
