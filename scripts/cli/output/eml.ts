import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentMail } from '../../host/workspace/outbox';

/** A mail as an RFC 5322 message in UTF-8, with plain and HTML parts. Equal mails give equal bytes. */
export async function toEml(mail: SentMail, number: number): Promise<Uint8Array> {
  const mark = createHash('sha256')
    .update(`${number}|${mail.at}|${mail.to.join()}|${mail.subject}`)
    .digest('hex')
    .slice(0, 16);
  const composer = new MailComposer({
    from: { name: mail.senderName, address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo !== '' && { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody !== '' && { html: mail.htmlBody }),
    attachments: mail.attachments.map(({ name, contentType, bytes, cid }) => ({
      filename: name,
      contentType,
      content: Buffer.from(bytes),
      ...(cid !== undefined && { cid }),
    })),
    date: new Date(mail.at),
    messageId: `<${mark}@local.example>`,
    baseBoundary: mark,
    newline: 'win',
    disableUrlAccess: true,
    disableFileAccess: true,
  });
  const message = composer.compile();
  // The outbox is a record: hidden recipients stay readable in it.
  message.keepBcc = true;
  return message.build();
}

/** `0001-an.nguyen@example.org.eml`: in the order of sending. */
export function emlName({ to }: SentMail, number: number): string {
  const address = (to[0] ?? 'nobody').replace(/[^\w.@+-]/g, '_');
  return `${String(number).padStart(4, '0')}-${address}.eml`;
}
