import { describe, expect, it } from 'vitest';
import { type DigestInput, planDigests } from '../../../../src/core/reminders/digests';
import type { Gone } from '../../../../src/core/reminders/ledger/recall';
import { applyChanges, briefly, day, describeChanges, entry, input, stc, task } from '../fixtures';

const friday = day('10/10/2025');
const thursday = day('09/10/2025');
const key = 'A|T-3|2025-10-14|dau-moi@skhcn.example.vn';
const tasks = [task({ code: 'A', lastDay: day('14/10/2025') }, friday)];
/** What went lately, whatever the ledger says. */
const remember = (gone: Gone, of = key) => ({ goneOn: (asked: string) => (asked === of ? gone : undefined) });
const plan = (over: Partial<DigestInput>) => planDigests(input({ today: friday, tasks, ...over }));

describe('a mail whose row somebody deleted', () => {
  it.each<[string, Gone, object]>([
    ['that went', { day: thursday, isCertain: true }, { state: 'sent', note: { kind: 'restored' } }],
    [
      'that may have gone',
      { day: thursday, isCertain: false },
      { state: 'unconfirmed', note: { kind: 'notConfirmed' } },
    ],
  ])('%s is written down again, with its day, and is not sent twice', (_, gone, expected) => {
    const { digests, ledgerChanges } = plan(remember(gone));
    expect(digests).toEqual([]);
    const written = ledgerChanges.appends.map(({ entry: { state, day: on }, note }) => ({ state, day: on, note }));
    expect(written).toContainEqual({ ...expected, day: thursday });
    const ledger = applyChanges([], ledgerChanges);
    expect(describeChanges(plan({ ledger, ...remember(gone) }).ledgerChanges)).toEqual([]);
  });

  it('of which nothing is remembered goes', () => {
    expect(plan(remember({ day: thursday, isCertain: true }, 'B|T-3|2025-10-14|x')).digests).toHaveLength(1);
  });

  it('that went today holds back a second mail to its address today, and to nobody else', () => {
    const more = [
      ...tasks,
      task({ code: 'B', lastDay: day('14/10/2025') }, friday),
      task({ code: 'C', unit: stc, lastDay: day('14/10/2025') }, friday),
    ];
    const today = plan({ tasks: more, ...remember({ day: friday, isCertain: true }) });
    expect(today.digests.map(briefly)).toEqual(['dau-moi@stc.example.vn soon: C@T-3']);
    expect(today.waiting).toEqual([{ recipient: 'dau-moi@skhcn.example.vn', lineCount: 1, reason: 'mailedToday' }]);
    const earlier = plan({ tasks: more, ...remember({ day: thursday, isCertain: true }) });
    expect(earlier.digests.map(briefly)).toEqual([
      'dau-moi@skhcn.example.vn soon: B@T-3',
      'dau-moi@stc.example.vn soon: C@T-3',
    ]);
  });
});

describe('a row that waits', () => {
  const ledger = [entry(key, 'waiting', thursday)];

  it('goes when its mail never left', () => {
    expect(plan({ ledger }).digests).toHaveLength(1);
  });

  it('is settled when its mail is known to have gone', () => {
    const { digests, ledgerChanges } = plan({ ledger, ...remember({ day: thursday, isCertain: true }) });
    expect([digests, ledgerChanges.updates]).toEqual([
      [],
      [{ key, state: 'sent', day: thursday, note: { kind: 'restored' } }],
    ]);
  });

  it('and is no longer owed is dropped, unless its mail is known to have gone', () => {
    const none = { tasks: [], ledger };
    expect(plan(none).ledgerChanges.updates).toEqual([
      { key, state: 'skipped', day: friday, note: { kind: 'noLongerDue' } },
    ]);
    expect(plan({ ...none, ...remember({ day: thursday, isCertain: true }) }).ledgerChanges.updates).toEqual([
      { key, state: 'sent', day: thursday, note: { kind: 'restored' } },
    ]);
  });
});
