import { isReportCode } from '../../../core/report/report-code';
import { cellText } from '../../../core/tasks/task-text';
import type { Row } from '../../../core/values/cell';
import { type CellLook, eraseBorders, formatCells } from '../../requests/format-requests';
import { insertDimension, resizeDimension, writeCells } from '../../requests/requests';
import { mergeCells } from '../../requests/sheet-requests';
import type { GridRange, Request } from '../../v4';
import { trendSlots } from '../charts';
import { firstPageKinds } from '../first-page';
import { pageColumnCount, type Span } from '../page';
import { heightOf } from '../printed-heights';
import { pageHeight } from '../printed-pages';

/** What makes a report a paper in the form of Decree 30/2020; what the office has not said stands as dots. */
export interface PaperTexts {
  readonly parentAgency: string;
  readonly agency: string;
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDate: string;
  /** With its title above the names. */
  readonly recipients: string;
  /** Title, room for the signature, name. */
  readonly signature: string;
}

const left: Span = [0, 7];
const right: Span = [10, pageColumnCount];
const plain: CellLook = {
  background: '#FFFFFF',
  textColor: '#000000',
  bold: false,
  italic: false,
  underline: false,
  fontSize: 9,
  wrap: 'WRAP',
  horizontal: 'CENTER',
  vertical: 'MIDDLE',
};
const bold: CellLook = { ...plain, bold: true };
const underlined: CellLook = { ...bold, underline: true };

interface HeadRow {
  readonly height: number;
  readonly left: (texts: PaperTexts) => string;
  readonly right: (texts: PaperTexts) => string;
  readonly leftLook: CellLook;
  readonly rightLook: CellLook;
}

const headRows: readonly HeadRow[] = [
  {
    height: 21,
    left: ({ parentAgency }) => parentAgency,
    right: ({ nation }) => nation,
    leftLook: plain,
    rightLook: bold,
  },
  {
    height: 21,
    left: ({ agency }) => agency,
    right: ({ motto }) => motto,
    leftLook: underlined,
    rightLook: underlined,
  },
  {
    height: 21,
    left: ({ number }) => number,
    right: ({ placeAndDate }) => placeAndDate,
    leftLook: plain,
    rightLook: { ...plain, italic: true },
  },
];

/** Rows that the head of the paper puts above the page. */
export const paperHeadRows = headRows.length;

/** Rows that the paper needs in all. */
export function paperRowCount(rows: readonly Row[]): number {
  return footRowIndex(rows) + 1;
}

/** The head above the page and the foot below it, on a copy of the page. @param rows of the page. */
export function planPaper(sheetId: number, rows: readonly Row[], texts: PaperTexts): Request[] {
  const foot = footRowIndex(rows);
  return [
    insertDimension(sheetId, 'ROWS', 0, paperHeadRows, false),
    ...planRows(
      sheetId,
      0,
      headRows.map((row) => [row.left(texts), row.right(texts)]),
    ),
    ...headRows.flatMap((row, index) => [
      resizeDimension(sheetId, 'ROWS', index, index + 1, row.height),
      formatCells(rangeOf(sheetId, index, left), row.leftLook),
      formatCells(rangeOf(sheetId, index, right), row.rightLook),
    ]),
    ...planFirstPageEnd(sheetId, rows),
    ...planRows(sheetId, foot, [[texts.recipients, texts.signature]]),
    resizeDimension(sheetId, 'ROWS', foot, foot + 1, footHeight(texts)),
    formatCells(rangeOf(sheetId, foot, left), { ...plain, fontSize: 9, horizontal: 'LEFT', vertical: 'TOP' }),
    formatCells(rangeOf(sheetId, foot, right), { ...bold, vertical: 'TOP' }),
  ];
}

function planRows(sheetId: number, top: number, texts: readonly (readonly [string, string])[]): Request[] {
  const whole = { ...rangeOf(sheetId, top, [0, pageColumnCount]), endRowIndex: top + texts.length };
  return [
    formatCells(whole, plain),
    eraseBorders(whole),
    ...writeCells(
      sheetId,
      texts.flatMap(([one, other], index) => [
        { rowIndex: top + index, columnIndex: left[0], value: one },
        { rowIndex: top + index, columnIndex: right[0], value: other },
      ]),
    ),
    ...texts.flatMap((_, index) => [left, right].map((span) => mergeCells(rangeOf(sheetId, top + index, span)))),
  ];
}

function rangeOf(sheetId: number, rowIndex: number, [startColumnIndex, endColumnIndex]: Span): GridRange {
  return { sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + 1, startColumnIndex, endColumnIndex };
}

/** The first page still ends where it ended: the blank row at its end gives way to the head. */
function planFirstPageEnd(sheetId: number, rows: readonly Row[]): Request[] {
  const end = firstPageKinds.length - 1;
  if (hasContent(rows[end] ?? []) || !hasContent(rows[end + 1] ?? [])) return [];
  const used = firstPageKinds.slice(0, end).reduce((sum, kind, index) => {
    return kind === 'bar' ? sum : sum + heightOf(kind, rows[index] ?? []);
  }, 0);
  const head = headRows.reduce((sum, { height }) => sum + height, 0);
  const at = end + paperHeadRows;
  return [resizeDimension(sheetId, 'ROWS', at, at + 1, Math.max(lowestRow, pageHeight - head - used))];
}

const lowestRow = 4;
const lineHeight = 17;

function footHeight({ recipients, signature }: PaperTexts): number {
  return Math.max(recipients.split('\n').length, signature.split('\n').length) * lineHeight + 8;
}

/** Below the last row and below the chart of frozen reports, with a row between. */
function footRowIndex(rows: readonly Row[]): number {
  const trend = rows.findIndex((row) => isReportCode(cellText(row[0])));
  return paperHeadRows + Math.max(lastRow(rows) + 2, trend < 0 ? 0 : trend + trendSlots + 1);
}

/** -1: there is none. */
function lastRow(rows: readonly Row[]): number {
  let last = rows.length - 1;
  while (last >= 0 && !hasContent(rows[last] ?? [])) last -= 1;
  return last;
}

function hasContent(row: Row): boolean {
  return row.slice(0, pageColumnCount).some((cell) => cellText(cell) !== '');
}

/** The rows of the page alone, of a frozen report with or without the form of a paper. @param title the page's first text. */
export function withoutPaper<Cells extends Row>(rows: readonly Cells[], title: string): readonly Cells[] {
  const start = rows.findIndex((row) => cellText(row[0]) === title);
  return start < paperHeadRows ? rows : rows.slice(start, lastRow(rows));
}
