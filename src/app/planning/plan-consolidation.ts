import type { Report } from '../../core/report/report';
import type { Language } from '../../core/settings/settings';
import { reportWords } from '../../i18n/report/messages';
import { screenMessages } from '../../i18n/screen/messages';
import type { DataCheckRow } from '../../sheets/lists/data-check';
import type { Request } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import { planLowerSheet, planPublishedSheet } from './plan-published-sheets';
import { countProblems, listDataCheck, planHistory, planMasterSheet, planReportSheet, reportOn } from './plan-run';

export interface ConsolidationPlan {
  /** Every problem, as the data check lists it. */
  readonly rows: readonly DataCheckRow[];
  readonly problems: ReturnType<typeof countProblems>;
  readonly report: Report;
  /** Writes of the master, the report, what is published of it, the deadline history and the stamps. */
  readonly requests: readonly Request[];
  /** What was consolidated, for the person and the log. */
  readonly said: string;
  /** How many units could not be read; '' when all were. */
  readonly leftOut: string;
}

/** What brings the master and the report up to what the units' tables say. */
export function planConsolidation(assessment: Assessment): ConsolidationPlan {
  const { tracker, consolidation } = assessment;
  const rows = listDataCheck(assessment);
  const problems = countProblems(rows);
  const report = reportOn(assessment, problems.byUnit);
  const master = planMasterSheet(assessment);
  const sheet = planReportSheet(assessment, report);
  const published = planPublishedSheet(assessment, report);
  const words = screenMessages(tracker.context.settings.language);
  const { present, expected, missing } = report.completeness;
  return {
    rows,
    problems,
    report,
    requests: [
      ...master.requests,
      ...sheet.requests,
      ...published.requests,
      ...planLowerSheet(assessment),
      ...planHistory(assessment),
      ...sheet.stamp,
      ...published.stamp,
    ],
    said: [
      words.consolidated({
        units: present,
        unitsTotal: expected,
        tasks: consolidation.rows.length,
        changedRows: master.changedRows,
      }),
      sayBelow(report, tracker.context.settings.language),
    ]
      .filter((text) => text !== '')
      .join(' '),
    leftOut: missing.length === 0 ? '' : words.unitsLeftOut(missing.length),
  };
}

function sayBelow({ completeness: { below }, sums }: Report, language: Language): string {
  return below === undefined ? '' : reportWords(language).lower.said({ ...below, tasks: sums.below });
}
