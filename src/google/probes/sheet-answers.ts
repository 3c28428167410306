import { copyTitle, send, type TrialSheet } from './trial-sheet';

export function setLongList({ sheetId }: TrialSheet): string {
  const values = Array.from({ length: 500 }, (_, index) => ({ userEnteredValue: `Mục ${index + 1}` }));
  const range = { sheetId, startRowIndex: 5, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 1 };
  send([{ setDataValidation: { range, rule: { condition: { type: 'ONE_OF_LIST', values }, strict: true } } }]);
  return 'taken';
}

export function hideAllRows({ sheetId }: TrialSheet): string {
  const range = { sheetId, dimension: 'ROWS', startIndex: 1 };
  send([{ updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } }]);
  return 'done';
}

export function duplicateWithExtras({ sheetId }: TrialSheet): string {
  const column = { sheetId, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 2 };
  const sources = { sourceRange: { sources: [column] } };
  const spec = { basicChart: { chartType: 'COLUMN', series: [{ series: sources }] } };
  const position = { overlayPosition: { anchorCell: { sheetId, rowIndex: 6, columnIndex: 1 } } };
  send([
    { addChart: { chart: { spec, position } } },
    { addProtectedRange: { protectedRange: { range: { sheetId } } } },
  ]);
  send([{ duplicateSheet: { sourceSheetId: sheetId, newSheetName: copyTitle } }]);
  const fields = 'sheets(properties(title,hidden),charts(chartId),protectedRanges(protectedRangeId))';
  const book = Sheets?.Spreadsheets?.get(SpreadsheetApp.getActiveSpreadsheet().getId(), { fields });
  const copy = book?.sheets?.find(({ properties }) => properties?.title === copyTitle);
  const isHidden = copy?.properties?.hidden === true;
  const [charts, locks] = [copy?.charts?.length ?? 0, copy?.protectedRanges?.length ?? 0];
  return `charts ${charts}, protections ${locks}, ${isHidden ? 'hidden' : 'shown'}`;
}
