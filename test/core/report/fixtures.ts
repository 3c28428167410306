import { noFigures } from '../../../src/core/report/counting/unit-figures';
import type { LowerLine } from '../../../src/core/report/lower-line';
import { today } from '../rules/fixtures';

/** What a lower tracker says that has nothing to say. */
export function lowerLine(unitCode: string, over: Partial<LowerLine> = {}): LowerLine {
  return {
    unitCode,
    unitName: `Đơn vị ${unitCode}`,
    trackerName: '',
    units: [],
    total: noFigures,
    present: 0,
    expected: 0,
    moment: today,
    oldest: today,
    ageDays: 0,
    isStale: false,
    isCurrent: true,
    decisions: [],
    decisionCount: 0,
    scopeYear: undefined,
    hasOtherScope: false,
    otherMoneyYear: undefined,
    ...over,
  };
}
