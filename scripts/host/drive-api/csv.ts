import type { Book, Sheet } from '../book/book';
import { formatValue } from '../formats/number-format';

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A sheet as Google exports it: what the cells show, rows of equal length, lines ended by CRLF but for the last. */
export function csvOf(book: Book, sheet: Sheet): string {
  const { grid } = sheet;
  const { locale } = book.properties;
  const width = grid.lastColumnWithContent();
  const height = grid.lastRowWithContent();
  const lines: string[] = [];
  for (let r = 0; r < height; r++) {
    const values = grid.rowValues(r);
    const extras = grid.rowExtras(r);
    let line = '';
    for (let c = 0; c < width; c++) {
      const value = values[c] ?? null;
      const shown = typeof value === 'string' ? value : formatValue(value, extras[c]?.format?.numberFormat, locale);
      line += (c === 0 ? '' : ',') + quoted(shown);
    }
    lines.push(line);
  }
  return lines.join('\r\n');
}

/** The sheet that a one-sheet export gives. */
export function firstSheet(book: Book): Sheet {
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error(`a book without sheets: ${book.spreadsheetId}`);
  return sheet;
}
