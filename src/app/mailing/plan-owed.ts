import { type DigestPlan, planDigests } from '../../core/reminders/digests';
import type { LedgerAppend } from '../../core/reminders/ledger';
import { ledgerKey, parseLedgerKey } from '../../core/reminders/ledger-entry';
import { recallMailed } from '../memory/mailed-memory';
import type { Ports } from '../ports/ports';
import type { ReminderDesk } from './plan-reminders';

/** Each round finds the rows that people deleted at one rung or recipient; nobody deletes in more layers than this. */
const mostRounds = 4;

/** Today's mails: a line that went out lately does not go again though its row is no longer in the ledger; the row comes back. */
export function planOwed(ports: Ports, { input }: ReminderDesk): DigestPlan {
  const mailedOn = recallMailed(ports);
  const known = new Set(input.ledger.map(ledgerKey));
  const restored: LedgerAppend[] = [];
  let plan = planDigests(input);
  for (let round = 0; round < mostRounds; round += 1) {
    const found = plan.digests.flatMap(({ keys }) => keys.flatMap((key) => findDeleted(key)));
    if (found.length === 0) break;
    restored.push(...found);
    plan = planDigests({ ...input, ledger: [...input.ledger, ...restored.map(({ entry }) => entry)] });
  }
  if (restored.length === 0) return plan;
  const { ledgerChanges } = plan;
  return { ...plan, ledgerChanges: { ...ledgerChanges, appends: [...restored, ...ledgerChanges.appends] } };

  function findDeleted(key: string): LedgerAppend[] {
    const day = known.has(key) ? undefined : mailedOn(key);
    const identity = day === undefined ? undefined : parseLedgerKey(key);
    if (day === undefined || identity === undefined) return [];
    known.add(key);
    return [{ entry: { ...identity, state: 'sent', day }, note: { kind: 'restored' } }];
  }
}
