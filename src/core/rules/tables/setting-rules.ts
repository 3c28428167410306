import type { Issue } from '../../issues/issue';
import type { SettingProblem } from '../../settings/setting-problem';
import type { RuleSettings } from '../catalogue';
import type { RuleFacts } from '../rule-facts';
import { createSheetReport, type SheetPlace } from './sheet-issues';

/** V59: the entries of `Cấu hình`, `Quy tắc` or another table that could not be used. */
export function checkSettings(
  problems: readonly SettingProblem[],
  place: SheetPlace,
  settings?: RuleSettings,
): Issue[] {
  const sheet = createSheetReport(place, settings);
  for (const { rowNumber, key, problem, facts } of problems) {
    sheet.report({ rule: 'V59', rowNumber, key, facts: { ...facts, problem } as RuleFacts['V59'] });
  }
  return sheet.issues;
}
