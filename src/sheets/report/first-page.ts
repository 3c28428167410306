import type { Decision } from '../../core/report/lower-line';
import type { Report } from '../../core/report/report';
import type { ReportWords } from '../../core/report/report-words';
import { shortenText } from '../../core/text/text';
import type { Day } from '../../core/time/day';
import type { Cell } from '../../core/values/cell';
import { blankRow, figureSpans, listRow, type PageRow, type RowKind, textRow } from './page';

const unitSlots = 5;
const decisionSlots = 5;
const barSlots = 8;

/** What each row of the first page is, the same in every report. */
export const firstPageKinds: readonly RowKind[] = [
  ...(['title', 'stamp', 'figures', 'figureNames', 'line', 'line', 'halfSection', 'head:worst'] as const),
  ...Array.from({ length: unitSlots }, () => 'item:worst' as const),
  'half',
  ...Array.from({ length: barSlots + 1 }, () => 'bar' as const),
  ...(['section', 'head:decisions'] as const),
  ...Array.from({ length: decisionSlots }, () => 'item:decisions' as const),
  ...(['note', 'blank'] as const),
];

/** A cell of the first page: the whole text stands in the list further down. */
const longestTitle = 150;
const longestCause = 100;

/**
 * What a leader reads in ten seconds, in a fixed number of rows: however many units are late, the table by unit begins in the same row,
 * so that an unchanged table is an untouched one.
 */
export function firstPageRows(report: Report, words: ReportWords): PageRow[] {
  const { completeness, leaders, total, sums } = report;
  return [
    textRow('title', words.title),
    textRow('stamp', words.stamp(report)),
    ...figureRows(report, words),
    textRow('line', words.lines.participation(completeness)),
    textRow('line', words.leaders.basis(report.basis)),
    textRow('halfSection', words.leaders.worst.title),
    listRow('head:worst', words.leaders.worst.headings),
    ...slots(
      leaders.worst.map(({ unitName, overdue, longestDays }, index) =>
        // The number keeps the unit's name from being taken for its line in the table.
        listRow('item:worst', [`${index + 1}. ${unitName}`, overdue, longestDays]),
      ),
      unitSlots,
      listRow('item:worst', []),
    ),
    textRow('half', words.leaders.sums(sums, total)),
    ...barRows(report, words),
    ...decisionRows(report, words),
  ];
}

function figureRows({ total, change }: Report, words: ReportWords): PageRow[] {
  const { figures, since } = words.leaders;
  const now = [total.total, total.done, total.byStatus.overdue, total.byStatus.dueSoon];
  const before = change?.before;
  const then = [before?.total, before?.done, before?.overdue, before?.dueSoon];
  const numbers: Cell[] = [];
  const names: Cell[] = [];
  for (const [index, [start]] of figureSpans.entries()) {
    numbers[start] = now[index];
    names[start] = `${figures[index]}\n${since(now[index] ?? 0, then[index], change?.fromAsOf)}`;
  }
  return [
    { kind: 'figures', cells: Array.from(numbers) },
    { kind: 'figureNames', cells: Array.from(names) },
  ];
}

/** The chart's figures in rows that stay hidden: sorted, as the table need not be. */
function barRows({ leaders }: Report, words: ReportWords): PageRow[] {
  const [done, open, overdue] = words.leaders.bars;
  const bars = leaders.bars.map(
    (unit): PageRow => ({
      kind: 'bar',
      cells: [
        undefined,
        undefined,
        `${unit.unitName} (${unit.byStatus.overdue})`,
        unit.done,
        unit.total - unit.done - unit.byStatus.overdue,
        unit.byStatus.overdue,
      ],
    }),
  );
  return [
    { kind: 'bar', cells: [undefined, undefined, words.table.unit, done, open, overdue] },
    ...slots(bars, barSlots, { kind: 'bar', cells: [] }),
  ];
}

function decisionRows({ leaders: { decisions }, lower }: Report, words: ReportWords): PageRow[] {
  const { title, headings, none, more } = words.leaders.decisions;
  const { items, hidden } = decisions;
  const say = lower.lines.length === 0 ? more : words.lower.moreDecisions;
  const note = items.length === 0 ? none : hidden === 0 ? '' : say(hidden);
  return [
    textRow('section', title),
    listRow('head:decisions', headings),
    ...slots(
      items.map((item) => decisionRow(item, words)),
      decisionSlots,
      listRow('item:decisions', []),
    ),
    textRow('note', note),
    blankRow,
  ];
}

function decisionRow(item: Decision, words: ReportWords): PageRow {
  const { code, title, unitName, daysLate, cause, decidedBy } = item;
  const { noCause, noLevel } = words.leaders.decisions;
  return listRow('item:decisions', [
    shortenText(title, longestTitle),
    `${unitName}\n${code}`,
    daysLate,
    withCommitment(shortenText(cause, longestCause) || noCause, item, words),
    shortenText(decidedBy, longestCause) || noLevel,
  ]);
}

/** The cause, and below it by when the unit will be done all the same. */
export function withCommitment(
  cause: string,
  { committedOn }: { readonly committedOn: Day | undefined },
  { leaders }: ReportWords,
): string {
  return committedOn === undefined ? cause : `${cause}\n${leaders.decisions.committed(committedOn)}`;
}

function slots(rows: readonly PageRow[], count: number, empty: PageRow): PageRow[] {
  return [...rows.slice(0, count), ...Array.from({ length: Math.max(0, count - rows.length) }, () => empty)];
}
