import type { Issue, Severity } from '../../issues/issue';
import type { Facts } from '../../values/facts';
import { noRuleSettings, type RuleNumber, type RuleSettings, ruleCatalogue } from '../catalogue';
import type { RuleFacts } from '../rule-facts';

/** Where one of the tracker's own tables stands: `Đơn vị`, `Văn bản`, `Ngày nghỉ`, `Cấu hình`, `Quy tắc`. */
export interface SheetPlace {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly sheetTitle: string;
  /** 0-based column of each key that the table has. */
  readonly columnIndex: { readonly [key: string]: number | undefined };
}

/** Collects what is wrong in one such table. */
export interface SheetReport {
  readonly issues: Issue[];
  report<Rule extends RuleNumber>(found: {
    readonly rule: Rule;
    readonly rowNumber: number;
    readonly key: string;
    readonly facts: RuleFacts[Rule];
    readonly severity?: Severity;
    /** The unit that the row is about. */
    readonly unitCode?: string;
  }): void;
}

export function createSheetReport(place: SheetPlace, settings: RuleSettings = noRuleSettings): SheetReport {
  const issues: Issue[] = [];
  const { spreadsheetId, sheetId, sheetTitle } = place;
  return {
    issues,
    report({ rule, rowNumber, key, facts, severity = ruleCatalogue[rule].severity, unitCode = '' }) {
      const setting = settings.get(rule);
      if (setting === 'off') return;
      issues.push({
        rule,
        severity: setting ?? severity,
        unitCode,
        taskCode: '',
        place: { spreadsheetId, sheetId, sheetTitle, rowNumber, columnIndex: place.columnIndex[key] },
        key: undefined,
        facts: facts as Facts,
      });
    },
  };
}
