import { planResend } from '../../../core/reminders/by-hand';
import { reminderMessages } from '../../../i18n/reminders/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { planUntick } from '../../../sheets/lists/mail-ledger';
import { assessTracker } from '../../judging/assess-tracker';
import { requireOpenLedger } from '../../mailing/open-ledger';
import { openDesk } from '../../mailing/plan-reminders';
import { handFacts, sendByHand } from '../../mailing/send-by-hand';
import { openOfficeTracker } from '../../mending/open-tracker';
import type { Ports } from '../../ports/ports';
import type { Work } from '../../running/guard';

/** Sends again the rows of `Thư nhắc` that a person ticked, when the person agrees to the list. */
export function resendSelected(ports: Ports): Work | undefined {
  const assessment = assessTracker(ports, openOfficeTracker(ports, 'resendSelected'));
  const { settings, today } = assessment.tracker.context;
  const { product } = screenMessages(settings.language);
  const words = reminderMessages(settings.language);
  requireOpenLedger(ports, assessment.tracker);
  const desk = openDesk(ports, assessment);
  const { ticked } = desk.ledger;
  if (ticked.length === 0 || settings.mailMode !== 'send') {
    ports.screen.alert(product, ticked.length === 0 ? words.nothingTicked : words.off);
    return undefined;
  }
  const plan = planResend(ticked, desk.input);
  const facts = handFacts(plan, plan.leftOut, today);
  if (plan.digests.length === 0) {
    ports.screen.alert(product, words.hand.nothing(facts));
    return undefined;
  }
  const agreed = new Set(plan.digests.flatMap(({ keys }) => keys));
  return ports.screen.confirm(product, words.hand.resend(facts)) ? (locked) => send(locked, agreed) : undefined;
}

/** Read again: what was ticked may have been sent, or taken back, since the question. */
function send(ports: Ports, agreed: ReadonlySet<string>): void {
  const assessment = assessTracker(ports, openOfficeTracker(ports, 'resendSelected'));
  requireOpenLedger(ports, assessment.tracker);
  const desk = openDesk(ports, assessment);
  const ticked = desk.ledger.ticked.filter((key) => agreed.has(key));
  const plan = planResend(ticked, desk.input);
  const claimed = plan.digests.flatMap(({ keys }) => keys);
  sendByHand(ports, assessment, desk, plan, 'resendSelected', planUntick(desk.ledger, claimed));
}
