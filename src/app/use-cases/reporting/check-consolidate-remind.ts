import { screenMessages } from '../../../i18n/screen/messages';
import { commitWhole } from '../../finishing/commit-whole';
import { describeUnwritten, rememberConsolidation, rememberFiles } from '../../finishing/consolidation-end';
import { askBeforePoorer, factsOf, listLostUnits } from '../../finishing/fuller-report';
import { type Planned, settlePlan } from '../../finishing/settle-plan';
import { commitToFiles } from '../../finishing/write-back';
import { goOnLater } from '../../gathering/put-aside';
import { readChangedUnits } from '../../gathering/read-units';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { mailReport } from '../../mailing/mail-report';
import { beginMails, commitOutcomes, noOutcomes, planClaims, rememberMails, sendMails } from '../../mailing/mail-run';
import { tellOwnerNews } from '../../mailing/owner-news';
import { describeMails, planDailyMails, type TodaysMails } from '../../mailing/todays-mails';
import { rememberGoodRun } from '../../memory/good-runs';
import { announceReport } from '../../memory/last-report';
import { rememberTogether } from '../../memory/remember-together';
import { mayStopAgain } from '../../memory/run-state';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planCalendarNotice, rememberHolidays } from '../../planning/calendar-changes';
import { describeCheck } from '../../planning/describe-check';
import { type ConsolidationPlan, planConsolidation } from '../../planning/plan-consolidation';
import { planCodes, planEntries } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine, planProblems } from '../../planning/plan-run';
import { listDropDownTables } from '../../planning/restore-drop-downs';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import { joinSaid, keepWritable, type Writable } from '../../rights/closed-sheets';
import { tellOwnerOfStop } from '../../running/tell-owner';

/** Checks, consolidates and reminds from one reading; stops for want of time only before it has written anything, and goes on by itself. */
export function checkConsolidateRemind(ports: Ports): void {
  const reading = readChangedUnits(ports, openOfficeTracker(ports, 'runDaily'));
  if (reading.lacksTime !== undefined && mayStopAgain(ports)) {
    goOnLater(ports, reading, 'daily');
    return;
  }
  const first = planDay(ports, reading.tracker);

  const written = commitToFiles(ports, first.assessment, first.requests);
  const day = settlePlan(
    ports,
    first,
    (again) => planDay(ports, again),
    (planned) => {
      announceReport(ports, planned.plan.report.code);
      beginMails(ports, planned.mails);
    },
  );
  const { assessment, plan, mails, writable, lost, keepsReport, dropDowns } = day;
  const { tracker } = assessment;
  const checked = describeCheck(assessment, plan.problems, dropDowns);
  const restored = keepWritable(ports, tracker, dropDowns.requests);
  const closed = joinSaid(writable.said, restored.said);
  const unwritten = describeUnwritten(ports, assessment, written);
  const details = [checked.details, plan.report.code].filter((text) => text !== '').join('\n');
  const { menu } = screenMessages(tracker.context.settings.language);
  const logLine = (mailed: string) => {
    const said = [checked.said, plan.said, closed, unwritten, mailed].filter((text) => text !== '').join(' ');
    return planLogLine(ports, tracker, menu.runDaily, said, details);
  };
  const isNoneOwed = mails.digests.length === 0;
  commitWhole(ports, tracker, [
    ...day.requests,
    ...restored.requests,
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
  const { toMend } = mails;
  if (toMend !== undefined && !ports.screen.hasPerson) tellOwnerOfStop(ports, 'runDaily', toMend.code, toMend.facts);
  if (keepsReport) tellOwnerOfStop(ports, 'runDaily', 'reportKept', factsOf(lost));
  for (const text of [checked.said, plan.said, closed, unwritten, mailed]) if (text !== '') ports.screen.toast(text);
}

interface DayPlan extends Planned {
  readonly assessment: Assessment;
  readonly plan: ConsolidationPlan;
  readonly mails: TodaysMails;
  readonly writable: Writable;
  /** Units that this account's report would lose. */
  readonly lost: readonly string[];
  /** Nobody is there to say that it may: it stays, and all else is done. */
  readonly keepsReport: boolean;
}

/** Everything that a daily run writes before its mails go, the claims of these among it. */
function planDay(ports: Ports, tracker: Tracker): DayPlan {
  const assessment = assessTracker(ports, tracker);
  const lost = listLostUnits(ports, assessment);
  askBeforePoorer(ports, lost);
  const keepsReport = lost.length > 0 && !ports.screen.hasPerson;
  const plan = planConsolidation(assessment);
  const entries = [
    ...planCodes(assessment),
    ...planRegisters(assessment),
    ...planEntries(assessment),
    ...planProblems(assessment, plan.rows),
  ];
  const mails = planDailyMails(ports, assessment);
  const writable = keepWritable(ports, tracker, [
    ...entries,
    ...(keepsReport ? [] : plan.requests),
    ...planCalendarNotice(ports, assessment),
  ]);
  const requests = [...writable.requests, ...planClaims(mails)];
  const dropDownTables = listDropDownTables(tracker, entries);
  return { assessment, requests, dropDownTables, plan, mails, writable, lost, keepsReport };
}
