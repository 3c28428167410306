import type { Cell } from '../../core/values/cell';
import { columnWidths, looksOf } from './looks';
import { type PageRow, pageColumnCount, type RowKind, type Span, spansOf } from './page';

/** Letters of this size in a line of that width, about; Vietnamese words are short, so little is lost at line ends. */
const pixelsPerLetter = 5.6;

/** Height of a row by its texts. Google fits rows by itself, but not to texts in merged cells; so all heights are set. */
export function heightOf(kind: RowKind, cells: readonly Cell[]): number {
  if (kind === 'headTop') return 30;
  if (kind === 'headSub') return 48;
  const looks = looksOf(kind);
  const spans = spansOf(kind);
  let height = 0;
  for (const span of spans.length > 0 ? spans : singleCells) {
    const cell = cells[span[0]];
    const fontSize = fontSizeAt(looks, span[0]);
    const lines = typeof cell === 'string' ? linesOf(cell, widthOf(span), fontSize) : 1;
    height = Math.max(height, lines * fontSize * 1.6 + 6);
  }
  return Math.min(Math.round(height), 400);
}

/** Pixels of a landscape A4 page inside Google's normal margins, at the scale at which the page's width fits. */
const pageHeight = 640;
/** No gap on the screen is larger, for the sake of a page break. */
const largestGap = 150;
const rowsKeptTogether = 4;

/**
 * Heights of all rows. A blank row before a heading that would stand alone at the foot of a printed page is pulled to the page's end: the API knows no
 * page break. The first page ends in one too.
 */
export function heightsOf(rows: readonly PageRow[]): number[] {
  const heights = rows.map(({ kind, cells }) => (isHidden(kind) ? hiddenHeight : heightOf(kind, cells)));
  let top = 0;
  for (const [index, { kind }] of rows.entries()) {
    const height = heights[index] ?? 0;
    if (isHidden(kind)) continue;
    if (kind === 'blank') {
      const left = pageHeight - ((top + height) % pageHeight);
      const following = heights.slice(index + 1, index + 1 + rowsKeptTogether).reduce((sum, one) => sum + one, 0);
      const isFirstPageEnd = rows[index + 1]?.kind === 'line';
      if (left < largestGap && (isFirstPageEnd || following > left)) heights[index] = height + left;
    }
    top += heights[index] ?? 0;
  }
  return heights;
}

const hiddenHeight = 20;

function isHidden(kind: RowKind): boolean {
  return kind === 'legend' || kind === 'bar';
}

/** Later looks lie over earlier ones. */
function fontSizeAt(looks: ReturnType<typeof looksOf>, column: number): number {
  let fontSize = 9;
  for (const { span, look } of looks) {
    if (span[0] <= column && column < span[1]) fontSize = look.fontSize ?? fontSize;
  }
  return fontSize;
}

const singleCells: readonly Span[] = Array.from({ length: pageColumnCount }, (_, index) => [index, index + 1] as const);

export function widthOf([start, end]: Span): number {
  let width = 0;
  for (let column = start; column < end; column += 1) width += columnWidths[column] ?? 0;
  return width;
}

function linesOf(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor((width - 6) / ((pixelsPerLetter * fontSize) / 9)));
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine)), 0);
}
