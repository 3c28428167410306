import { createBook, createSheet } from '../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { createSheetsApi } from '../../scripts/host/sheets-api/api';
import type { Cell } from '../../src/core/values/cell';
import type { ValueBlock } from '../../src/sheets/requests/fills';
import type { Request, SheetGrid } from '../../src/sheets/v4';

const caller = { email: 'chu-so-huu@example.vn' };

/** A sheet to start from. */
export interface SheetSketch {
  readonly title: string;
  readonly sheetId: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly values?: readonly (readonly Cell[])[];
}

/** A workbook on the host's Sheets engine: plans are carried out there as Google would, and read back as the product reads. */
export function createWorkbook(...sketches: readonly SheetSketch[]) {
  const book = createBook('tracker');
  for (const { title, sheetId, rows = 100, columns = 40, values = [] } of sketches) {
    const { grid } = createSheet(book, title, { rows, columns, sheetId });
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (value !== undefined && value !== null && value !== '') grid.setCell(r, c, { value });
      }
    }
  }
  const file = {
    id: 'tracker',
    name: 'tracker',
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime: '2025-10-13T00:00:00.000Z',
    owner: caller.email,
    book,
  };
  const api = createSheetsApi({ drive: createDrive([file]), clock: { now: () => Date.UTC(2025, 9, 13) } });
  const sheetOf = (sheetId: number) => {
    const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
    if (sheet === undefined) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  };
  return {
    sheetOf,
    read(sheetId: number): SheetGrid {
      const answer = api.values.batchGetByDataFilter(
        'tracker',
        {
          dataFilters: [{ gridRange: { sheetId } }],
          valueRenderOption: 'UNFORMATTED_VALUE',
          dateTimeRenderOption: 'SERIAL_NUMBER',
        },
        caller,
      );
      const rows = answer.valueRanges?.[0]?.valueRange?.values ?? [];
      return { spreadsheetId: 'tracker', sheetId, title: sheetOf(sheetId).properties.title ?? '', rows };
    },
    describe: (fields: string): unknown => api.get('tracker', { fields }, caller),
    apply(requests: readonly Request[]): void {
      if (requests.length > 0) api.batchUpdate('tracker', { requests: [...requests] as object[] }, caller);
    },
    fill(blocks: readonly ValueBlock[]): void {
      const data = blocks.map(({ range, values }) => ({ range, values: values.map((row) => [...row]) }));
      api.values.batchUpdate('tracker', { valueInputOption: 'RAW', data }, caller);
    },
    size(sheetId: number) {
      const { grid } = sheetOf(sheetId);
      return { rowCount: grid.rowCount, columnCount: grid.columnCount };
    },
  };
}

export type Workbook = ReturnType<typeof createWorkbook>;

/** How many cells a list of requests writes: what the product is measured by. */
export function countCells(requests: readonly Request[]): number {
  let count = 0;
  for (const request of requests) {
    const { updateCells } = request as { updateCells?: { rows?: readonly { readonly values?: readonly unknown[] }[] } };
    for (const { values = [] } of updateCells?.rows ?? []) count += values.length;
  }
  return count;
}
