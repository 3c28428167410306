import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet } from '../../book/book';
import { COLUMN_PIXELS, ROW_PIXELS } from '../style/pixels';

/** Excel's highest row, 409 points. */
const MAX_PIXELS = 545;
const FONT_POINTS = 10;

/**
 * How high a row without a height of its own must be to show its wrapped texts, in pixels; undefined when one line is enough.
 * Google fits such rows by itself; a file must say the height, as LibreOffice fits nothing while it opens one. It is an estimate
 * from average letters, the same for the same content: by that the reader tells such heights from those that people set.
 */
export function fittedHeight(sheet: Sheet, row: number): number | undefined {
  const values = sheet.grid.rowValues(row);
  const extras = sheet.grid.rowExtras(row);
  let height = 0;
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (typeof value !== 'string') continue;
    const format = extras[column]?.format;
    const wraps = format?.wrapStrategy === 'WRAP' && format.textRotation === undefined;
    if (!wraps || isMerged(sheet, row, column)) continue;
    const width = sheet.columnMetadata[column]?.pixelSize ?? COLUMN_PIXELS;
    height = Math.max(height, textHeight(value, width, format.textFormat ?? {}));
  }
  return height > ROW_PIXELS ? Math.min(height, MAX_PIXELS) : undefined;
}

function textHeight(text: string, width: number, { fontSize, bold }: sheets_v4.Schema$TextFormat): number {
  const points = fontSize ?? FONT_POINTS;
  // An average letter of Arial takes 0.42 of its size; a little more makes up for the ends of lines that words leave free.
  const letter = points * (96 / 72) * (bold ? 0.51 : 0.47);
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += Math.max(1, Math.ceil((paragraph.length * letter) / (width - 6)));
  return Math.ceil(lines * points * 1.6) + 5;
}

/** Text in merged cells fits no row, in Excel as in Google. */
function isMerged({ merges }: Sheet, row: number, column: number): boolean {
  return merges.some(
    ({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }) =>
      row >= (startRowIndex ?? 0) &&
      row < (endRowIndex ?? 0) &&
      column >= (startColumnIndex ?? 0) &&
      column < (endColumnIndex ?? 0),
  );
}
