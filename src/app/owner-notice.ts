import { formatDay } from '../core/day';
import type { FailureFacts } from '../i18n/screen/catalogue';
import { screenMessages } from '../i18n/screen/messages';
import type { Ports } from './ports';
import { rememberedLanguage } from './remembered-language';

const property = 'ownerToldOn';

/** Mails the account that the trigger runs as, at most once a day. A notice that cannot be sent is logged: the first failure is what counts. */
export function tellOwnerOfFailure(ports: Ports, functionName: string, facts: FailureFacts): void {
  try {
    const today = formatDay(Math.floor(ports.clock.now()));
    if (ports.store.readAll()[property] === today) return;
    const words = screenMessages(rememberedLanguage(ports));
    const link = `https://docs.google.com/spreadsheets/d/${ports.workbook.id()}/edit`;
    const text = words.ownerNotice.body({ ...facts, functionName, link });
    ports.store.write({ [property]: today });
    ports.mail.send({
      to: ports.session.ownerEmail(),
      subject: words.ownerNotice.subject(facts.reference),
      text,
      html: `<pre style="font:14px sans-serif;white-space:pre-wrap">${escapeHtml(text)}</pre>`,
      senderName: words.product,
    });
  } catch (error) {
    ports.log.fault(`The owner could not be told of ${facts.reference}: ${String(error)}`);
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
