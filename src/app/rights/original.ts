import { isCopy } from '../../core/settings/copy';
import { rightsMessages } from '../../i18n/rights/messages';
import type { Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';

type Known = Pick<Tracker, 'context' | 'spreadsheetId'>;

/** @throws UserError in a copy of the tracker, of which nobody has said that it is the tracker now. */
export function requireOriginal({ context, spreadsheetId }: Known): void {
  if (isCopy(context.settings, spreadsheetId)) throw new UserError('isCopy');
}

/** What a run in a copy says it did not do; '' in the tracker itself. */
export function sayCopy({ context, spreadsheetId }: Known): string {
  const { settings } = context;
  return isCopy(settings, spreadsheetId) ? rightsMessages(settings.language).copy.said : '';
}

/** The same of a check whose results belong into units' files, too. */
export function sayFilesLeft(tracker: Tracker): string {
  const { settings } = tracker.context;
  const isInFiles = tracker.unitTables.some((table) => 'file' in table && table.file !== undefined);
  return isInFiles && isCopy(settings, tracker.spreadsheetId) ? rightsMessages(settings.language).copy.filesLeft : '';
}
