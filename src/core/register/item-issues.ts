import type { Issue, Severity } from '../issues/issue';
import { noRuleSettings, type RuleSettings, ruleCatalogue } from '../rules/catalogue';
import { withholdTexts } from '../rules/safety/withholding';
import type { Facts } from '../values/facts';
import type { ItemFault } from './check-items';
import type { Item, ItemPlace } from './item';

/** A fault as grave as the tracker's settings make it; `rule` may be one of its own, `R2`. */
export interface WeighedFault {
  readonly rule: string;
  readonly severity: Severity;
  readonly key: string;
  readonly facts: Facts;
}

export function weighFaults(faults: readonly ItemFault[], settings: RuleSettings = noRuleSettings): WeighedFault[] {
  return faults.flatMap(({ rule, key, facts, severity = ruleCatalogue[rule].severity }) => {
    const setting = settings.get(rule);
    return setting === 'off' ? [] : [{ rule, key, facts: facts as Facts, severity: setting ?? severity }];
  });
}

/** The faults of a row as issues at one of the places where it stands. */
export function itemIssues(
  { code, unitCode }: Pick<Item, 'code' | 'unitCode'>,
  faults: readonly WeighedFault[],
  { spreadsheetId, sheetId, sheetTitle, columnIndex }: ItemPlace,
  rowNumber: number,
): Issue[] {
  const issues = faults.map(({ rule, severity, key, facts }): Issue => {
    const place = { spreadsheetId, sheetId, sheetTitle, rowNumber, columnIndex: columnIndex[key] };
    return { rule, severity, unitCode, taskCode: code, place, key: undefined, facts: { ...facts, key } };
  });
  withholdTexts(issues, 0);
  return issues;
}
