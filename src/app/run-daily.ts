import { reminderMessages } from '../i18n/reminders/messages';
import { screenMessages } from '../i18n/screen/messages';
import { assessTracker } from './assess-tracker';
import { planCalendarNotice, rememberHolidays } from './calendar-changes';
import { standDown } from './daily-trigger';
import { rememberGoodRun } from './heartbeat';
import { planCodes, planEntries } from './plan-entries';
import {
  countProblems,
  listDataCheck,
  planHistory,
  planLogLine,
  planMasterSheet,
  planProblems,
  planReportSheet,
  reportOn,
} from './plan-run';
import type { Ports } from './ports';
import { readWholeTracker } from './read-whole-tracker';
import { rememberRun } from './remember-run';
import { rememberedLanguage } from './remembered-language';
import { remind } from './send-reminders';

/**
 * What the time trigger runs: check, consolidate and remind from one reading.
 * @param triggerId of the trigger that fired; undefined when a person clicked.
 */
export function runDaily(ports: Ports, triggerId: string | undefined): void {
  const keeper = triggerId === undefined ? undefined : standDown(ports, triggerId);
  if (keeper !== undefined) {
    const { stoodDown } = reminderMessages(rememberedLanguage(ports)).triggers;
    ports.log.note(stoodDown({ keeper, account: ports.session.ownerEmail() }));
    return;
  }
  const tracker = readWholeTracker(ports);
  const assessment = assessTracker(ports, tracker);
  const rows = listDataCheck(assessment);
  const problems = countProblems(rows);
  const report = reportOn(assessment, problems.byUnit);
  const master = planMasterSheet(assessment);
  const sheet = planReportSheet(tracker, report);
  const words = screenMessages(tracker.context.settings.language);
  const { present, expected } = report.completeness;
  const checked = words.checked({
    errors: problems.errors,
    warnings: problems.warnings,
    sheets: tracker.unitTables.filter(({ kind }) => kind === 'read').length,
    rows: assessment.examined.tasks.length,
  });
  const consolidated = words.consolidated({
    units: present,
    unitsTotal: expected,
    tasks: assessment.consolidation.rows.length,
    changedRows: master.changedRows,
  });
  const said = remind(
    ports,
    assessment,
    [
      ...planCodes(assessment),
      ...planEntries(assessment),
      ...planProblems(assessment, rows),
      ...master.requests,
      ...sheet.requests,
      ...planHistory(assessment),
      ...sheet.stamp,
      ...planCalendarNotice(ports, assessment),
      ...planLogLine(ports, tracker, words.menu.check, checked, problems.printed),
      ...planLogLine(ports, tracker, words.menu.consolidate, consolidated, report.code),
    ],
    true,
  );
  rememberRun(ports, assessment);
  rememberHolidays(ports, assessment);
  rememberGoodRun(ports, tracker.context.now);
  for (const text of [checked, consolidated, said]) ports.screen.toast(text);
}
