import { screenMessages } from '../../../i18n/screen/messages';
import { prepareFinish } from '../../finishing/finish-run';
import { gatherUnits } from '../../gathering/gather-units';
import { assessTracker } from '../../judging/assess-tracker';
import { rememberGoodRun } from '../../memory/good-runs';
import { announceReport, rememberReport } from '../../memory/last-report';
import { rememberTogether } from '../../memory/remember-together';
import { planCalendarNotice, rememberHolidays } from '../../planning/calendar-changes';
import { describeCheck } from '../../planning/describe-check';
import { planConsolidation } from '../../planning/plan-consolidation';
import { planCodes, planEntries } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine, planProblems } from '../../planning/plan-run';
import { restoreDropDowns } from '../../planning/restore-drop-downs';
import type { Ports } from '../../ports/ports';
import { remind } from '../mailing/send-reminders';

/** Checks, consolidates and reminds from one reading; stops for want of time only before it has written anything, and goes on by itself. */
export function checkConsolidateRemind(ports: Ports): void {
  const files = gatherUnits(ports, { kind: 'daily', readsAll: false });
  if (files === undefined) return;
  const { tracker } = files;
  const assessment = assessTracker(ports, tracker);
  const plan = planConsolidation(assessment);
  const words = screenMessages(tracker.context.settings.language);
  const entries = [
    ...planCodes(assessment),
    ...planRegisters(assessment),
    ...planEntries(assessment),
    ...planProblems(assessment, plan.rows),
  ];
  const dropDowns = restoreDropDowns(ports, tracker, entries);
  const { said: checked, details } = describeCheck(assessment, plan.problems, dropDowns);
  const finish = prepareFinish(ports, assessment, 'daily', [
    ...entries,
    ...plan.requests,
    ...planCalendarNotice(ports, assessment),
    ...dropDowns.requests,
  ]);
  announceReport(ports, plan.report.code);
  const said = remind(ports, assessment, finish.last, (mailed) => {
    const result = [checked, plan.said, finish.said, mailed].filter((text) => text !== '').join(' ');
    return planLogLine(
      ports,
      tracker,
      words.menu.runDaily,
      result,
      details === '' ? plan.report.code : `${details}\n${plan.report.code}`,
    );
  });
  rememberTogether(ports, (together) => {
    finish.remember(together);
    rememberReport(together, plan.report.code);
    rememberHolidays(together, assessment);
    rememberGoodRun(together, tracker.context.now);
  });
  for (const text of [checked, plan.said, finish.said, said]) if (text !== '') ports.screen.toast(text);
}
