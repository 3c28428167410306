import type { Issue } from '../../core/issues/issue';
import type { ItemRow } from '../../core/register/item';
import type { ItemSheet, ItemTab } from '../../core/register/item-draft';
import type { RegisterName } from '../../core/register/register';
import { headingIssues } from '../../core/rules/tables/structure-rules';
import { cellText } from '../../core/tasks/task-text';
import {
  type RegisterSheet,
  readItemSheet,
  registerSheets,
  registersOf,
  tabColumnsOf,
} from '../../sheets/registers/register-sheets';
import type { ReadTable, Tracker } from '../ports/tracker';

/** A register as a run found it: its sheet in the tracker and the tabs of the files that were read. */
export interface RegisterTable {
  readonly name: RegisterName;
  readonly kind: RegisterSheet;
  readonly sheet: ItemSheet;
  /** One for each unit whose file has the tab: two units may share a file. */
  readonly tabs: readonly ItemTab[];
}

export interface RegisterTables {
  readonly tables: readonly RegisterTable[];
  /** Tables whose headings are lost: this run leaves them as they are. */
  readonly issues: readonly Issue[];
}

/** The registers of the modules that are on. */
export function readRegisterTables(tracker: Tracker): RegisterTables {
  const { grids, context, ruleSettings } = tracker;
  const tables: RegisterTable[] = [];
  const issues: Issue[] = [];
  for (const name of registersOf(context.settings.modules)) {
    const grid = grids.get(name);
    if (grid === undefined) continue;
    const kind = registerSheets[name];
    const reading = readItemSheet(grid, kind.columns);
    if ('sheet' in reading) tables.push({ name, kind, sheet: reading.sheet, tabs: readTabs(tracker, name, issues) });
    else issues.push(...headingIssues({ ...grid, sheetTitle: grid.title }, '', reading.problems, ruleSettings));
  }
  return { tables, issues };
}

function readTabs({ unitTables, context, ruleSettings }: Tracker, name: RegisterName, issues: Issue[]): ItemTab[] {
  const columns = tabColumnsOf(name);
  return filesOf(unitTables).flatMap((tables): ItemTab[] => {
    const [first] = tables;
    const grid = first?.tabs?.find((tab) => tab.name === name)?.grid;
    if (first === undefined || grid === undefined) return [];
    const reading = readItemSheet(grid, columns);
    // The tracker has a sheet of the same name.
    const sheetTitle = `${first.file?.title ?? ''} › ${grid.title}`;
    if ('problems' in reading) {
      const found = headingIssues({ ...grid, sheetTitle }, first.unit.code, reading.problems, ruleSettings);
      issues.push(...found.map((issue) => ({ ...issue, facts: { ...issue.facts, at: 'file' } })));
      return [];
    }
    const { rows, emptied } = reading.sheet;
    const place = { ...reading.sheet.place, sheetTitle };
    const codes = tables.map(({ unit }) => unit.code);
    const ownerOf = ({ cells }: ItemRow): string => {
      const match = codes.length === 1 ? undefined : context.directory.match(cellText(cells.unit));
      return match?.kind === 'one' && codes.includes(match.unit.code) ? match.unit.code : first.unit.code;
    };
    return tables.map(({ unit, file }) => {
      const isOwn = (row: ItemRow) => ownerOf(row) === unit.code;
      const source = file?.title ?? grid.title;
      return { unitCode: unit.code, source, place, rows: rows.filter(isOwn), emptied: emptied.filter(isOwn) };
    });
  });
}

/** The tables that stand in one file together, in the order of the directory. */
function filesOf(unitTables: Tracker['unitTables']): ReadTable[][] {
  const files = new Map<string, ReadTable[]>();
  for (const table of unitTables) {
    if (table.kind !== 'read' || table.file === undefined) continue;
    const own = files.get(table.file.fileId);
    if (own === undefined) files.set(table.file.fileId, [table]);
    else own.push(table);
  }
  return [...files.values()];
}
