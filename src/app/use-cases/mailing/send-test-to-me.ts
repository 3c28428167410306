import { planDigests } from '../../../core/reminders/digests';
import { renderDigest } from '../../../i18n/letters/render-digest';
import { reminderMessages } from '../../../i18n/reminders/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { assessTracker } from '../../judging/assess-tracker';
import { openDesk } from '../../mailing/plan-reminders';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';

/**
 * Sends one digest of today to whoever asks, marked as a test: their own, or the first of the day when none is theirs. Nothing is claimed.
 * @returns what happened, for the page that asked.
 */
export function sendTestToMe(ports: Ports): string {
  const tracker = openOfficeTracker(ports, 'sendTestToMe');
  const { settings, today, calendar } = tracker.context;
  const words = screenMessages(settings.language);
  const own = reminderMessages(settings.language).test;
  const say = (said: string): string => {
    ports.screen.toast(said);
    return said;
  };
  if (!calendar.isWorkingDay(today)) return say(words.notWorkingDay(today));
  const desk = openDesk(ports, assessTracker(ports, tracker));
  // The quota of the account that asks, not of the one that runs each day.
  if (desk.input.remainingQuota < 1) return say(own.noQuota);
  const { digests } = planDigests(desk.input);
  const me = ports.session.ownerEmail();
  const digest = digests.find(({ recipient }) => recipient === me.toLowerCase()) ?? digests[0];
  if (digest === undefined) return say(words.nothingToSend);
  ports.mail.send(renderDigest(digest, { ...desk.look, testTo: me }));
  const said = own.sent({ to: me, recipient: digest.recipient });
  ports.workbook.commit(planLogLine(ports, tracker, words.menu.sendTestToMe, said, ''));
  return say(said);
}
