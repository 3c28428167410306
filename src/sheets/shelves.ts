/** How much room a block of cells takes. */
export interface BlockSize {
  readonly height: number;
  readonly width: number;
}

export interface Shelves {
  /** Where each block stands, in the order given; from 0. */
  readonly places: readonly { readonly rowIndex: number; readonly columnIndex: number }[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Narrow blocks stand beside each other up to this width. */
const usualWidth = 60;

/**
 * Finds room for blocks of cells on a sheet that is to be small, because blank cells count towards a workbook's ten million: the tallest first, on
 * shelves from left to right.
 */
export function placeBlocks(sizes: readonly BlockSize[]): Shelves {
  const columnCount = sizes.reduce((widest, { width }) => Math.max(widest, width), 1);
  const most = Math.max(columnCount, usualWidth);
  const order = sizes.map((_, index) => index).sort((a, b) => heightOf(sizes, b) - heightOf(sizes, a) || a - b);
  const places = new Array<{ rowIndex: number; columnIndex: number }>(sizes.length);
  let shelfRow = 0;
  let nextShelfRow = 0;
  let nextColumn = 0;
  let widest = 1;
  for (const index of order) {
    const { height, width } = sizes[index] as BlockSize;
    if (nextColumn + width > most) {
      shelfRow = nextShelfRow;
      nextColumn = 0;
    }
    if (nextColumn === 0) nextShelfRow = shelfRow + height;
    places[index] = { rowIndex: shelfRow, columnIndex: nextColumn };
    nextColumn += width;
    widest = Math.max(widest, nextColumn);
  }
  return { places, rowCount: Math.max(nextShelfRow, 1), columnCount: widest };
}

function heightOf(sizes: readonly BlockSize[], index: number): number {
  return sizes[index]?.height ?? 0;
}
