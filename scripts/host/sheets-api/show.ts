import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet } from '../book/book';
import type { Rect } from '../book/rect';
import type { OpenBook } from './access';
import { EVERYTHING, type FieldMask, parseMask, under } from './field-mask';
import { spreadsheetJson, type View, wholeSheets } from './spreadsheet-json';
import type { Target } from './target';

function maskOf(fields: string | undefined): FieldMask {
  return fields === undefined || fields === '' ? EVERYTHING : parseMask(fields);
}

function rectsOf(targets: readonly Target[]): Map<Sheet, Rect[]> {
  const rects = new Map<Sheet, Rect[]>();
  for (const { sheet, rect } of targets) rects.set(sheet, [...(rects.get(sheet) ?? []), rect]);
  return rects;
}

/** With ranges only their sheets are shown; cells only when asked for by mask, or without a mask by flag. */
export function show(
  { book, writer }: OpenBook,
  targets: readonly Target[] | undefined,
  includeGridData: boolean,
  fields: string | undefined,
): sheets_v4.Schema$Spreadsheet {
  const mask = maskOf(fields);
  const hasMask = fields !== undefined && fields !== '';
  const wantsData = hasMask ? under(mask, 'sheets', 'data') !== undefined : includeGridData;
  const rects = targets === undefined ? wholeSheets(book) : rectsOf(targets);
  const view: View = {
    writer,
    mask,
    data: wantsData ? rects : new Map(),
    ...(targets !== undefined && { onlySheets: new Set(rects.keys()) }),
  };
  return spreadsheetJson(book, view);
}
