import type { Day } from '../../time/day';
import type { LedgerAppend, LedgerChanges, LedgerIndex, LedgerNote, LedgerUpdate } from './ledger';
import { type LedgerIdentity, ledgerKey, type MailState } from './ledger-entry';

/** Collects changes so that a key never gets a second row and an unchanged row is not written. */
export interface LedgerDraft {
  /** Sets what is known of an identity: a new row, or a change of the one that is there; of today unless a day is given. */
  put(identity: LedgerIdentity, state: MailState, note: LedgerNote | undefined, day?: Day): void;
  /** Adds a row unless the ledger, or this draft, has one. */
  add(identity: LedgerIdentity, state: MailState, note: LedgerNote | undefined): void;
  changes(): LedgerChanges;
}

export function createLedgerDraft(ledger: LedgerIndex, today: Day): LedgerDraft {
  const appends = new Map<string, LedgerAppend>();
  const updates = new Map<string, LedgerUpdate>();
  const append = (key: string, identity: LedgerIdentity, state: MailState, note: LedgerNote | undefined, day: Day) => {
    const { code, rung, lastDay, recipient } = identity;
    appends.set(key, { entry: { code, rung, lastDay, recipient, state, day }, note });
  };
  return {
    put: (identity, state, note, day = today) => {
      const key = ledgerKey(identity);
      const known = ledger.find(key);
      if (known === undefined) append(key, identity, state, note, day);
      else if (known.state !== state) updates.set(key, { key, state, day, note });
      else updates.delete(key);
    },
    add: (identity, state, note) => {
      const key = ledgerKey(identity);
      if (ledger.find(key) === undefined && !appends.has(key)) append(key, identity, state, note, today);
    },
    changes: () => ({ appends: [...appends.values()], updates: [...updates.values()], removals: [] }),
  };
}
