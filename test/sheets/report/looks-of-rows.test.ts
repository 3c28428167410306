import { expect, it } from 'vitest';
import { today, usual } from '../../core/consolidate/fixtures';
import { newBook, reportId, reportOn, show, usualRows } from './report-book';

/** What a person sees of each row but its words: colours and lines of every cell. */
function looks(book: ReturnType<typeof newBook>, rowCount: number): string[] {
  const { grid } = book.sheetOf(reportId);
  return Array.from({ length: rowCount }, (_, row) =>
    JSON.stringify(Array.from({ length: 21 }, (_, column) => grid.cellAt(row, column)?.format ?? {})),
  );
}

it('a report whose lists have moved looks like one laid out on an empty sheet', () => {
  const before = reportOn(usualRows(12));
  for (const rows of [usualRows(15), usualRows(9), [usual('C-1', { dueText: today - 2 })]]) {
    const after = reportOn(rows);
    const [moved, fresh] = [newBook(120), newBook(120)];
    show(moved, before);
    show(moved, after);
    show(fresh, after);
    const { length } = fresh.read(reportId).rows;
    expect(looks(moved, length)).toEqual(looks(fresh, length));
  }
});
