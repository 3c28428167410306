import type { Request } from '../../sheets/v4';

/** A hidden sheet that a probe may write to. */
export interface TrialSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

const title = '__probeWrites__';
export const copyTitle = '__probeWrites copy__';

export function openTrialSheet(): TrialSheet {
  const gridProperties = { rowCount: 120, columnCount: 4, frozenRowCount: 1 };
  send([{ addSheet: { properties: { title, hidden: true, gridProperties } } }]);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  if (sheet === null) throw new Error('The hidden sheet was not made.');
  return { sheetId: sheet.getSheetId(), title, sheet };
}

/** Also those of a run that was cut off. */
export function removeTrialSheets(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const name of [copyTitle, title]) {
    const sheet = book.getSheetByName(name);
    if (sheet !== null) book.deleteSheet(sheet);
  }
}

export function send(requests: readonly object[]): void {
  SpreadsheetApp.flush();
  Sheets?.Spreadsheets?.batchUpdate({ requests: requests as Request[] }, SpreadsheetApp.getActiveSpreadsheet().getId());
}
