import type { Unit } from '../../core/directory/unit';
import { parseAddressList } from '../../core/text/address';
import { sheetKeyOf } from '../tables/sheet-names';
import { findForeignTable } from '../tables/table-nature';
import { placeSheet, type SetUpDraft } from './set-up-draft';
import type { UnitNames } from './sheet/drop-downs';
import { planUnitProtection } from './sheet/plan-protections';
import { planTable } from './sheet/plan-table';
import { planTitleBlock, titleBlockRows } from './sheet/plan-title-block';
import { specFor, unitSheetSpec } from './sheet/sheet-specs';
import { findUnitSheet, unitMark } from './state/find-sheets';
import { headingProblem } from './state/problem';
import type { SheetState } from './state/workbook-state';

/** Makes or repairs the sheet of a unit; a table of another form is left as it is, and named. */
export function planUnitSheet(draft: SetUpDraft, unit: Unit, units: UnitNames): void {
  const { state, options, unitByTitle, problems, requests } = draft;
  const { settings, texts, alsoFor = [], today } = options;
  const { sheetName, name, code } = unit;
  const found = findUnitSheet(state.sheets, unit, draft.isClaimed);
  const isInForce = unit.validTo === undefined || unit.validTo >= today;
  if (found === undefined && !(isInForce && (unit.namesSheet || alsoFor.includes(code)))) return;
  if (sheetKeyOf(sheetName) !== undefined) {
    problems.push({ kind: 'reservedName', sheetTitle: sheetName, facts: { unit: name } });
    return;
  }
  const foreign = found === undefined ? undefined : findForeignTable(found.sheet.rows);
  if (found !== undefined && foreign !== undefined) {
    problems.push(headingProblem(found.sheet.title, foreign));
    return;
  }
  const title = found === undefined || found.renamed ? sheetName : found.sheet.title;
  const other = unitByTitle.get(title.toLowerCase());
  if (other !== undefined) {
    problems.push({ kind: 'sharedSheet', sheetTitle: sheetName, facts: { unit: name, otherUnit: other.name } });
    return;
  }
  unitByTitle.set(title.toLowerCase(), unit);
  const spec = specFor(unitSheetSpec, settings.modules);
  const sheet = placeSheet(draft, found, sheetName, unitMark(unit), spec);
  if (sheet.rows.length === 0) {
    requests.push(...planTitleBlock(sheet.sheetId, texts.unitTitle(name), texts.banner, settings.language));
  }
  const plan = planTable(sheet, spec, {
    language: settings.language,
    texts,
    units,
    titleRows: titleBlockRows,
  });
  requests.push(...plan.requests);
  problems.push(...plan.problems);
  protectUnitSheet(draft, sheet, unit);
}

function protectUnitSheet(draft: SetUpDraft, sheet: SheetState, unit: Unit): void {
  const contacts = parseAddressList(unit.contactEmails).addresses;
  if (contacts.length === 0) {
    draft.problems.push({ kind: 'noEditors', sheetTitle: sheet.title, facts: { unit: unit.name } });
    return;
  }
  const users = new Set([...contacts.map(({ key }) => key), ...draft.options.coordinators]);
  draft.protections.push(...planUnitProtection(sheet, [...users]));
}
