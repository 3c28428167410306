import { formatDay } from '../../core/time/day';
import type { Facts } from '../../core/values/facts';
import type { FailureFacts, ScreenMessages } from '../../i18n/screen/catalogue';
import { screenMessages } from '../../i18n/screen/messages';
import { rememberedLanguage } from '../memory/remembered-language';
import type { Ports } from '../ports/ports';
import type { UserErrorCode } from '../ports/user-error';

const property = 'ownerToldOn';

/** Mails the account that the trigger runs as, at most once a day. A notice that cannot be sent is logged: the first failure is what counts. */
export function tellOwnerOfFailure(ports: Ports, functionName: string, facts: FailureFacts): void {
  mailOwner(ports, facts.reference, ({ ownerNotice }, link) => ({
    subject: ownerNotice.subject(facts.reference),
    text: ownerNotice.body({ ...facts, functionName, link }),
  }));
}

/** The same of a run that stopped because someone must act first: nobody is at the screen to read why. */
export function tellOwnerOfStop(ports: Ports, functionName: string, code: UserErrorCode, facts: Facts): void {
  mailOwner(ports, code, ({ ownerNotice, userErrors }, link) => ({
    subject: ownerNotice.stoppedSubject,
    text: ownerNotice.stopped({ functionName, why: userErrors[code](facts), link }),
  }));
}

function mailOwner(
  ports: Ports,
  mark: string,
  write: (words: ScreenMessages, link: string) => { readonly subject: string; readonly text: string },
): void {
  try {
    const today = formatDay(Math.floor(ports.clock.now()));
    if (ports.store.readAll()[property] === today) return;
    const words = screenMessages(rememberedLanguage(ports));
    const link = `https://docs.google.com/spreadsheets/d/${ports.workbook.id()}/edit`;
    const { subject, text } = write(words, link);
    ports.store.write({ [property]: today });
    ports.mail.send({
      to: ports.session.ownerEmail(),
      subject,
      text,
      html: `<pre style="font:14px sans-serif;white-space:pre-wrap">${escapeHtml(text)}</pre>`,
      senderName: words.product,
    });
  } catch (error) {
    ports.log.fault(`The owner could not be told of ${mark}: ${String(error)}`);
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
