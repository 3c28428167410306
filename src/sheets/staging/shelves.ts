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

/** How wide the sheet may become beyond its widest block. */
const mostWidths = [16, 32, 64, 128];

/**
 * Finds room for blocks of cells on a sheet that is to be small, because blank cells count towards a workbook's ten million: the tallest first, on
 * shelves from left to right, as wide as wastes least.
 */
export function placeBlocks(sizes: readonly BlockSize[]): Shelves {
  const widest = sizes.reduce((most, { width }) => Math.max(most, width), 1);
  const order = sizes.map((_, index) => index).sort((a, b) => heightOf(sizes, b) - heightOf(sizes, a) || a - b);
  let best = fillShelves(sizes, order, widest);
  for (const most of [2 * widest, ...mostWidths]) {
    const found = most > widest ? fillShelves(sizes, order, most) : best;
    if (found.rowCount * found.columnCount < best.rowCount * best.columnCount) best = found;
  }
  return best;
}

function fillShelves(sizes: readonly BlockSize[], order: readonly number[], most: number): Shelves {
  const places = new Array<{ rowIndex: number; columnIndex: number }>(sizes.length);
  let shelfRow = 0;
  let nextShelfRow = 0;
  let nextColumn = 0;
  let columnCount = 1;
  for (const index of order) {
    const { height, width } = sizes[index] as BlockSize;
    if (nextColumn + width > most) {
      shelfRow = nextShelfRow;
      nextColumn = 0;
    }
    if (nextColumn === 0) nextShelfRow = shelfRow + height;
    places[index] = { rowIndex: shelfRow, columnIndex: nextColumn };
    nextColumn += width;
    columnCount = Math.max(columnCount, nextColumn);
  }
  return { places, rowCount: Math.max(nextShelfRow, 1), columnCount };
}

function heightOf(sizes: readonly BlockSize[], index: number): number {
  return sizes[index]?.height ?? 0;
}
