import type { Language } from '../../core/settings';
import { escapeHtml } from './escape';
import { mailMessages } from './messages';
import type { RenderedMail } from './render-digest';

/** Mails beyond this number are counted, not shown: a dialog with hundreds of them would not open. */
const mostShown = 60;

/** All mails on one page: a line for each, which opens to show the mail as its reader will see it. */
export function renderPreviewPage(mails: readonly RenderedMail[], language: Language): string {
  const words = mailMessages(language).page;
  const title = mails.length === 0 ? words.none : words.title(mails.length);
  const shown = mails.slice(0, mostShown);
  const rest = mails.length - shown.length;
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><base target="_blank">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><style>',
    ':root{color-scheme:light dark}',
    'body{margin:0;padding:12px;font:15px/1.5 -apple-system,"Segoe UI",Roboto,Arial,sans-serif}',
    'h1{font-size:18px;margin:0 0 12px}',
    'details{border:1px solid #8886;border-radius:4px;margin:0 0 8px}',
    'summary{padding:8px 10px;cursor:pointer;overflow-wrap:anywhere}',
    'summary span{display:block;font-size:13px;opacity:.75}',
    'iframe{display:block;width:100%;height:560px;border:0;border-top:1px solid #8886}',
    '</style></head><body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...shown.map((mail, index) => mailDetails(mail, index === 0, words.to)),
    rest > 0 ? `<p>… +${rest}</p>` : '',
    '</body></html>',
  ].join('');
}

/** A sandboxed frame, so that one mail's style sheet cannot touch another's. */
function mailDetails({ to, subject, html }: RenderedMail, isOpen: boolean, toLabel: string): string {
  const head = `<summary><strong>${escapeHtml(subject)}</strong><span>${escapeHtml(toLabel)}: ${escapeHtml(to)}</span></summary>`;
  const frame = `<iframe sandbox="allow-popups" title="${escapeHtml(subject)}" srcdoc="${escapeHtml(html)}"></iframe>`;
  return `<details${isOpen ? ' open' : ''}>${head}${frame}</details>`;
}
