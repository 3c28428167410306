import { expect, it } from 'vitest';
import type { Report } from '../../../src/core/report/report';
import { reportWords } from '../../../src/i18n/report/messages';
import { listRows } from '../../../src/sheets/report/list-rows';
import { today, usual } from '../../core/consolidate/fixtures';
import { newBook, reportId, reportOn, show, usualRows } from './report-book';

it('the list of overdue tasks is numbered from 1 in the order in which it stands', () => {
  const book = newBook();
  const late = [3, 2, 1].map((days) => usual(`B-${days}`, { dueText: today - days }));
  show(book, reportOn(late));
  const { rows } = book.read(reportId);
  const codes = ['B-1', 'B-2', 'B-3'];
  const list = rows.filter((row) => codes.includes(String(row[2])));
  expect(list.map((row) => [row[0], row[2]])).toEqual([
    [1, 'B-3'],
    [2, 'B-2'],
    [3, 'B-1'],
  ]);
});

it.each(['missing', 'overdue', 'difficulties', 'submissions', 'qualityUnits', 'partners'])(
  'the entries of the list “%s” are numbered from 1',
  (list) => {
    const rows = listRows(fullReport(), reportWords('vi'), 30).filter(({ kind }) => kind === `item:${list}`);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ cells: [number] }) => number)).toEqual(rows.map((_, index) => index + 1));
  },
);

/** Two entries at the least in every list. */
function fullReport(): Report {
  const report = reportOn(usualRows(9));
  const [missing] = report.completeness.missing;
  const [submission] = report.submissions;
  if (missing === undefined || submission === undefined) throw new Error('a list is empty');
  return {
    ...report,
    completeness: { ...report.completeness, missing: [missing, missing] },
    submissions: [submission, submission],
    quality: {
      ...report.quality,
      byUnit: ['STC', 'SNV'].map((unitCode) => ({ unitCode, unitName: unitCode, errors: 1, warnings: 2 })),
    },
    partners: ['STC', 'SNV'].map((unitCode) => ({ unitCode, unitName: unitCode, tasks: 3 })),
  };
}
