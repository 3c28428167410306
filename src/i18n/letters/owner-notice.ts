import type { WaitingDigest } from '../../core/reminders/digests';
import type { RecipientProblem } from '../../core/reminders/ladder-lines';
import type { LedgerEntry } from '../../core/reminders/ledger/ledger-entry';
import { fewLines } from '../../core/text/first-few';
import type { Day } from '../../core/time/day';
import type { CellName } from '../mail/catalogue';
import { escapeHtml } from '../mail/escape';
import { mailMessages } from '../mail/messages';
import { button, footer, mailPage, paragraph } from './mail-frame';
import type { MailLook, RenderedMail } from './render-digest';
import { workbookLink } from './workbook-links';

/** What a run of reminders leaves for a person to see to. */
export interface OwnerNews {
  readonly today: Day;
  readonly unconfirmed: readonly LedgerEntry[];
  readonly waiting: readonly WaitingDigest[];
  /** Addresses that the mail service refused in this run. */
  readonly refused: readonly string[];
  /** Addresses whose mails wait because the service refused every mail. */
  readonly held: readonly string[];
  /** Names of units in force whom no reminder reaches. */
  readonly unreached: readonly string[];
  readonly problems: readonly RecipientProblem[];
}

const longestList = 40;

/** One mail to whoever runs the script; undefined when there is nothing to tell. */
export function renderOwnerNotice(
  owner: string,
  news: OwnerNews,
  look: Pick<MailLook, 'language' | 'spreadsheetId'>,
  cellName: CellName,
): RenderedMail | undefined {
  const words = mailMessages(look.language).owner;
  const waiting = news.waiting.filter(({ reason }) => reason === 'quota');
  const counts = {
    unconfirmed: news.unconfirmed.length,
    waiting: waiting.length,
    failed: news.refused.length,
    held: news.held.length,
    unreached: news.unreached.length,
    problems: news.problems.length,
  };
  const parts = [
    { text: words.unconfirmed(counts.unconfirmed), lines: listUnconfirmed(news.unconfirmed, words.line) },
    {
      text: words.waiting(counts.waiting),
      lines: waiting.map((one) => words.lines(one.recipient, one.lineCount)),
    },
    { text: words.failed(counts.failed), lines: news.refused },
    { text: words.held(counts.held), lines: news.held },
    { text: words.unreached(counts.unreached), lines: news.unreached },
    { text: words.problems(counts.problems), lines: news.problems.map((one) => words.problem(one, cellName)) },
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return undefined;

  const { openWorkbook, footer: footerLines, senderName } = mailMessages(look.language);
  const subject = words.subject(counts, news.today);
  const url = workbookLink(look.spreadsheetId);
  const html = [
    `<h1 style="margin:0 0 14px;font-size:19px;line-height:1.3;font-weight:700">${escapeHtml(words.heading)}</h1>`,
    ...parts.map(({ text, lines }) => paragraph(text, 'margin:0 0 6px') + list(shorten(lines))),
    `<p style="margin:18px 0 0">${button(openWorkbook, url)}</p>`,
    footer(footerLines.slice(0, 1)),
  ].join('');
  const text = [
    words.heading,
    ...parts.flatMap((part) => ['', part.text, ...shorten(part.lines).map((line) => `- ${line}`)]),
    '',
    `${openWorkbook}: ${url}`,
  ].join('\n');
  return {
    to: owner,
    subject,
    html: mailPage(look.language, subject, html),
    text: `${text}\n`,
    senderName: senderName(''),
  };
}

function listUnconfirmed(
  entries: readonly LedgerEntry[],
  toLine: (recipient: string, codes: string) => string,
): readonly string[] {
  const codes = new Map<string, string[]>();
  for (const { recipient, code, rung } of entries) {
    const known = codes.get(recipient);
    if (known === undefined) codes.set(recipient, [`${code} (${rung})`]);
    else known.push(`${code} (${rung})`);
  }
  return [...codes].map(([recipient, own]) => toLine(recipient, shorten(own).join(', ')));
}

function shorten(lines: readonly string[]): readonly string[] {
  return fewLines(lines, longestList, (hidden) => `… (+${hidden})`);
}

function list(lines: readonly string[]): string {
  const items = lines.map((line) => `<li style="margin:0 0 3px;overflow-wrap:anywhere">${escapeHtml(line)}</li>`);
  return `<ul style="margin:0 0 14px;padding-left:20px;font-size:14px">${items.join('')}</ul>`;
}
