import type { Drive } from '../../host/drive/drive';
import { fromWallTime, zoneOffsetMs } from '../../host/formats/zone';
import { advanceTo } from '../../host/runs/triggers';
import type { Outcome } from '../protocol';
import { localLink } from '../view/view-links';
import { withFault } from './act';
import type { Handlers } from './handlers';
import { viewClock } from './look';
import { type Desk, noteRun } from './play-desk';

/** The clock, and what has been left behind: runs, mails, the file. */
export const records: Pick<Handlers, 'clock' | 'runs' | 'mails' | 'mail'> = {
  clock: (desk, { session }, { to, fault }) => {
    desk.session = session;
    return withFault(desk, fault, () => moveClock(desk, typeof to === 'number' ? to : momentOf(desk, to)));
  },

  runs: (desk) => desk.runs,

  mails: ({ workspace }) =>
    workspace.outbox.sent.map(({ at, from, to, cc, bcc, subject }, number) => ({
      number,
      at,
      from,
      to: [...to, ...cc, ...bcc],
      subject,
    })),

  mail: ({ workspace }, _seat, { number }) => {
    const mail = workspace.outbox.sent[number];
    if (mail === undefined) throw new Error('There is no such mail.');
    const { at, from, to, cc, bcc, subject, htmlBody, body, attachments } = mail;
    return {
      number,
      at,
      from,
      to: [...to, ...cc, ...bcc],
      subject,
      html: linkedHere(htmlBody, workspace.drive),
      text: body,
      attachments: attachments.map(({ name }) => name),
    };
  },
};

function moveClock(desk: Desk, moment: number): Outcome {
  const fired = advanceTo(desk.workspace, desk.bundle, moment);
  const runs = fired.flatMap(({ trigger, result }) => {
    if (result === undefined) return [];
    return [noteRun(desk, result, { functionName: trigger.functionName, by: 'trigger', user: trigger.owner })];
  });
  const last = runs.at(-1);
  return last === undefined ? {} : { run: last };
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Eight o'clock of the next day, or just when the next trigger fires. */
function momentOf(desk: Desk, to: 'morning' | 'trigger'): number {
  const { now, zone, triggers } = viewClock(desk);
  if (to === 'trigger') {
    const due = triggers.flatMap(({ dueAt }) => dueAt ?? []);
    return due.length === 0 ? now : Math.min(...due);
  }
  const wall = now + zoneOffsetMs(zone, now);
  return fromWallTime(zone, Math.floor(wall / DAY) * DAY + DAY + 8 * HOUR);
}

/** A mail's links to spreadsheets of the Drive lead to the page that shows it here. */
function linkedHere(html: string, drive: Drive): string {
  return html.replace(/href="([^"]*)"/g, (whole, uri: string) => {
    const local = localLink(uri.replace(/&amp;/g, '&'), drive);
    return local.startsWith('#') ? `href="${local.replace(/&/g, '&amp;')}" data-here` : whole;
  });
}
