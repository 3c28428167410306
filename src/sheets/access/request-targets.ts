import type { GridRange, Request } from '../v4';

/** What one request would change. */
export type Target =
  | { readonly kind: 'cells'; readonly range: GridRange }
  /** The sheet itself: its name, its size, its formats by rule. Only a lock on the whole sheet is in the way. */
  | { readonly kind: 'sheet'; readonly sheetId: number }
  /** The sheet with all that is on it: any lock is in the way. */
  | { readonly kind: 'all'; readonly sheetId: number }
  /** A protection by its id, which does not tell its sheet. */
  | { readonly kind: 'protection'; readonly id: number };

const ofSheets = [
  'updateSheetProperties',
  'appendDimension',
  'updateDimensionProperties',
  'deleteConditionalFormatRule',
];

/** Where a request writes; none for a new sheet, and for what changes the spreadsheet as a whole. */
export function targetsOf(request: Request): readonly Target[] {
  const [entry] = Object.entries(request);
  if (entry === undefined) return [];
  const [kind, body] = entry as [string, RequestBody];
  if (kind === 'addSheet' || kind === 'duplicateSheet' || kind === 'updateSpreadsheetProperties') return [];
  if (kind === 'deleteSheet') return [{ kind: 'all', sheetId: body.sheetId ?? 0 }];
  if (kind === 'deleteProtectedRange') return [{ kind: 'protection', id: body.protectedRangeId ?? 0 }];
  if (kind === 'updateProtectedRange') return [{ kind: 'protection', id: body.protectedRange?.protectedRangeId ?? 0 }];
  if (kind === 'updateCells' && body.start !== undefined) return [{ kind: 'cells', range: rangeOfRows(body) }];
  if (kind === 'insertDimension' || kind === 'deleteDimension') return [{ kind: 'cells', range: rangeOfLines(body) }];
  const { source: _read, ...written } = body as { readonly source?: unknown };
  const ranges = rangesIn(kind === 'copyPaste' || kind === 'cutPaste' ? written : body);
  return ranges.map((range) =>
    ofSheets.includes(kind) ? { kind: 'sheet', sheetId: range.sheetId } : { kind: 'cells', range },
  );
}

interface RequestBody {
  readonly sheetId?: number;
  readonly protectedRangeId?: number;
  readonly protectedRange?: { readonly protectedRangeId?: number };
  readonly start?: { readonly sheetId?: number; readonly rowIndex?: number; readonly columnIndex?: number };
  readonly rows?: readonly { readonly values?: readonly unknown[] }[];
  readonly range?: {
    readonly sheetId?: number;
    readonly dimension?: string;
    readonly startIndex?: number;
    readonly endIndex?: number;
  };
}

function rangeOfRows({ start = {}, rows = [] }: RequestBody): GridRange {
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = start;
  const width = rows.reduce((widest, { values = [] }) => Math.max(widest, values.length), 0);
  return {
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + rows.length,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + width,
  };
}

function rangeOfLines({ range = {} }: RequestBody): GridRange {
  const { sheetId = 0, dimension, startIndex = 0, endIndex } = range;
  const end = endIndex ?? Number.MAX_SAFE_INTEGER;
  return dimension === 'COLUMNS'
    ? { sheetId, startColumnIndex: startIndex, endColumnIndex: end }
    : { sheetId, startRowIndex: startIndex, endRowIndex: end };
}

/** Every part of the request that names a sheet: v4 has many kinds of requests and one way of naming a place. */
function rangesIn(part: unknown): GridRange[] {
  if (Array.isArray(part)) return part.flatMap(rangesIn);
  if (typeof part !== 'object' || part === null) return [];
  const { sheetId } = part as { readonly sheetId?: unknown };
  if (typeof sheetId === 'number') return [boundsOf(part as GridRange)];
  return Object.values(part).flatMap(rangesIn);
}

function boundsOf({ sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: GridRange): GridRange {
  return {
    sheetId,
    ...(startRowIndex === undefined ? {} : { startRowIndex }),
    ...(endRowIndex === undefined ? {} : { endRowIndex }),
    ...(startColumnIndex === undefined ? {} : { startColumnIndex }),
    ...(endColumnIndex === undefined ? {} : { endColumnIndex }),
  };
}
