import { fewLines } from '../../core/text/first-few';
import { formatDay, formatMoment } from '../../core/time/day';
import type { HandFacts, HandReason, ReminderMessages } from './catalogue';
import { cutLines, joinCodes, paragraphs } from './lists';

const reasons: { readonly [reason in HandReason]: string } = {
  noCode: 'has no code yet; run “Check the data” to get one',
  noLead: 'has no clear lead unit',
  closed: 'is closed or no longer in the tables',
  keptBack: 'has an error that keeps it out of mails; see the column “Check”',
  optedOut: 'its unit takes no reminders',
  noAddress: 'has no address of a focal person',
  urgedToday: 'was urged today already',
  notOpenToResend: 'only “Unconfirmed” and “Failed” rows can be resent',
  taskGone: 'its task is no longer in the tables',
  badAddress: 'its address is not valid or is outside the allowed domains',
  alreadyAsked: 'an earlier request is still open',
};

const more = (count: number): string => `… and ${count} more`;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function leftOutLines(leftOut: HandFacts['leftOut']): readonly string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.map(({ subject, reason }) => `– ${subject}: ${reasons[reason]}.`);
  return [`Left out (${leftOut.length}):`, ...cutLines(lines, more)];
}

function question(intro: string, facts: HandFacts): string {
  const { mails, leftOut, withoutQuota, isWorkingDay, today } = facts;
  const lines = mails.map(({ recipient, codes }) => `– ${recipient}: ${joinCodes(codes, (count) => `(+${count})`)}`);
  return paragraphs(
    isWorkingDay ? '' : `Note: ${formatDay(today)} is a day off.`,
    [intro, ...cutLines(lines, more)],
    leftOutLines(leftOut),
    withoutQuota.length === 0 ? '' : `Today's quota has no room for: ${withoutQuota.join(', ')}.`,
    'Send now?',
  );
}

export const en: ReminderMessages = {
  off: '“Mail mode” is “Preview”, so nothing was sent. To send, set “Mail mode” to “Send” on the sheet “Settings”.',
  selectTasks: "Select task rows on a unit's sheet or in “Master”, then run this again.",
  test: {
    noQuota: "This account has used up today's mail quota; send the test tomorrow.",
    sent: ({ to, recipient }) =>
      to.toLowerCase() === recipient
        ? `A test of your own reminder went to ${to}.`
        : `A test went to ${to}: there is none for this address today, so it shows the one for ${recipient}.`,
  },
  hand: {
    urge: (facts) => question(`${plural(facts.mails.length, 'mail')} will go now:`, facts),
    resend: (facts) => question(`${plural(facts.mails.length, 'mail')} will go again:`, facts),
    nothing: ({ leftOut, withoutQuota }) =>
      paragraphs(
        'There is nothing that could be sent.',
        leftOutLines(leftOut),
        withoutQuota.length === 0 ? '' : "Today's mail quota is used up; send on the next working day.",
      ),
    done: ({ sent, refused, tryAgain, serviceDown, mailOff, notReached, doubtful, withoutQuota }) =>
      [
        `${plural(sent, 'mail')} sent.`,
        refused > 0 ? `${plural(refused, 'mail')} refused.` : '',
        notReached > 0 ? `${plural(notReached, 'mail')} to go: they are sent by themselves within a few minutes.` : '',
        tryAgain + withoutQuota > 0
          ? `${plural(tryAgain + withoutQuota, 'mail')} not sent: today’s quota is used up. Send again on the next working day.`
          : '',
        serviceDown > 0
          ? `${plural(serviceDown, 'mail')} not sent: Google’s mail service refuses them all. Send again in about an hour.`
          : '',
        mailOff > 0
          ? `${plural(mailOff, 'mail')} not sent: this account has no mail service (Gmail). Turn it on, or use another account.`
          : '',
        doubtful > 0 ? `${plural(doubtful, 'mail')} may or may not have been sent and will not be repeated.` : '',
        refused + tryAgain + serviceDown + mailOff + doubtful > 0 ? 'See the sheet “Mail ledger”.' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  daily: {
    question: ({ mails, waiting }) =>
      paragraphs(
        [
          `${plural(mails.length, 'reminder')} to ${mails.length === 1 ? '1 address' : `${mails.length} addresses`}:`,
          ...cutLines(
            mails.map(({ recipient, lines }) => `– ${recipient}: ${plural(lines, 'item')}`),
            more,
          ),
        ],
        waiting === 0
          ? ''
          : `${waiting} more must wait for the next working day: no quota is left, or they had a mail today.`,
        'Send now?',
      ),
    declined: 'Nothing was sent.',
  },
  nothingTicked: 'No row is marked. Mark “Resend” on the sheet “Mail ledger”, then run this again.',
  explanation: {
    question: ({ tasks, leftOut }) =>
      paragraphs(
        [
          `Ask for an explanation of ${plural(tasks.length, 'task')}:`,
          ...cutLines(
            tasks.map(({ code, title }) => `– ${code}: ${title}`),
            more,
          ),
        ],
        leftOutLines(leftOut),
        'The request stays in the mail of every working day and in the report until the unit fills “Cause of delay”.',
      ),
    nothing: (leftOut) => paragraphs('There is no task to ask about.', leftOutLines(leftOut)),
    done: (tasks) => `An explanation of ${plural(tasks, 'task')} was asked for. The next reminders will say so.`,
  },
  triggers: {
    replaces: ({ keeper, account, lastRun }) =>
      `The daily run belongs to ${keeper}${lastRun === undefined ? '' : `; it last ended at ${formatMoment(lastRun)}`}. Move it to ${account}? The old trigger removes itself at its next run; nobody gets two mails.`,
    takesOver: ({ keeper, account, lastRun }) =>
      `${keeper === '' ? 'Nobody knows whose account runs it' : `The daily run belongs to ${keeper}`}; ${lastRun === undefined ? 'no run has ended yet' : `it last ended at ${formatMoment(lastRun)}`}. Take over as ${account}? Another account's trigger cannot be removed from here, but removes itself if it is still alive; nobody gets two mails.`,
    stoodDown: ({ keeper, account }) =>
      `The daily run has moved to ${keeper}: the trigger of ${account} has removed itself, and this run did nothing.`,
  },
  calendarChanged: ({ changes, moves }) => ({
    result:
      moves.length === 0
        ? 'The holiday table changed: no deadline moves.'
        : `The holiday table changed: ${plural(moves.length, 'deadline')} moved. ${fewLines(
            moves.map(({ code, from, to }) => `${code}: ${formatDay(from)} → ${formatDay(to)}`),
            3,
            () => '…',
          ).join('; ')}`,
    details: [
      ...changes.map(
        ({ day, isWorkingDay, holidayName }) =>
          `${formatDay(day)}: now a ${isWorkingDay ? 'working day' : `day off${holidayName === '' ? '' : ` (${holidayName})`}`}`,
      ),
      ...moves.map(({ code, from, to }) => `${code}: ${formatDay(from)} → ${formatDay(to)}`),
    ].join('; '),
  }),
};
