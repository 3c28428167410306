import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, findSheetById, type Sheet } from '../book/book';
import { clipRect, type Rect, rectOf } from '../book/rect';
import { areaOf } from './write-ledger';

/** Cells whose content a call writes. */
export interface WrittenBlock {
  readonly sheet: Sheet | undefined;
  readonly rect: Rect;
  readonly cells: number;
}

type Request = sheets_v4.Schema$Request;
type GridRange = sheets_v4.Schema$GridRange;

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where the ranges of a batch lie: its earlier requests may have added the rows that its later ones fill. */
export interface Places {
  sheet(sheetId: number | null | undefined): Sheet | undefined;
  rect(range: GridRange): Rect;
  /** All cells of a range. A sheet that the same batch adds is not there yet. */
  block(range: GridRange): WrittenBlock;
  /** Takes over what a request does to the size of its sheet. */
  follow(request: Request): void;
}

export function createPlaces(book: Book): Places {
  const sizes = new Map<number, Size>();
  const sheet = (sheetId: number | null | undefined) => findSheetById(book, sheetId ?? 0);
  const sizeOf = (sheetId: number): Size => sizes.get(sheetId) ?? sheet(sheetId)?.grid ?? NEW_GRID;
  const rect = (range: GridRange) => {
    const size = sizeOf(range.sheetId ?? 0);
    return clipRect(rectOf(range, size), size);
  };
  const grow = (sheetId: number, dimension: string | null | undefined, count: number) => {
    const { rowCount, columnCount } = sizeOf(sheetId);
    const rows = dimension === 'COLUMNS' ? 0 : count;
    sizes.set(sheetId, { rowCount: rowCount + rows, columnCount: columnCount + count - rows });
  };
  return {
    sheet,
    rect,
    block(range) {
      const found = rect(range);
      return { sheet: sheet(range.sheetId), rect: found, cells: areaOf(found) };
    },
    follow({ appendDimension, insertDimension, deleteDimension, addSheet, updateSheetProperties }) {
      if (appendDimension !== undefined) {
        grow(appendDimension.sheetId ?? 0, appendDimension.dimension, appendDimension.length ?? 0);
      }
      const lines = insertDimension?.range ?? deleteDimension?.range;
      if (lines !== undefined) {
        const { rowCount, columnCount } = sizeOf(lines.sheetId ?? 0);
        const length = lines.dimension === 'COLUMNS' ? columnCount : rowCount;
        const count = (lines.endIndex ?? length) - (lines.startIndex ?? 0);
        grow(lines.sheetId ?? 0, lines.dimension, insertDimension === undefined ? -count : count);
      }
      const properties = addSheet?.properties ?? updateSheetProperties?.properties;
      if (properties === undefined) return;
      const sheetId = properties.sheetId ?? 0;
      const before = addSheet === undefined ? sizeOf(sheetId) : NEW_GRID;
      const { rowCount, columnCount } = properties.gridProperties ?? {};
      sizes.set(sheetId, { rowCount: rowCount ?? before.rowCount, columnCount: columnCount ?? before.columnCount });
    },
  };
}

/** As Google makes a sheet when no size is asked for. */
const NEW_GRID: Size = { rowCount: 1000, columnCount: 26 };
