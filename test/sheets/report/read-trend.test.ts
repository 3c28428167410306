import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../src/i18n/report/messages';
import { trendRows } from '../../../src/sheets/report/list-rows';
import { type PageRow, spansOf } from '../../../src/sheets/report/page';
import { readTrend } from '../../../src/sheets/report/read-trend';
import { reportOn } from './report-book';

const words = reportWords('vi');
const report = reportOn([]);
const partsOf = ({ kind, cells }: PageRow) => [kind, ...spansOf(kind).map(([start]) => cells[start])];
const first = { code: 'BC-20250930-1630', total: 120, done: 45, overdue: 6, dueSoon: 7 };
const second = { code: 'BC-20251007-0800', total: 130, done: 60, overdue: 0, dueSoon: 1 };

it.each(['vi', 'en'] as const)('the line of frozen reports is read back as it was written, in %s', (language) => {
  const rows = trendRows({ ...reportOn([]), trend: [first, second] }, reportWords(language));
  expect(readTrend([['x', 5], ...rows.map(({ cells }) => cells), ['Nơi nhận:']])).toEqual([first, second]);
});

it.each([
  ['it does not begin with a code', ['BC-nháp', '', '30/09/2025', '', '', 120, '', 45, '', 6, '', 7]],
  ['it has no total', ['BC-20250930-1630', '', '30/09/2025', '', '', '', '', 45, '', 6, '', 7]],
  ['its total is a text', ['BC-20250930-1630', '', '30/09/2025', '', '', '120', '', 45, '', 6, '', 7]],
  ['it has no count of what is done', ['BC-20250930-1630', '', '30/09/2025', '', '', 120, '', '', '', 6, '', 7]],
  ['it is a line of text', ['BC-20250930-1630']],
  ['it is blank', []],
])('a row is no frozen report when %s', (_, row) => {
  expect(readTrend([row])).toEqual([]);
});

describe('the line of frozen reports', () => {
  const point = (at: number) => ({ code: `BC-2025100${at}-1630`, total: 10 * at, done: at, overdue: 2, dueSoon: 3 });

  it('is not there while nothing was frozen', () => {
    expect(trendRows({ ...report, trend: [] }, words)).toEqual([]);
  });

  it('has the day and the figures of each, and no day where its code names none', () => {
    const trend = [point(1), { ...point(2), code: 'BC-nháp' }];
    expect(trendRows({ ...report, trend }, words).map(partsOf)).toEqual([
      ['blank'],
      ['section', 'Diễn biến qua các báo cáo đã chốt'],
      ['head:trend', ...words.leaders.trend.headings],
      ['item:trend', 'BC-20251001-1630', '01/10/2025', 10, 1, 2, 3],
      ['item:trend', 'BC-nháp', undefined, 20, 2, 2, 3],
    ]);
  });

  it.each([
    [2, 0],
    [3, 5],
    [7, 1],
    [8, 0],
  ])('with %i reports leaves %i blank rows beside its chart', (count, blanks) => {
    const trend = Array.from({ length: count }, (_, at) => point(at + 1));
    const rows = trendRows({ ...report, trend }, words);
    expect(rows.map(({ kind }) => kind).slice(3 + count)).toEqual(Array.from({ length: blanks }, () => 'blank'));
  });
});
