import type { Sheet } from '../host/book/book';

const mostLength = 160;
const mostLines = 6;

/** What the report says of each register in one line: the title of its block and the sums below it. */
export function tellRegisters({ grid }: Sheet): string[] {
  const lines: string[] = [];
  for (let row = 0; row < grid.lastRowWithContent(); row += 1) {
    const title = String(grid.valueAt(row, 0) ?? '');
    const sums = sumsBelow(row, title.startsWith('Phong trào thi đua') ? mostLines : 1);
    const isBlock =
      /^(?:Báo cáo BC\d|Rà soát nhiệm vụ RS|Khó khăn, vướng mắc theo nhóm|Kinh phí năm|Chỉ tiêu năm|Phong trào thi đua)/.test(
        title,
      );
    if (isBlock && sums !== '') lines.push(shorten(`${title}: ${sums}`));
  }
  return lines;

  /** The line below the title; of the movement, whose aims stand there, who has no plan. */
  function sumsBelow(row: number, lineCount: number): string {
    for (let below = row + 1; below <= row + lineCount; below += 1) {
      const text = String(grid.valueAt(below, 0) ?? '');
      if (text.startsWith('Chưa có kế hoạch')) return text;
    }
    return String(grid.valueAt(row + 1, 0) ?? '');
  }
}

function shorten(text: string): string {
  return text.length > mostLength ? `${text.slice(0, mostLength - 2)} …` : text;
}
