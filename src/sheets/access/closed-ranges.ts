import type { GridRange, SheetSummary } from '../v4';

/** What `spreadsheets.get` must return for `readAccess`; part of a larger mask. */
export const accessFields =
  'sheets(properties.sheetId,protectedRanges(protectedRangeId,range,unprotectedRanges,description,warningOnly,requestingUserCanEdit))';

/** A protection that keeps the account that asked from editing. */
export interface ClosedRange {
  readonly id: number;
  readonly range: GridRange;
  /** Parts of it that are open all the same. */
  readonly open: readonly GridRange[];
  readonly description: string;
}

/** What Google keeps the account that asked from editing, by sheet id. */
export type Access = ReadonlyMap<number, readonly ClosedRange[]>;

/**
 * Reads v4 JSON, in which zeros and falses are left out. Google decides who may edit what, and says so of each protection:
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange
 */
export function readAccess(described: unknown): Access {
  const closed = new Map<number, readonly ClosedRange[]>();
  for (const { properties, protectedRanges = [] } of (described as SpreadsheetJson).sheets ?? []) {
    const sheetId = properties?.sheetId ?? 0;
    const ranges = protectedRanges.filter((one) => !one.warningOnly && !one.requestingUserCanEdit);
    if (ranges.length === 0) continue;
    closed.set(
      sheetId,
      ranges.map(({ protectedRangeId = 0, range, unprotectedRanges = [], description = '' }) => ({
        id: protectedRangeId,
        range: { ...range, sheetId },
        open: unprotectedRanges,
        description,
      })),
    );
  }
  return closed;
}

/** Whether the sheet as a whole is closed to the account: what Google's menu calls a protected sheet. Locked cells on it do not count. */
export function isSheetClosed(access: Access, { sheetId, rowCount, columnCount }: SheetSummary): boolean {
  return (access.get(sheetId) ?? []).some(({ range }) => {
    const { startRowIndex = 0, startColumnIndex = 0, endRowIndex = rowCount, endColumnIndex = columnCount } = range;
    return startRowIndex === 0 && startColumnIndex === 0 && endRowIndex >= rowCount && endColumnIndex >= columnCount;
  });
}

/** The same with these sheets closed altogether: what belongs together is left together. */
export function withClosed(access: Access, sheetIds: Iterable<number>): Access {
  const closed = new Map(access);
  for (const sheetId of sheetIds) closed.set(sheetId, [{ id: -1, range: { sheetId }, open: [], description: '' }]);
  return closed;
}

interface SpreadsheetJson {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number };
    readonly protectedRanges?: readonly ProtectedRangeJson[];
  }[];
}

interface ProtectedRangeJson {
  readonly protectedRangeId?: number;
  readonly range?: GridRange;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
}
