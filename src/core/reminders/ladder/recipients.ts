import { createMailboxOwners, foreignOwner } from '../../directory/mailboxes';
import type { Directory, Unit } from '../../directory/unit';
import type { CellPlace } from '../../issues/issue';
import type { Audience, Settings } from '../../settings/settings';
import { isAllowedAddress, type MailAddress, parseAddressList } from '../../text/address';
import { shortenText } from '../../text/text';
import { memoize } from '../../values/memo';

/** The cell that an address came from. */
export type AddressSource =
  | { readonly at: 'task'; readonly place: CellPlace }
  | { readonly at: 'unit'; readonly unitCode: string; readonly rowNumber: number; readonly field: 'contact' | 'leader' }
  | { readonly at: 'setting' };

export interface BadAddress {
  readonly kind: 'malformed' | 'outsideDomains';
  readonly text: string;
  readonly source: AddressSource;
}

/** Who an audience is for one matter. */
export interface Reach {
  readonly addresses: readonly MailAddress[];
  /** Written down but not mailed: rules V58 and V50. */
  readonly bad: readonly BadAddress[];
  /** The cell to fill when there is no address. */
  readonly source: AddressSource;
}

/** What the finder must know of a matter. */
export interface Addressed {
  readonly unit: Unit;
  /** The task's own cell; '' = the unit's. */
  readonly contactText: string;
  readonly contactPlace: CellPlace | undefined;
  readonly audiences?: readonly Audience[] | undefined;
}

/** undefined: that audience has asked to hear nothing. */
export type RecipientFinder = (audience: Audience, matter: Addressed) => Reach | undefined;

/**
 * Finds addresses: the task's focal person, else the unit's; the unit's leader; the coordinating unit.
 * A unit that does not take reminders silences its focal persons and its leader, not the coordinating unit.
 */
export function createRecipientFinder(directory: Directory, settings: Settings): RecipientFinder {
  const readList = createListReader(settings.mailDomains);
  const ownersOf = createMailboxOwners(directory);
  const ofUnit = (unit: Unit, field: 'contact' | 'leader'): Reach => {
    const source: AddressSource = { at: 'unit', unitCode: unit.code, rowNumber: unit.rowNumber, field };
    return withSource(readList(field === 'contact' ? unit.contactEmails : unit.leaderEmails), source);
  };
  const toCoordinator = findCoordinator();
  return (audience, matter) => {
    if (matter.audiences?.includes(audience) === false) return undefined;
    if (audience === 'coordinator') return toCoordinator;
    if (!matter.unit.wantsReminders) return undefined;
    if (audience === 'leader') return ofUnit(matter.unit, 'leader');
    if (matter.contactText === '' || matter.contactPlace === undefined) return ofUnit(matter.unit, 'contact');
    const own = ofTask(matter, matter.contactPlace);
    if (own.addresses.length > 0) return own;
    // Nobody to reach by the task's own cell: better the unit's mailbox than silence.
    const unit = ofUnit(matter.unit, 'contact');
    return { ...unit, bad: [...own.bad, ...unit.bad] };
  };

  /** Rule V68: whom the directory knows as another unit's gets nothing about this one. */
  function ofTask({ unit, contactText }: Addressed, place: CellPlace): Reach {
    const { good, ...rest } = readList(contactText);
    return withSource(
      { good: good.filter(({ key }) => foreignOwner(key, unit, ownersOf) === undefined), ...rest },
      {
        at: 'task',
        place,
      },
    );
  }

  function findCoordinator(): Reach {
    if (settings.coordinatorEmails !== '') return withSource(readList(settings.coordinatorEmails), { at: 'setting' });
    const unit = directory.findByCode(settings.coordinatingUnitCode);
    return unit === undefined ? { addresses: [], bad: [], source: { at: 'setting' } } : ofUnit(unit, 'contact');
  }
}

/** Whether a text is one address that may be mailed. */
export function createAddressCheck({ mailDomains }: Settings): (text: string) => boolean {
  const readList = createListReader(mailDomains);
  return (text) => {
    const { good, malformed, outside } = readList(text);
    return good.length === 1 && malformed.length === 0 && outside.length === 0;
  };
}

interface AddressCell {
  readonly good: readonly MailAddress[];
  readonly malformed: readonly string[];
  readonly outside: readonly string[];
}

/** What is no address may be a whole sentence; the ledger keeps enough to find it by. */
const longestPiece = 60;

/** The same mailbox stands in hundreds of rows: each text is read once. */
function createListReader(domains: readonly string[]): (text: string) => AddressCell {
  return memoize((text: string): AddressCell => {
    const { addresses, malformed } = parseAddressList(text);
    const good: MailAddress[] = [];
    const outside: string[] = [];
    for (const address of addresses) {
      if (isAllowedAddress(address.address, domains)) good.push(address);
      else outside.push(address.key);
    }
    return { good, malformed: malformed.map((piece) => shortenText(piece, longestPiece)), outside };
  });
}

function withSource({ good, malformed, outside }: AddressCell, source: AddressSource): Reach {
  if (malformed.length === 0 && outside.length === 0) return { addresses: good, bad: [], source };
  const bad: BadAddress[] = [];
  for (const text of malformed) bad.push({ kind: 'malformed', text, source });
  for (const text of outside) bad.push({ kind: 'outsideDomains', text, source });
  return { addresses: good, bad, source };
}
