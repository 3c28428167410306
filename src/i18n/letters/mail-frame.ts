import { escapeHtml } from '../mail/escape';

/**
 * Colours twice: inline for clients that drop style sheets, by class for those that know dark mode.
 * Red, orange and yellow are the statuses' colours of the workbook; the word always stands beside them.
 */
const sheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){
.dd-table,.dd-table tbody,.dd-table tr,.dd-table th,.dd-table td{display:block!important;width:auto!important;text-align:left!important}
.dd-table .dd-what{border-bottom:0!important;padding-bottom:0!important}
.dd-table .dd-when{padding:3px 10px 12px!important}
.dd-table .dd-wide,.dd-when br{display:none!important}
.dd-narrow{display:inline!important}
}
@media (prefers-color-scheme:dark){
.dd-page{background:#14171c!important}
.dd-card{background:#1d2127!important;border-color:#b3423c #363c45 #363c45!important}
.dd-ink{color:#e8eaed!important}
.dd-soft{color:#a9b1bb!important}
.dd-line{border-color:#363c45!important}
.dd-link{color:#a8c7fa!important}
.dd-late{color:#ff9d94!important}
.dd-near{color:#f5c76a!important}
.dd-bar-overdue{background:#8c1d18!important;color:#ffffff!important}
.dd-bar-today{background:#6b4310!important;color:#ffe9cc!important}
.dd-bar-soon,.dd-bar-figures{background:#564a12!important;color:#fff3c4!important}
.dd-bar-unconfirmed{background:#6b4310!important;color:#ffe9cc!important}
.dd-bar-ahead,.dd-bar-movement{background:#1f3a52!important;color:#d6e9fb!important}
.dd-bar-undated,.dd-bar-answered{background:#343a43!important;color:#e8eaed!important}
.dd-button{background:#a8c7fa!important;color:#10233f!important}
}`.replace(/\n/g, '');

const fonts = "-apple-system,'Segoe UI',Roboto,Arial,sans-serif";

/** A whole mail: one column of at most 680 px, without images; on a phone that knows media queries each row stacks. */
export function mailPage(language: string, title: string, body: string): string {
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(title)}</title><style>${sheet}</style></head>`,
    '<body class="dd-page" style="margin:0;padding:0;background:#f1f3f5">',
    mailBody(body),
    '</body></html>',
  ].join('');
}

function mailBody(body: string): string {
  return [
    '<table role="presentation" class="dd-page" width="100%" cellpadding="0" cellspacing="0" style="background:#f1f3f5">',
    '<tr><td align="center" style="padding:12px 8px">',
    '<table role="presentation" class="dd-card" width="100%" cellpadding="0" cellspacing="0" ',
    'style="max-width:680px;background:#ffffff;border:1px solid #d9dde2;border-top:4px solid #9b1c1c;border-collapse:separate">',
    `<tr><td class="dd-ink" style="padding:20px 16px 18px;text-align:left;font-family:${fonts};font-size:15px;line-height:1.5;color:#1f2328">`,
    body,
    '</td></tr></table></td></tr></table>',
  ].join('');
}

export function paragraph(text: string, style = 'margin:0 0 12px'): string {
  return `<p style="${style}">${escapeHtml(text)}</p>`;
}

export function button(text: string, href: string): string {
  return `<a class="dd-button" href="${escapeHtml(href)}" style="display:inline-block;padding:9px 16px;background:#1d4779;color:#ffffff;text-decoration:none;font-weight:600;border-radius:4px">${escapeHtml(text)}</a>`;
}

export function footer(lines: readonly string[]): string {
  const text = lines.map(escapeHtml).join('<br>');
  return `<p class="dd-soft dd-line" style="margin:18px 0 0;padding-top:12px;border-top:1px solid #d9dde2;font-size:13px;line-height:1.45;color:#5b6470">${text}</p>`;
}
