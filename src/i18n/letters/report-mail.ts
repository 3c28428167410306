import type { Decision } from '../../core/report/lower-line';
import type { Report } from '../../core/report/report';
import type { ReportWords } from '../../core/report/report-words';
import { shortenText } from '../../core/text/text';
import { dayFromMoment, formatDay } from '../../core/time/day';
import { escapeHtml, fromCell } from '../mail/escape';
import { mailMessages } from '../mail/messages';
import { reportWords } from '../report/messages';
import { button, footer, mailPage, paragraph } from './mail-frame';
import type { MailLook, RenderedMail } from './render-digest';
import { workbookLink } from './workbook-links';

interface ReportLook extends Pick<MailLook, 'language' | 'spreadsheetId' | 'coordinatorName'> {
  readonly recipient: string;
  /** Whether a task may stand in a mail, by its code. */
  readonly mayLeave: (code: string) => boolean;
}

interface Figure {
  readonly value: number;
  readonly name: string;
  readonly since: string;
}

const longestTitle = 140;
const longestCause = 100;
const soft = 'font-size:13px;color:#5b6470';

/** The report's first page as a mail: four figures with their change, who takes part, where most is overdue, what waits for a decision. */
export function renderReportMail(report: Report, look: ReportLook): RenderedMail {
  const words = reportWords(look.language);
  const { openWorkbook, footer: footerLines, senderName, reportSubject } = mailMessages(look.language);
  const { completeness, leaders, total } = report;
  const figures = listFigures(report, words);
  const stamp = words.stamp(report).split('\n').map(fromCell);
  const participation = fromCell(words.lines.participation(completeness));
  const sums = words.leaders.sums(report.sums, total);
  const [, overdueName, longestName] = words.leaders.worst.headings;
  const worst = leaders.worst.map(({ unitName, overdue, longestDays }) => [
    fromCell(unitName),
    `${overdueName}: ${overdue}; ${longestName}: ${longestDays}`,
  ]);
  const decisions = leaders.decisions.items
    .filter(({ code, isBelow }) => isBelow || look.mayLeave(code))
    .map((one) => decisionLines(one, words));
  const { title: decisionsTitle, none } = words.leaders.decisions;
  const url = workbookLink(look.spreadsheetId);
  const subject = reportSubject({
    day: formatDay(dayFromMoment(report.asOf)),
    total: total.total,
    done: total.done,
    overdue: total.byStatus.overdue,
  });
  const html = [
    `<h1 style="margin:0 0 8px;font-size:19px;line-height:1.3;font-weight:700">${escapeHtml(words.title)}</h1>`,
    `<p class="dd-soft" style="margin:0 0 14px;${soft}">${stamp.map(escapeHtml).join('<br>')}</p>`,
    ...figures.map(figureHtml),
    paragraph(participation, 'margin:14px 0'),
    heading(words.leaders.worst.title),
    worst.length === 0 ? paragraph(words.lists.nothing) : list(worst),
    heading(decisionsTitle),
    decisions.length === 0 ? paragraph(none) : list(decisions),
    paragraph(sums, `margin:14px 0;${soft}`),
    `<p style="margin:18px 0 0">${button(openWorkbook, url)}</p>`,
    footer(footerLines.slice(0, 1)),
  ].join('');
  const text = [
    words.title,
    ...stamp,
    '',
    ...figures.map(({ value, name, since }) => `${name}: ${value} (${since})`),
    '',
    participation,
    '',
    words.leaders.worst.title.toUpperCase(),
    ...(worst.length === 0 ? [words.lists.nothing] : numbered(worst)),
    '',
    decisionsTitle.toUpperCase(),
    ...(decisions.length === 0 ? [none] : numbered(decisions)),
    '',
    sums,
    '',
    `${openWorkbook}: ${url}`,
    '',
    '--',
    ...footerLines.slice(0, 1),
  ].join('\n');
  return {
    to: look.recipient,
    subject,
    html: mailPage(look.language, subject, html),
    text: `${text}\n`,
    senderName: senderName(fromCell(look.coordinatorName)),
  };
}

function listFigures({ total, change }: Report, words: ReportWords): readonly Figure[] {
  const now = [total.total, total.done, total.byStatus.overdue, total.byStatus.dueSoon];
  const before = change?.before;
  const then = [before?.total, before?.done, before?.overdue, before?.dueSoon];
  return words.leaders.figures.map((name, at) => {
    const value = now[at] ?? 0;
    return { value, name, since: words.leaders.since(value, then[at], change?.fromAsOf) };
  });
}

/** A line each: on a phone four figures side by side would be too small to read. */
function figureHtml({ value, name, since }: Figure, at: number): string {
  const isOverdue = at === 2;
  const number = `<span class="${isOverdue ? 'dd-late' : 'dd-link'}" style="color:${isOverdue ? '#b3261e' : '#1d4779'}">${value}</span>`;
  return [
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 6px"><tr>',
    `<td valign="top" width="76" align="right" style="padding:0 12px 0 0;font-size:28px;line-height:1.1;font-weight:700">${number}</td>`,
    `<td valign="top"><strong>${escapeHtml(name)}</strong><br><span class="dd-soft" style="${soft}">${escapeHtml(since)}</span></td>`,
    '</tr></table>',
  ].join('');
}

function decisionLines({ code, title, unitName, daysLate, cause, decidedBy }: Decision, words: ReportWords): string[] {
  const { headings, noCause, noLevel } = words.leaders.decisions;
  return [
    fromCell(shortenText(title, longestTitle)),
    `${fromCell(unitName)}, ${code}; ${headings[2]}: ${daysLate}`,
    `${headings[3]}: ${fromCell(shortenText(cause, longestCause)) || noCause}`,
    `${headings[4]}: ${fromCell(shortenText(decidedBy, longestCause)) || noLevel}`,
  ];
}

function heading(text: string): string {
  return `<h2 style="margin:18px 0 6px;font-size:15px;font-weight:700">${escapeHtml(text)}</h2>`;
}

/** The first line of each item stands out. */
function list(items: readonly (readonly string[])[]): string {
  const rows = items.map(([first = '', ...others]) => {
    const rest = others.map((one) => `<br><span class="dd-soft" style="${soft}">${escapeHtml(one)}</span>`);
    return `<li style="margin:0 0 8px;overflow-wrap:anywhere"><strong>${escapeHtml(first)}</strong>${rest.join('')}</li>`;
  });
  return `<ol style="margin:0;padding-left:20px;font-size:14px;line-height:1.45">${rows.join('')}</ol>`;
}

function numbered(items: readonly (readonly string[])[]): string[] {
  return items.map((parts, at) => `${at + 1}. ${parts.join('\n   ')}`);
}
