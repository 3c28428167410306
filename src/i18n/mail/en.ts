import { type DigestItem, isOnlyAbout, mainAudience } from '../../core/reminders/digest';
import type { Standing } from '../../core/reminders/matter';
import { formatDay } from '../../core/time/day';
import type { MailMessages, OwnerCounts } from './catalogue';
import { enNote, enProblem } from './en-notes';
import { enOpening, enSubjectCounts, enUnits, plural } from './en-summary';
import { fromCell } from './escape';

const sectionTitles: { readonly [kind in Standing]: string } = {
  overdue: 'Overdue',
  today: 'Due today',
  soon: 'Due soon',
  unconfirmed: 'Claimed, unconfirmed',
  ahead: 'In time',
  undated: 'Without a deadline',
  answered: 'Answered',
  figures: 'Old figures',
  movement: 'The emulation movement',
};

const tags = { daily: 'Reminder', adHoc: 'Urgent reminder', resend: 'Reminder, resent' } as const;

function missing({ matter }: DigestItem, deliverable: string): string {
  const words = {
    deliverable: deliverable === '' ? 'the deliverable (not named yet)' : `the deliverable “${deliverable}”`,
    evidence: 'evidence',
    doneOn: 'the day it was done',
    delayCause: 'the cause of delay',
  };
  if (matter.kind === 'report') return 'The report has not been submitted.';
  if (matter.kind === 'item') return matter.deliverable;
  return matter.missing.length === 0 ? '' : `Still missing: ${matter.missing.map((part) => words[part]).join('; ')}.`;
}

function ownerParts({ unconfirmed, waiting, failed, held, unreached, problems }: OwnerCounts): string {
  const parts: string[] = [];
  if (unconfirmed > 0) parts.push(`${plural(unconfirmed, 'row')} unconfirmed`);
  if (waiting > 0) parts.push(`${plural(waiting, 'recipient')} waiting`);
  if (held > 0) parts.push(`${plural(held, 'mail')} held back`);
  if (failed > 0) parts.push(`${plural(failed, 'mail')} failed`);
  if (unreached > 0) parts.push(`${plural(unreached, 'unit')} without a mailbox`);
  if (problems > 0) parts.push(`${plural(problems, 'address cell')} to correct`);
  return parts.join(', ');
}

