import { describe, expect, it } from 'vitest';
import { indexLedger } from '../../../src/core/reminders/ledger/ledger';
import type { MailState } from '../../../src/core/reminders/ledger/ledger-entry';
import { day, entry } from './fixtures';

const key = 'A|T-3|2025-10-14|dau-moi@skhcn.example.vn';
const today = day('10/10/2025');

function counts(...states: readonly MailState[]): MailState | undefined {
  return indexLedger(states.map((state) => entry(key, state, today))).find(key)?.state;
}

describe('of two rows of one mail, which a person must have copied', () => {
  it.each<[stronger: MailState, weaker: MailState]>([
    ['sent', 'claimed'],
    ['answered', 'claimed'],
    ['claimed', 'unconfirmed'],
    ['unconfirmed', 'failed'],
    ['failed', 'asked'],
    ['asked', 'skipped'],
    ['skipped', 'waiting'],
  ])('“%s” counts rather than “%s”, whichever stands first', (stronger, weaker) => {
    expect(counts(stronger, weaker)).toBe(stronger);
    expect(counts(weaker, stronger)).toBe(stronger);
  });

  it('the upper counts when both forbid as much', () => {
    expect(counts('sent', 'answered')).toBe('sent');
    expect(counts('answered', 'sent')).toBe('answered');
  });
});

describe('what the ledger knows of a task’s mails', () => {
  const row = (rung: string, lastDay: string, recipient = 'a@x.vn', state: MailState = 'sent', on = today) =>
    entry(`A|${rung}|${lastDay}|${recipient}`, state, on);
  const rows = [
    row('T-3', '2025-10-14'),
    row('T+1', '2025-10-14', 'b@x.vn'),
    row('T-1', '2025-10-14'),
    row('T-7', '2025-10-31', 'a@x.vn', 'claimed'),
    row('T+7', '2025-10-31', 'a@x.vn', 'waiting'),
    row('DDN', '2025-10-14', 'c@x.vn'),
    row('T-7', '2025-10-31', 'd@x.vn', 'sent', today - 1),
  ];
  const ledger = indexLedger(rows);

  it('is the gravest rung that may have gone for each last day, whatever the order of the rows', () => {
    const gravest = [
      { rung: 'T+1', offset: -1, lastDay: day('14/10/2025') },
      { rung: 'T-7', offset: 7, lastDay: day('31/10/2025') },
    ];
    expect(ledger.mailedRungs('A')).toEqual(gravest);
    const upside = indexLedger([...rows].reverse()).mailedRungs('A');
    expect([...upside].sort((a, b) => a.lastDay - b.lastDay)).toEqual(gravest);
    expect(ledger.mailedRungs('B')).toEqual([]);
  });

  it('is told for one address and one last day', () => {
    const offset = (lastDay: string, recipient: string) => ledger.gravestOffset('A', day(lastDay), recipient);
    expect([offset('14/10/2025', 'a@x.vn'), offset('14/10/2025', 'b@x.vn'), offset('31/10/2025', 'a@x.vn')]).toEqual([
      1, -1, 7,
    ]);
    expect([offset('31/10/2025', 'b@x.vn'), ledger.gravestOffset('B', day('14/10/2025'), 'a@x.vn')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is whether any reader has a row of a rung, sent or not', () => {
    const has = (code: string, rung: string, lastDay: string) => ledger.hasRung(code, rung, day(lastDay));
    expect([has('A', 'T+7', '31/10/2025'), has('A', 'T+7', '14/10/2025'), has('B', 'T+7', '31/10/2025')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is whom a digest may have reached on a day; a mail by hand is none', () => {
    expect([...ledger.mailedOn(today)].sort()).toEqual(['a@x.vn', 'b@x.vn']);
    expect([...ledger.mailedOn(today - 1)]).toEqual(['d@x.vn']);
  });
});
