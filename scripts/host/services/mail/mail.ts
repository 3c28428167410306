import {
  MAIL_ATTACHMENT_BYTES,
  MAIL_ATTACHMENTS_PER_MESSAGE,
  MAIL_BODY_BYTES,
  MAIL_RECIPIENTS_PER_DAY,
  MAIL_RECIPIENTS_PER_MESSAGE,
  MAIL_SUBJECT_CHARACTERS,
} from '../../accounting/limits';
import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { ServiceError } from '../../runs/exceptions';
import type { MailAttachment, SentMail } from '../../workspace/outbox';
import { authorized, SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';
import type { BlobService } from '../utilities/blob';
import { byteLength } from '../utilities/bytes';
import { parseAddresses } from './addresses';

type Fields = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/mail/mail-app */
export class MailAppService {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  getRemainingDailyQuota(): number {
    const { execution, workspace } = this.#host;
    return workspace.quotas.remaining(execution.user, 'mail', MAIL_RECIPIENTS_PER_DAY);
  }

  sendEmail(...args: readonly unknown[]): void {
    const mail = this.#compose(fieldsOf(args));
    this.#assertMayGo(mail);
    this.#host.workspace.outbox.sent.push(mail);
  }

  #compose(fields: Fields): SentMail {
    const { execution, workspace } = this.#host;
    const text = (name: string) => (fields[name] === undefined || fields[name] === null ? '' : String(fields[name]));
    const to = parseAddresses(text('to'));
    if (to.length === 0) throw new ServiceError('Failed to send email: no recipient');
    return {
      at: workspace.clock.now(),
      from: fields.noReply === true ? `noreply@${execution.user.split('@')[1]}` : execution.user,
      senderName: text('name'),
      to,
      cc: parseAddresses(text('cc')),
      bcc: parseAddresses(text('bcc')),
      replyTo: text('replyTo'),
      subject: text('subject'),
      body: text('body'),
      htmlBody: text('htmlBody'),
      attachments: [...attachmentsOf(fields.attachments), ...inlineImagesOf(fields.inlineImages)],
    };
  }

  #assertMayGo(mail: SentMail): void {
    const { execution, workspace } = this.#host;
    const recipients = [...mail.to, ...mail.cc, ...mail.bcc];
    for (const address of recipients) {
      if (workspace.outbox.isRefused(address)) throw new ServiceError(`Invalid email: ${address}`);
    }
    if (recipients.length > MAIL_RECIPIENTS_PER_MESSAGE) throw exceeded('Recipients Per Message');
    // The limit is documented, its text is not.
    if (mail.subject.length > MAIL_SUBJECT_CHARACTERS) throw new ServiceError('Invalid argument: subject');
    const kind = workspace.users.get(execution.user).kind;
    const size = Math.max(byteLength(mail.body), byteLength(mail.htmlBody));
    if (size > MAIL_BODY_BYTES[kind]) throw exceeded('Body Size');
    const attached = mail.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (attached > MAIL_ATTACHMENT_BYTES) throw exceeded('Total Attachments Size');
    if (mail.attachments.length > MAIL_ATTACHMENTS_PER_MESSAGE) throw exceeded('Attachments Per Message');
    if (!workspace.quotas.spend(execution.user, 'mail', MAIL_RECIPIENTS_PER_DAY, recipients.length)) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
  }
}

/** The four forms of `sendEmail` as one set of fields. */
function fieldsOf(args: readonly unknown[]): Fields {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return first as Fields;
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...(fourth as Fields | undefined), to: first, subject: second, body: third };
}

function attachmentsOf(list: unknown): MailAttachment[] {
  if (!Array.isArray(list)) return [];
  return list.map((source: { getBlob(): BlobService }, i) => {
    const blob = source.getBlob();
    return {
      name: blob.getName() ?? `attachment-${i + 1}`,
      contentType: blob.getContentType() ?? 'application/octet-stream',
      bytes: blob.getBytes(),
    };
  });
}

/** Pictures that the HTML names by `cid:`. */
function inlineImagesOf(images: unknown): MailAttachment[] {
  if (typeof images !== 'object' || images === null) return [];
  return Object.entries(images).flatMap(([cid, source]) => attachmentsOf([source]).map((image) => ({ ...image, cid })));
}

function exceeded(what: string): ServiceError {
  return new ServiceError(`Limit Exceeded: Email ${what}.`);
}

export const mailAppClass: ClassDefinition = {
  type: 'Mail.MailApp',
  name: 'MailApp',
  of: MailAppService,
  effects: effects({ trip: 'sendEmail getRemainingDailyQuota' }),
  needs: () => authorized(SCOPES.sendMail),
};
