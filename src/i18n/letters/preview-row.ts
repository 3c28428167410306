import type { Digest } from '../../core/reminders/digest';
import type { Language } from '../../core/settings/settings';
import type { Day } from '../../core/time/day';
import { mailMessages } from '../mail/messages';
import type { RenderedMail } from './render-digest';

/** A mail as a row of the sheet `Xem trước thư`. */
export interface MailSummary {
  readonly day: Day;
  readonly recipient: string;
  readonly audience: string;
  readonly subject: string;
  readonly taskCount: number;
  readonly body: string;
}

export function summarizeMail(digest: Digest, mail: RenderedMail, language: Language): MailSummary {
  const { audience } = mailMessages(language);
  return {
    day: digest.today,
    recipient: digest.recipient,
    audience: digest.audiences.map((one) => audience[one]).join('; '),
    subject: mail.subject,
    taskCount: digest.itemCount,
    body: mail.text,
  };
}
