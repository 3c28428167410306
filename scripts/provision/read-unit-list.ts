import type { Unit } from '../../src/core/directory/unit';
import type { Settings } from '../../src/core/settings/settings';
import { readSettings } from '../../src/core/settings/settings-reading';
import { defaultSettings } from '../../src/core/settings/settings-table';
import { findSheet } from '../../src/sheets/tables/sheet-names';
import { readSettingRows } from '../../src/sheets/tables/system-tables';
import { readUnits } from '../../src/sheets/tables/unit-table';
import type { SheetGrid } from '../../src/sheets/v4';
import { Failure } from '../cli/failure';
import type { Google } from './connect';

interface SheetName {
  readonly sheetId: number;
  readonly title: string;
}

/** `Đơn vị` as it stands now. */
export interface UnitList {
  readonly sheet: SheetName;
  readonly units: readonly Unit[];
  readonly fileIdColumnIndex: number;
}

export interface TrackerReading {
  readonly title: string;
  readonly settings: Pick<Settings, 'language' | 'modules'>;
  readonly sheets: readonly SheetName[];
  readonly unitList: UnitList;
}

/** @throws Failure when it has no readable sheet `Đơn vị`; else what Google refused with. */
export async function readTracker({ sheets: api }: Google, spreadsheetId: string): Promise<TrackerReading> {
  const { data } = await api.spreadsheets.get({
    spreadsheetId,
    fields: 'properties.title,sheets.properties(sheetId,title)',
  });
  const title = data.properties?.title ?? spreadsheetId;
  const sheets = (data.sheets ?? []).map(({ properties }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
  }));
  const unitsSheet = findSheet(sheets, 'units');
  if (unitsSheet === undefined) {
    throw new Failure(`The spreadsheet “${title}” has no sheet Đơn vị: it is no tracker yet. ${setUp}`);
  }
  const settingsSheet = findSheet(sheets, 'settings');
  const unitList = await readUnitList(api, spreadsheetId, unitsSheet);
  const settings =
    settingsSheet === undefined ? defaultSettings : settingsIn(await readGrid(api, spreadsheetId, settingsSheet));
  return { title, settings, sheets, unitList };
}

/** Found by the sheet's id: it may have been renamed in the meantime. */
export async function readUnitList(api: Google['sheets'], spreadsheetId: string, sheet: SheetName): Promise<UnitList> {
  const reading = readUnits(await readGrid(api, spreadsheetId, sheet));
  if ('problems' in reading) {
    const headings = [...new Set(reading.problems.map(({ heading }) => `“${heading}”`))].join(', ');
    throw new Failure(`The sheet ${sheet.title} cannot be read: look at its heading ${headings}. ${setUp}`);
  }
  const { items, place } = reading.table;
  const fileIdColumnIndex = (place.columnIndex as { readonly fileId?: number }).fileId;
  if (fileIdColumnIndex === undefined) {
    throw new Failure(`The sheet ${sheet.title} has no column “Mã tệp” to hold the new ids. ${setUp}`);
  }
  return { sheet, units: items, fileIdColumnIndex };
}

const setUp =
  'In the spreadsheet choose Đôn Đốc > Đơn vị tổng hợp > Thiết lập > Thiết lập / Khôi phục mẫu, then run this command again.';

async function readGrid(api: Google['sheets'], spreadsheetId: string, sheet: SheetName): Promise<SheetGrid> {
  const { data } = await api.spreadsheets.values.batchGetByDataFilter({
    spreadsheetId,
    requestBody: {
      dataFilters: [{ gridRange: { sheetId: sheet.sheetId } }],
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
  });
  const rows = (data.valueRanges?.[0]?.valueRange?.values ?? []) as SheetGrid['rows'];
  return { spreadsheetId, ...sheet, rows };
}

function settingsIn(grid: SheetGrid): Settings {
  const reading = readSettingRows(grid);
  return 'problems' in reading ? defaultSettings : readSettings(reading.table.items).settings;
}
