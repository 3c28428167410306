import { guideTexts } from '../../i18n/guide/messages';
import { planDropDownRepair, type TableWithDropDowns } from '../../sheets/layout/drop-down-repair';
import { findUnitNames } from '../../sheets/layout/sheet/drop-downs';
import { specFor, unitSheetSpec } from '../../sheets/layout/sheet/sheet-specs';
import { registerSheets, registersOf } from '../../sheets/registers/register-sheets';
import { rangeName } from '../../sheets/requests/a1';
import { estimateBytes, payloadBytes } from '../../sheets/staging/staging';
import { readTable } from '../../sheets/tables/table';
import type { Request } from '../../sheets/v4';
import { summaryOf, type Tracker } from '../ports/tracker';

/** The sheets of the registers that are on, as far as they have rows. */
function listRegisters({ grids, context }: Tracker): TableWithDropDowns[] {
  return registersOf(context.settings.modules).flatMap((name): TableWithDropDowns[] => {
    const grid = grids.get(name);
    const { columns } = registerSheets[name];
    const reading = grid === undefined ? undefined : readTable(grid, columns);
    if (grid === undefined || reading === undefined || 'problems' in reading) return [];
    const { headingRowIndex, lastRowNumber, columnIndex, language } = reading.table;
    const place = { sheetId: grid.sheetId, columnIndex, ...(language === 'en' && { english: true as const }) };
    return [{ place, columns, headingRowNumber: headingRowIndex + 1, lastRowNumber }];
  });
}

export interface LostDropDowns {
  readonly requests: readonly Request[];
  /** A1 notation with the sheet. */
  readonly ranges: readonly string[];
  readonly cellCount: number;
}

export const noneLost: LostDropDowns = { requests: [], ranges: [], cellCount: 0 };

/**
 * The tables of this workbook whose drop-downs are to be looked at: those of units and registers.
 * @param others what the run writes besides: when that is too heavy for one batch, as at the first check of a large tracker, the next check looks at drop-downs.
 */
export function listDropDownTables(tracker: Tracker, others: readonly Request[]): readonly TableWithDropDowns[] {
  if (estimateBytes(others) > payloadBytes) return [];
  const { columns } = specFor(unitSheetSpec, tracker.context.settings.modules);
  return [
    ...tracker.unitTables.flatMap((one) =>
      one.kind === 'read' && one.file === undefined
        ? [{ ...one.table, ...(columns !== undefined && { columns }) }]
        : [],
    ),
    ...listRegisters(tracker),
  ];
}

/** The drop-downs that a paste has taken away, and what brings them back. @param inspected as `planDropDownRepair` takes it. */
export function planLostDropDowns(
  tracker: Tracker,
  tables: readonly TableWithDropDowns[],
  inspected: unknown,
): LostDropDowns {
  const units = tracker.grids.get('units');
  const { columnHelp } = guideTexts(tracker.context.settings.language);
  const names = units === undefined ? undefined : findUnitNames(units);
  const { ranges, requests } = planDropDownRepair(tables, inspected, names, columnHelp);
  return {
    requests,
    ranges: ranges.map(({ sheetId, ...bounds }) => rangeName(summaryOf(tracker, sheetId)?.title ?? '', bounds)),
    cellCount: ranges.reduce((sum, { startRowIndex = 0, endRowIndex = 0 }) => sum + endRowIndex - startRowIndex, 0),
  };
}
