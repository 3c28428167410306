import type { Language } from '../../core/settings/settings';
import { escapeHtml } from '../mail/escape';
import { renderPreviewPage } from './preview-page';
import type { RenderedMail } from './render-digest';

const style = [
  ':root{color-scheme:light dark}',
  'body{margin:0;padding:12px;font:15px/1.5 -apple-system,"Segoe UI",Roboto,Arial,sans-serif}',
  'h1{font-size:18px;margin:0 0 12px}',
  'details{border:1px solid #8886;border-radius:4px;margin:0 0 8px}',
  'summary{padding:8px 10px;cursor:pointer;overflow-wrap:anywhere}',
  'summary span{display:block;font-size:13px;opacity:.75}',
  'iframe{display:block;width:100%;height:560px;border:0;border-top:1px solid #8886}',
].join('');

/** All mails as a page that stands on its own: what `npm start` leaves to open. */
export function renderMailsPage(mails: readonly RenderedMail[], language: Language): string {
  const page = renderPreviewPage(mails, language);
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><base target="_blank">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(page.title)}</title>`,
    `<style>${style}</style></head><body><h1>${escapeHtml(page.title)}</h1>${page.mails}</body></html>`,
  ].join('');
}
