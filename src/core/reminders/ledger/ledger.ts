import type { Audience } from '../../settings/settings';
import type { Day } from '../../time/day';
import { offsetOfRung } from '../ladder/current-rung';
import type { AddressSource } from '../ladder/recipients';
import {
  type LedgerEntry,
  type LedgerIdentity,
  ledgerKey,
  type MailState,
  rungKey,
  specialRungs,
} from './ledger-entry';

/** Why a row of the ledger stands as it does; `i18n/mail` says it. */
export type LedgerNote =
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'noAddress'; readonly audience: Audience }
  | { readonly kind: 'malformed' | 'outsideDomains'; readonly source: AddressSource }
  | { readonly kind: 'quota' }
  | { readonly kind: 'tryAgain' }
  | { readonly kind: 'mailOff' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'notConfirmed' }
  | { readonly kind: 'noLongerDue' }
  | {
      readonly kind: 'lowered';
      readonly fromRung: string;
      readonly fromDay: Day;
      readonly toDay: Day;
      /** undefined: before the first rung. */
      readonly toRung: string | undefined;
    }
  | { readonly kind: 'asked'; readonly by: string }
  | { readonly kind: 'answered' }
  | { readonly kind: 'resent' }
  | { readonly kind: 'restored' };

export interface LedgerAppend {
  readonly entry: LedgerEntry;
  readonly note: LedgerNote | undefined;
}

export interface LedgerUpdate {
  readonly key: string;
  readonly state: MailState;
  readonly day: Day;
  /** undefined clears the note. */
  readonly note: LedgerNote | undefined;
}

/** What to write into `Thư nhắc`: rows that are new, rows found again by their key, rows to forget. */
export interface LedgerChanges {
  readonly appends: readonly LedgerAppend[];
  readonly updates: readonly LedgerUpdate[];
  readonly removals: readonly string[];
}

export const noLedgerChanges: LedgerChanges = { appends: [], updates: [], removals: [] };

/** Of two rows with one key, which a person must have copied, the one that forbids more counts. */
const strength: { readonly [state in MailState]: number } = {
  sent: 7,
  answered: 7,
  claimed: 6,
  unconfirmed: 5,
  failed: 4,
  asked: 3,
  skipped: 2,
  waiting: 1,
};

/** A mail went out, or may have. */
export function mayHaveGone(state: MailState): boolean {
  return state === 'sent' || state === 'claimed' || state === 'unconfirmed';
}

/** The gravest rung of one task that may have been mailed for one last day. */
export interface MailedRung {
  readonly rung: string;
  readonly offset: number;
  readonly lastDay: Day;
}

export interface LedgerIndex {
  find(key: string): LedgerEntry | undefined;
  /** Whether any recipient has a row of this rung. */
  hasRung(code: string, rung: string, lastDay: Day): boolean;
  /** Per last day, for the ladder's rungs only. */
  mailedRungs(code: string): readonly MailedRung[];
  /** Offset of the gravest rung that may have been mailed to one address for one last day. */
  gravestOffset(code: string, lastDay: Day, recipient: string): number | undefined;
  /** Addresses that a digest may have reached on a day; mails sent by hand do not count. */
  mailedOn(day: Day): ReadonlySet<string>;
  readonly entries: Iterable<readonly [key: string, entry: LedgerEntry]>;
}

const none: readonly MailedRung[] = [];

/** Mails besides the one digest of a day. */
const byItself: ReadonlySet<string> = new Set([specialRungs.adHoc, specialRungs.report]);

export function indexLedger(entries: readonly LedgerEntry[]): LedgerIndex {
  const byKey = new Map<string, LedgerEntry>();
  const rungs = new Set<string>();
  const codes = new Set<string>();
  const mailed = new Map<string, MailedRung[]>();
  const gravest = new Map<string, number>();
  for (const entry of entries) {
    const key = ledgerKey(entry);
    const known = byKey.get(key);
    if (known === undefined || strength[entry.state] > strength[known.state]) byKey.set(key, entry);
    rungs.add(rungKey(entry.code, entry.rung, entry.lastDay));
    codes.add(entry.code);
    if (mayHaveGone(entry.state)) noteMailed(mailed, gravest, entry);
  }
  return {
    find: (key) => byKey.get(key),
    hasRung: (code, rung, lastDay) => codes.has(code) && rungs.has(rungKey(code, rung, lastDay)),
    mailedRungs: (code) => mailed.get(code) ?? none,
    gravestOffset: (code, lastDay, recipient) =>
      mailed.has(code) ? gravest.get(rungKey(code, recipient, lastDay)) : undefined,
    mailedOn: (day) => {
      const addresses = new Set<string>();
      for (const { state, day: on, rung, recipient } of entries) {
        if (on === day && mayHaveGone(state) && !byItself.has(rung)) addresses.add(recipient);
      }
      return addresses;
    },
    entries: byKey,
  };
}

function noteMailed(
  mailed: Map<string, MailedRung[]>,
  gravest: Map<string, number>,
  { code, rung, lastDay, recipient }: LedgerIdentity,
): void {
  const offset = offsetOfRung(rung);
  if (offset === undefined) return;
  const mark = rungKey(code, recipient, lastDay);
  gravest.set(mark, Math.min(offset, gravest.get(mark) ?? offset));
  const rungs = mailed.get(code);
  if (rungs === undefined) {
    mailed.set(code, [{ rung, offset, lastDay }]);
    return;
  }
  const at = rungs.findIndex((other) => other.lastDay === lastDay);
  const known = rungs[at];
  if (known === undefined) rungs.push({ rung, offset, lastDay });
  else if (offset < known.offset) rungs[at] = { rung, offset, lastDay };
}
