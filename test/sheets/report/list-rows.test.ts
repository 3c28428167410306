import { expect, it } from 'vitest';
import { today, usual } from '../../core/consolidate/fixtures';
import { newBook, reportId, reportOn, show } from './report-book';

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
