import type { ReportBlock } from '../../core/report/report-block';
import type { OwedReport } from '../../core/report-duties/answers';
import { formatMoment } from '../../core/time/day';
import type { DisciplineLine, DutyGroup } from './catalogue';

export interface DutyBlockWords {
  readonly title: (report: OwedReport) => string;
  readonly headings: readonly [number: string, unit: string, state: string, at: string, symbol: string];
  readonly sums: (counts: { total: number; onTime: number; nothing: number; late: number; missing: number }) => string;
  readonly onTime: (names: readonly string[]) => string;
  readonly state: (report: OwedReport) => string;
}

/** A report in one period: how many stand how, and a line for each unit that was not simply in time. */
export function dutyBlock({ reports }: DutyGroup, words: DutyBlockWords): ReportBlock[] {
  const [first] = reports;
  if (first === undefined) return [];
  const count = (...states: readonly OwedReport['state'][]) =>
    reports.filter(({ state }) => states.includes(state)).length;
  const onTime = reports.filter(({ state, hasErrors }) => state === 'onTime' && !hasErrors);
  const others = reports.filter((report) => !onTime.includes(report));
  const sums = words.sums({
    total: reports.length,
    onTime: count('onTime'),
    nothing: count('nothing', 'nothingLate'),
    late: count('late'),
    missing: count('pending', 'overdue', 'returned'),
  });
  const rows = others.map((report, index) => [
    index + 1,
    report.unitName,
    words.state(report),
    report.answer === undefined ? '' : formatMoment(report.answer.at),
    report.answer?.symbol ?? '',
  ]);
  const folded = onTime.length === 0 ? [] : [words.onTime(onTime.map(({ unitName }) => unitName))];
  return [
    {
      title: words.title(first),
      lines: [sums, ...folded],
      tables: rows.length === 0 ? [] : [{ kind: 'items', headings: words.headings, rows }],
    },
  ];
}

export interface DisciplineWords {
  readonly title: string;
  readonly headings: readonly string[];
  readonly total: string;
  readonly nothing: string;
  readonly rate: (onTime: number, owed: number) => string;
}

/** The year's table with its sums. */
export function disciplineBlock(rows: readonly DisciplineLine[], words: DisciplineWords): ReportBlock {
  const { title, headings, total, nothing, rate } = words;
  if (rows.length === 0) return { title, lines: [nothing], tables: [] };
  const sum = (of: (row: DisciplineLine) => number) => rows.reduce((all, row) => all + of(row), 0);
  const line = (
    name: string,
    row: Pick<DisciplineLine, 'owed' | 'onTime' | 'late' | 'missing' | 'stale' | 'errors'>,
  ) => [name, row.owed, row.onTime, row.late, row.missing, rate(row.onTime, row.owed), row.stale, row.errors];
  const sums = {
    owed: sum(({ owed }) => owed),
    onTime: sum(({ onTime }) => onTime),
    late: sum(({ late }) => late),
    missing: sum(({ missing }) => missing),
    stale: sum(({ stale }) => stale),
    errors: sum(({ errors }) => errors),
  };
  return {
    title,
    lines: [],
    tables: [{ kind: 'counts', headings, rows: [...rows.map((row) => line(row.unitName, row)), line(total, sums)] }],
  };
}
