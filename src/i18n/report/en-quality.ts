import type { Quality } from '../../core/report/report';
import type { QualityLine } from '../../core/report/report-words';
import { listCodes } from './numbers';

/** The data-quality block; lines that count nothing stand too, so that a reader sees what was looked at. */
export function enQuality(quality: Quality, staleAfterDays: number): readonly QualityLine[] {
  const { openRequests, withoutMailbox } = quality;
  const line = (label: string, count: number, cure: string): QualityLine => ({ label, count, cure });
  return [
    line('Entry errors left', quality.errors, 'Correct them from the sheet “Data check”.'),
    line('Warnings to look at', quality.warnings, 'See the sheet “Data check”.'),
    line(
      'Tasks without a deadline',
      quality.withoutDeadline,
      'Enter one, or “regular”, or “waiting for …” with the reason.',
    ),
    line('Reported done without day or evidence', quality.unconfirmed, 'Complete them; the clock runs until then.'),
    line('Tasks without one clear lead unit', quality.withoutLead, 'Enter exactly one unit of the directory.'),
    line(`Open tasks not updated for over ${staleAfterDays} days`, quality.stale, 'Review and confirm in the menu.'),
    line('Open tasks never updated', quality.neverUpdated, 'Ask the unit to enter progress.'),
    line(
      'Tasks whose assigned values a unit changed',
      quality.assignedChanges,
      'Assigned values stand; accept in the menu.',
    ),
    line(
      'Tasks no longer in their unit’s table',
      quality.vanished,
      'Still counted; restore the row, or delete it in “Master” if that is right.',
    ),
    line(
      'Tasks of units no longer in force or not in the directory',
      quality.unitGone,
      'Still counted; move the rows, with their codes, to the successor’s table.',
    ),
    line(
      'Rows with a duplicate code, not counted',
      quality.duplicates,
      'Clear the copied row’s code to get a new one.',
    ),
    line('Rows with content but no code, not counted', quality.withoutCode, 'Run the check again to get a code.'),
    line('Rows held back: possible secret or personal data', quality.blocked, 'Delete that content at once.'),
    ...(withoutMailbox.length === 0
      ? []
      : [
          line(
            'Units without a usable mailbox, which get no reminders',
            withoutMailbox.length,
            `Fill “Contact e-mail” on the sheet “Units”: ${listCodes(withoutMailbox)}.`,
          ),
        ]),
    ...(openRequests.length === 0
      ? []
      : [line('Explanations still owed', openRequests.length, `Fill “Cause of delay”: ${listCodes(openRequests)}.`)]),
  ];
}
