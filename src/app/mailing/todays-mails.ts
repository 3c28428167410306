import { planDigests } from '../../core/reminders/digests';
import { compactLedger } from '../../core/reminders/ledger/compaction';
import { noLedgerChanges } from '../../core/reminders/ledger/ledger';
import { countOutcomes } from '../../core/reminders/settle';
import { screenMessages } from '../../i18n/screen/messages';
import type { Assessment } from '../judging/assess-tracker';
import type { Ports } from '../ports/ports';
import type { UserError } from '../ports/user-error';
import { sayCopy } from '../rights/original';
import type { MailRun, Outcomes } from './mail-run';
import { findClosedLedger } from './open-ledger';
import { openDesk } from './plan-reminders';

/** The digests of one day. */
export interface TodaysMails extends MailRun {
  /** Why none may go, in a sentence: mails are off, it is a day off, or claims cannot be written. */
  readonly hindrance: string | undefined;
  /** What of this only a person can put right. */
  readonly toMend: UserError | undefined;
}

/** The one digest that each person is owed today. */
export function planTodaysMails(ports: Ports, assessment: Assessment): TodaysMails {
  const { settings, today, calendar } = assessment.tracker.context;
  const words = screenMessages(settings.language);
  const none = {
    desk: undefined,
    digests: [],
    ledgerChanges: noLedgerChanges,
    waiting: [],
    problems: [],
    toMend: undefined,
  };
  if (settings.mailMode !== 'send') return { ...none, hindrance: sayCopy(assessment.tracker) || words.remindersOff };
  if (!calendar.isWorkingDay(today)) return { ...none, hindrance: words.notWorkingDay(today) };
  const closed = findClosedLedger(ports, assessment.tracker);
  if (closed !== undefined) {
    return { ...none, hindrance: words.userErrors[closed.code](closed.facts), toMend: closed };
  }
  const desk = openDesk(ports, assessment);
  return { ...planDigests(desk.input), desk, hindrance: undefined, toMend: undefined };
}

/** The same for a daily run, which also takes old rows out of the ledger: not where a unit could not be read, which must not look like one without tasks. */
export function planDailyMails(ports: Ports, assessment: Assessment): TodaysMails {
  const mails = planTodaysMails(ports, assessment);
  const { desk, ledgerChanges } = mails;
  if (desk === undefined) return mails;
  const { input } = desk;
  if (assessment.outcomes.some((one) => one.kind === 'leftOut' && one.isLower !== true)) return mails;
  const tasks = assessment.consolidation.rows.map(({ task }) => task);
  const { removals } = compactLedger(input.ledger, tasks, input.today);
  return { ...mails, ledgerChanges: { ...ledgerChanges, removals: [...ledgerChanges.removals, ...removals] } };
}

/** What happened, for the person and the log. */
export function describeMails(
  { desk, digests, waiting, hindrance }: TodaysMails,
  outcomes: Outcomes,
  { tracker }: Assessment,
): string {
  const words = screenMessages(tracker.context.settings.language);
  if (hindrance !== undefined) return hindrance;
  const counts = countOutcomes(outcomes.values());
  const unconfirmed = desk?.settled.filter(({ state }) => state === 'unconfirmed').length ?? 0;
  if (digests.length + waiting.length + unconfirmed === 0) return words.nothingToSend;
  return words.remindersSent({
    sent: counts.sent,
    failed: counts.refused,
    waiting: waiting.length + counts.tryAgain,
    goingOn: counts.notReached,
    serviceDown: counts.serviceDown,
    mailOff: counts.mailOff,
    unconfirmed: unconfirmed + digests.length - outcomes.size,
  });
}
