import { settingRows } from '../../core/settings/settings-table';
import { headingKey } from '../../core/text/text';
import { writeCells } from '../requests/requests';
import { findHeadings } from '../tables/headings';
import { settingsColumns } from '../tables/system-columns';
import type { Request, SheetGrid } from '../v4';

/** The write that makes `Cấu hình` name this spreadsheet as the tracker; none where the sheet has no such line. */
export function planTrackerId({ sheetId, rows }: SheetGrid, spreadsheetId: string): readonly Request[] {
  const reading = findHeadings(rows, settingsColumns);
  const spec = settingRows.find(({ key }) => key === 'trackerId');
  if ('problems' in reading || spec === undefined) return [];
  const { columnIndex } = reading.headings;
  const { item, value } = columnIndex;
  if (item === undefined || value === undefined) return [];
  const names = [headingKey(spec.vi), headingKey(spec.en)];
  const rowIndex = rows.findIndex((row) => names.includes(headingKey(String(row[item] ?? ''))));
  return rowIndex < 0 ? [] : writeCells(sheetId, [{ rowIndex, columnIndex: value, value: spreadsheetId }]);
}
