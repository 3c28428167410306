import type { RecipientProblem } from '../../core/reminders/ladder-lines';
import type { LedgerNote } from '../../core/reminders/ledger/ledger';
import { formatDay } from '../../core/time/day';
import type { CellName } from './catalogue';

const noAddress = {
  contact:
    'The focal person has no address. Fill in “Focal person” of the task, or “Contact e-mail” in the sheet “Units”.',
  leader: 'The unit has not filled in “Leader e-mail” in the sheet “Units”, so this step is not mailed.',
  coordinator: 'The coordinating unit has no address. Fill in “Coordinating unit e-mail” in the sheet “Settings”.',
} as const;

/** The column `Notes` of the mail ledger. */
export function enNote(note: LedgerNote, cellName: CellName): string {
  switch (note.kind) {
    case 'superseded':
      return `Not sent before step ${note.by} came.`;
    case 'noAddress':
      return noAddress[note.audience];
    case 'malformed':
      return `The address in ${cellName(note.source)} is not valid. Correct that cell; the next run mails the right address.`;
    case 'outsideDomains':
      return `The address in ${cellName(note.source)} is outside the “Allowed mail domains” of the sheet “Settings”, so nothing was sent.`;
    case 'quota':
      return "Today's mail quota is used up; the mail goes with the next run.";
    case 'tryAgain':
      return 'Not sent: the mail service failed, or the run had no more time. It goes with the next run.';
    case 'mailOff':
      return 'The account of the daily run has no mail service (Gmail). Turn it on, or let someone else turn the daily run on; the mail goes with the next run.';
    case 'refused':
      return 'The mail service refused this address. Correct it, then mark “Resend”.';
    case 'notConfirmed':
      return 'The run ended half way, so it is not known whether this mail was sent; it is not resent by itself. Ask the recipient; mark “Resend” if needed.';
    case 'noLongerDue':
      return 'No longer owed: the task is done, has another deadline or recipient, or has reached another step.';
    case 'lowered': {
      const to = note.toRung === undefined ? 'before the first step' : `step ${note.toRung}`;
      return `Deadline moved from ${formatDay(note.fromDay)} to ${formatDay(note.toDay)}: from step ${note.fromRung} back to ${to}.`;
    }
    case 'asked':
      return `${note.by === '' ? 'An explanation is asked for' : `${note.by} asks for an explanation`}: please fill in “Cause of delay”.`;
    case 'answered':
      return 'Answered in the sheet, or the task has ended.';
    case 'restored':
      return 'The mail was sent. This row had been deleted, or an older version of the sheet restored; it has been written again so that the mail does not go twice.';
    case 'resent':
      return 'Resent on request.';
  }
}

export function enProblem(problem: RecipientProblem, cellName: CellName): string {
  const cell = cellName(problem.source);
  switch (problem.kind) {
    case 'malformed':
      return `${cell}: not a valid address. Enter name@agency.vn, several with “;” between them.`;
    case 'outsideDomains':
      return `${cell}: the address is outside the allowed domains and is not mailed. Use an office mailbox, or add the domain in the sheet “Settings”.`;
    case 'noAddress':
      return `${cell}: ${noAddress[problem.audience]}`;
  }
}
