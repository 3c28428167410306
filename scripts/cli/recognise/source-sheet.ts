import type { NumberFormat, SourceSheet } from '../../../src/core/import/sheet/source-sheet';
import type { Row } from '../../../src/core/values/cell';
import { type Book, type Sheet, titleOf } from '../../host/book/book';
import { formatValue, typeOfPattern } from '../../host/formats/number-format';

/** A sheet of the host's book as recognition takes it: values, what is shown, formats and merged cells. */
export function toSourceSheet({ properties }: Book, sheet: Sheet): SourceSheet {
  const rows: Row[] = [];
  const shown: string[][] = [];
  const formats: (NumberFormat | undefined)[][] = [];
  for (let row = 0; row < sheet.grid.storedRowCount(); row++) {
    const values = sheet.grid.rowValues(row);
    rows.push(values);
    shown.push(
      values.map((value, column) => {
        const format = sheet.grid.extraAt(row, column)?.format?.numberFormat;
        return String(formatValue(value, format, properties.locale));
      }),
    );
    formats.push(values.map((_, column) => formatAt(sheet, row, column)));
  }
  const merges = sheet.merges.map((range) => ({
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? sheet.grid.rowCount,
    right: range.endColumnIndex ?? sheet.grid.columnCount,
  }));
  return { title: titleOf(sheet), rows, shown, formats, merges };
}

function formatAt(sheet: Sheet, row: number, column: number): NumberFormat | undefined {
  const format = sheet.grid.extraAt(row, column)?.format?.numberFormat;
  if (format === undefined) return undefined;
  const type = format.type ?? (format.pattern ? typeOfPattern(format.pattern) : undefined);
  return { type, pattern: format.pattern };
}
