import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet } from '../../host/book/book';

type Color = sheets_v4.Schema$Color;

/** The alternating colours under a sheet's cells. */
export function stripesOf({ bandedRanges }: Sheet): (row: number, column: number) => Color | undefined {
  const bands = bandedRanges.flatMap(({ range, rowProperties }) =>
    range == null || rowProperties == null ? [] : [{ range, rowProperties }],
  );
  return (row, column) => {
    for (const { range, rowProperties } of bands) {
      const top = range.startRowIndex ?? 0;
      const isInside =
        row >= top &&
        row < (range.endRowIndex ?? Number.MAX_SAFE_INTEGER) &&
        column >= (range.startColumnIndex ?? 0) &&
        column < (range.endColumnIndex ?? Number.MAX_SAFE_INTEGER);
      if (isInside) return colorAt(rowProperties, row - top, (range.endRowIndex ?? 0) - 1 === row);
    }
    return undefined;
  };
}

function colorAt(look: sheets_v4.Schema$BandingProperties, line: number, isLast: boolean): Color | undefined {
  const header = look.headerColorStyle?.rgbColor ?? look.headerColor ?? undefined;
  const footer = look.footerColorStyle?.rgbColor ?? look.footerColor ?? undefined;
  if (line === 0 && header !== undefined) return header;
  if (isLast && footer !== undefined) return footer;
  const body = header === undefined ? line : line - 1;
  const first = look.firstBandColorStyle?.rgbColor ?? look.firstBandColor ?? undefined;
  const second = look.secondBandColorStyle?.rgbColor ?? look.secondBandColor ?? undefined;
  return body % 2 === 0 ? first : second;
}
