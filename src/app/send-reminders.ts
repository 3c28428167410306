import { settleDigests } from '../core/reminders/settle';
import { renderOwnerNotice } from '../i18n/mail/owner-notice';
import { screenMessages } from '../i18n/screen/messages';
import { planLedgerChanges, readMailLedger } from '../sheets/mail-ledger';
import type { Request } from '../sheets/v4';
import { type Assessment, assessTracker } from './assess-tracker';
import { deliverDigests } from './deliver-digests';
import { forgetQueue, startQueue } from './delivery-queue';
import { openDesk, type ReminderDesk } from './plan-reminders';
import { planLogLine } from './plan-run';
import type { Ports } from './ports';
import { readWholeTracker } from './read-whole-tracker';

/** Mails each person the one digest that is owed today. */
export function sendReminders(ports: Ports): void {
  const assessment = assessTracker(ports, readWholeTracker(ports));
  const said = remind(ports, assessment, []);
  ports.screen.toast(said);
}

/**
 * Claims the mails in the ledger, sends them, confirms them. The lock is held throughout.
 * @param alongside writes of the same run, committed with the claims.
 * @returns what happened, for the person and the log.
 */
export function remind(ports: Ports, assessment: Assessment, alongside: readonly Request[]): string {
  const { tracker } = assessment;
  const { settings, today, calendar } = tracker.context;
  const words = screenMessages(settings.language);
  const say = (said: string) => planLogLine(ports, tracker, words.menu.sendReminders, said, '');
  if (settings.mailMode !== 'send' || !calendar.isWorkingDay(today)) {
    const said = settings.mailMode === 'send' ? words.notWorkingDay(today) : words.remindersOff;
    ports.workbook.commit([...alongside, ...say(said)]);
    return said;
  }
  const desk = openDesk(ports, assessment);
  const { digests, waiting, unconfirmed } = desk.plan;
  const { ledger, recovered } = desk;
  const recipients = digests.map(({ recipient }) => recipient);
  // Written before the claims only while no open claim could be taken for one of these.
  const canStartEarly = ledger.entries.every(({ state }) => state !== 'claimed');
  if (canStartEarly) startQueue(ports, today, recipients);
  const { appends, updates, removals } = desk.plan.ledgerChanges;
  const planned = new Set(updates.map(({ key }) => key));
  const changes = { appends, updates: [...recovered.filter(({ key }) => !planned.has(key)), ...updates], removals };
  ports.workbook.commit([...alongside, ...planLedgerChanges(ledger, changes, desk.renderNote)]);
  if (!canStartEarly) startQueue(ports, today, recipients);

  const outcomes = deliverDigests(ports, digests, desk.look);
  const counts = { sent: 0, refused: 0, tryAgain: 0 };
  for (const outcome of outcomes.values()) counts[outcome] += 1;
  const said =
    digests.length + waiting.length === 0
      ? words.nothingToSend
      : words.remindersSent({
          sent: counts.sent,
          failed: counts.refused,
          waiting: waiting.length + counts.tryAgain,
          unconfirmed: unconfirmed.length + digests.length - outcomes.size,
        });
  ports.workbook.commit([...confirm(ports, desk, outcomes), ...say(said)]);
  forgetQueue(ports);
  tellOwner(ports, desk, outcomes);
  return said;
}

/** The ledger is read again: people may have sorted it while the mails went out. */
function confirm(ports: Ports, desk: ReminderDesk, outcomes: ReturnType<typeof deliverDigests>): readonly Request[] {
  if (outcomes.size === 0) return [];
  const { ledger, plan, input, renderNote } = desk;
  const [grid] = ports.workbook.read([{ sheetId: ledger.sheetId, title: '' }]);
  const reading = grid === undefined ? undefined : readMailLedger(grid);
  if (reading === undefined || 'problems' in reading)
    throw new Error('The mail ledger lost its headings during the run.');
  return planLedgerChanges(reading.ledger, settleDigests(plan.digests, outcomes, input.today), renderNote);
}

/** What only a person can see to: claims of unknown fate, a quota that ran out, addresses that were refused. */
function tellOwner(ports: Ports, desk: ReminderDesk, outcomes: ReturnType<typeof deliverDigests>): void {
  const { plan, input, look, nameCell } = desk;
  const refused = [...outcomes].filter(([, outcome]) => outcome === 'refused').map(([recipient]) => recipient);
  const isNews = plan.unconfirmed.length + refused.length > 0 || plan.waiting.some(({ reason }) => reason === 'quota');
  if (!isNews) return;
  const { unconfirmed, waiting, problems } = plan;
  const notice = renderOwnerNotice(
    ports.session.ownerEmail(),
    { today: input.today, unconfirmed, waiting, refused, problems },
    look,
    nameCell,
  );
  if (notice !== undefined) ports.mail.send(notice);
}
