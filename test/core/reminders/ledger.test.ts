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
