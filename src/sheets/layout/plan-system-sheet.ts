import { officeKeys, type Register } from '../../core/register/register';
import { officeRoles } from '../../core/settings/office-roles';
import type { Settings } from '../../core/settings/settings';
import { roleColumnNames } from '../access/role-columns';
import { moduleOf, registerOf } from '../registers/register-sheets';
import { updateSheet } from '../requests/sheet-requests';
import { findSheet, type SheetKey, sheetTitle } from '../tables/sheet-names';
import { criteriaRows, holidayRows } from './first-rows';
import { planGuide, planHint } from './plan-guide';
import { placeSheet, type RolePeople, type SetUpDraft } from './set-up-draft';
import { fitSettingRows, planSettingChoices, settingRows } from './setting-rows';
import type { UnitNames } from './sheet/drop-downs';
import type { PlacedTable } from './sheet/plan-headings';
import { planOfficeColumns, planOfficeProtection, protectionNames } from './sheet/plan-protections';
import { planTable } from './sheet/plan-table';
import { planMoneyUnit } from './sheet/plan-title-block';
import { isFilledByUnits, sheetSpec, specFor } from './sheet/sheet-specs';
import { type FoundSheet, findLookalike, findStarterSheet, findSystemSheet } from './state/find-sheets';

/** Makes or repairs one of the product's own sheets. */
export function planSystemSheet(draft: SetUpDraft, key: SheetKey, units: UnitNames): void {
  const { state, options, isClaimed } = draft;
  const { settings, texts } = options;
  const { language } = settings;
  const spec = specFor(sheetSpec(key), settings.modules);
  const starter = key === 'guide' ? findStarterSheet(state.sheets) : undefined;
  const title = sheetTitle(key, language);
  const found = findSystemSheet(state.sheets, key, isClaimed) ?? (starter && { sheet: starter, renamed: true });
  const sheet = placeSheet(draft, found ?? adopt(draft, key, title), title, key, spec);
  if (sheet.hidden && moduleOf(key) !== undefined) draft.requests.push(updateSheet(sheet.sheetId, { hidden: false }));
  if (!isFilledByUnits(key)) draft.protections.push(...planOfficeProtection(sheet, options.coordinators));
  if (key === 'guide') {
    if (sheet.rows.length === 0) draft.requests.push(...planGuide(sheet.sheetId, texts.guide));
    return;
  }
  const hasUnitLine = sheet.rows.length === 0 && registerOf(key)?.register.isMoney === true;
  if (hasUnitLine) draft.requests.push(...planMoneyUnit(sheet.sheetId, texts.moneyUnit));
  const plan = planTable(sheet, spec, {
    language,
    texts,
    units,
    titleRows: hasUnitLine ? 1 : 0,
    prefill: (table) => {
      if (key === 'settings') return settingRows(table, texts.settingMeanings, options);
      if (key === 'criteria') return criteriaRows(table);
      return key === 'holidays' ? holidayRows(table) : [];
    },
  });
  draft.requests.push(...plan.requests);
  if (plan.table !== undefined) draft.requests.push(...planHint(key, plan.table, texts.hints));
  if (key === 'settings' && plan.table !== undefined) {
    draft.requests.push(
      ...fitSettingRows(plan.table, texts.settingMeanings, settings.modules),
      ...planSettingChoices(plan.table, settings.modules),
    );
  }
  draft.problems.push(...plan.problems);
  const register = registerOf(key)?.register;
  if (register?.home === 'unit' && plan.table !== undefined) protectColumns(draft, register, plan.table);
}

const nobody: RolePeople = { users: [], others: [], muteUnit: undefined };

/** What the office says of units' rows, and the parts of it that other units say. */
function protectColumns({ options, protections, problems }: SetUpDraft, register: Register, table: PlacedTable): void {
  const { coordinators, roles } = options;
  const { officeColumns } = protectionNames;
  protections.push(
    ...planOfficeColumns(table, { name: officeColumns, keys: officeKeys(register), users: coordinators }),
  );
  for (const role of officeRoles) {
    const keys = officeKeys(register, role);
    if (keys.length === 0) continue;
    const { users, others, muteUnit } = roles?.[role] ?? nobody;
    const editors = [...new Set([...coordinators, ...users])];
    const outsiders = others.filter((address) => !coordinators.includes(address));
    protections.push(
      ...planOfficeColumns(table, { name: roleColumnNames[role], keys, users: editors, others: outsiders }),
    );
    if (muteUnit === undefined) continue;
    problems.push({ kind: 'noRolePeople', sheetTitle: table.sheet.title, facts: { unit: muteUnit } });
  }
}

export function isOn(key: SheetKey, modules: Settings['modules']): boolean {
  const module = moduleOf(key);
  return module === undefined || modules.includes(module);
}

/** The sheet of a module that went off stays with all that people wrote, out of sight. */
export function hideSheet({ state, requests }: SetUpDraft, key: SheetKey): void {
  const sheet = findSheet(state.sheets, key);
  if (sheet !== undefined && !sheet.hidden) requests.push(updateSheet(sheet.sheetId, { hidden: true }));
}

/** The sheet that looks like this one, where a person has said that it is; else it is named, and left. */
function adopt(
  { state, options, isClaimed, lookalikes }: SetUpDraft,
  key: SheetKey,
  title: string,
): FoundSheet | undefined {
  const sheet = findLookalike(state.sheets, key, isClaimed);
  if (sheet === undefined) return undefined;
  if (options.adopted?.get(key) === sheet.sheetId) return { sheet, renamed: true };
  lookalikes.push({ key, sheetId: sheet.sheetId, from: sheet.title, to: title });
  return undefined;
}
