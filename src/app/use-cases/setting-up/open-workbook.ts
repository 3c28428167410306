import type { Settings } from '../../../core/settings/settings';
import { readSettings } from '../../../core/settings/settings-reading';
import { defaultSettings } from '../../../core/settings/settings-table';
import type { Moment } from '../../../core/time/day';
import type { ScreenMessages } from '../../../i18n/screen/catalogue';
import { screenMessages } from '../../../i18n/screen/messages';
import { roleColumnNames } from '../../../sheets/access/role-columns';
import { sheetTitle } from '../../../sheets/tables/sheet-names';
import { readSettingRows } from '../../../sheets/tables/system-tables';
import { findSilence } from '../../memory/good-runs';
import type { Ports } from '../../ports/ports';
import type { Menu } from '../../ports/screen-port';
import { toGrid } from '../../reading/to-grid';

interface Reader {
  readonly isCoordinator: boolean;
  readonly isOverseer: boolean;
  readonly isSilent: boolean;
  readonly modules: Settings['modules'];
}

/**
 * Shows whoever opens the workbook the menu that is theirs, in the tracker's language, and tells coordinators when the daily run has fallen silent: the
 * simple trigger `onOpen`.
 */
export function openWorkbook(ports: Ports, createMenu: (words: ScreenMessages, reader: Reader) => Menu): void {
  const { language, modules } = findSettings(ports);
  const words = screenMessages(language);
  const isCoordinator = mayEditSettings(ports);
  const lastRun = isCoordinator ? findSilenceIfAllowed(ports) : undefined;
  ports.screen.addMenu(
    createMenu(words, {
      isCoordinator,
      isOverseer: !isCoordinator && isOverseer(ports, modules),
      isSilent: lastRun !== undefined,
      modules,
    }),
  );
  if (lastRun !== undefined) ports.screen.toast(words.heartbeatLate({ lastRun }));
}

/** Where Google cannot tell, the whole menu: every function asks again before it does anything. */
function mayEditSettings({ openWorkbook: workbook, log }: Ports): boolean {
  try {
    return (
      workbook.mayEditSheet(sheetTitle('settings', 'vi')) ?? workbook.mayEditSheet(sheetTitle('settings', 'en')) ?? true
    );
  } catch (error) {
    // AuthMode.NONE: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
    log.note(`Who may edit the settings is not known: ${String(error)}`);
    return true;
  }
}

function isOverseer({ openWorkbook: workbook, log }: Ports, modules: Settings['modules']): boolean {
  if (!modules.includes('emulation')) return false;
  try {
    return (['vi', 'en'] as const).some((language) =>
      workbook.mayEditLocked(sheetTitle('scores', language), roleColumnNames.oversight),
    );
  } catch (error) {
    log.note(`Who oversees the movement is not known: ${String(error)}`);
    return false;
  }
}

function findSilenceIfAllowed(ports: Ports): Moment | undefined {
  try {
    return findSilence(ports);
  } catch (error) {
    // AuthMode.NONE: properties may not be read, and an error would take the menu away.
    ports.log.note(`The last run could not be looked up: ${String(error)}`);
    return undefined;
  }
}

/** A spreadsheet that is no tracker yet, or one that may not be read before consent, gets Vietnamese. */
function findSettings(ports: Ports): Pick<Settings, 'language' | 'modules'> {
  try {
    const sheet =
      ports.openWorkbook.findSheet(sheetTitle('settings', 'vi')) ??
      ports.openWorkbook.findSheet(sheetTitle('settings', 'en'));
    const reading = sheet === undefined ? undefined : readSettingRows(toGrid(sheet));
    return reading !== undefined && 'table' in reading ? readSettings(reading.table.items).settings : defaultSettings;
  } catch (error) {
    // AuthMode.NONE: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
    ports.log.note(`The settings could not be read: ${String(error)}`);
    return defaultSettings;
  }
}
