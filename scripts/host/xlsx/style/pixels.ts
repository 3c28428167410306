import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

type Sizes = readonly (sheets_v4.Schema$DimensionProperties | undefined)[];

/** Google's own sizes, where a row or column has none of its own. */
export const ROW_PIXELS = 21;
export const COLUMN_PIXELS = 100;

/** The file counts a column's width in digits, 7 pixels each in the fonts at hand (ECMA-376 part 1, 18.3.1.13). */
export function toWidth(pixels: number): number {
  return Math.round((pixels / 7) * 10_000) / 10_000;
}

export function fromWidth(width: number): number {
  return Math.round(width * 7);
}

/** Rows are counted in points, 72 to the inch, where a screen has 96 pixels. */
export function toPoints(pixels: number): number {
  return pixels * 0.75;
}

export function fromPoints(points: number): number {
  return Math.round(points / 0.75);
}

/** The row or column that lies `pixels` behind the start of `from`. */
export function indexAt(sizes: Sizes, from: number, pixels: number, plain: number): number {
  let index = from;
  for (let left = pixels; left > 0; index++) {
    const size = sizeOf(sizes, index, plain);
    // The nearer border: the file places charts on cell borders only.
    if (left < size / 2) break;
    left -= size;
  }
  return index;
}

export function distance(sizes: Sizes, from: number, to: number, plain: number): number {
  let pixels = 0;
  for (let index = from; index < to; index++) pixels += sizeOf(sizes, index, plain);
  return pixels;
}

function sizeOf(sizes: Sizes, index: number, plain: number): number {
  const own = sizes[index];
  return own?.hiddenByUser || own?.hiddenByFilter ? 0 : (own?.pixelSize ?? plain);
}
