import type { Book, Sheet } from '../../host/book/book';
import { findRange } from '../../host/book/find-range';
import { rectOf } from '../../host/book/rect';
import { formatValue } from '../../host/formats/number-format';
import type { Choices } from '../sheet-views';

/** What the drop-down of a cell offers. */
export function choicesOf(book: Book, { grid, properties }: Sheet, row: number, column: number): Choices {
  const { condition, inputMessage } = grid.extraAt(row, column)?.validation ?? {};
  const texts = (condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  const help = inputMessage ?? '';
  if (condition?.type === 'BOOLEAN') return { values: ['TRUE', 'FALSE'], help };
  if (condition?.type === 'ONE_OF_LIST') return { values: texts, help };
  if (condition?.type !== 'ONE_OF_RANGE') return { values: [], help };
  const place = (texts[0] ?? '').replace(/^=/, '').replace(/\$/g, '');
  const found = findRange(
    book,
    place.includes('!') ? place : `'${(properties.title ?? '').replace(/'/g, "''")}'!${place}`,
  );
  if (found === undefined) return { values: [], help };
  const { top, left, bottom, right } = rectOf(found.range, found.sheet.grid);
  const values = new Set<string>();
  for (let r = top; r < Math.min(bottom, found.sheet.grid.storedRowCount()); r++) {
    for (let c = left; c < right; c++) {
      const value = found.sheet.grid.valueAt(r, c);
      const format = found.sheet.grid.extraAt(r, c)?.format?.numberFormat ?? undefined;
      if (value !== null) values.add(formatValue(value, format, book.properties.locale));
    }
  }
  return { values: [...values], help };
}
