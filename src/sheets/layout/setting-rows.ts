import { isFormerDefaultLadder } from '../../core/settings/ladder';
import type { ModuleName } from '../../core/settings/modules';
import type { Language } from '../../core/settings/settings';
import { settingRows as knownSettings, type SettingRow } from '../../core/settings/settings-table';
import { headingKey } from '../../core/text/text';
import { isBlank } from '../../core/values/cell';
import { fitRow } from '../looks/row-heights';
import { setValidation } from '../requests/format-requests';
import type { CellChange } from '../requests/requests';
import type { Request } from '../v4';
import type { SetUpOptions } from './set-up-draft';
import { isSameValidation } from './sheet/drop-downs';
import type { PlacedTable } from './sheet/plan-headings';
import type { LayoutTexts } from './sheet/texts';
import { foundCell } from './state/workbook-state';

/** Adds the settings that the sheet does not name, with their defaults and what they mean; a value that stands there stays, unless it is an earlier version's default. */
export function settingRows(
  table: PlacedTable,
  meanings: LayoutTexts['settingMeanings'],
  { spreadsheetId, settings }: Pick<SetUpOptions, 'spreadsheetId' | 'settings'>,
): CellChange[] {
  const { places, language } = table;
  const changes: CellChange[] = [];
  for (const { spec, rowIndex, isNew } of settingPlaces(table, settings.modules)) {
    const isKept = !isNew && !isFormerDefault(table, spec, rowIndex) && !lacksId(table, spec, rowIndex);
    // Whoever typed settings before the first set-up learns what they mean too.
    if (isKept && !table.newKeys.has('meaning')) continue;
    const item = isNew ? { item: spec[language] } : {};
    const value = spec.key === 'trackerId' ? spreadsheetId : initialIn(spec, language);
    const cells = { ...item, ...(isKept ? {} : { value }), meaning: meanings[spec.key] ?? '' };
    for (const [key, value] of Object.entries(cells)) {
      const columnIndex = places.get(key);
      if (columnIndex !== undefined) changes.push({ rowIndex, columnIndex, value });
    }
  }
  return changes;
}

/** Nobody chose what an earlier version wrote into every new tracker. */
function isFormerDefault({ sheet, places }: PlacedTable, { key }: SettingRow, rowIndex: number): boolean {
  const columnIndex = places.get('value');
  if (key !== 'ladder' || columnIndex === undefined) return false;
  return isFormerDefaultLadder(String(sheet.rows[rowIndex]?.[columnIndex] ?? ''));
}

/** Of another id that stands there a person decides: this may be a copy. */
function lacksId({ sheet, places }: PlacedTable, { key }: SettingRow, rowIndex: number): boolean {
  const columnIndex = places.get('value');
  return key === 'trackerId' && columnIndex !== undefined && isBlank(sheet.rows[rowIndex]?.[columnIndex]);
}

/** Rows that this plan adds are as high as what they say. */
export function fitSettingRows(
  table: PlacedTable,
  meanings: LayoutTexts['settingMeanings'],
  modules: readonly ModuleName[],
): Request[] {
  const width = (key: string): number => table.columns.find((column) => column.key === key)?.width ?? 0;
  return settingPlaces(table, modules).flatMap(({ spec, rowIndex, isNew }) =>
    isNew || table.newKeys.has('meaning') || isFormerDefault(table, spec, rowIndex)
      ? fitRow(table.sheet.sheetId, rowIndex, [
          { text: String(initialIn(spec, table.language)), width: width('value') },
          { text: meanings[spec.key] ?? '', width: width('meaning') },
        ])
      : [],
  );
}

/** Drop-downs of the settings that are chosen from a list. */
export function planSettingChoices(table: PlacedTable, modules: readonly ModuleName[]): Request[] {
  const { sheet } = table;
  const columnIndex = table.places.get('value');
  if (columnIndex === undefined) return [];
  const requests: Request[] = [];
  for (const { spec, rowIndex } of settingPlaces(table, modules)) {
    const choices = table.language === 'en' ? (spec.english?.choices ?? spec.choices) : spec.choices;
    if (choices === undefined) continue;
    const wanted = { type: 'ONE_OF_LIST', values: choices, strict: true };
    if (isSameValidation(foundCell(sheet, rowIndex, columnIndex).validation, wanted)) continue;
    const range = { sheetId: sheet.sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + 1 };
    requests.push(setValidation({ ...range, startColumnIndex: columnIndex, endColumnIndex: columnIndex + 1 }, wanted));
  }
  return requests;
}

function initialIn({ initial, english }: SettingRow, language: Language): string | number {
  return language === 'en' ? (english?.initial ?? initial) : initial;
}

interface SettingPlace {
  readonly spec: SettingRow;
  readonly rowIndex: number;
  readonly isNew: boolean;
}

/** Where each setting stands, or will; those of a module that is off are not added. */
function settingPlaces(
  { sheet, places, headingRowIndex }: PlacedTable,
  modules: readonly ModuleName[],
): SettingPlace[] {
  const itemColumn = places.get('item');
  if (itemColumn === undefined) return [];
  const rowIndexes = new Map<string, number>();
  for (let rowIndex = headingRowIndex + 1; rowIndex < sheet.rows.length; rowIndex++) {
    const key = headingKey(String(sheet.rows[rowIndex]?.[itemColumn] ?? ''));
    if (key !== '' && !rowIndexes.has(key)) rowIndexes.set(key, rowIndex);
  }
  let next = Math.max(sheet.rows.length, headingRowIndex + 1);
  return knownSettings.flatMap((spec): SettingPlace[] => {
    const found = rowIndexes.get(headingKey(spec.vi)) ?? rowIndexes.get(headingKey(spec.en));
    if (found === undefined && spec.module !== undefined && !modules.includes(spec.module)) return [];
    return [{ spec, rowIndex: found ?? next++, isNew: found === undefined }];
  });
}
