import type { CellPlace } from '../../core/issues/issue';

export function workbookLink(spreadsheetId: string): string {
  return `https://docs.google.com/spreadsheets/d/${encodeURIComponent(spreadsheetId)}/edit`;
}

/** Opens the spreadsheet with the row's first cell selected; without a row, the spreadsheet. */
export function rowLink({ spreadsheetId, sheetId, rowNumber }: CellPlace): string {
  if (rowNumber === 0) return workbookLink(spreadsheetId);
  return `${workbookLink(spreadsheetId)}#gid=${sheetId}&range=A${rowNumber}`;
}
