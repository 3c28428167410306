import { expect, it } from 'vitest';
import { countOutcomes, type SendOutcome, settleDigests } from '../../../src/core/reminders/settle';
import { day } from './fixtures';

const today = day('10/10/2025');
const mail = { recipient: 'a@example.vn', keys: ['A|T-3|2025-10-14|a@example.vn', 'B|T0|2025-10-10|a@example.vn'] };
const settled = (outcome: SendOutcome, purpose?: 'daily' | 'adHoc' | 'resend') =>
  settleDigests([{ ...mail, ...(purpose && { purpose }) }], new Map([[mail.recipient, outcome]]), today).updates;

it.each<[SendOutcome, string, object | undefined]>([
  ['sent', 'sent', undefined],
  ['refused', 'failed', { kind: 'refused' }],
  ['tryAgain', 'waiting', { kind: 'quota' }],
  ['serviceDown', 'waiting', { kind: 'tryAgain' }],
  ['mailOff', 'waiting', { kind: 'mailOff' }],
  ['notReached', 'waiting', { kind: 'tryAgain' }],
])('after “%s” every line of the mail is %s, and its row says why', (outcome, state, note) => {
  expect(settled(outcome)).toEqual(mail.keys.map((key) => ({ key, state, day: today, note })));
});

it('a mail that was resent says so, once it was sent', () => {
  expect(settled('sent', 'resend')[0]?.note).toEqual({ kind: 'resent' });
  expect(settled('refused', 'resend')[0]?.note).toEqual({ kind: 'refused' });
  expect(settled('sent', 'daily')[0]?.note).toBeUndefined();
});

it('a mail without an outcome stays claimed', () => {
  expect(settleDigests([mail], new Map(), today)).toEqual({ appends: [], updates: [], removals: [] });
});

it('outcomes are counted by kind', () => {
  expect(countOutcomes([])).toEqual({ sent: 0, refused: 0, tryAgain: 0, serviceDown: 0, mailOff: 0, notReached: 0 });
  expect(countOutcomes(['sent', 'mailOff', 'sent', 'refused'])).toMatchObject({ sent: 2, refused: 1, mailOff: 1 });
});
