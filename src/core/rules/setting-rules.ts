import type { Facts, Issue } from '../issue';
import type { RuleSettings } from './catalogue';
import { createSheetReport, type SheetPlace } from './sheet-issues';

/** An entry of the tracker's own tables that has no effect, or the wrong one. `text` among the facts is what the cell holds. */
export interface SettingProblem {
  readonly rowNumber: number;
  /** The column's key in its table. */
  readonly key: string;
  /** One of `settingProblems`; any other gets the general sentence. */
  readonly problem: string;
  readonly facts: Facts;
}

/** Every V59 that has a sentence of its own. */
export const settingProblems = [
  'unreadable',
  'unknownSetting',
  'settingTwice',
  'noUnitCode',
  'badUnitCode',
  'unitCodeTwice',
  'noUnitName',
  'unitNameTwice',
  'unknownSuccessor',
  'validityReversed',
  'sharedSheet',
  'documentTwice',
  'holidayTwice',
  'yearWithoutTable',
  'unknownRule',
  'ruleGivenTwice',
  'unknownSeverity',
  'noSeverity',
  'noColumn',
  'unknownColumn',
  'noCondition',
  'unknownCondition',
  'noParameter',
  'badPattern',
  'badBounds',
  'notDateColumn',
] as const;

export type SettingProblemKind = (typeof settingProblems)[number];

export function isSettingProblem(problem: string): problem is SettingProblemKind {
  return (settingProblems as readonly string[]).includes(problem);
}

/** V59: the entries of `Cấu hình`, `Quy tắc` or another table that could not be used. */
export function checkSettings(
  problems: readonly SettingProblem[],
  place: SheetPlace,
  settings?: RuleSettings,
): Issue[] {
  const sheet = createSheetReport(place, settings);
  for (const { rowNumber, key, problem, facts } of problems) {
    sheet.report({ rule: 'V59', rowNumber, key, facts: { ...facts, problem } });
  }
  return sheet.issues;
}
