import { otherDocuments } from '../../core/report/breakdowns';
import type { ReportRow, UnitRow } from '../../core/report/counting/report-row';
import { finishTally } from '../../core/report/counting/tally';
import { tallyOf, type UnitFigures } from '../../core/report/counting/unit-figures';
import { belowKey, type LowerLine } from '../../core/report/lower-line';
import type { Report } from '../../core/report/report';
import type { ReportWords, TableWords } from '../../core/report/report-words';
import type { Status } from '../../core/tasks/status';
import type { Cell } from '../../core/values/cell';
import { type PageRow, type RowKind, textRow } from './page';

/** A column of the table by unit, after its first two: the number and the name. */
interface TableColumn {
  readonly head: keyof TableWords;
  /** Heading over several columns, on their first one. */
  readonly group?: keyof TableWords;
  readonly value: (row: ReportRow, words: ReportWords) => Cell;
  /** What the column is called in the chart. */
  readonly legend?: Status;
}

function ofStatus(head: keyof TableWords, status: Status): TableColumn {
  return { head, value: ({ byStatus }) => byStatus[status], legend: status };
}

/** What each counts is told in docs/tasks.md, "Report": waiting tasks have no deadline; the cancelled stand last, outside the total. */
export const tableColumns: readonly TableColumn[] = [
  { head: 'total', value: ({ total }) => total },
  { head: 'sum', group: 'done', value: ({ done }) => done },
  ofStatus('onTime', 'doneOnTime'),
  ofStatus('late', 'doneLate'),
  ofStatus('notAssessed', 'doneUnassessed'),
  { head: 'sum', group: 'open', value: ({ open }) => open },
  ofStatus('inTime', 'inTime'),
  ofStatus('dueSoon', 'dueSoon'),
  ofStatus('overdue', 'overdue'),
  { head: 'withoutDeadline', value: ({ withoutDeadline }) => withoutDeadline, legend: 'noDeadline' },
  ofStatus('unconfirmed', 'unconfirmed'),
  ofStatus('regular', 'regular'),
  ofStatus('suspended', 'suspended'),
  { head: 'doneRate', value: ({ doneRate }, words) => words.rate(doneRate) },
  { head: 'onTimeRate', value: ({ onTimeRate }, words) => words.rate(onTimeRate) },
  { head: 'overdueRate', value: ({ overdueRate }, words) => words.rate(overdueRate) },
  { head: 'difficulties', value: ({ openDifficulties }) => openDifficulties },
  { head: 'updated', value: ({ updatedAt }) => updatedAt },
  { head: 'cancelled', value: ({ byStatus }) => byStatus.cancelled },
  { head: 'rolled', value: ({ byStatus }) => byStatus.rolled },
];

/** Where the first column under this heading stands on the page. */
export function columnOfTable(head: keyof TableWords): number {
  return tableColumns.findIndex((column) => column.head === head) + 2;
}

/** Columns of the first and the second group of headings, half-open, on the page. */
export const doneGroup = [3, 7] as const;
export const openGroup = [7, 13] as const;

/** The two-level heading, and the hidden row that names the columns for the chart. */
export function headingRows(words: ReportWords): PageRow[] {
  const { table } = words;
  const top: Cell[] = [table.number, table.unit];
  const sub: Cell[] = [undefined, undefined];
  const legend: Cell[] = [undefined, table.unit];
  for (const [index, { head, group, legend: status }] of tableColumns.entries()) {
    const at = index + 2;
    const isGrouped = at >= doneGroup[0] && at < openGroup[1];
    top[at] = isGrouped ? (group === undefined ? undefined : table[group]) : table[head];
    sub[at] = isGrouped ? table[head] : undefined;
    legend[at] = status === undefined ? undefined : words.statusName(status);
  }
  return [
    { kind: 'headTop', cells: top },
    { kind: 'headSub', cells: sub },
    { kind: 'legend', cells: legend },
  ];
}

/** The units, their total, and the other breakdowns, each with a total of its own that is the same. */
export function tableRows(report: Report, words: ReportWords): PageRow[] {
  const row = (kind: RowKind, number: Cell, name: string, counts: ReportRow): PageRow => ({
    kind,
    cells: [number, name, ...tableColumns.map(({ value }) => value(counts, words))],
  });
  const part = (title: string, rows: readonly ReportRow[], nameOf: (key: string) => string): PageRow[] => [
    textRow('band', title),
    ...rows.map((counts, index) =>
      row('part', index + 1, counts.key === belowKey ? words.lower.below : nameOf(counts.key), counts),
    ),
    row('subTotal', undefined, words.subTotal, report.total),
  ];
  const lines = new Map(report.lower.lines.map((line) => [line.unitCode, line]));
  return [
    ...report.byUnit.flatMap((unit, index) => {
      const line = lines.get(unit.key);
      if (line === undefined) return [row('unit', index + 1, nameOfLine(unit, report, words), unit)];
      const below = unitsOf(line, report.ownFigures.get(unit.key), report, words);
      return [
        row('unit', index + 1, words.lower.line(line), unit),
        // Without a number: that is how they are known again.
        ...below.map(({ name, figures }) => row('below', undefined, name, finishTally(tallyOf('', figures)))),
      ];
    }),
    row('total', undefined, words.grandTotal, report.total),
    ...part(words.byField, report.byField, (key) => (key === '' ? words.noField : words.fieldName(key))),
    ...part(words.byDocument, report.byDocument, (key) => documentName(key, words)),
    ...part(words.bySource, report.bySource, (key) => (key === '' ? words.noSource : words.sourceName(key))),
    ...part(words.byQuarter, report.byQuarter, (key) => (key === '' ? words.noDeadline : words.quarterName(key))),
    ...(report.byArea.length === 0
      ? []
      : part(words.byArea, report.byArea, (key) => (key === '' ? words.noArea : words.areaName(key)))),
  ];
}

function nameOfLine({ key, unitName }: UnitRow, { lower }: Report, words: ReportWords): string {
  if (key === '') return words.noUnit;
  return lower.without.includes(key) ? words.lower.never(unitName) : unitName;
}

/** What a lower tracker's line unfolds to: its sums are the line's. */
function unitsOf(
  { units }: LowerLine,
  own: UnitFigures | undefined,
  report: Report,
  words: ReportWords,
): readonly { readonly name: string; readonly figures: UnitFigures }[] {
  const below = units.map((unit) => ({ name: words.lower.unit(unit, report.year), figures: unit.figures }));
  return own === undefined ? below : [{ name: words.lower.ownTasks, figures: own }, ...below];
}

function documentName(key: string, words: ReportWords): string {
  if (key === '') return words.noDocument;
  return key === otherDocuments ? words.otherDocuments : key;
}
