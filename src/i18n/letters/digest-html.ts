import type { Digest, DigestItem } from '../../core/reminders/digest';
import type { Standing } from '../../core/reminders/matter';
import { utf8Length } from '../../core/values/utf8';
import type { MailMessages } from '../mail/catalogue';
import { escapeHtml, fromCell } from '../mail/escape';
import { describeItem, namesUnits } from './digest-lines';
import { button, footer, paragraph } from './mail-frame';
import { othersHtml } from './others-html';

/**
 * Octets for the table of a mail. Google takes 200 KB of a consumer account (https://developers.google.com/apps-script/guides/services/quotas)
 * and Gmail folds a message away beyond about 102 KB; the frame around the table takes under 6 KB.
 */
const tableLimit = 88_000;

const bars: { readonly [kind in Standing]: string } = {
  overdue: 'background:#c62828;color:#ffffff',
  today: 'background:#ffe0b2;color:#4a2c00',
  soon: 'background:#fff3c4;color:#453900',
  unconfirmed: 'background:#ffe0b2;color:#4a2c00',
  ahead: 'background:#e3f2fd;color:#12344d',
  undated: 'background:#ececec;color:#33373d',
  answered: 'background:#ececec;color:#33373d',
  figures: 'background:#fff3c4;color:#453900',
  movement: 'background:#e3f2fd;color:#12344d',
};

export interface DigestFrame {
  readonly words: MailMessages;
  /** Who keeps the tracker; ''. */
  readonly letterhead: string;
  readonly heading: string;
  /** '' unless it is a test. */
  readonly banner: string;
  readonly greeting: string;
  readonly opening: string;
  readonly request: string;
  /** '' for all but the coordinating unit. */
  readonly basis: string;
  readonly workbookUrl: string;
}

/** The body of a digest, and how many of its tasks it shows; the rest are counted on its last line. */
export function digestHtml(digest: Digest, frame: DigestFrame): { readonly html: string; readonly shown: number } {
  const { words, heading, banner, greeting, opening, basis, request, workbookUrl } = frame;
  const others = othersHtml(digest, words);
  const { html: table, shown } = sectionTables(digest, words, tableLimit - utf8Length(others));
  const rest = digest.itemCount - shown;
  const html = [
    banner === ''
      ? ''
      : `<p class="dd-bar-today" style="margin:0 0 14px;padding:8px 10px;${bars.today}">${escapeHtml(banner)}</p>`,
    letterhead(frame.letterhead),
    `<h1 style="margin:0 0 16px;font-size:19px;line-height:1.3;font-weight:700">${escapeHtml(heading)}</h1>`,
    paragraph(greeting, 'margin:0 0 12px;font-weight:600'),
    paragraph(opening),
    ...(basis === '' ? [] : [paragraph(basis)]),
    paragraph(request, 'margin:0 0 16px'),
    table,
    rest > 0 ? `<p style="margin:14px 0 0;font-weight:600">${escapeHtml(words.more(rest))}</p>` : '',
    others,
    `<p style="margin:20px 0 16px">${button(words.openWorkbook, workbookUrl)}</p>`,
    paragraph(words.closing, 'margin:0'),
    footer(words.footer),
  ].join('');
  return { html, shown };
}

function letterhead(name: string): string {
  if (name === '') return '';
  const style = 'margin:0 0 2px;font-size:12px;font-weight:600;letter-spacing:.04em;color:#5b6470';
  return `<p class="dd-soft" style="${style}">${escapeHtml(name.toUpperCase())}</p>`;
}

function sectionTables(digest: Digest, words: MailMessages, room: number): { html: string; shown: number } {
  const withUnits = namesUnits(digest);
  let html = '';
  let size = 0;
  let shown = 0;
  for (const section of digest.sections) {
    let rows = '';
    let isFull = false;
    for (const { unit, items } of section.groups) {
      let heading = withUnits ? unitRow(fromCell(unit.name)) : '';
      for (const item of items) {
        const row = heading + itemRow(item, words);
        const rowSize = utf8Length(row);
        isFull = size + rowSize > room;
        if (isFull) break;
        rows += row;
        size += rowSize;
        shown += 1;
        heading = '';
      }
      if (isFull) break;
    }
    if (rows !== '') html += sectionTable(section.kind, section.count, rows, words);
    if (isFull) break;
  }
  return { html, shown };
}

