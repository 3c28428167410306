import { reminderMessages } from '../../../i18n/reminders/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { type Planned, settlePlan } from '../../finishing/settle-plan';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { forgetMailingTriggers } from '../../mailing/mail-rest-later';
import { beginMails, commitOutcomes, noOutcomes, planClaims, rememberMails, sendMails } from '../../mailing/mail-run';
import { tellOwnerNews } from '../../mailing/owner-news';
import { describeMails, planTodaysMails, type TodaysMails } from '../../mailing/todays-mails';
import { rememberReading } from '../../memory/remember-reading';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planCodes } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import type { Work } from '../../running/guard';

/** Mails each person the one digest that is owed today, once the person who clicked has agreed to how many go to whom. */
export function sendReminders(ports: Ports): Work | undefined {
  const tracker = openOfficeTracker(ports, 'sendReminders');
  const mails = planTodaysMails(ports, assessTracker(ports, tracker));
  if (mails.toMend !== undefined) throw mails.toMend;
  if (mails.digests.length === 0) return sendDigests;
  const { language } = tracker.context.settings;
  const { question, declined } = reminderMessages(language).daily;
  const facts = {
    mails: mails.digests.map(({ recipient, itemCount }) => ({ recipient, lines: itemCount })),
    waiting: mails.waiting.length,
  };
  if (ports.screen.confirm(screenMessages(language).product, question(facts))) return sendDigests;
  ports.screen.toast(declined);
  return undefined;
}

/** Read again: between the question and the lock others may have sent them. */
function sendDigests(ports: Ports): void {
  const { assessment, mails, requests } = settlePlan(
    ports,
    planReminders(ports, openOfficeTracker(ports, 'sendReminders')),
    (again) => planReminders(ports, again),
    (planned) => beginMails(ports, planned.mails),
  );
  if (mails.toMend !== undefined) throw mails.toMend;
  const { tracker } = assessment;
  const { menu } = screenMessages(tracker.context.settings.language);
  const logLine = (said: string) => planLogLine(ports, tracker, menu.sendReminders, said, '');
  const isNoneOwed = mails.digests.length === 0;

  ports.workbook.commit([...requests, ...(isNoneOwed ? logLine(describeMails(mails, noOutcomes, assessment)) : [])]);
  const outcomes = sendMails(ports, mails);
  const said = describeMails(mails, outcomes, assessment);
  if (!isNoneOwed) commitOutcomes(ports, mails, outcomes, logLine(said));

  rememberMails(ports, mails);
  rememberReading(ports, tracker);
  tellOwnerNews(ports, mails, outcomes);
  ports.screen.toast(said);
}

interface RemindersPlan extends Planned {
  readonly assessment: Assessment;
  readonly mails: TodaysMails;
}

/** The mails, their claims, and the codes by which they name tasks: one that is given now must be in the sheet. */
function planReminders(ports: Ports, tracker: Tracker): RemindersPlan {
  const assessment = assessTracker(ports, tracker);
  const mails = planTodaysMails(ports, assessment);
  const requests = [...planCodes(assessment), ...planRegisters(assessment), ...planClaims(mails)];
  return { assessment, mails, requests };
}

/** Mails the digests that an earlier run had no time for: the one-off trigger that calls it is used up. */
export function sendRestOfReminders(ports: Ports): void {
  forgetMailingTriggers(ports);
  sendDigests(ports);
}
