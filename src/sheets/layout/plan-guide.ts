import { hintSign } from '../../core/text/hint';
import { bannerLook, hintLook, peoplesHeading, titleLook } from '../looks/looks';
import { fitRow } from '../looks/row-heights';
import { statusLooks } from '../looks/status-looks';
import { formatCells } from '../requests/format-requests';
import { resizeDimension, updateCells, writeCells } from '../requests/requests';
import type { SheetKey } from '../tables/sheet-names';
import type { GridRange, Request } from '../v4';
import type { PlacedTable } from './sheet/plan-headings';
import type { GuideLine, LayoutTexts } from './sheet/texts';

const termWidth = 250;
const textWidth = 820;

/** Fills a blank guide; a guide that says anything is people's, and stays. */
export function planGuide(sheetId: number, lines: readonly GuideLine[]): Request[] {
  const rows = lines.map(({ style, term = '', text }) => (style === 'text' ? [term, text] : [text]));
  return [
    updateCells(sheetId, 0, 0, rows),
    resizeDimension(sheetId, 'COLUMNS', 0, 1, termWidth),
    resizeDimension(sheetId, 'COLUMNS', 1, 2, textWidth),
    formatCells({ sheetId, startRowIndex: 0, endRowIndex: lines.length }, { vertical: 'TOP' }),
    ...lines.flatMap((line, rowIndex) => planLine(sheetId, line, rowIndex)),
    ...lines.flatMap(({ style, term = '', text }, rowIndex) =>
      style === 'text'
        ? fitRow(sheetId, rowIndex, [
            { text: term, width: termWidth, bold: true },
            { text, width: textWidth },
          ])
        : [],
    ),
  ];
}

function planLine(sheetId: number, { style, status, term }: GuideLine, rowIndex: number): Request[] {
  const cells = (startColumnIndex: number, endColumnIndex: number): GridRange => ({
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1,
    startColumnIndex,
    endColumnIndex,
  });
  if (style === 'title') return [formatCells(cells(0, 2), titleLook)];
  if (style === 'banner') return [formatCells(cells(0, 2), { ...bannerLook, background: '#FDE9E7' })];
  if (style === 'heading') {
    return [formatCells(cells(0, 2), { ...peoplesHeading, wrap: 'OVERFLOW_CELL', horizontal: 'LEFT' })];
  }
  const requests: Request[] = [formatCells(cells(1, 2), { wrap: 'WRAP' })];
  if (status !== undefined) return [...requests, formatCells(cells(0, 1), { ...statusLooks[status], wrap: 'WRAP' })];
  return term === undefined ? requests : [...requests, formatCells(cells(0, 1), { bold: true, wrap: 'WRAP' })];
}

/** Where the line stands: in a column without a list, so that the names and codes beside it stay free for the first entry. */
const hintKeys: { readonly [key in SheetKey]?: string } = {
  units: 'aliases',
  assignments: 'source',
  rules: 'parameter',
  documents: 'issuer',
};

/** One grey line below the headings of a new sheet: what it is for, with an example. Later it is people's to keep or to delete. */
export function planHint(key: SheetKey, table: PlacedTable, hints: LayoutTexts['hints']): Request[] {
  const text = hints[key];
  const columnIndex = table.places.get(hintKeys[key] ?? '');
  if (text === undefined || columnIndex === undefined || table.sheet.rows.length > 0) return [];
  const { sheetId } = table.sheet;
  const rowIndex = table.headingRowIndex + 1;
  const cell = {
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + 1,
  };
  return [
    ...writeCells(sheetId, [{ rowIndex, columnIndex, value: `${hintSign} ${text}` }]),
    formatCells(cell, hintLook),
  ];
}
