import { type RuntimeFacts, takenOrRefused } from './runtime-facts';
import { send, type TrialSheet } from './trial-sheet';

/** What becomes of single cells; each question has a row of its own. */
export function cellAnswers(trial: TrialSheet): RuntimeFacts {
  return {
    "'X set in a plain-text cell": takenOrRefused(() => setApostrophe(trial, 2, '@')),
    "'X set in a cell without a format": takenOrRefused(() => setApostrophe(trial, 3, 'General')),
    'null within values.batchUpdate, over “before”': takenOrRefused(() => fillWithNull(trial)),
    '{} within updateCells, over “before”': takenOrRefused(() => updateWithEmpty(trial)),
  };
}

function setApostrophe({ sheet }: TrialSheet, row: number, format: string): string {
  const range = sheet.getRange(row, 1).setNumberFormat(format);
  range.setValues([["'X"]]);
  return show(sheet.getRange(row, 1));
}

function fillWithNull({ sheet, title }: TrialSheet): string {
  sheet.getRange(4, 1).setValue('before');
  SpreadsheetApp.flush();
  const values = Sheets?.Spreadsheets?.Values as unknown as { batchUpdate(body: object, id: string): unknown };
  const data = [{ range: `${title}!A4:B4`, values: [[null, 'beside']] }];
  values.batchUpdate({ valueInputOption: 'RAW', data }, SpreadsheetApp.getActiveSpreadsheet().getId());
  return show(sheet.getRange(4, 1));
}

function updateWithEmpty({ sheet, sheetId }: TrialSheet): string {
  sheet.getRange(5, 1).setValue('before');
  const start = { sheetId, rowIndex: 4, columnIndex: 0 };
  const rows = [{ values: [{}, { userEnteredValue: { stringValue: 'beside' } }] }];
  send([{ updateCells: { start, rows, fields: 'userEnteredValue' } }]);
  return show(sheet.getRange(5, 1));
}

function show(range: GoogleAppsScript.Spreadsheet.Range): string {
  return `“${range.getValue()}”`;
}
