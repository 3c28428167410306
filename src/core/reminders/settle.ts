import type { Day } from '../time/day';
import type { Digest } from './digest';
import type { LedgerChanges, LedgerNote, LedgerUpdate } from './ledger';
import type { MailState } from './ledger-entry';

/**
 * What became of one mail. `refused`: this address will not do. `tryAgain`: the service or the quota failed and nothing
 * left; it waits for the next run. `notReached`: the time was up before it; the run goes on by itself. A mail without an outcome stays claimed: nobody can say whether it left.
 */
export type SendOutcome = 'sent' | 'refused' | 'tryAgain' | 'notReached';

const results: {
  readonly [outcome in SendOutcome]: { readonly state: MailState; readonly note: LedgerNote | undefined };
} = {
  sent: { state: 'sent', note: undefined },
  refused: { state: 'failed', note: { kind: 'refused' } },
  tryAgain: { state: 'waiting', note: { kind: 'tryAgain' } },
  notReached: { state: 'waiting', note: { kind: 'tryAgain' } },
};

/** The confirmation of a run: one update for each row of the ledger that its mails stood for. */
export function settleDigests(
  digests: readonly Digest[],
  outcomes: ReadonlyMap<string, SendOutcome>,
  today: Day,
): LedgerChanges {
  const updates: LedgerUpdate[] = [];
  for (const { recipient, keys, purpose } of digests) {
    const outcome = outcomes.get(recipient);
    if (outcome === undefined) continue;
    const result = results[outcome];
    const { state } = result;
    const note = outcome === 'sent' && purpose === 'resend' ? ({ kind: 'resent' } as const) : result.note;
    for (const key of keys) updates.push({ key, state, day: today, note });
  }
  return { appends: [], updates, removals: [] };
}
