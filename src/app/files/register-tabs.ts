import type { RegisterName } from '../../core/register/register';
import { readSheetMark } from '../../sheets/requests/sheet-marks';
import { findSheetNamed, sheetKeyOf } from '../../sheets/tables/sheet-names';
import type { FileSheet, FileTab, NamedSheetId } from '../ports/files-port';
import type { RegisterTab } from '../ports/tracker';
import { isCopyOf } from './choose-table';

/** What stands in a unit's file: its task table, as far as that can be told, and the tabs of registers. */
export interface SplitFile {
  /** undefined when no sheet bears the name that was asked for. */
  readonly tasks: FileSheet | undefined;
  readonly tabs: readonly RegisterTab[];
}

/** Tells the tabs of registers from the rest of a file that was read whole; any other reading is the task table. */
export function splitFile(found: FileSheet, sheetName: string | undefined, names: readonly RegisterName[]): SplitFile {
  const { fileTitle, tabs: all } = found;
  if (all === undefined) return { tasks: found, tabs: [] };
  const tabs = names.flatMap((name): RegisterTab[] => {
    const grid = findTab(all, name);
    return grid === undefined ? [] : [{ name, grid, rowCount: grid.rowCount }];
  });
  const isCopy = ({ title }: FileTab): boolean => tabs.some(({ grid }) => isCopyOf(title, grid.title));
  const rest = all.filter((tab) => registerNameOf(tab, names) === undefined && !isCopy(tab));
  if (sheetName !== undefined) {
    const grid = findSheetNamed(rest, sheetName);
    return { tasks: grid && { fileTitle, grid }, tabs };
  }
  const [first, ...others] = rest.filter(({ isHidden }) => !isHidden);
  return { tasks: { fileTitle, grid: first ?? { ...found.grid, rows: [] }, others }, tabs };
}

/** The tab of a register: the one that the product marked, whatever it is called now, else the one that bears its name. A copy is nobody's tab. */
export function findTab<Tab extends NamedSheetId>(all: readonly Tab[], name: RegisterName): Tab | undefined {
  const marked = all.filter(({ metadata }) => readSheetMark(metadata) === name);
  const named = all.filter(({ title }) => sheetKeyOf(title) === name);
  const candidates = marked.length > 0 ? marked : named;
  const originals = candidates.filter(({ title }) => !candidates.some((other) => isCopyOf(title, other.title)));
  return originals.find((tab) => named.includes(tab)) ?? originals[0] ?? candidates[0];
}

/** Whether a sheet is a register's: its copies too are no task tables. */
function registerNameOf({ title, metadata }: FileTab, names: readonly RegisterName[]): RegisterName | undefined {
  const mark = readSheetMark(metadata);
  return names.find((name) => name === mark || name === sheetKeyOf(title));
}
