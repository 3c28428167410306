import type { Day } from '../../time/day';
import type { LedgerIndex } from './ledger';
import type { LedgerDraft } from './ledger-draft';
import { type LedgerIdentity, ledgerKey } from './ledger-entry';

/** What is known of a line without the ledger: it went, or may have gone, on a day. */
export interface Gone {
  readonly day: Day;
  /** False: the run that had the mail was cut off, so nobody can say. */
  readonly isCertain: boolean;
}

/** By key of the ledger; undefined for a line that never left, as far as is remembered. */
export type GoneLookup = (key: string) => Gone | undefined;

/** A line that may go now. */
export interface OpenLine {
  readonly identity: LedgerIdentity;
  readonly key: string;
  /** Since when it has been waiting for quota. */
  readonly waitingSince: Day | undefined;
}

export interface Recall {
  /**
   * The line, when it may still go: it has no row, or one that waited or was passed over while it could not be sent, and is not known to have gone
   * already. Of one that is, the row comes back: somebody deleted it, or an older version of the workbook was brought back.
   */
  open(identity: LedgerIdentity): OpenLine | undefined;
  /** Writes down of a row that waits that it went, when it is known to have; false otherwise. */
  settle(identity: LedgerIdentity): boolean;
  /** Addresses of lines that were found to have gone today. */
  readonly mailedToday: ReadonlySet<string>;
}

export function createRecall(ledger: LedgerIndex, draft: LedgerDraft, goneOn: GoneLookup, today: Day): Recall {
  const mailedToday = new Set<string>();
  const settle = (identity: LedgerIdentity): boolean => {
    const gone = goneOn(ledgerKey(identity));
    if (gone === undefined) return false;
    const { day, isCertain } = gone;
    if (day === today) mailedToday.add(identity.recipient);
    if (isCertain) draft.put(identity, 'sent', { kind: 'restored' }, day);
    else draft.put(identity, 'unconfirmed', { kind: 'notConfirmed' }, day);
    return true;
  };
  return {
    open: (identity) => {
      const key = ledgerKey(identity);
      const known = ledger.find(key);
      if (known !== undefined && known.state !== 'skipped' && known.state !== 'waiting') return undefined;
      if (settle(identity)) return undefined;
      return { identity, key, waitingSince: known?.state === 'waiting' ? known.day : undefined };
    },
    settle,
    mailedToday,
  };
}
