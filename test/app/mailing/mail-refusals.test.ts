import { expect, it } from 'vitest';
import { readRefusal } from '../../../src/app/mailing/mail-refusals';
import { mailRestLater } from '../../../src/app/mailing/mail-rest-later';
import { remainingRecipients } from '../../../src/app/mailing/remaining-recipients';
import type { Ports } from '../../../src/app/ports/ports';
import { portsOver } from '../memory/stored-ports';

it.each([
  ['Service invoked too many times for one day: email.', 'quota'],
  ['Dịch vụ được gọi quá nhiều lần trong một ngày: email.', 'quota'],
  ['Too many recipients', 'quota'],
  ['Đã vượt quá hạn mức', 'quota'],
  ['Mail service not enabled', 'mailOff'],
  ['Gmail service is disabled', 'mailOff'],
  ['Mail service is not enabled for this account', 'mailOff'],
  ['Dịch vụ Gmail chưa được bật', 'mailOff'],
  ['Dịch vụ thư không được kích hoạt', 'mailOff'],
  ['Dịch vụ email chưa kích hoạt', 'mailOff'],
  ['Invalid email: a@b', 'address'],
  ['Invalid e-mail address', 'address'],
  ['Failed to send email: no recipient', 'address'],
  ['Invalid recipient', 'address'],
  ['Limit Exceeded: Email Body Size.', 'address'],
  ['Địa chỉ không hợp lệ', 'address'],
  ['Email không hợp lệ: a@', 'address'],
  ['không hợp lệ: phong@x', 'address'],
  ['Không có người nhận', 'address'],
  ['Địa chỉ không hợp lệ'.normalize('NFD'), 'address'],
  ['Đã xảy ra lỗi máy chủ. Vui lòng chờ một chút và thử lại.', undefined],
  ['Empty response', undefined],
])('“%s” says %s', (reason, known) => {
  expect(readRefusal(reason)).toBe(known);
});

it('mails that are left go through one new trigger, and the used ones go', () => {
  const triggers = [
    { id: 'day', functionName: 'runDaily' },
    { id: 'used', functionName: 'sendReminders' },
  ];
  mailRestLater(portsOver({}, { triggers }));
  expect(triggers.map(({ id }) => id)).toEqual(['day', 'sendReminders in 1 min']);
});

it('a quota that nobody answers is not known, and stops nothing', () => {
  const faults: string[] = [];
  const ports = (remaining: () => number) =>
    ({ mail: { remaining }, log: { fault: (text: string) => faults.push(text) } }) as unknown as Ports;
  const fail = () => {
    throw new Error('Server error');
  };
  expect([remainingRecipients(ports(() => 7)), remainingRecipients(ports(fail))]).toEqual([7, undefined]);
  expect(faults).toEqual(['The mail quota is not known: Error: Server error']);
});
