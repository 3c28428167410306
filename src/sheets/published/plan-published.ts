import type { FigureKey } from '../../core/report/counting/unit-figures';
import type { Language } from '../../core/settings/settings';
import type { Publication } from '../../core/tree/publication';
import { isSame } from '../master/master-plan';
import { protectHard } from '../requests/format-requests';
import { publishedTitles } from '../requests/hidden-sheets';
import { appendDimension, type CellChange, writeCells } from '../requests/requests';
import { markSheet, publishedMark } from '../requests/sheet-marks';
import { addSheet } from '../requests/sheet-requests';
import type { Request, SheetGrid, SheetSummary } from '../v4';
import { publishedColumns } from './published-columns';
import { momentRows, publishedRows } from './published-rows';

/** The name over what moves with every run, by which its writes are told from those of the figures. */
export const publishedRangeName = 'dondoc_published';

export interface PublishedPlace {
  /** As it stands; undefined where the tracker has published nothing yet. */
  readonly grid: SheetGrid | undefined;
  readonly summary: SheetSummary | undefined;
  readonly newSheetId: number;
  readonly language: Language;
  /** Figures of modules that are off. */
  readonly hidden: ReadonlySet<FigureKey>;
  /** Who may edit the sheet besides its owner. */
  readonly editors: readonly string[];
}

export interface PublishedPlan {
  readonly requests: readonly Request[];
  /** Code and moments. */
  readonly stamp: readonly Request[];
}

/** The writes that make the published sheet say what the report says: a part of the report's batch. */
export function planPublished(publication: Publication, place: PublishedPlace): PublishedPlan {
  const rows = publishedRows(publication, place.language, place.hidden);
  const { grid, summary } = place;
  const sheetId = grid?.sheetId ?? place.newSheetId;
  const changes: CellChange[] = [];
  const moments: CellChange[] = [];
  const standing = grid?.rows ?? [];
  for (let rowIndex = 0; rowIndex < Math.max(rows.length, standing.length); rowIndex += 1) {
    const wanted = rows[rowIndex] ?? [];
    const now = standing[rowIndex] ?? [];
    for (let columnIndex = 0; columnIndex < Math.max(wanted.length, now.length); columnIndex += 1) {
      const value = wanted[columnIndex];
      if (isSame(value, now[columnIndex])) continue;
      const moves = columnIndex === 1 && rowIndex >= momentRows.start && rowIndex < momentRows.end;
      if (moves) moments.push({ rowIndex, columnIndex, value, as: typeof value === 'number' ? 'dateTime' : undefined });
      else changes.push({ rowIndex, columnIndex, value });
    }
  }
  return {
    requests: [
      ...(grid === undefined ? makeSheet(sheetId, rows.length, place) : growSheet(sheetId, rows.length, summary)),
      ...writeCells(sheetId, changes),
    ],
    stamp: writeCells(sheetId, moments),
  };
}

function makeSheet(sheetId: number, rowCount: number, { language, editors }: PublishedPlace): Request[] {
  const title = publishedTitles[language];
  const size = { hidden: true, rowCount: rowCount + spareRows, columnCount: publishedColumns.length };
  const range = {
    sheetId,
    startRowIndex: momentRows.start,
    endRowIndex: momentRows.end,
    startColumnIndex: 1,
    endColumnIndex: 2,
  };
  return [
    addSheet(sheetId, title, size),
    markSheet(sheetId, publishedMark),
    { addNamedRange: { namedRange: { name: publishedRangeName, range } } },
    protectHard({ sheetId }, title, editors),
  ];
}

const spareRows = 20;

function growSheet(sheetId: number, rowCount: number, summary: SheetSummary | undefined): Request[] {
  const { rowCount: rows = 0, columnCount = 0 } = summary ?? {};
  const missing = publishedColumns.length - columnCount;
  return [
    ...(rowCount > rows ? [appendDimension(sheetId, 'ROWS', rowCount - rows + spareRows)] : []),
    ...(missing > 0 ? [appendDimension(sheetId, 'COLUMNS', missing)] : []),
  ];
}
