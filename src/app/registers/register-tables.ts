import type { Issue } from '../../core/issues/issue';
import type { ItemSheet, ItemTab } from '../../core/register/item-draft';
import type { RegisterName } from '../../core/register/register';
import { headingIssues } from '../../core/rules/tables/structure-rules';
import { type RegisterSheet, readItemSheet, registerSheets, registersOf } from '../../sheets/registers/register-sheets';
import type { Tracker } from '../ports/tracker';

/** A register as a run found it: its sheet in the tracker and the tabs of the files that were read. */
export interface RegisterTable {
  readonly name: RegisterName;
  readonly kind: RegisterSheet;
  readonly sheet: ItemSheet;
  readonly tabs: readonly ItemTab[];
}

export interface RegisterTables {
  readonly tables: readonly RegisterTable[];
  /** Registers whose headings are lost: this run leaves them as they are. */
  readonly issues: readonly Issue[];
}

/** The registers of the modules that are on. */
export function readRegisterTables({ grids, context, ruleSettings }: Tracker): RegisterTables {
  const tables: RegisterTable[] = [];
  const issues: Issue[] = [];
  for (const name of registersOf(context.settings.modules)) {
    const grid = grids.get(name);
    if (grid === undefined) continue;
    const kind = registerSheets[name];
    const reading = readItemSheet(grid, kind.columns);
    if ('sheet' in reading) tables.push({ name, kind, sheet: reading.sheet, tabs: [] });
    else issues.push(...headingIssues({ ...grid, sheetTitle: grid.title }, '', reading.problems, ruleSettings));
  }
  return { tables, issues };
}
