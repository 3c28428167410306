import type { Request } from '../v4';

/** The sheets in which requests write, move or format something at a place; making and deleting sheets is no such thing. */
export function writtenSheets(requests: readonly Request[]): ReadonlySet<number> {
  const sheets = new Set<number>();
  for (const request of requests) {
    for (const [kind, body] of Object.entries(request)) {
      if (kind === 'addSheet' || kind === 'deleteSheet' || kind === 'duplicateSheet') continue;
      const sheetId = sheetOf(body as PlacedRequest);
      if (sheetId !== undefined) sheets.add(sheetId);
    }
  }
  return sheets;
}

/** Without what is written to these sheets. */
export function withoutSheets(requests: readonly Request[], sheetIds: ReadonlySet<number>): readonly Request[] {
  return requests.filter((request) => [...writtenSheets([request])].every((sheetId) => !sheetIds.has(sheetId)));
}

interface PlacedRequest {
  readonly sheetId?: number;
  readonly start?: { readonly sheetId?: number };
  readonly range?: { readonly sheetId?: number };
  readonly destination?: { readonly sheetId?: number };
}

function sheetOf({ sheetId, start, range, destination }: PlacedRequest): number | undefined {
  return sheetId ?? start?.sheetId ?? range?.sheetId ?? destination?.sheetId;
}
