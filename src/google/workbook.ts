import type { SheetToRead, WorkbookPort } from '../app/ports';
import type { Request, SheetGrid } from '../sheets/v4';
import { isPassing, isQuota, patiently } from './patience';

type Values = SheetGrid['rows'];

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
  dataFilters?: { gridRange?: { sheetId?: number } }[];
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
    fill: (blocks) => {
      const body = { valueInputOption: 'RAW', data: blocks as unknown as object[] };
      patiently(() => (spreadsheets().Values as unknown as ValuesCollection).batchUpdate(body, boundId()), isPassing);
    },
  };
}

function spreadsheets(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  const collection = Sheets?.Spreadsheets;
  if (collection === undefined) throw new Error('The advanced service Sheets is not enabled in appsscript.json.');
  return collection;
}

function readSheets(id: string, sheets: readonly SheetToRead[]): SheetGrid[] {
  if (sheets.length === 0) return [];
  const answer = (spreadsheets().Values as unknown as ValuesCollection).batchGetByDataFilter(
    {
      dataFilters: sheets.map(({ sheetId, rowCount }) => ({
        gridRange: rowCount === undefined ? { sheetId } : { sheetId, startRowIndex: 0, endRowIndex: rowCount },
      })),
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    id,
  );
  // Google does not promise the order of the answers: each carries the filter that it matched.
  const rowsById = new Map<number, Values>();
  for (const { valueRange, dataFilters } of answer.valueRanges ?? []) {
    for (const filter of dataFilters ?? []) {
      // A first sheet's id is 0, and JSON from Google leaves zeros out.
      rowsById.set(filter.gridRange?.sheetId ?? 0, valueRange?.values ?? []);
    }
  }
  return sheets.map(({ sheetId, title }) => ({ spreadsheetId: id, sheetId, title, rows: rowsById.get(sheetId) ?? [] }));
}
