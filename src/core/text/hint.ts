/** A cell that begins so tells people what a sheet is for. Wherever it stands, no run reads it: people sort it, copy it, delete it or type over it. */
export const hintSign = 'ⓘ';

export function isHint(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith(hintSign);
}
