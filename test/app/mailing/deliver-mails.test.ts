import { expect, it } from 'vitest';
import { deliverMails } from '../../../src/app/mailing/deliver-mails';
import type { Ports } from '../../../src/app/ports/ports';

const people = ['a', 'b', 'c', 'd'].map((name) => ({ recipient: `${name}@x.vn`, keys: [name] }));

/** A mail service that refuses whom it is told to, in these words; each mail that goes takes one of the quota. */
function deliver(refuse: Readonly<Record<string, string>>, quotaLeft: (sent: number) => number = (sent) => 10 - sent) {
  let sent = 0;
  const ports = {
    clock: { elapsedMs: () => 0 },
    store: { readAll: () => ({}), write: () => undefined, remove: () => undefined },
    log: { note: () => undefined, fault: () => undefined },
    mail: {
      remaining: () => quotaLeft(sent),
      send: ({ to }: { to: string }) => {
        const reason = refuse[to.slice(0, 1)];
        if (reason !== undefined) throw new Error(reason.replace('%', to));
        sent += 1;
      },
    },
  } as unknown as Ports;
  const write = ({ recipient }: { recipient: string }) =>
    ({ to: recipient, subject: '', html: '', text: '', senderName: '' }) as const;
  const { outcomes } = deliverMails(ports, people, write, 10);
  return people.map(({ recipient }) => outcomes.get(recipient) ?? 'unknown').join(' ');
}

it.each([
  ['an address, in English', { b: 'Invalid email: %' }, 'sent refused sent sent'],
  ['an address, in Vietnamese', { b: 'Email không hợp lệ: %' }, 'sent refused sent sent'],
  ['two bad addresses in a row', { b: 'Invalid email: %', c: 'Invalid email: %' }, 'sent refused refused sent'],
  ['one mail for a reason that nobody knows', { b: 'Đã xảy ra lỗi' }, 'sent unknown sent sent'],
  ['two in a row alike', { b: 'Đã xảy ra lỗi', c: 'Đã xảy ra lỗi' }, 'sent serviceDown serviceDown serviceDown'],
  ['all, without mail', { a: 'Mail service not enabled' }, 'mailOff mailOff mailOff mailOff'],
  ['all, in Vietnamese', { a: 'Dịch vụ thư chưa được bật' }, 'mailOff mailOff mailOff mailOff'],
])('the service refuses %s', (_, refuse, expected) => {
  expect(deliver(refuse)).toBe(expected);
});

it('whatever the words, a quota of 0 stops the run and the rest waits', () => {
  expect(deliver({ b: 'Đã xảy ra lỗi' }, () => 0)).toBe('sent tryAgain tryAgain tryAgain');
});

it('two that used up the quota may have left: nobody can say', () => {
  let asked = 0;
  const consumed = () => {
    asked += 1;
    return 9 - asked;
  };
  expect(deliver({ b: 'Empty response', c: 'Empty response' }, consumed)).toBe('sent unknown unknown serviceDown');
});
