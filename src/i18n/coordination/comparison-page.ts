import type { StatusMove } from '../../core/report/frozen/snapshot';
import type { LoneTask, SnapshotDetail } from '../../core/report/frozen/snapshot-detail';
import type { Language } from '../../core/settings/settings';
import type { Status } from '../../core/tasks/status';
import { statusWords } from '../../core/tasks/status-words';
import { firstFew } from '../../core/text/first-few';
import { formatMoment } from '../../core/time/day';
import { escapeHtml } from '../mail/escape';
import { reportWords } from '../report/messages';
import { comparisonWords } from './comparison-words';

/** Longer lists are cut: the two frozen sheets hold every code. */
const mostListed = 200;

/** What `src/ui/snapshot-comparison.html` shows. */
export interface ComparisonPage {
  readonly language: Language;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** HTML. */
  readonly body: string;
}

export interface ComparisonNames {
  readonly language: Language;
  readonly unitName: (code: string) => string;
  /** '' when the master has the task no more. */
  readonly taskTitle: (code: string) => string;
}

/** Two frozen reports side by side: the counts first, then the tasks behind every difference. */
export function renderComparison(detail: SnapshotDetail, names: ComparisonNames): ComparisonPage {
  const { language } = names;
  const words = comparisonWords[language];
  const { before, after, change, newlyOverdue, newlyDone, otherMoves, added, gone } = detail;
  const summary = reportWords(language).lines.change(change);
  const movesOf = (moves: readonly StatusMove[]) =>
    moves.map(({ code, unitCode, from, to }) => [
      code,
      unitCode,
      `${statusName(from, language)} → ${statusName(to, language)}`,
    ]);
  const tasksOf = (tasks: readonly LoneTask[]) =>
    tasks.map(({ code, unitCode, status }) => [code, unitCode, statusName(status, language)]);
  const lists: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [words.newlyOverdue, movesOf(newlyOverdue)],
    [words.newlyDone, movesOf(newlyDone)],
    [words.otherMoves, movesOf(otherMoves)],
    [words.added, tasksOf(added)],
    [words.gone, tasksOf(gone)],
  ];
  const parts = lists.map(([title, rows]) => listHtml(title, rows, names));
  return {
    language,
    title: `${before.code} → ${after.code}`,
    summary,
    body: [countsHtml(detail, language), ...parts].join(''),
  };
}

function countsHtml({ before, after, change, statuses }: SnapshotDetail, language: Language): string {
  const words = comparisonWords[language];
  const line = (name: string, from: number, to: number) => [name, String(from), String(to), signed(to - from)];
  const rows = [
    line(words.total, change.totalBefore, change.totalAfter),
    ...statuses.map(({ status, before: from, after: to }) => line(statusName(status, language), from, to)),
  ];
  return tableHtml([words.status, headingOf(before), headingOf(after), words.difference], rows);
}

function headingOf({ code, asOf }: SnapshotDetail['before']): string {
  return asOf === undefined ? code : formatMoment(asOf);
}

function signed(difference: number): string {
  if (difference === 0) return '0';
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

function listHtml(title: string, rows: readonly (readonly string[])[], names: ComparisonNames): string {
  const words = comparisonWords[names.language];
  const heading = `<h2>${escapeHtml(`${title} (${rows.length})`)}</h2>`;
  if (rows.length === 0) return `${heading}<p>${escapeHtml(words.none)}</p>`;
  const { shown, hidden } = firstFew(
    rows.map(([code = '', unitCode = '', what = '']) => [
      code,
      unitCode === '' ? words.noUnit : names.unitName(unitCode),
      names.taskTitle(code),
      what,
    ]),
    mostListed,
  );
  const more = hidden > 0 ? `<p>${escapeHtml(words.more(hidden))}</p>` : '';
  return `${heading}${tableHtml([words.code, words.unit, words.task, words.status], shown)}${more}`;
}

function tableHtml(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function statusName(status: Status, language: Language): string {
  return statusWords[status][language === 'en' ? 1 : 0];
}
