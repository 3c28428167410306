import { screenMessages } from '../../../i18n/screen/messages';
import {
  commitConsolidation,
  describeUnwritten,
  rememberConsolidation,
  rememberFiles,
} from '../../finishing/consolidation-end';
import { askBeforePoorer, factsOf, listLostUnits } from '../../finishing/fuller-report';
import { commitToFiles } from '../../finishing/write-back';
import { goOnLater } from '../../gathering/put-aside';
import { readChangedUnits } from '../../gathering/read-units';
import { assessTracker } from '../../judging/assess-tracker';
import { mailReport } from '../../mailing/mail-report';
import { beginMails, commitOutcomes, noOutcomes, planClaims, rememberMails, sendMails } from '../../mailing/mail-run';
import { tellOwnerNews } from '../../mailing/owner-news';
import { describeMails, planDailyMails } from '../../mailing/todays-mails';
import { rememberGoodRun } from '../../memory/good-runs';
import { rememberTogether } from '../../memory/remember-together';
import { mayStopAgain } from '../../memory/run-state';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planCalendarNotice, rememberHolidays } from '../../planning/calendar-changes';
import { describeCheck } from '../../planning/describe-check';
import { planConsolidation } from '../../planning/plan-consolidation';
import { planCodes, planEntries } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine, planProblems } from '../../planning/plan-run';
import { findLostDropDowns } from '../../planning/restore-drop-downs';
import type { Ports } from '../../ports/ports';
import { keepWritable } from '../../rights/closed-sheets';
import { tellOwnerOfStop } from '../../running/owner-notice';

/** Checks, consolidates and reminds from one reading; stops for want of time only before it has written anything, and goes on by itself. */
export function checkConsolidateRemind(ports: Ports): void {
  const reading = readChangedUnits(ports, openOfficeTracker(ports, 'runDaily'));
  if (reading.lacksTime !== undefined && mayStopAgain(ports)) {
    goOnLater(ports, reading, 'daily');
    return;
  }
  const { tracker } = reading;
  const assessment = assessTracker(ports, tracker);
  const lost = listLostUnits(ports, assessment);
  askBeforePoorer(ports, lost);
  // Nobody is there to say that the report may lose these units: it stays, and all else is done.
  const keepsReport = lost.length > 0 && !ports.screen.hasPerson;

  const plan = planConsolidation(assessment);
  const entries = [
    ...planCodes(assessment),
    ...planRegisters(assessment),
    ...planEntries(assessment),
    ...planProblems(assessment, plan.rows),
  ];
  const dropDowns = findLostDropDowns(ports, tracker, entries);
  const mails = planDailyMails(ports, assessment);
  const writable = keepWritable(ports, tracker, [
    ...entries,
    ...(keepsReport ? [] : plan.requests),
    ...planCalendarNotice(ports, assessment),
    ...dropDowns.requests,
  ]);
  const requests = [...writable.requests, ...planClaims(mails)];
  const isNoneOwed = mails.digests.length === 0;

  const written = commitToFiles(ports, assessment, requests);
  const checked = describeCheck(assessment, plan.problems, dropDowns);
  const unwritten = describeUnwritten(ports, assessment, written);
  const details = [checked.details, plan.report.code].filter((text) => text !== '').join('\n');
  const { menu } = screenMessages(tracker.context.settings.language);
  const logLine = (mailed: string) => {
    const said = [checked.said, plan.said, writable.said, unwritten, mailed].filter((text) => text !== '').join(' ');
    return planLogLine(ports, tracker, menu.runDaily, said, details);
  };
  beginMails(ports, mails);
  commitConsolidation(ports, assessment, plan, [
    ...requests,
    ...(isNoneOwed ? logLine(describeMails(mails, noOutcomes, assessment)) : []),
  ]);
  const outcomes = sendMails(ports, mails);
  const mailed = describeMails(mails, outcomes, assessment);
  if (!isNoneOwed) commitOutcomes(ports, mails, outcomes, logLine(mailed));

  rememberMails(ports, mails);
  rememberTogether(ports, (together) => {
    if (writable.holdsMaster && !keepsReport) {
      rememberConsolidation(together, assessment, plan);
      rememberFiles(together, assessment, written);
    }
    rememberHolidays(together, assessment);
    rememberGoodRun(together, tracker.context.now);
  });
  mailReport(ports, mails, plan.report);
  tellOwnerNews(ports, mails, outcomes);
  if (keepsReport) tellOwnerOfStop(ports, 'runDaily', 'reportKept', factsOf(lost));
  for (const text of [checked.said, plan.said, writable.said, unwritten, mailed])
    if (text !== '') ports.screen.toast(text);
}
