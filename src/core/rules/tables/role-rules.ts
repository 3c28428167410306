import { unitsWithoutMailbox } from '../../directory/mailboxes';
import { findRoleUnit } from '../../directory/role-units';
import type { Directory } from '../../directory/unit';
import type { Issue } from '../../issues/issue';
import { type OfficeRole, officeRoles, roleSettings } from '../../settings/office-roles';
import type { Settings } from '../../settings/settings';
import type { SettingCells } from '../../settings/settings-reading';
import { settingRows } from '../../settings/settings-table';
import { textOf } from '../../settings/settings-values';
import { nearestOf } from '../../text/suggest';
import { headingKey } from '../../text/text';
import type { Day } from '../../time/day';
import type { RuleSettings } from '../catalogue';
import { shortenQuote } from '../quote';
import type { RuleFacts } from '../rule-facts';
import { createSheetReport, type SheetPlace } from './sheet-issues';

/** V59: the units with a part in the movement stand in the directory, with somebody to write to. All else works without them. */
export function checkRoles(
  rows: readonly SettingCells[],
  place: SheetPlace,
  context: { readonly settings: Settings; readonly directory: Directory; readonly today: Day },
  ruleSettings?: RuleSettings,
): Issue[] {
  const { settings, directory, today } = context;
  if (!settings.modules.includes('emulation') || directory.units.length === 0) return [];
  const sheet = createSheetReport(place, ruleSettings);
  const mute = unitsWithoutMailbox(directory, settings.mailDomains, today);
  for (const role of officeRoles) {
    const setting = settingRows.find(({ key }) => key === roleSettings[role]);
    const names = [setting?.vi ?? '', setting?.en ?? ''].map(headingKey);
    const row = rows.find((one) => names.includes(headingKey(textOf(one.name))));
    const facts = faultOf(role);
    if (row === undefined || facts === undefined) continue;
    const { rowNumber } = row;
    const named = { ...facts, name: textOf(row.name) };
    sheet.report({ rule: 'V59', rowNumber, key: 'value', facts: named, severity: 'warning' });
  }
  return sheet.issues;

  function faultOf(role: OfficeRole): RuleFacts['V59'] | undefined {
    const text = settings[roleSettings[role]];
    if (text === '') return undefined;
    const unit = findRoleUnit(role, settings, directory);
    if (unit === undefined) {
      const suggestion =
        nearestOf(
          text,
          directory.units.map(({ code }) => code),
        ) ?? '';
      return { problem: 'unknownRoleUnit', name: '', text: shortenQuote(text), suggestion };
    }
    return mute.includes(unit) ? { problem: 'roleWithoutMailbox', name: '', unit: unit.name } : undefined;
  }
}
