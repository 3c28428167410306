import { expect, it } from 'vitest';
import { compactLedger, ledgerKeepDays } from '../../../src/core/reminders/compaction';
import { planDigests } from '../../../src/core/reminders/digests';
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
  expect(compactLedger(ledger, [open, closed], today, true).removals.includes(key)).toBe(expected);
});

it('keeps everything when a unit could not be read', () => {
  expect(compactLedger([entry(row('GONE', 'T0'), 'sent', old)], [], today, false).removals).toEqual([]);
});

it('keeps an open request', () => {
  expect(compactLedger([entry('GONE|YC|2025-10-14|0', 'asked', old)], [], today, true).removals).toEqual([]);
});

it('a closed task that is opened again is not mailed what it was mailed before', () => {
  const recipients = { 'T+7': 'tonghop@skhcn.example.vn', 'T+3': 'lanh-dao@skhcn.example.vn' };
  const ledger = (['T+3', 'T+7'] as const).map((rung) =>
    entry(`CLOSED|${rung}|2025-10-14|${recipients[rung]}`, 'sent', old),
  );
  const compacted = applyChanges(ledger, compactLedger(ledger, [closed], today, true));
  const reopened = task({ code: 'CLOSED', lastDay }, today);
  const plan = planDigests(input({ today, tasks: [reopened], ledger: compacted }));
  expect([plan.digests, plan.ledgerChanges.appends]).toEqual([[], []]);
});
