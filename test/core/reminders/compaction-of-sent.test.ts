import { expect, it } from 'vitest';
import { compactLedger, ledgerKeepDays } from '../../../src/core/reminders/ledger/compaction';
import { day, entry, task } from './fixtures';

const today = day('10/06/2026');
const old = today - ledgerKeepDays - 1;
const closed = task(
  { code: 'CLOSED', lastDay: day('14/10/2025'), progress: 'done', hasEvidence: true, doneOn: day('14/10/2025') },
  today,
);
const row = (rung: string) => `CLOSED|${rung}|2025-10-14|x@example.vn`;

it.each([
  ['sent before skipped, though the skipped one is graver', ['T+3 skipped', 'T+1 sent'], ['T+3']],
  ['in whatever order they stand', ['T+1 sent', 'T+3 skipped'], ['T+3']],
  ['the graver of two that were sent', ['T+1 sent', 'T+3 sent'], ['T+1']],
  ['in whatever order they were sent', ['T+3 sent', 'T+1 sent'], ['T+1']],
  ['the graver of two that were skipped', ['T-7 skipped', 'T0 skipped'], ['T-7']],
])('of a closed task one row stays: %s', (_, rows, forgotten) => {
  const ledger = rows.map((one) => {
    const [rung = '', state = ''] = one.split(' ');
    return entry(row(rung), state as 'sent' | 'skipped', old);
  });
  expect(compactLedger(ledger, [closed], today).removals).toEqual(forgotten.map(row));
});

it('each recipient and each last day has a row of its own', () => {
  const ledger = [
    entry(row('T+3'), 'sent', old),
    entry('CLOSED|T+1|2025-10-14|y@example.vn', 'sent', old),
    entry('CLOSED|T+1|2025-10-20|x@example.vn', 'sent', old),
  ];
  expect(compactLedger(ledger, [closed], today).removals).toEqual([]);
});
