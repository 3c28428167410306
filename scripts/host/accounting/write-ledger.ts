import { type Book, type Sheet, titleOf } from '../book/book';
import { findNamedRange } from '../book/find-range';
import { type Rect, rectOf } from '../book/rect';

/** Cells that a script writes at every run whatever happened: given by name, since the host knows no script. */
export interface UncountedPlaces {
  readonly sheetTitles: readonly string[];
  readonly rangeNames: readonly string[];
}

/** How many cells had their content written, by any service. Writing the same content again counts too. */
export interface WriteLedger {
  /** All but those in uncounted places. */
  readonly written: number;
  /** Those in uncounted places. */
  readonly logged: number;
  /** `cells` of the rectangle were written; all of it when left out. */
  note(book: Book, sheet: Sheet | undefined, rect: Rect, cells?: number): void;
}

export function createWriteLedger(places: UncountedPlaces): WriteLedger {
  let written = 0;
  let logged = 0;
  return {
    get written() {
      return written;
    },
    get logged() {
      return logged;
    },
    note(book, sheet, rect, cells = areaOf(rect)) {
      const apart = sheet === undefined ? 0 : cellsApart(book, sheet, rect, cells, places);
      logged += apart;
      written += cells - apart;
    },
  };
}

export function areaOf(rect: Rect): number {
  return Math.max(0, rect.bottom - rect.top) * Math.max(0, rect.right - rect.left);
}

function cellsApart(book: Book, sheet: Sheet, rect: Rect, cells: number, places: UncountedPlaces): number {
  if (places.sheetTitles.includes(titleOf(sheet))) return cells;
  const inRanges = places.rangeNames.reduce((sum, name) => sum + overlapWith(book, sheet, name, rect), 0);
  return Math.min(cells, inRanges);
}

function overlapWith(book: Book, sheet: Sheet, name: string, rect: Rect): number {
  const found = findNamedRange(book, name);
  if (found === undefined || found.sheet !== sheet) return 0;
  const named = rectOf(found.range, sheet.grid);
  return areaOf({
    top: Math.max(named.top, rect.top),
    left: Math.max(named.left, rect.left),
    bottom: Math.min(named.bottom, rect.bottom),
    right: Math.min(named.right, rect.right),
  });
}
