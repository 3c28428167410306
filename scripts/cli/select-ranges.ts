import { formatBounds, quoteTitle } from '../host/book/a1';
import { type Book, sheetIdOf, titleOf } from '../host/book/book';
import { findRange } from '../host/book/find-range';
import type { Workspace } from '../host/workspace';
import { UsageError } from './usage-error';

/**
 * Selects what `--select` names in the bound spreadsheet: `SKHCN!A5:A9`, `'Tổng hợp'!5:9,A12` (the same sheet goes on), or a sheet alone.
 * @throws UsageError when it names no cells, or cells of two sheets.
 */
export function selectRanges(workspace: Workspace, text: string): void {
  const book = workspace.drive.files.get(workspace.openId)?.book;
  if (book === undefined) return;
  let sheetId: number | undefined;
  const ranges: string[] = [];
  let title: string | undefined;
  for (const part of splitRanges(text)) {
    const found = findSelected(book, part, title);
    if (found === undefined || isBeyond(found)) throw unknown(book, part);
    title = titleOf(found.sheet);
    sheetId ??= sheetIdOf(found.sheet);
    if (sheetId !== sheetIdOf(found.sheet)) {
      throw new UsageError(`--select names cells of two sheets. Only one sheet can be active: select there only.`);
    }
    ranges.push(formatBounds(found.range as Parameters<typeof formatBounds>[0]) || 'A1');
  }
  workspace.selection = { sheetId: sheetId ?? 0, ranges };
}

/** The sheet ends before it begins. */
function isBeyond({ sheet, range }: NonNullable<ReturnType<typeof findRange>>): boolean {
  const { startRowIndex, startColumnIndex } = range;
  return (startRowIndex ?? 0) >= sheet.grid.rowCount || (startColumnIndex ?? 0) >= sheet.grid.columnCount;
}

/** At commas and semicolons outside quotation marks. */
function splitRanges(text: string): string[] {
  const parts = text.normalize('NFC').match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function findSelected(book: Book, part: string, lastTitle: string | undefined) {
  const at = part.lastIndexOf('!');
  if (at < 0) {
    const onSheet = lastTitle === undefined ? undefined : findRange(book, `${quoteTitle(lastTitle)}!${part}`);
    return onSheet ?? findRange(book, part);
  }
  return findRange(book, part) ?? findRange(book, `${quoteTitle(part.slice(0, at))}${part.slice(at)}`);
}

function unknown(book: Book, part: string): UsageError {
  const titles = book.sheets.map(titleOf).join(', ');
  return new UsageError(
    `--select names no cells: ${part}. Write it like "SKHCN!A5:A9", several with a comma; the sheets are: ${titles}.`,
  );
}
