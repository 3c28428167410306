import type { Cell } from '../../core/values/cell';
import { isFolded, pageColumnCount, type RowKind, type Span, spansOf } from './page';
import { columnWidths, looksOf } from './row-looks';

/** Letters of this size in a line of that width, about; Vietnamese words are short, so little is lost at line ends. */
const pixelsPerLetter = 5.6;

const padding = 5;

/** Height of a row by its texts. Google fits rows by itself, but not to texts in merged cells; so all heights are set. */
export function heightOf(kind: RowKind, cells: readonly Cell[]): number {
  if (kind === 'headTop') return 30;
  if (kind === 'headSub') return 48;
  // One height for all of them: thousands of rows are one request.
  if (isFolded(kind)) return 32;
  const looks = looksOf(kind);
  const spans = spansOf(kind);
  let height = 0;
  for (const span of spans.length > 0 ? spans : singleCells) {
    const cell = cells[span[0]];
    const fontSize = fontSizeAt(looks, span[0]);
    const lines = typeof cell === 'string' ? linesOf(cell, widthOf(span), fontSize) : 1;
    height = Math.max(height, lines * fontSize * 1.6 + padding);
  }
  return Math.min(Math.round(height), 400);
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
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(lettersOf(part) / perLine)), 0);
}

/** Capitals are a third wider. */
function lettersOf(text: string): number {
  return text.length + (text.match(/\p{Lu}/gu)?.length ?? 0) / 3;
}
