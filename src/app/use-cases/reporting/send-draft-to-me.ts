import { isReportCode } from '../../../core/report/report-code';
import { draftMessages } from '../../../i18n/draft/messages';
import { escapeHtml } from '../../../i18n/mail/escape';
import { screenMessages } from '../../../i18n/screen/messages';
import { makeDraft } from '../../drafting/make-draft';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { UserError } from '../../ports/user-error';

/**
 * Mails the draft of one frozen report to whoever asks, and to nobody else.
 * @param asked the report's code, as a page sent it.
 * @returns what happened, for the page that asked.
 */
export function sendDraftToMe(ports: Ports, asked: unknown): string {
  const tracker = openOfficeTracker(ports, 'draftReport');
  const { language } = tracker.context.settings;
  const words = draftMessages[language];
  const { product, menu } = screenMessages(language);
  const code = String(asked);
  if (!isReportCode(code)) throw new UserError('unknownFrozen', { text: code });
  const attachment = makeDraft(ports, tracker, code);
  if (ports.mail.remaining() < 1) return words.noQuota;
  const to = ports.session.ownerEmail();
  const text = words.letter(code);
  const html = `<p>${escapeHtml(text)}</p>`;
  ports.mail.send({ to, subject: words.subject(code), text, html, senderName: product, attachment });
  const said = words.sent({ code, to });
  ports.workbook.commit(planLogLine(ports, tracker, menu.draftReport, said, code));
  ports.screen.toast(said);
  return said;
}
