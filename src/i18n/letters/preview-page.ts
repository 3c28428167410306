import type { Language } from '../../core/settings/settings';
import { firstFew } from '../../core/text/first-few';
import { escapeHtml } from '../mail/escape';
import { mailMessages } from '../mail/messages';
import type { RenderedMail } from './render-digest';

/** Mails beyond this number are counted, not shown: a dialog with hundreds of them would not open. */
const mostShown = 60;

/** What `src/ui/mail-preview.html` shows. */
export interface PreviewPage {
  readonly language: Language;
  readonly title: string;
  /** HTML. */
  readonly mails: string;
  /** There is a mail that could be tried out. */
  readonly canTest: boolean;
  readonly sendTest: string;
  readonly sending: string;
  readonly failed: string;
}

/**
 * All mails on one page: a line for each, which opens to show the mail as its reader will see it.
 * @param notes what stands above them.
 */
export function renderPreviewPage(
  mails: readonly RenderedMail[],
  language: Language,
  notes: readonly string[] = [],
): PreviewPage {
  const { none, title, to, more, sendTest, sending, failed } = mailMessages(language).page;
  const { shown, hidden } = firstFew(mails, mostShown);
  const details = [
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    ...shown.map((mail, index) => mailDetails(mail, index === 0, to)),
  ];
  return {
    language,
    title: mails.length === 0 ? none : title(mails.length),
    mails: hidden > 0 ? `${details.join('')}<p>${escapeHtml(more(hidden))}</p>` : details.join(''),
    canTest: mails.length > 0,
    sendTest,
    sending,
    failed,
  };
}

/** A sandboxed frame, so that one mail's style sheet cannot touch another's. */
function mailDetails({ to, subject, html }: RenderedMail, isOpen: boolean, toLabel: string): string {
  const head = `<summary><strong>${escapeHtml(subject)}</strong><span>${escapeHtml(toLabel)}: ${escapeHtml(to)}</span></summary>`;
  const frame = `<iframe sandbox="allow-popups" title="${escapeHtml(subject)}" srcdoc="${escapeHtml(html)}"></iframe>`;
  return `<details${isOpen ? ' open' : ''}>${head}${frame}</details>`;
}
