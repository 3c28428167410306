import { describe, expect, it } from 'vitest';
import {
  closeQueue,
  type DeliveryQueue,
  fateOf,
  markNext,
  queuedMarks,
  recallQueue,
  startQueue,
} from '../../../src/app/mailing/delivery-queue';
import { fingerprint, recallMailed } from '../../../src/app/memory/mailed-memory';
import { portsOver } from '../memory/stored-ports';

const today = 45_943;
const mails = [
  { recipient: 'a@x.vn', keys: ['a1', 'a2'] },
  { recipient: 'b@x.vn', keys: ['b1'] },
  { recipient: 'c@x.vn', keys: [] },
];
const marks = mails.map(({ keys }) => keys.map(fingerprint).join(''));

describe('the queue of a run', () => {
  it('says day, readers and lines as they were put in, and that none was begun', () => {
    const ports = portsOver();
    expect(recallQueue(ports)).toBeUndefined();
    startQueue(ports, today, mails);
    expect(recallQueue(ports)).toEqual({
      day: today,
      recipients: ['a@x.vn', 'b@x.vn', 'c@x.vn'],
      marks,
      next: undefined,
      unsent: [],
    });
  });

  it('holds more readers than one property can', () => {
    const stored: Record<string, string> = {};
    const many = Array.from({ length: 900 }, (_, index) => ({
      recipient: `canbo${index}@hanoi.gov.vn`,
      keys: [`k${index}`],
    }));
    startQueue(portsOver(stored), today, many);
    expect(Math.max(...Object.values(stored).map((text) => text.length))).toBe(8_000);
    expect(recallQueue(portsOver(stored))?.recipients).toEqual(many.map(({ recipient }) => recipient));
    expect(recallQueue(portsOver(stored))?.marks).toEqual(many.map(({ keys }) => fingerprint(keys[0] ?? '')));
  });

  it('moves with every mail, and names those that are not known to have gone', () => {
    const ports = portsOver();
    startQueue(ports, today, mails);
    markNext(ports, 2, [
      { at: 0, mayHaveGone: true },
      { at: 1, mayHaveGone: false },
    ]);
    expect(recallQueue(ports)).toMatchObject({
      next: 2,
      unsent: [
        { at: 0, mayHaveGone: true },
        { at: 1, mayHaveGone: false },
      ],
    });
  });

  it('of version 0.1.0 did not tell apart what certainly stayed: each may have gone', () => {
    const stored = {
      'mail.day': '45943',
      'mail.next': '2',
      'mail.unsent': '0,1',
      'mail.to.0': 'a\nb',
      'mail.marks.0': '\n',
    };
    expect(recallQueue(portsOver(stored))?.unsent).toEqual([
      { at: 0, mayHaveGone: true },
      { at: 1, mayHaveGone: true },
    ]);
  });
});

const queue = (next: number | undefined, unsent: DeliveryQueue['unsent'] = []): DeliveryQueue => ({
  day: today,
  recipients: [],
  marks,
  next,
  unsent,
});

it.each<[string, number, DeliveryQueue, string]>([
  ['none was begun', 0, queue(undefined), 'notSent'],
  ['it is being sent', 1, queue(1), 'unknown'],
  ['it comes later', 2, queue(1), 'notSent'],
  ['it is behind', 0, queue(1), 'sent'],
  ['it was refused', 0, queue(1, [{ at: 0, mayHaveGone: false }]), 'notSent'],
  ['the service failed while it had it', 0, queue(1, [{ at: 0, mayHaveGone: true }]), 'unknown'],
  ['another one was refused', 0, queue(2, [{ at: 1, mayHaveGone: false }]), 'sent'],
])('the fate of a mail, where %s', (_, at, given, fate) => {
  expect(fateOf(at, given)).toBe(fate);
});

it('lines of mails that went or may have are known, each as certain as its mail', () => {
  expect(queuedMarks(queue(1))).toEqual([
    { mark: fingerprint('a1'), isCertain: true },
    { mark: fingerprint('a2'), isCertain: true },
    { mark: fingerprint('b1'), isCertain: false },
  ]);
  expect(queuedMarks(queue(undefined))).toEqual([]);
});

describe('a queue that is closed', () => {
  it('leaves what may have gone in memory, and nothing else', () => {
    const stored: Record<string, string> = { language: 'vi', mailed: 'x' };
    const ports = portsOver(stored);
    startQueue(ports, today, mails);
    markNext(ports, 1, [{ at: 0, mayHaveGone: false }]);
    closeQueue(ports);
    expect(recallQueue(ports)).toBeUndefined();
    expect(Object.keys(stored).sort()).toEqual(['language', 'mailed', 'mailed.0']);
    expect(recallMailed(ports)).toEqual(new Map([[fingerprint('b1'), today]]));
  });

  it('is closed by the next one, so that nothing of it is forgotten', () => {
    const ports = portsOver();
    startQueue(ports, today, mails);
    markNext(ports, 3, []);
    startQueue(ports, today + 1, [{ recipient: 'd@x.vn', keys: ['d1'] }]);
    expect([...recallMailed(ports).keys()].sort()).toEqual(['a1', 'a2', 'b1'].map(fingerprint).sort());
    expect(recallQueue(ports)).toMatchObject({ day: today + 1, recipients: ['d@x.vn'], next: undefined });
  });

  it('loses its day first: cut off after that it means nothing', () => {
    const removed: string[][] = [];
    const stored = { 'mail.to.0': 'a@x.vn', 'mail.marks.0': '', 'mail.day': String(today), 'mail.next': '0' };
    const ports = portsOver(stored);
    const { remove } = ports.store;
    Object.assign(ports.store, {
      remove: (names: readonly string[]) => {
        removed.push([...names]);
        remove(names);
      },
    });
    closeQueue(ports);
    expect(removed[0]?.[0]).toBe('mail.day');
  });
});
