import { type OfficeRole, roleSettings } from '../settings/office-roles';
import type { Settings } from '../settings/settings';
import { parseAddressList } from '../text/address';
import type { Directory, Unit } from './unit';

/** The unit that a setting names, by its code or by its name; undefined when it names none of the directory. */
export function findRoleUnit(role: OfficeRole, settings: Settings, directory: Directory): Unit | undefined {
  const text = settings[roleSettings[role]];
  if (text === '') return undefined;
  const found = directory.findByCode(text);
  if (found !== undefined) return found;
  const match = directory.match(text);
  return match.kind === 'one' ? match.unit : undefined;
}

/** Addresses of the unit's focal persons, who may write the columns of the role; nobody while its module is off. */
export function listRolePeople(role: OfficeRole, settings: Settings, directory: Directory): readonly string[] {
  if (!settings.modules.includes('emulation')) return [];
  return contactsOf(findRoleUnit(role, settings, directory));
}

/** Focal persons of all other units: whoever left a role leaves its columns too. */
export function listOtherContacts(role: OfficeRole, settings: Settings, directory: Directory): readonly string[] {
  const people = listRolePeople(role, settings, directory);
  return [...new Set(directory.units.flatMap(contactsOf))].filter((address) => !people.includes(address));
}

function contactsOf(unit: Unit | undefined): readonly string[] {
  return unit === undefined ? [] : parseAddressList(unit.contactEmails).addresses.map(({ key }) => key);
}
