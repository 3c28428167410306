import { planAdHoc } from '../../../core/reminders/by-hand';
import { reminderMessages } from '../../../i18n/reminders/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { requireOpenLedger } from '../../mailing/open-ledger';
import { findKeptBack, type PickedTasks, pickTasks } from '../../mailing/pick-tasks';
import { openDesk, type ReminderDesk } from '../../mailing/plan-reminders';
import { handFacts, sendByHand } from '../../mailing/send-by-hand';
import { openOfficeTracker } from '../../mending/open-tracker';
import type { Ports } from '../../ports/ports';
import type { Work } from '../../running/guard';

/** "Đôn đốc ngay": lists the mails to the people of the selected tasks, and sends them when the person agrees. */
export function urgeNow(ports: Ports): Work | undefined {
  const assessment = assessTracker(ports, openOfficeTracker(ports, 'urgeNow'));
  const { settings, today } = assessment.tracker.context;
  const { product } = screenMessages(settings.language);
  const words = reminderMessages(settings.language);
  const picked = pickTasks(ports, assessment);
  if (picked === undefined || settings.mailMode !== 'send') {
    ports.screen.alert(product, picked === undefined ? words.selectTasks : words.off);
    return undefined;
  }
  requireOpenLedger(ports, assessment.tracker);
  const desk = openDesk(ports, assessment);
  const plan = planFor(desk, picked);
  const leftOut = [
    ...plan.leftOut.map(({ subject, reason }) => ({ subject: subject.code, reason })),
    ...findKeptBack(picked, desk.input.tasks),
    ...picked.uncoded.map(({ title }) => ({ subject: title, reason: 'noCode' as const })),
  ];
  const facts = handFacts(plan, leftOut, today);
  if (plan.digests.length === 0) {
    ports.screen.alert(product, words.hand.nothing(facts));
    return undefined;
  }
  return ports.screen.confirm(product, words.hand.urge(facts)) ? (locked) => send(locked, picked) : undefined;
}

/** Read again: between the question and the lock others may have urged, or closed the task. */
function send(ports: Ports, picked: PickedTasks): void {
  const assessment: Assessment = assessTracker(ports, openOfficeTracker(ports, 'urgeNow'));
  requireOpenLedger(ports, assessment.tracker);
  const desk = openDesk(ports, assessment);
  sendByHand(ports, assessment, desk, planFor(desk, picked), 'urgeNow');
}

function planFor({ input }: ReminderDesk, { codes }: PickedTasks) {
  const tasks = input.tasks.filter(({ code }) => codes.has(code));
  return planAdHoc(tasks, input);
}