function sectionTable(kind: Standing, count: number, rows: string, words: MailMessages): string {
  const cell = 'padding:7px 10px;font-size:14px;font-weight:700;text-align:left';
  const bar = `dd-bar-${kind}`;
  return [
    '<table class="dd-table" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 16px">',
    `<tr><th scope="col" class="${bar}" style="${cell};${bars[kind]}">${escapeHtml(words.section(kind, count))}</th>`,
    `<th scope="col" class="${bar} dd-wide" style="${cell};text-align:right;white-space:nowrap;width:112px;${bars[kind]}">${escapeHtml(words.deadlineColumn)}</th></tr>`,
    rows,
    '</table>',
  ].join('');
}

function unitRow(name: string): string {
  return `<tr><th scope="rowgroup" colspan="2" class="dd-line" style="padding:12px 10px 2px;text-align:left;font-size:14px;font-weight:700">${escapeHtml(name)}</th></tr>`;
}

function itemRow(item: DigestItem, words: MailMessages): string {
  const line = describeItem(item, words);
  const isLate = (item.daysLeft ?? 0) < 0;
  const isNear = !isLate && (item.daysLeft ?? 99) <= 3;
  const soft = 'margin:3px 0 0;font-size:13px;line-height:1.45;color:#5b6470';
  const dayColour = isLate ? '#b3261e' : isNear ? '#8a5300' : '#5b6470';
  const dayClass = isLate ? 'dd-late' : isNear ? 'dd-near' : 'dd-soft';
  const mark =
    line.dateMark === ''
      ? ''
      : `<br> <span class="dd-soft" style="font-size:12px;color:#5b6470">(${escapeHtml(line.dateMark)})</span>`;
  const asked =
    line.asked === ''
      ? ''
      : `<div class="dd-late" style="${soft};color:#b3261e;font-weight:600">${escapeHtml(line.asked)}</div>`;
  const missing = line.missing === '' ? '' : `<div class="dd-soft" style="${soft}">${escapeHtml(line.missing)}</div>`;
  return [
    '<tr><td class="dd-line dd-what" valign="top" style="padding:10px;border-bottom:1px solid #e3e6ea">',
    titleLink(line.title, line.link),
    `<div class="dd-soft" style="${soft};overflow-wrap:anywhere">${escapeHtml(line.code)}</div>${missing}${asked}</td>`,
    '<td class="dd-line dd-when" valign="top" align="right" style="padding:10px 10px 10px 4px;border-bottom:1px solid #e3e6ea;width:108px;font-size:14px">',
    line.date === '' ? '' : dateOf(line.date, words),
    `<strong class="${dayClass}" style="color:${dayColour}">${escapeHtml(line.days)}</strong>${mark}</td></tr>`,
  ].join('');
}

/** Stacked on a phone, the date needs the words that its column's heading says elsewhere. */
function dateOf(date: string, words: MailMessages): string {
  const narrow = (text: string): string => `<span class="dd-narrow" style="display:none">${escapeHtml(text)}</span>`;
  const label = narrow(`${words.deadlineColumn}: `);
  return `${label}<span style="white-space:nowrap">${escapeHtml(date)}</span>${narrow(', ')}<br>`;
}

function titleLink(title: string, link: string): string {
  const text = escapeHtml(title);
  const style = 'color:#1d4779;text-decoration:none;font-weight:600;overflow-wrap:anywhere';
  return link === ''
    ? `<span style="font-weight:600">${text}</span>`
    : `<a class="dd-link" href="${escapeHtml(link)}" style="${style}">${text}</a>`;
}
