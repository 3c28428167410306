import type { Sheet } from '../host/book/book';

const mostLength = 160;
const mostLines = 6;

/** What an English report says of each register in one line: the title of its block and the sums below it. */
export function tellRegisters({ grid }: Sheet): string[] {
  const lines: string[] = [];
  for (let row = 0; row < grid.lastRowWithContent(); row += 1) {
    const title = String(grid.valueAt(row, 0) ?? '');
    const sums = sumsBelow(row, title.startsWith('Emulation movement') ? mostLines : 1);
    const isBlock =
      /^(?:Report BC\d|Review RS|Difficulties by kind|Budget \d{4}|Targets \d{4}|Emulation movement)/.test(title);
    if (isBlock && sums !== '') lines.push(shorten(`${title}: ${sums}`));
  }
  return lines;

  /** The line below the title; of the movement, whose aims stand there, who has no plan. */
  function sumsBelow(row: number, lineCount: number): string {
    for (let below = row + 1; below <= row + lineCount; below += 1) {
      const text = String(grid.valueAt(below, 0) ?? '');
      if (text.startsWith('No action plan')) return text;
    }
    return String(grid.valueAt(row + 1, 0) ?? '');
  }
}

function shorten(text: string): string {
  return text.length > mostLength ? `${text.slice(0, mostLength - 2)} …` : text;
}
