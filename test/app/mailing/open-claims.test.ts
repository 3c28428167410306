import { describe, expect, it } from 'vitest';
import { markNext, recallQueue, startQueue } from '../../../src/app/mailing/delivery-queue';
import { recallGone, settleOpenClaims, withUpdates } from '../../../src/app/mailing/open-claims';
import { fingerprint, rememberMailed } from '../../../src/app/memory/mailed-memory';
import { type LedgerEntry, ledgerKey } from '../../../src/core/reminders/ledger/ledger-entry';
import { portsOver } from '../memory/stored-ports';

const today = 45_943;
const entry = (recipient: string, over: Partial<LedgerEntry> = {}): LedgerEntry => ({
  code: 'KH139-2025-STC-001',
  rung: 'T-3',
  lastDay: today + 3,
  recipient,
  state: 'claimed',
  day: today,
  ...over,
});
const [a, b, c] = [entry('a@x.vn'), entry('b@x.vn'), entry('c@x.vn')];

function cutOffAt(next: number) {
  const ports = portsOver();
  startQueue(
    ports,
    today,
    [a, b, c].map((one) => ({ recipient: one.recipient, keys: [ledgerKey(one)] })),
  );
  markNext(ports, next, []);
  return ports;
}

const nobodyKnows = () => undefined;
const notConfirmed = { kind: 'notConfirmed' };

describe('claims that a run left open', () => {
  it('are settled as the queue of that run knows them', () => {
    const ports = cutOffAt(1);
    expect(settleOpenClaims(recallQueue(ports), [a, b, c], recallGone(ports, []))).toEqual([
      { key: ledgerKey(a), day: today, state: 'sent', note: undefined },
      { key: ledgerKey(b), day: today, state: 'unconfirmed', note: notConfirmed },
      { key: ledgerKey(c), day: today, state: 'waiting', note: { kind: 'tryAgain' } },
    ]);
  });

  it.each<[string, LedgerEntry[], { day: number; isCertain: boolean } | undefined, string | undefined]>([
    ['is remembered', [a], { day: today, isCertain: true }, 'sent'],
    ['is remembered as doubtful', [a], { day: today, isCertain: false }, 'unconfirmed'],
    ['is not remembered', [a], undefined, 'unconfirmed'],
    ['went long ago', [entry('a@x.vn', { state: 'sent' })], undefined, undefined],
    ['waits', [entry('a@x.vn', { state: 'waiting' })], undefined, undefined],
  ])('without a queue one that %s', (_, entries, gone, state) => {
    expect(settleOpenClaims(undefined, entries, () => gone).map((update) => update.state)).toEqual(
      state === undefined ? [] : [state],
    );
  });

  it('of another day are not the queue’s', () => {
    const older = entry('a@x.vn', { day: today - 1 });
    expect(settleOpenClaims(recallQueue(cutOffAt(2)), [older], nobodyKnows)).toEqual([
      { key: ledgerKey(older), day: today - 1, state: 'unconfirmed', note: notConfirmed },
    ]);
  });

  it('that stand twice are settled once', () => {
    expect(settleOpenClaims(undefined, [a, a], nobodyKnows)).toHaveLength(1);
  });
});

describe('what went out lately', () => {
  it('is known from the queue, with its certainty, and from memory', () => {
    const ports = cutOffAt(1);
    rememberMailed(ports, today - 4, [fingerprint('k')]);
    const gone = recallGone(ports, []);
    expect([ledgerKey(a), ledgerKey(b), ledgerKey(c), 'k', 'other'].map(gone)).toEqual([
      { day: today, isCertain: true },
      { day: today, isCertain: false },
      undefined,
      { day: today - 4, isCertain: true },
      undefined,
    ]);
  });

  it('does not count for rows that a person ticked', () => {
    expect(recallGone(cutOffAt(1), [ledgerKey(a)])(ledgerKey(a))).toBeUndefined();
  });

  it('is nothing where nothing is remembered', () => {
    expect(recallGone(portsOver(), [])(ledgerKey(a))).toBeUndefined();
  });
});

it('entries stand as their updates will leave them', () => {
  const entries = [a, b];
  expect(withUpdates(entries, [])).toBe(entries);
  const update = { key: ledgerKey(b), day: today + 1, state: 'sent', note: undefined } as const;
  expect(withUpdates(entries, [update])).toEqual([a, { ...b, state: 'sent', day: today + 1 }]);
});
