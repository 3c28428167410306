import { isAllowedAddress, parseAddressList } from '../text/address';
import type { Day } from '../time/day';
import { memoize } from '../values/memo';
import type { Directory, Unit } from './unit';

const readList = memoize(parseAddressList);

export function isInForce({ validFrom, validTo }: Unit, today: Day): boolean {
  return (validFrom === undefined || validFrom <= today) && (validTo === undefined || validTo >= today);
}

/** Units in force that take reminders and have no `Email đầu mối` that may be mailed: nobody hears of their tasks. In protocol order. */
export function unitsWithoutMailbox(directory: Directory, domains: readonly string[], today: Day): readonly Unit[] {
  const hasMailbox = ({ contactEmails }: Unit): boolean =>
    readList(contactEmails).addresses.some(({ address }) => domains.length === 0 || isAllowedAddress(address, domains));
  return directory.units
    .filter((unit) => unit.wantsReminders && isInForce(unit, today) && !hasMailbox(unit))
    .sort((a, b) => a.order - b.order || a.rowNumber - b.rowNumber);
}

/** Whose mailbox an address is, by the directory: focal persons' and leaders'. */
export type MailboxOwners = (address: string) => readonly Unit[];

const known = new WeakMap<Directory, ReadonlyMap<string, readonly Unit[]>>();
const nobody: readonly Unit[] = [];

export function createMailboxOwners(directory: Directory): MailboxOwners {
  let owners = known.get(directory);
  if (owners === undefined) {
    owners = listOwners(directory);
    known.set(directory, owners);
  }
  const byAddress = owners;
  return (address) => byAddress.get(address) ?? nobody;
}

function listOwners({ units }: Directory): ReadonlyMap<string, readonly Unit[]> {
  const owners = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const cell of [unit.contactEmails, unit.leaderEmails]) {
      for (const { key } of readList(cell).addresses) {
        const of = owners.get(key);
        if (of === undefined) owners.set(key, [unit]);
        else if (!of.includes(unit)) of.push(unit);
      }
    }
  }
  return owners;
}

/** The other unit whose mailbox this is; undefined when it is the unit's own too, or nobody's in the directory. */
export function foreignOwner(address: string, unit: Unit, ownersOf: MailboxOwners): Unit | undefined {
  const owners = ownersOf(address);
  return owners.some(({ code }) => code === unit.code) ? undefined : owners[0];
}
