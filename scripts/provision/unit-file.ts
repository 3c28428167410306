import type { sheets_v4 } from 'googleapis/build/src/apis/sheets';
import type { Unit } from '../../src/core/directory/unit';
import type { Settings } from '../../src/core/settings/settings';
import { guideTexts } from '../../src/i18n/guide/messages';
import { bodyRange } from '../../src/sheets/layout/sheet/plan-columns';
import { planTable } from '../../src/sheets/layout/sheet/plan-table';
import { planTitleBlock, titleBlockRows } from '../../src/sheets/layout/sheet/plan-title-block';
import { specFor, unitSheetSpec } from '../../src/sheets/layout/sheet/sheet-specs';
import { sheetIdFor } from '../../src/sheets/layout/state/sheet-ids';
import { newSheetState } from '../../src/sheets/layout/state/workbook-state';
import { unitRegistersOf } from '../../src/sheets/registers/register-sheets';
import { setValidation } from '../../src/sheets/requests/format-requests';
import { addSheet } from '../../src/sheets/requests/sheet-requests';
import { planRegisterTab } from '../../src/sheets/tabs/plan-register-tab';
import type { Request } from '../../src/sheets/v4';

/** Marks by which a file that a cut-off run left behind is known again: the first comes with the file, the second with its table. */
const madeKey = 'donDocUnitFile';
const readyKey = 'donDocUnitFileReady';

export interface FileMarks {
  readonly isOurs: boolean;
  readonly isReady: boolean;
}

/** Google's words: “The data validation rule has more items than the limit of 500.” */
const mostListItems = 500;

export function unitFileTitle({ name }: Unit): string {
  return `${name} – nhiệm vụ`;
}

/** The body of `spreadsheets.create`: one sheet of the product's size, and the mark. */
export function unitFileBody(
  trackerId: string,
  unit: Unit,
  { modules }: Pick<Settings, 'modules'>,
): sheets_v4.Schema$Spreadsheet {
  const { rowCount, columns = [], tabColour } = specFor(unitSheetSpec, modules);
  const size = { rowCount, columnCount: columns.length };
  const { properties } = addSheet(sheetIdOf(unit), unit.code, { ...size, tabColor: tabColour }).addSheet;
  return {
    properties: { title: unitFileTitle(unit), locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [{ properties }],
    developerMetadata: [mark(madeKey, trackerId, unit)],
  };
}

/** Which of the two marks a file bears for this unit of this tracker. */
export function readMarks(
  metadata: readonly sheets_v4.Schema$DeveloperMetadata[],
  trackerId: string,
  unit: Unit,
): FileMarks {
  const bears = (key: string) =>
    metadata.some((item) => item.metadataKey === key && item.metadataValue === markValue(trackerId, unit));
  return { isOurs: bears(madeKey) || bears(readyKey), isReady: bears(readyKey) };
}

export interface UnitTableOptions {
  readonly trackerId: string;
  readonly settings: Pick<Settings, 'language' | 'modules'>;
  /** What the drop-down of lead units offers. */
  readonly unitNames: readonly string[];
}

/** Lays the task table out as set-up does for a unit's sheet in the tracker, and tabs for the registers that are on; one batch, which also says that it is done. */
export function planUnitTable(unit: Unit, { trackerId, settings, unitNames }: UnitTableOptions): Request[] {
  const sheetId = sheetIdOf(unit);
  const { language, modules } = settings;
  const texts = guideTexts(language);
  const spec = specFor(unitSheetSpec, modules);
  const { rowCount, columns = [] } = spec;
  const sheet = newSheetState(sheetId, unit.code, rowCount, columns.length);
  // The names stand in another file, which a drop-down cannot look into.
  const context = { language, texts, units: undefined, titleRows: titleBlockRows };
  const { requests, table } = planTable(sheet, spec, context);
  const leadColumn = table?.places.get('lead');
  const offersUnits = unitNames.length > 0 && unitNames.length <= mostListItems;
  return [
    ...planTitleBlock(sheetId, texts.unitTitle(unit.name), texts.banner, language),
    ...requests,
    ...(table === undefined || leadColumn === undefined || !offersUnits
      ? []
      : [
          setValidation(bodyRange(table, leadColumn, leadColumn + 1), {
            type: 'ONE_OF_LIST',
            values: unitNames,
            // A copy of the directory grows old: it suggests and refuses nothing.
            strict: false,
            help: texts.columnHelp.lead,
          }),
        ]),
    ...unitRegistersOf(modules).flatMap((name) =>
      planRegisterTab({ name, unit, language, texts, sheetIds: new Set([sheetId]) }),
    ),
    { createDeveloperMetadata: { developerMetadata: mark(readyKey, trackerId, unit) } },
  ];
}

function sheetIdOf({ code }: Unit): number {
  return sheetIdFor(`unit ${code}`, new Set());
}

function mark(metadataKey: string, trackerId: string, unit: Unit): sheets_v4.Schema$DeveloperMetadata {
  const metadataValue = markValue(trackerId, unit);
  return { metadataKey, metadataValue, location: { spreadsheet: true }, visibility: 'DOCUMENT' };
}

function markValue(trackerId: string, { code }: Unit): string {
  return `${trackerId} ${code}`;
}
