import type { SourceGrid } from '../sheet/source-grid';

/** The first row of the title lines right above a row of headings: rows with one or two texts. Not above `top`. */
export function titleAbove(grid: SourceGrid, headingRow: number, top: number): number {
  let first = headingRow;
  for (let row = headingRow - 1; row >= top && headingRow - row <= 4; row -= 1) {
    const texts = ownTexts(grid, row);
    if (texts.length === 0) {
      if (first < headingRow) break;
      continue;
    }
    if (texts.length > 1 || /^(?:\d{1,3}|[-–+])$/.test(texts[0] ?? '')) break;
    first = row;
  }
  return first;
}

function ownTexts(grid: SourceGrid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    const text = grid.isOwn(row, column) ? grid.text(row, column) : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}
