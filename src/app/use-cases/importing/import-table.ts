import { importMessages } from '../../../i18n/import/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { accessFields, readAccess } from '../../../sheets/access/closed-ranges';
import { readSummaries, type SheetsJson } from '../../../sheets/requests/sheet-summary';
import { findSheet, findSheetNamed } from '../../../sheets/tables/sheet-names';
import { readUnits } from '../../../sheets/tables/unit-table';
import type { SheetSummary } from '../../../sheets/v4';
import { recallGrids } from '../../memory/remembered-grids';
import { rememberedLanguage } from '../../memory/remembered-language';
import type { Ports } from '../../ports/ports';
import { UserError } from '../../ports/user-error';
import { mayBeUnits } from '../../reading/read-tracker';
import { refuseOthers } from '../../rights/rights';

/** Opens the page that leads through an import; writes nothing. One call: what the page needs is which sheets there are. */
export function importTable(ports: Ports): undefined {
  const described = ports.workbook.describe(`sheets(properties),${accessFields}`) as SheetsJson;
  const sheets = readSummaries(described);
  const language = rememberedLanguage(ports);
  refuseOthers({ sheets, access: readAccess(described) }, language, 'importTable');
  if (findSheet(sheets, 'units') === undefined || findSheet(sheets, 'master') === undefined) {
    throw new UserError('importSetUp');
  }
  const { menu } = screenMessages(language);
  const words = importMessages(language).page;
  const titles = peoplesSheets(ports, sheets).map(({ title }) => title);
  ports.screen.showPage({
    file: 'import-table',
    title: menu.importTable,
    data: { language, words, state: JSON.stringify({ sheets: titles, words }).replace(/</g, '\\u003c') },
  });
  return undefined;
}

/** Sheets that are neither the product's nor a unit's, by the directory as the last run knew it. */
function peoplesSheets(ports: Ports, sheets: readonly SheetSummary[]): readonly SheetSummary[] {
  const grid = recallGrids(ports)?.units;
  const reading = grid === undefined ? undefined : readUnits(grid);
  const units = reading !== undefined && 'table' in reading ? reading.table.items : [];
  const ofUnits = new Set(units.map(({ sheetName }) => findSheetNamed(sheets, sheetName)?.sheetId));
  return sheets.filter((sheet) => mayBeUnits(sheet) && !ofUnits.has(sheet.sheetId));
}
