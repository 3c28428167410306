import { resizeDimension } from '../requests/requests';
import type { Request } from '../v4';

/** A text in a column of this width, in pixels. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
  readonly bold?: boolean;
}

const lineHeight = 16;
const oneLine = 21;
/** Arial 10, on average over Vietnamese text. */
const letterWidth = 5.8;
const boldLetterWidth = 6.4;
const padding = 8;

/** Makes a row of ours high enough for its texts. Google fits rows by itself, other programs that open the file do not. */
export function fitRow(sheetId: number, rowIndex: number, texts: readonly WrappedText[]): Request[] {
  const lines = texts.reduce((most, text) => Math.max(most, countLines(text)), 1);
  return lines === 1
    ? []
    : [resizeDimension(sheetId, 'ROWS', rowIndex, rowIndex + 1, oneLine + (lines - 1) * lineHeight)];
}

function countLines({ text, width, bold = false }: WrappedText): number {
  const lettersPerLine = Math.floor((width - padding) / (bold ? boldLetterWidth : letterWidth));
  return Math.ceil(text.length / lettersPerLine);
}
