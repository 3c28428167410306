import type { Settings } from '../settings/settings';
import { parseAddressList } from '../text/address';
import type { Directory } from './unit';

/** Addresses that may edit every sheet of the tracker, as the settings and the directory name them; each once, as addresses are compared. */
export function listCoordinators(
  settings: Pick<Settings, 'coordinatorEmails' | 'administratorEmails' | 'coordinatingUnitCode'>,
  directory: Pick<Directory, 'findByCode'>,
): readonly string[] {
  const own = directory.findByCode(settings.coordinatingUnitCode);
  const lists = [
    settings.coordinatorEmails,
    own?.contactEmails ?? '',
    own?.leaderEmails ?? '',
    settings.administratorEmails,
  ];
  const keys = lists.flatMap((text) => parseAddressList(text).addresses.map(({ key }) => key));
  return [...new Set(keys)];
}
