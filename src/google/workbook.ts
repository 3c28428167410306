import type { SheetToRead, SheetWindow, WorkbookPort } from '../app/ports/ports';
import type { GridRange, Request, SheetGrid } from '../sheets/v4';
import { isPassing, isQuota, sheetsMissing } from './errors/error-words';
import { patiently } from './errors/patience';

type Values = SheetGrid['rows'];
type Cell = Values[number][number];

/** `@types/google-apps-script` lacks some v4 methods and the nulls of others: the JSON is what Google's REST reference says. */
interface ValuesCollection {
  batchGetByDataFilter(body: object, spreadsheetId: string): { valueRanges?: MatchedRange[] };
  batchUpdate(body: object, spreadsheetId: string): unknown;
}

interface ByDataFilter {
  getByDataFilter(body: object, spreadsheetId: string, options: { fields: string }): unknown;
}

interface MatchedRange {
  valueRange?: { values?: Values };
  dataFilters?: { gridRange?: Partial<GridRange> }[];
}

/** The bound spreadsheet through the advanced service `Sheets`; reads by POST, so that no URL grows past 2 KB. */
export function createWorkbookPort(): WorkbookPort {
  let id: string | undefined;
  const boundId = () => {
    id ??= SpreadsheetApp.getActiveSpreadsheet().getId();
    return id;
  };
  return {
    id: boundId,
    describe: (fields) => patiently(() => spreadsheets().get(boundId(), { fields }), isPassing),
    inspect: (ranges, fields) =>
      patiently(
        () =>
          (spreadsheets() as unknown as ByDataFilter).getByDataFilter(
            { dataFilters: ranges.map((gridRange) => ({ gridRange })), includeGridData: true },
            boundId(),
            { fields },
          ),
        isPassing,
      ),
    read: (sheets) => patiently(() => readSheets(boundId(), sheets), isPassing),
    commit: (requests) => {
      if (requests.length === 0) return;
      patiently(() => spreadsheets().batchUpdate({ requests: requests as Request[] }, boundId()), isQuota);
    },
    // That a null leaves its cell as it is, is unverified (`probeWrites` asks).
    fill: (blocks) => {
      const body = { valueInputOption: 'RAW', data: blocks as unknown as object[] };
      patiently(() => (spreadsheets().Values as unknown as ValuesCollection).batchUpdate(body, boundId()), isPassing);
    },
  };
}

function spreadsheets(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  // A service that is not switched on has no global at all: naming it would be a ReferenceError.
  const collection = typeof Sheets === 'undefined' ? undefined : Sheets?.Spreadsheets;
  if (collection === undefined) throw new Error(sheetsMissing);
  return collection;
}

function readSheets(id: string, sheets: readonly SheetToRead[]): SheetGrid[] {
  const ranges = sheets.flatMap(rangesOf);
  if (ranges.length === 0) return sheets.map(({ sheetId, title }) => ({ spreadsheetId: id, sheetId, title, rows: [] }));
  const answer = (spreadsheets().Values as unknown as ValuesCollection).batchGetByDataFilter(
    {
      dataFilters: ranges.map((gridRange) => ({ gridRange })),
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    id,
  );
  const rowsOf = matchAnswers(ranges, answer.valueRanges ?? []);
  return sheets.map((sheet) => {
    const { sheetId, title, windows } = sheet;
    const [whole] = rangesOf(sheet);
    const rows =
      windows === undefined && whole !== undefined
        ? rowsOf(whole)
        : putInPlace((windows ?? []).map((window) => ({ window, rows: rowsOf({ sheetId, ...window }) })));
    return { spreadsheetId: id, sheetId, title, rows };
  });
}

/**
 * Google does not promise the order of the answers: each carries the filter that it matched. Should filters ever come back in other words than they were
 * asked in, the order tells; taking a part for blank that was not would empty a table.
 */
function matchAnswers(ranges: readonly GridRange[], answers: readonly MatchedRange[]): (range: GridRange) => Values {
  const wanted = new Set(ranges.map(nameOf));
  const found = new Map<string, Values>();
  const strays: Values[] = [];
  for (const { valueRange, dataFilters = [] } of answers) {
    const names = dataFilters.map(({ gridRange }) => nameOf(gridRange)).filter((name) => wanted.has(name));
    for (const name of names) found.set(name, valueRange?.values ?? []);
    if (names.length === 0) strays.push(valueRange?.values ?? []);
  }
  const missing = [...wanted].filter((name) => !found.has(name));
  if (strays.length > 0 && strays.length !== missing.length) {
    throw new Error('values:batchGetByDataFilter answered for other ranges than those asked for.');
  }
  for (const [index, values] of strays.entries()) found.set(missing[index] ?? '', values);
  return (range) => found.get(nameOf(range)) ?? [];
}

function rangesOf({ sheetId, rowCount, windows }: SheetToRead): GridRange[] {
  if (windows !== undefined) return windows.map((window) => ({ sheetId, ...window }));
  return [rowCount === undefined ? { sheetId } : { sheetId, startRowIndex: 0, endRowIndex: rowCount }];
}

/** JSON from Google leaves zeros out: a first sheet's id, a first row. */
function nameOf(range: Partial<GridRange> = {}): string {
  const { sheetId = 0, startRowIndex = 0, startColumnIndex = 0, endRowIndex, endColumnIndex } = range;
  return [sheetId, startRowIndex, startColumnIndex, endRowIndex, endColumnIndex].join();
}

function putInPlace(parts: readonly { readonly window: SheetWindow; readonly rows: Values }[]): Values {
  const placed: Cell[][] = [];
  for (const { window, rows } of parts) {
    const { startRowIndex = 0, startColumnIndex = 0 } = window;
    for (const [offset, row] of rows.entries()) {
      while (placed.length <= startRowIndex + offset) placed.push([]);
      const cells = placed[startRowIndex + offset] as Cell[];
      while (row.length > 0 && cells.length < startColumnIndex) cells.push('');
      for (const [index, cell] of row.entries()) cells[startColumnIndex + index] = cell;
    }
  }
  return placed;
}
