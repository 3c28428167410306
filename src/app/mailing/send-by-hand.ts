import type { HandPlan } from '../../core/reminders/by-hand';
import type { Digest } from '../../core/reminders/digest';
import { countOutcomes } from '../../core/reminders/settle';
import type { HandFacts, HandReason } from '../../i18n/reminders/catalogue';
import { reminderMessages } from '../../i18n/reminders/messages';
import { screenMessages } from '../../i18n/screen/messages';
import type { Request } from '../../sheets/v4';
import { assertStands } from '../finishing/settle-plan';
import type { Assessment } from '../judging/assess-tracker';
import { planLogLine } from '../planning/plan-run';
import type { Ports } from '../ports/ports';
import {
  beginMails,
  commitOutcomes,
  type MailRun,
  noOutcomes,
  type Outcomes,
  planClaims,
  rememberMails,
  sendMails,
} from './mail-run';
import { tellOwnerNews } from './owner-news';
import type { ReminderDesk } from './plan-reminders';

/** What the dialog lists before a person sends mails by hand. */
export function handFacts(
  plan: Pick<HandPlan<unknown, unknown>, 'digests' | 'withoutQuota' | 'isWorkingDay'>,
  leftOut: readonly { readonly subject: string; readonly reason: HandReason }[],
  today: number,
): HandFacts {
  const { digests, withoutQuota, isWorkingDay } = plan;
  return {
    today,
    isWorkingDay,
    mails: digests.map((digest) => ({ recipient: digest.recipient, codes: codesOf(digest) })),
    leftOut,
    withoutQuota,
  };
}

function codesOf({ sections }: Digest): readonly string[] {
  return sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ matter }) => matter.code)));
}

/**
 * Claims, sends and confirms mails that a person has agreed to, and says what became of them.
 * @param marks writes that note which rows are being dealt with.
 */
export function sendByHand(
  ports: Ports,
  { tracker }: Assessment,
  desk: ReminderDesk,
  plan: Pick<HandPlan<unknown, unknown>, 'digests' | 'ledgerChanges' | 'withoutQuota'>,
  action: 'urgeNow' | 'resendSelected',
  marks: readonly Request[] = [],
): void {
  const { digests, ledgerChanges } = plan;
  const { language } = tracker.context.settings;
  const mails: MailRun = { desk, digests, ledgerChanges, waiting: [], problems: [] };
  const describe = (outcomes: Outcomes): string => {
    const counts = countOutcomes(outcomes.values());
    const doubtful = digests.length - outcomes.size;
    return reminderMessages(language).hand.done({ ...counts, doubtful, withoutQuota: plan.withoutQuota.length });
  };
  const logLine = (said: string) => planLogLine(ports, tracker, screenMessages(language).menu[action], said, '');
  const isNoneOwed = digests.length === 0;

  const requests = [...marks, ...planClaims(mails)];
  beginMails(ports, mails);
  assertStands(ports, tracker, requests);
  ports.workbook.commit([...requests, ...(isNoneOwed ? logLine(describe(noOutcomes)) : [])]);
  const outcomes = sendMails(ports, mails);
  const said = describe(outcomes);
  if (!isNoneOwed) commitOutcomes(ports, mails, outcomes, logLine(said));

  rememberMails(ports, mails);
  tellOwnerNews(ports, mails, outcomes);
  ports.screen.toast(said);
}
