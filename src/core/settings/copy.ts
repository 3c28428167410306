import { normalizeText } from '../text/text';
import type { Settings } from './settings';

/** Whether this spreadsheet was copied from the tracker: the settings came along with the id of the original. */
export function isCopy({ trackerId }: Pick<Settings, 'trackerId'>, spreadsheetId: string): boolean {
  return trackerId !== '' && trackerId !== normalizeText(spreadsheetId);
}

/** The settings that hold here: a copy mails nothing and writes to no unit's file until a person says that it is the tracker now. */
export function settingsHere(settings: Settings, spreadsheetId: string): Settings {
  return isCopy(settings, spreadsheetId) ? { ...settings, mailMode: 'preview', writeBackToUnitFiles: false } : settings;
}
