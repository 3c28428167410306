import { compactLedger } from '../../../core/reminders/compaction';
import type { LedgerChanges } from '../../../core/reminders/ledger';
import { screenMessages } from '../../../i18n/screen/messages';
import type { Request } from '../../../sheets/v4';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { dispatchMails, type Outcomes } from '../../mailing/dispatch-mails';
import { forgetMailingTriggers } from '../../mailing/mail-on';
import { tellOwnerNews } from '../../mailing/owner-news';
import { planOwed } from '../../mailing/plan-owed';
import { openDesk, type ReminderDesk } from '../../mailing/plan-reminders';
import { planCodes } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { readWholeTracker } from '../../reading/read-whole-tracker';

/**
 * Mails each person the one digest that is owed today.
 * @param isContinued what the trigger of a run without time began: its own trigger is used up.
 */
export function sendReminders(ports: Ports, isContinued = false): void {
  if (isContinued) forgetMailingTriggers(ports);
  const assessment = assessTracker(ports, readWholeTracker(ports));
  // A mail names a task by its code: one that is given now must be in the sheet.
  const said = remind(ports, assessment, [...planCodes(assessment), ...planRegisters(assessment)]);
  ports.screen.toast(said);
}

/**
 * Sends today's digests, unless mails are off or it is a day off.
 * @param alongside writes of the same run, committed with the claims.
 * @param dailyLine the one log line of a daily run, with what became of the mails; such a run also takes old rows out of the ledger.
 * @returns what happened, for the person and the log.
 */
export function remind(
  ports: Ports,
  assessment: Assessment,
  alongside: readonly Request[],
  dailyLine?: (said: string) => readonly Request[],
): string {
  const { tracker } = assessment;
  const { settings, today, calendar } = tracker.context;
  const words = screenMessages(settings.language);
  const logLine = dailyLine ?? ((said: string) => planLogLine(ports, tracker, words.menu.sendReminders, said, ''));
  if (settings.mailMode !== 'send' || !calendar.isWorkingDay(today)) {
    const said = settings.mailMode === 'send' ? words.notWorkingDay(today) : words.remindersOff;
    ports.workbook.commit([...alongside, ...logLine(said)]);
    return said;
  }
  const desk = openDesk(ports, assessment);
  const plan = planOwed(ports, desk);
  const { digests, waiting } = plan;
  const ledgerChanges =
    dailyLine !== undefined ? withCompaction(plan.ledgerChanges, desk, assessment) : plan.ledgerChanges;
  const saidOf = (outcomes: Outcomes): string => {
    const counts = { sent: 0, refused: 0, tryAgain: 0, notReached: 0 };
    for (const outcome of outcomes.values()) counts[outcome] += 1;
    const unconfirmed = desk.settled.filter(({ state }) => state === 'unconfirmed').length;
    if (digests.length + waiting.length + unconfirmed === 0) return words.nothingToSend;
    return words.remindersSent({
      sent: counts.sent,
      failed: counts.refused,
      waiting: waiting.length + counts.tryAgain,
      goingOn: counts.notReached,
      unconfirmed: unconfirmed + digests.length - outcomes.size,
    });
  };
  const outcomes = dispatchMails(ports, desk, { digests, ledgerChanges }, alongside, (sent) => logLine(saidOf(sent)));
  tellOwnerNews(ports, desk, outcomes, plan);
  return saidOf(outcomes);
}

function withCompaction(
  changes: LedgerChanges,
  { input }: ReminderDesk,
  { outcomes, consolidation }: Assessment,
): LedgerChanges {
  const allUnitsRead = outcomes.every(({ kind }) => kind !== 'leftOut');
  const tasks = consolidation.rows.map(({ task }) => task);
  const { removals } = compactLedger(input.ledger, tasks, input.today, allUnitsRead);
  return { ...changes, removals: [...changes.removals, ...removals] };
}
