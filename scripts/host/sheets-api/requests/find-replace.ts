import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet } from '../../book/book';
import { assertFits, assertMayEdit } from '../../book/guard';
import { type Rect, wholeRect } from '../../book/rect';
import { parseEntry } from '../../formats/entry';
import { formatValue } from '../../formats/number-format';
import { type Edit, type Handlers, refuse, sheetById } from '../edit';
import { rangeTarget } from '../target';
import { putEntry } from '../values/write-values';

type Request = sheets_v4.Schema$FindReplaceRequest;

function areas(edit: Edit, request: Request): { sheet: Sheet; rect: Rect }[] {
  if (request.range !== undefined) return [rangeTarget(edit.book, request.range)];
  const sheets =
    request.sheetId !== undefined && request.sheetId !== null
      ? [sheetById(edit, request.sheetId)]
      : request.allSheets === true
        ? edit.book.sheets
        : refuse('Must specify a scope: range, sheetId or allSheets.');
  return sheets.map((sheet) => ({ sheet, rect: wholeRect(sheet.grid) }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Google's expressions are Java's: the same for all but rare constructs; a broken one is refused. */
export function findPattern(request: Request): RegExp {
  const find = request.find ?? '';
  if (find === '') refuse('find must not be empty.');
  const source = request.searchByRegex === true ? find : escaped(find);
  const whole = request.matchEntireCell === true ? `^(?:${source})$` : source;
  try {
    return new RegExp(whole, request.matchCase === true ? 'gu' : 'giu');
  } catch (error) {
    return refuse(`Invalid regular expression: ${find} (${String(error)})`);
  }
}

/** Searches what cells show (or formulas, when asked) and writes back as typed. */
function findReplace(edit: Edit, request: Request): sheets_v4.Schema$Response {
  const pattern = findPattern(request);
  const text = request.replacement ?? '';
  const replacement = request.searchByRegex === true ? text : text.replace(/\$/g, '$$$$');
  const { locale } = edit.book.properties;
  const counts = { valuesChanged: 0, formulasChanged: 0, occurrencesChanged: 0 };
  const sheets = new Set<Sheet>();
  const rows = new Set<string>();
  for (const { sheet, rect } of areas(edit, request)) {
    const { grid } = sheet;
    for (let r = rect.top; r < Math.min(rect.bottom, grid.storedRowCount()); r++) {
      for (let c = rect.left; c < Math.min(rect.right, grid.storedWidth(r)); c++) {
        const extra = grid.extraAt(r, c);
        if (extra?.formula !== undefined && request.includeFormulas !== true) continue;
        const shown = extra?.formula ?? formatValue(grid.valueAt(r, c), extra?.format?.numberFormat, locale);
        const matches = shown.match(pattern);
        if (matches === null) continue;
        const replaced = shown.replace(pattern, replacement);
        assertFits(replaced);
        assertMayEdit(edit.book, sheet, { top: r, left: c, bottom: r + 1, right: c + 1 }, edit.writer);
        putEntry(sheet, r, c, parseEntry(replaced, locale, extra?.format));
        if (extra?.formula === undefined) counts.valuesChanged++;
        else counts.formulasChanged++;
        counts.occurrencesChanged += matches.length;
        sheets.add(sheet);
        rows.add(`${sheet.properties.sheetId}:${r}`);
      }
    }
  }
  return { findReplace: { ...counts, rowsChanged: rows.size, sheetsChanged: sheets.size } };
}

export const findReplaceRequests: Handlers = { findReplace };
