import { screenMessages } from '../i18n/screen/messages';
import { assessTracker } from './assess-tracker';
import { planCodes } from './plan-entries';
import {
  countProblems,
  listDataCheck,
  planHistory,
  planLogLine,
  planMasterSheet,
  planReportSheet,
  reportOn,
} from './plan-run';
import type { Ports } from './ports';
import { readWholeTracker } from './read-whole-tracker';
import { rememberRun } from './remember-run';

/** Brings the master and the report up to what the units' sheets say, in one atomic batch. */
export function consolidate(ports: Ports): void {
  const tracker = readWholeTracker(ports);
  const assessment = assessTracker(ports, tracker);
  const problems = countProblems(listDataCheck(assessment));
  const report = reportOn(assessment, problems.byUnit);
  const master = planMasterSheet(assessment);
  const sheet = planReportSheet(tracker, report);
  const words = screenMessages(tracker.context.settings.language);
  const { present, expected, missing } = report.completeness;
  const said = words.consolidated({
    units: present,
    unitsTotal: expected,
    tasks: assessment.consolidation.rows.length,
    changedRows: master.changedRows,
  });
  ports.workbook.commit([
    ...planCodes(assessment),
    ...master.requests,
    ...sheet.requests,
    ...planHistory(assessment),
    ...sheet.stamp,
    ...planLogLine(ports, tracker, words.menu.consolidate, said, report.code),
  ]);
  rememberRun(ports, assessment);
  ports.screen.toast(missing.length === 0 ? said : `${said} ${words.unitsLeftOut(missing.length)}`);
}
