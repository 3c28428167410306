import { reminderMessages } from '../../../i18n/reminders/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { assessTracker } from '../../judging/assess-tracker';
import { forgetMailingTriggers } from '../../mailing/mail-rest-later';
import { beginMails, commitOutcomes, noOutcomes, planClaims, rememberMails, sendMails } from '../../mailing/mail-run';
import { tellOwnerNews } from '../../mailing/owner-news';
import { describeMails, planTodaysMails } from '../../mailing/todays-mails';
import { rememberReading } from '../../memory/remember-reading';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planCodes } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import type { Work } from '../../running/guard';

/** Mails each person the one digest that is owed today, once the person who clicked has agreed to how many go to whom. */
export function sendReminders(ports: Ports): Work | undefined {
  const { tracker, ...mails } = planNow(ports);
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

function planNow(ports: Ports) {
  const tracker = openOfficeTracker(ports, 'sendReminders');
  return { tracker, ...planTodaysMails(ports, assessTracker(ports, tracker)) };
}

/** Read again: between the question and the lock others may have sent them. */
function sendDigests(ports: Ports): void {
  const tracker = openOfficeTracker(ports, 'sendReminders');
  const assessment = assessTracker(ports, tracker);
  const mails = planTodaysMails(ports, assessment);
  // A mail names a task by its code: one that is given now must be in the sheet.
  const codes = [...planCodes(assessment), ...planRegisters(assessment)];
  const { menu } = screenMessages(tracker.context.settings.language);
  const logLine = (said: string) => planLogLine(ports, tracker, menu.sendReminders, said, '');
  const isNoneOwed = mails.digests.length === 0;

  beginMails(ports, mails);
  ports.workbook.commit([
    ...codes,
    ...planClaims(mails),
    ...(isNoneOwed ? logLine(describeMails(mails, noOutcomes, assessment)) : []),
  ]);
  const outcomes = sendMails(ports, mails);
  const said = describeMails(mails, outcomes, assessment);
  if (!isNoneOwed) commitOutcomes(ports, mails, outcomes, logLine(said));

  rememberMails(ports, mails);
  rememberReading(ports, tracker);
  tellOwnerNews(ports, mails, outcomes);
  ports.screen.toast(said);
}

/** Mails the digests that an earlier run had no time for: the one-off trigger that calls it is used up. */
export function sendRestOfReminders(ports: Ports): void {
  forgetMailingTriggers(ports);
  sendDigests(ports);
}
