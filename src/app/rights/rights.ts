import type { OfficeRole } from '../../core/settings/office-roles';
import type { Language } from '../../core/settings/settings';
import type { ScreenMessages } from '../../i18n/screen/catalogue';
import { screenMessages } from '../../i18n/screen/messages';
import { accessFields, isSheetClosed, readAccess } from '../../sheets/access/closed-ranges';
import { holdsRole } from '../../sheets/access/role-columns';
import { readSummaries, type SheetsJson } from '../../sheets/requests/sheet-summary';
import { findSheet } from '../../sheets/tables/sheet-names';
import { rememberedLanguage } from '../memory/remembered-language';
import type { Ports } from '../ports/ports';
import { summaryOf, type Tracker, type UnitTable } from '../ports/tracker';
import { UserError } from '../ports/user-error';

/** What the menu calls it, by its key. */
export type MenuAction = keyof ScreenMessages['menu'];

type Known = Pick<Tracker, 'sheets' | 'access'>;

/** A coordinator is whoever Google lets edit `Cấu hình`: no name and no address decides it. Without that sheet there is no tracker to keep yet. */
export function isCoordinator({ sheets, access }: Known): boolean {
  const settings = findSheet(sheets, 'settings');
  return settings === undefined || !isSheetClosed(access, settings);
}

/** @throws UserError for anybody else, before anything is changed. */
export function requireCoordinator(tracker: Known & Pick<Tracker, 'context'>, action: MenuAction): void {
  if (!isCoordinator(tracker)) throw refusal(tracker.context.settings.language, action);
}

/** The same for what a unit with a part in it may do, too. @throws UserError */
export function requireRole(
  tracker: Known & Pick<Tracker, 'context' | 'described'>,
  action: MenuAction,
  role: OfficeRole,
): void {
  if (!holdsRole(tracker.described, role)) requireCoordinator(tracker, action);
}

/** The same for what reads nothing of the workbook: one small reading. @throws UserError */
export function requireCoordinatorHere(ports: Ports, action: MenuAction): void {
  const described = ports.workbook.describe(`sheets(properties),${accessFields}`) as SheetsJson;
  refuseOthers({ sheets: readSummaries(described), access: readAccess(described) }, rememberedLanguage(ports), action);
}

/** Whom Google does not let edit `Cấu hình` may not do this. @throws UserError */
export function refuseOthers(known: Known, language: Language, action: MenuAction): void {
  if (!isCoordinator(known)) throw refusal(language, action);
}

function refusal(language: Language, action: MenuAction): UserError {
  return new UserError('coordinatorOnly', { what: screenMessages(language).menu[action] });
}

/** A unit's person is whoever Google lets edit the unit's sheet. False of a unit without a sheet here. */
export function mayEditUnit(tracker: Tracker, unitTable: UnitTable): boolean {
  if (!('grid' in unitTable) || unitTable.file !== undefined) return false;
  const sheet = summaryOf(tracker, unitTable.grid.sheetId);
  return sheet !== undefined && !isSheetClosed(tracker.access, sheet);
}