export const en: MailMessages = {
  subject: (digest) =>
    `[${tags[digest.purpose]}] ${enUnits(digest)}: ${enSubjectCounts(digest)} (${formatDay(digest.today)})`,
  reportSubject: ({ day, total, done, overdue }) =>
    `[Report] Assigned tasks: ${done}/${total} done, ${overdue} overdue (${day})`,
  testSubject: (subject) => `[Test] ${subject}`,
  testBanner: (recipient) => `A test, sent only to whoever clicked. Its real recipient: ${recipient}.`,
  heading: (purpose, day) => `${purpose === 'adHoc' ? 'Urgent reminder' : 'Reminder'} of ${formatDay(day)}`,
  senderName: (unitName) => (unitName === '' ? 'Task reminders' : `Task reminders - ${unitName}`),
  greeting: (digest, coordinatorName) => {
    const { recipientName } = digest;
    const audience = mainAudience(digest);
    const units = enUnits(digest);
    if (recipientName !== '') {
      const from = digest.units.length === 1 && audience !== 'coordinator' ? `, ${units}` : '';
      return `To: ${fromCell(recipientName)}${from}`;
    }
    if (audience === 'coordinator')
      return `To: ${coordinatorName === '' ? 'the coordinating unit' : fromCell(coordinatorName)}`;
    if (audience === 'leader') return `To: the head of ${units}`;
    return digest.units.length === 1 ? `To: ${units}` : `To: the focal person of ${units}`;
  },
  opening: enOpening,
  request: (digest) => {
    const audience = mainAudience(digest);
    if (audience === 'coordinator')
      return 'Please follow up with the lead units; report tasks that stay overdue to the competent level.';
    if (isOnlyAbout('figures', digest))
      return 'Please make the report in the tracker named below, so that the level above has new figures.';
    if (isOnlyAbout('movement', digest))
      return 'Please follow this up; all figures are in the sheet “Report” of the tracker.';
    if (audience === 'leader') return 'For your information and direction.';
    return 'Please complete the tasks and enter progress, the day done and the evidence in the tracker.';
  },
  section: (kind, count) => `${sectionTitles[kind]} (${count})`,
  others: {
    title: ({ tasks, reports }) => {
      const what = [tasks > 0 ? 'tasks' : '', reports > 0 ? 'reports' : ''].filter((part) => part !== '');
      return `Other overdue ${what.join(' and ')} (${tasks + reports})`;
    },
    more: (more) => {
      const total = more.reduce((sum, { count }) => sum + count, 0);
      const units = more.map(({ unit, count }) => `${fromCell(unit.name)} ${count}`);
      return `… and ${total} more overdue: ${units.join('; ')}.`;
    },
  },
  deadlineColumn: 'Last day',
  report: 'Report',
  periodicReport: ({ month, year, firstDay, lastDay }) =>
    `Progress of assigned tasks, ${month}/${year} (${formatDay(firstDay)} – ${formatDay(lastDay)})`,
  days: (daysLeft) => {
    if (daysLeft === undefined) return 'no deadline';
    if (daysLeft === 0) return 'today';
    return daysLeft < 0 ? `${plural(-daysLeft, 'day')} late` : `${plural(daysLeft, 'day')} left`;
  },
  extended: 'extended',
  dayOff: 'a day off',
  missing,
  asked: (day, audience) =>
    audience === 'contact'
      ? `An explanation was asked for on ${formatDay(day)}: please fill in “Cause of delay”.`
      : `An explanation was asked for on ${formatDay(day)} and is still outstanding.`,
  openWorkbook: 'Open the tracker',
  more: (count) => `… and ${plural(count, 'more task')}, in the tracker.`,
  closing: 'Yours respectfully.',
  footer: [
    'Automatic mail; it does not replace an official document.',
    'Do not reply, and do not enter classified content in the tracker. Nobody gets more than one automatic reminder per working day.',
  ],
  audience: { contact: 'Focal person', leader: 'Head of unit', coordinator: 'Coordinating unit' },
  calendar: {
    fileName: (day) => `deadlines-${formatDay(day).split('/').reverse().join('')}.ics`,
    entry: (title) => `Deadline: ${title}`,
  },
  note: enNote,
  owner: {
    subject: (counts, day) => `[Đôn Đốc] Reminders to look at: ${ownerParts(counts)} (${formatDay(day)})`,
    heading: 'To look at after the run that sent reminders',
    unconfirmed: (count) =>
      `${plural(count, 'row')} unconfirmed: an earlier run ended half way, so it is not known whether the mail was sent. They are not resent by themselves. Ask the recipients; if needed, mark “Resend” in the sheet “Mail ledger” and use the menu.`,
    waiting: (count) =>
      `${plural(count, 'recipient')} not mailed: today's quota is used up. Their rows wait and go with the next run, the latest tasks first.`,
    failed: (count) =>
      `${count === 1 ? '1 address' : `${count} addresses`} refused by the mail service. Correct them, then mark “Resend” in the sheet “Mail ledger”.`,
    held: (count) =>
      `${plural(count, 'mail')} held back: Google’s mail service refused several in a row. The next daily run sends them; if they are refused again, look at the Gmail service of the account that runs it.`,
    unreached: (count) =>
      `${plural(count, 'unit')} in force without a usable “Contact e-mail” on the sheet “Units”, so that no reminder reaches them:`,
    problems: (count) => `${plural(count, 'address cell')} to correct; everyone else was mailed.`,
    problem: enProblem,
    line: (recipient, codes) => `${recipient}: ${codes}`,
    lines: (recipient, count) => `${recipient}: ${plural(count, 'task')}`,
  },
  page: {
    title: (mails) => `${plural(mails, 'reminder')} to be sent`,
    none: 'No reminder is due today.',
    to: 'To',
    more: (count) => `… and ${count} more on the sheet “Mail preview”.`,
    sendTest: 'Send a test to me',
    sending: 'Sending…',
    failed: 'The test could not be sent.',
  },
};
