import type { SheetGrid } from '../../sheets/v4';
import type { OpenSheetPort } from '../ports/ports';

export function toGrid(sheet: OpenSheetPort): SheetGrid {
  const { spreadsheetId, sheetId, title } = sheet;
  return { spreadsheetId, sheetId, title, rows: sheet.readAll() };
}
