import { planRequests } from '../../../core/reminders/explanation';
import { shortenText } from '../../../core/text/text';
import { reminderMessages } from '../../../i18n/reminders/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { planLedgerChanges } from '../../../sheets/lists/mail-ledger';
import { assertStands } from '../../finishing/settle-plan';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { requireOpenLedger } from '../../mailing/open-ledger';
import { findKeptBack, type PickedTasks, pickTasks } from '../../mailing/pick-tasks';
import { openDesk, type ReminderDesk } from '../../mailing/plan-reminders';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import type { Work } from '../../running/guard';

/** A title on one line of a dialog. */
const longestTitle = 80;

/** "Yêu cầu giải trình": opens a request on each selected task; it stays in mails and report until the unit answers in its sheet. */
export function requestExplanation(ports: Ports): Work | undefined {
  const assessment = assessTracker(ports, openOfficeTracker(ports, 'requestExplanation'));
  const { language } = assessment.tracker.context.settings;
  const { product } = screenMessages(language);
  const words = reminderMessages(language);
  const picked = pickTasks(ports, assessment);
  if (picked === undefined) {
    ports.screen.alert(product, words.selectTasks);
    return undefined;
  }
  requireOpenLedger(ports, assessment.tracker);
  const desk = openDesk(ports, assessment);
  const plan = planFor(ports, desk, assessment, picked);
  const leftOut = [
    ...plan.leftOut.map(({ task, reason }) => ({ subject: task.code, reason })),
    ...findKeptBack(picked, desk.input.tasks),
    ...picked.uncoded.map(({ title }) => ({ subject: shortenText(title, longestTitle), reason: 'noCode' as const })),
  ];
  const asked = new Set(plan.changes.appends.map(({ entry }) => entry.code));
  if (asked.size === 0) {
    ports.screen.alert(product, words.explanation.nothing(leftOut));
    return undefined;
  }
  const tasks = desk.input.tasks
    .filter(({ code }) => asked.has(code))
    .map(({ code, title }) => ({ code, title: shortenText(title, longestTitle) }));
  const agrees = ports.screen.confirm(product, words.explanation.question({ tasks, leftOut }));
  return agrees ? (locked) => open(locked, picked) : undefined;
}

/** Read again: someone else may have asked, or the unit answered, since the question. */
function open(ports: Ports, picked: PickedTasks): void {
  const assessment = assessTracker(ports, openOfficeTracker(ports, 'requestExplanation'));
  const { tracker } = assessment;
  const { language } = tracker.context.settings;
  requireOpenLedger(ports, assessment.tracker);
  const desk = openDesk(ports, assessment);
  const { changes } = planFor(ports, desk, assessment, picked);
  const said = reminderMessages(language).explanation.done(changes.appends.length);
  const requests = planLedgerChanges(desk.ledger, changes, desk.renderNote);
  assertStands(ports, tracker, requests);
  ports.workbook.commit([
    ...requests,
    ...planLogLine(ports, tracker, screenMessages(language).menu.requestExplanation, said, ''),
  ]);
  ports.screen.toast(said);
}

function planFor(ports: Ports, { input }: ReminderDesk, { issues, tracker }: Assessment, { codes }: PickedTasks) {
  return planRequests({
    tasks: input.tasks.filter(({ code }) => codes.has(code)),
    issues,
    ledger: input.ledger,
    today: tracker.context.today,
    by: ports.session.userEmail(),
  });
}
