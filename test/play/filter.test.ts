import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { filterChoices, viewFilter, withHidden } from '../../scripts/play/view/view-filter';

function filtered() {
  const book = createBook('b');
  const sheet = createSheet(book, 'Việc', { rows: 10, columns: 3 });
  const rows = [
    ['Mã', 'Tiến độ', 'Số'],
    ['a', 'Xong', 10],
    ['b', 'Đang làm', 9],
    ['c', 'Xong', null],
  ];
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) if (value !== null) sheet.grid.setCell(row, column, { value });
  }
  sheet.basicFilter = {
    range: { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 3 },
    filterSpecs: [{ columnIndex: 1, filterCriteria: { hiddenValues: ['Đang làm'] } }],
  };
  return { book, sheet };
}

describe('the filter of a sheet', () => {
  it('has its buttons on the heading row, and says which columns hide rows', () => {
    expect(viewFilter(filtered().sheet)).toEqual({ area: { top: 0, left: 0, bottom: 4, right: 3 }, active: [1] });
  });

  it('offers each text once, numbers in their order, and marks what is hidden', () => {
    const { book, sheet } = filtered();
    expect(filterChoices(book, sheet, 1).values).toEqual([
      { text: 'Đang làm', count: 1, isShown: false },
      { text: 'Xong', count: 2, isShown: true },
    ]);
  });

  it('offers only what the other columns leave to see', () => {
    const { book, sheet } = filtered();
    expect(filterChoices(book, sheet, 2).values.map(({ text }) => text)).toEqual(['', '10']);
    expect(filterChoices(book, sheet, 0).values.map(({ text }) => text)).toEqual(['a', 'c']);
  });

  it('keeps what other columns hide, and forgets a column that hides nothing more', () => {
    const { sheet } = filtered();
    expect(withHidden(sheet, 0, ['a']).filterSpecs).toEqual([
      { columnIndex: 1, filterCriteria: { hiddenValues: ['Đang làm'] } },
      { columnIndex: 0, filterCriteria: { hiddenValues: ['a'] } },
    ]);
    expect(withHidden(sheet, 1, []).filterSpecs).toEqual([]);
  });
});
