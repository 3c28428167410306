import { severityList, statusList } from '../../src/sheets/tables/word-lists';
import type { Findings } from './summarize';

type Counts = ReadonlyMap<string, number>;

/** What people look for first comes first; the states that need nobody's hand share a last column. */
const columns = ['overdue', 'dueSoon', 'unconfirmed', 'noDeadline', 'inTime'] as const;
const done = ['doneOnTime', 'doneLate', 'doneUnassessed'] as const;
const headings = ['overdue', 'due soon', 'unconfirmed', 'no deadline', 'in time', 'done', 'other', 'all'];

/** The story of a run in one language: units with most overdue tasks first, their total, then problems and mails. */
export function tellFindings({
  problems,
  statusesByUnit,
  rungs,
  mailCount,
}: Findings & { readonly mailCount: number }): string[] {
  const rows = [...statusesByUnit].map(([code, counts]) => ({ name: code, numbers: numbersOf(counts) }));
  rows.sort((a, b) => (b.numbers[0] ?? 0) - (a.numbers[0] ?? 0) || (b.numbers[1] ?? 0) - (a.numbers[1] ?? 0));
  const total = headings.map((_, index) => rows.reduce((sum, { numbers }) => sum + (numbers[index] ?? 0), 0));
  const english = (counts: Counts, print: (word: string) => string) =>
    [...counts].map(([word, count]) => `${count} ${print(word)}`).join(', ');
  const severity = (word: string) => severityList.print(severityList.parse(word) ?? 'error', 'en').toLowerCase();
  const byRung = [...rungs].sort(([a], [b]) => offsetOf(b) - offsetOf(a));
  return [
    '',
    line('unit', headings),
    ...rows.map(({ name, numbers }) => line(name, numbers.map(String))),
    line('all units', total.map(String)),
    '',
    `Problems  ${english(problems, (word) => `${severity(word)}s`)}, each with its cell and its cure`,
    `Mails     ${mailCount} sent, one a person; lines by rung of the ladder: ${byRung.map(([rung, count]) => `${rung} ${count}`).join(', ')}`,
  ];
}

function numbersOf(counts: Counts): number[] {
  const of = (status: Parameters<typeof statusList.print>[0]) => counts.get(statusList.print(status)) ?? 0;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shown = columns.map(of);
  const finished = done.reduce((sum, status) => sum + of(status), 0);
  const other = all - finished - shown.reduce((sum, count) => sum + count, 0);
  return [...shown, finished, other, all];
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(14) + cells.map((cell) => cell.padStart(13)).join('');
}

/** `T+7` is 7: the longest overdue first. */
function offsetOf(rung: string): number {
  return Number(rung.replace(/^T/, '')) || 0;
}
