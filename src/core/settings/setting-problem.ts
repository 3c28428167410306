import type { Facts } from '../values/facts';

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
