import { describe, expect, it } from 'vitest';
import { evaluate, OWNER, officeWith, resultOf, thrownBy } from '../script-office';

const MAIL = "to: 'a@don-vi.example', subject: 's', body: 'b'";

describe('MailApp', () => {
  it.each([
    [
      "MailApp.sendEmail({ to: 'a@x.example, \"Bình, Trần\" <b@x.example>', cc: 'c@x.example', subject: 's', body: 'b', htmlBody: '<b>b</b>', name: 'Đôn Đốc', replyTo: 'r@x.example' })",
      {
        to: ['a@x.example', 'b@x.example'],
        cc: ['c@x.example'],
        subject: 's',
        body: 'b',
        htmlBody: '<b>b</b>',
        senderName: 'Đôn Đốc',
        replyTo: 'r@x.example',
        from: OWNER,
      },
    ],
    ["MailApp.sendEmail('a@x.example', 's', 'b')", { to: ['a@x.example'], subject: 's', body: 'b' }],
    [
      "MailApp.sendEmail('a@x.example', 's', 'b', { bcc: 'd@x.example' })",
      { to: ['a@x.example'], bcc: ['d@x.example'], subject: 's' },
    ],
    ["MailApp.sendEmail('a@x.example', 'r@x.example', 's', 'b')", { replyTo: 'r@x.example', subject: 's', body: 'b' }],
  ])('sends by %s', (statement, mail) => {
    const office = officeWith(`function main() { ${statement}; }`);
    resultOf(office);
    expect(office.mails).toEqual([expect.objectContaining(mail)]);
  });

  it('carries attachments', () => {
    const office = officeWith(
      `function main() { MailApp.sendEmail({ ${MAIL}, attachments: [Utilities.newBlob('BEGIN', 'text/calendar', 'han.ics')] }); }`,
    );
    resultOf(office);
    const [attachment] = office.mails[0]?.attachments ?? [];
    expect(attachment).toMatchObject({ name: 'han.ics', contentType: 'text/calendar' });
    expect(Buffer.from(attachment?.bytes ?? []).toString()).toBe('BEGIN');
  });

  it.each([
    ["{ to: '', subject: 's' }", 'Failed to send email: no recipient'],
    ["{ to: 'a@', subject: 's' }", 'Invalid email: a@'],
    ["{ to: 'a@x.example; b@x.example' }", 'Invalid email: a@x.example; b@x.example'],
    [
      `{ ${MAIL}, cc: Array.from({ length: 50 }, (_, i) => i + '@x.example').join() }`,
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [`{ to: 'a@x.example', body: 'x'.repeat(400 * 1024 + 1) }`, 'Limit Exceeded: Email Body Size.'],
    [
      `{ ${MAIL}, attachments: [Utilities.newBlob('x'.repeat(25 * 1024 * 1024 + 1))] }`,
      'Limit Exceeded: Email Total Attachments Size.',
    ],
  ])('refuses %s', (message, text) => {
    expect(thrownBy(`MailApp.sendEmail(${message})`)).toBe(`Exception: ${text}`);
  });

  it('counts recipients, not mails, for 24 hours from the first', () => {
    const office = officeWith(`
      function left() { return MailApp.getRemainingDailyQuota(); }
      function main() { MailApp.sendEmail({ ${MAIL}, cc: 'b@x.example' }); return left(); }`);
    office.workspace.quotas.setLimit('mail', 5);
    expect([resultOf(office), resultOf(office)]).toEqual([3, 1]);
    expect(() => resultOf(office)).toThrow('Service invoked too many times for one day: email.');
    expect(office.mails).toHaveLength(2);
    office.advance(24 * 3_600_000 - 1);
    expect(resultOf(office, 'left')).toBe(1);
    office.advance(1);
    expect(resultOf(office, 'left')).toBe(5);
  });

  it.each([
    ['ai.do@gmail.com', 100],
    ['ai.do@co-quan.example', 1500],
  ])('gives %s %d recipients a day', (user, limit) => {
    expect(evaluate('return MailApp.getRemainingDailyQuota();', { user })).toBe(limit);
  });

  it('is refused by an address that Google no longer serves', () => {
    const office = officeWith(`function main() { MailApp.sendEmail({ ${MAIL} }); }`);
    office.workspace.outbox.refuse('A@don-vi.example');
    expect(() => resultOf(office)).toThrow('Exception: Invalid email: a@don-vi.example');
    expect(office.mails).toEqual([]);
  });
});
