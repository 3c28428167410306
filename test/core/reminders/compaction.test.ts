import { expect, it } from 'vitest';
import { planDigests } from '../../../src/core/reminders/digests';
import { compactLedger, ledgerKeepDays } from '../../../src/core/reminders/ledger/compaction';
import { settleDigests } from '../../../src/core/reminders/settle';
import { applyChanges, day, entry, input, task } from './fixtures';

const today = day('10/06/2026');
const old = today - ledgerKeepDays - 1;
const lastDay = day('14/10/2025');
const row = (code: string, rung: string) => `${code}|${rung}|2025-10-14|x@example.vn`;

const open = task({ code: 'OPEN', lastDay }, today);
const closed = task({ code: 'CLOSED', lastDay, progress: 'done', hasEvidence: true, doneOn: lastDay }, today);

it.each([
  ['a task that is gone', row('GONE', 'T+7'), old, true],
  ['a task that is gone, while young', row('GONE', 'T+7'), old + 1, false],
  ['an open task', row('OPEN', 'T-7'), old, false],
  ['a lower rung of a closed task', row('CLOSED', 'T-7'), old, true],
  ['the gravest rung of a closed task, which may be opened again', row('CLOSED', 'T+1'), old, false],
  ['a mail by hand', row('OPEN', 'DDN'), old, true],
  ['a day’s line of a request', row('OPEN', 'GT'), old, true],
])('forgets %s: %s', (_, key, on, expected) => {
  const ledger = [entry(key, 'sent', on), entry(row('CLOSED', 'T+1'), 'sent', old)];
  expect(compactLedger(ledger, [open, closed], today).removals.includes(key)).toBe(expected);
});

it('of a task that stays overdue keeps the latest mail, what was passed over and what may be resent', () => {
  const ledger = [
    entry(row('OPEN', 'T-7'), 'skipped', old),
    entry(row('OPEN', 'T+1'), 'sent', old),
    entry(row('OPEN', 'T+6'), 'failed', old),
    entry(row('OPEN', 'T+11'), 'sent', old),
    entry(row('OPEN', 'T+16'), 'sent', old),
  ];
  expect(compactLedger(ledger, [open], today).removals).toEqual([row('OPEN', 'T+1'), row('OPEN', 'T+11')]);
});

it('keeps an open request', () => {
  expect(compactLedger([entry('GONE|YC|2025-10-14|0', 'asked', old)], [], today).removals).toEqual([]);
});

it('a closed task that is opened again is not mailed what it was mailed before', () => {
  const { digests, ledgerChanges } = planDigests(
    input({ today: old, tasks: [task({ code: 'CLOSED', lastDay }, old)] }),
  );
  const outcomes = new Map(digests.map(({ recipient }) => [recipient, 'sent' as const]));
  const ledger = applyChanges(applyChanges([], ledgerChanges), settleDigests(digests, outcomes, old));
  const compacted = applyChanges(ledger, compactLedger(ledger, [closed], today));
  expect(compacted.length).toBeLessThan(ledger.length);
  const reopened = task({ code: 'CLOSED', lastDay }, old);
  const plan = planDigests(input({ today: old, tasks: [reopened], ledger: compacted }));
  expect([plan.digests, plan.ledgerChanges.appends]).toEqual([[], []]);
});

it('every row is kept for 180 days', () => {
  const gone = (days: number) =>
    compactLedger([entry('GONE|T+7|2025-10-14|x@example.vn', 'sent', today - days)], [], today);
  expect([gone(180).removals.length, gone(181).removals.length]).toEqual([0, 1]);
});

it.each(['TL', 'YK', 'SLC'])('what is told once, under %s, is never forgotten', (rung) => {
  expect(compactLedger([entry(row('GONE', rung), 'sent', old)], [], today).removals).toEqual([]);
});
