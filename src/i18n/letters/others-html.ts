import type { Digest } from '../../core/reminders/digest';
import type { MailMessages } from '../mail/catalogue';
import { escapeHtml, fromCell } from '../mail/escape';
import { describeOther, namesUnits } from './digest-lines';

const cell = 'padding:6px 10px;border-bottom:1px solid #e3e6ea;font-size:13px;line-height:1.45';

/** The reader's other overdue tasks, a short line each; '' without any. */
export function othersHtml(digest: Digest, words: MailMessages): string {
  const { others } = digest.overview;
  if (others.tasks + others.reports === 0) return '';
  const withUnits = namesUnits(digest);
  const rows = others.groups.flatMap(({ unit, items }) => [
    withUnits ? unitLine(fromCell(unit.name)) : '',
    ...items.map((matter) => otherRow(describeOther(matter, digest.today, words))),
  ]);
  const more =
    others.more.length === 0
      ? ''
      : `<p class="dd-soft" style="margin:8px 10px 0;font-size:13px;color:#5b6470">${escapeHtml(words.others.more(others.more))}</p>`;
  return [
    `<h2 class="dd-late" style="margin:20px 0 4px;padding:0 10px;font-size:14px;font-weight:700;color:#b3261e">${escapeHtml(words.others.title(others))}</h2>`,
    '<table class="dd-table" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">',
    ...rows,
    '</table>',
    more,
  ].join('');
}

function unitLine(name: string): string {
  return `<tr><th scope="rowgroup" colspan="2" class="dd-line" style="padding:8px 10px 2px;text-align:left;font-size:13px;font-weight:700">${escapeHtml(name)}</th></tr>`;
}

function otherRow({ title, code, days, link }: ReturnType<typeof describeOther>): string {
  const text = escapeHtml(title);
  const named =
    link === ''
      ? text
      : `<a class="dd-link" href="${escapeHtml(link)}" style="color:#1d4779;text-decoration:none;overflow-wrap:anywhere">${text}</a>`;
  return [
    `<tr><td class="dd-line dd-what" valign="top" style="${cell}">${named} <span class="dd-soft" style="color:#5b6470">${escapeHtml(code)}</span></td>`,
    `<td class="dd-line dd-when" valign="top" align="right" style="${cell};width:108px"><strong class="dd-late" style="color:#b3261e">${escapeHtml(days)}</strong></td></tr>`,
  ].join('');
}
