import { expect, it } from 'vitest';
import { today, usual } from '../../core/consolidate/fixtures';
import { newBook, reportId, reportOn, show, usualRows } from './report-book';

/** What a person sees of each row but its words: colours and lines of every cell. */
function looks(book: ReturnType<typeof newBook>, rowCount: number): string[] {
  const { grid } = book.sheetOf(reportId);
  return Array.from({ length: rowCount }, (_, row) =>
    JSON.stringify(Array.from({ length: 22 }, (_, column) => grid.cellAt(row, column)?.format ?? {})),
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

it('rows whose words were taken away are laid out anew, and all that stands between them keeps its look', () => {
  const report = reportOn(usualRows(12));
  const [spoilt, fresh] = [newBook(120), newBook(120)];
  show(spoilt, report);
  show(fresh, report);
  const wanted = looks(fresh, fresh.read(reportId).rows.length);
  for (const look of new Set(wanted)) {
    for (const [row, own] of wanted.entries()) if (own === look) takeWords(spoilt, row);
    show(spoilt, report);
    expect(looks(spoilt, wanted.length).map((own, row) => own === wanted[row])).not.toContain(false);
  }
});

function takeWords(book: ReturnType<typeof newBook>, row: number): void {
  const { grid } = book.sheetOf(reportId);
  for (let column = 0; column < 22; column += 1) {
    const { value: _gone, ...look } = grid.cellAt(row, column) ?? {};
    grid.setCell(row, column, look);
  }
}
