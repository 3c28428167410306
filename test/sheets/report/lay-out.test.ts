import { describe, expect, it } from 'vitest';
import type { ReportBlock } from '../../../src/core/report/report-block';
import { reportWords } from '../../../src/i18n/report/messages';
import { layOutReport } from '../../../src/sheets/report/lay-out';
import { reportOn, usualRows } from './report-book';

const words = reportWords('vi');
const report = reportOn(usualRows(3));
const point = (at: number) => ({ code: `BC-2025100${at}-1630`, total: 3, done: at, overdue: 1, dueSoon: 0 });
const block: ReportBlock = { title: 'KINH PHÍ', lines: [], tables: [] };

describe('the whole page', () => {
  const { rows, firstUnitRow, charts } = layOutReport(report, words, 30);

  it('has five lines under the first page, then a blank row and the table’s headings', () => {
    expect(rows.slice(32, 42)).toMatchObject([
      { kind: 'line', cells: [words.lines.figures(report)] },
      { kind: 'line', cells: [words.lines.punctuality(report.punctuality)] },
      { kind: 'line', cells: [words.lines.ageing(report.total.byStatus.overdue, report.ageing)] },
      { kind: 'line', cells: [words.lines.change(report.change)] },
      { kind: 'line', cells: [words.lines.counting(report.severalFields)] },
      { kind: 'blank', cells: [] },
      { kind: 'headTop' },
      { kind: 'headSub' },
      { kind: 'legend' },
      { kind: 'unit' },
    ]);
    expect(firstUnitRow).toBe(41);
  });

  it('has the chart of its units', () => {
    expect(charts.map(({ altText, top }) => [altText, top])).toEqual([['dondoc_units_by_overdue', 14]]);
  });

  it('has registers below the lists, and the line of frozen reports last', () => {
    const page = layOutReport({ ...report, trend: [point(1), point(2), point(3)] }, words, 30, [block]);
    const sections = page.rows.flatMap(({ kind, cells }) => (kind === 'section' ? [cells[0]] : []));
    expect(sections.slice(-3)).toEqual([words.lists.quality.title, 'KINH PHÍ', words.leaders.trend.title]);
    expect(page.rows.slice(-9).map(({ kind }) => kind)).toEqual([
      'head:trend',
      ...['item:trend', 'item:trend', 'item:trend'],
      ...['blank', 'blank', 'blank', 'blank', 'blank'],
    ]);
    expect(page.charts).toHaveLength(2);
  });

  it('names the days after which an open task was not updated for too long', () => {
    const texts = (days: number) => layOutReport(report, words, days).rows.flatMap(({ cells }) => cells);
    for (const { label } of words.quality(report.quality, 45)) expect(texts(45)).toContain(label);
  });
});
