import { cellText } from '../../core/tasks/task-text';
import { type MasterCopy, readMasterCopy } from '../../sheets/master/master-copy';
import type { CopyPlace } from '../../sheets/master/master-copy-plan';
import { type RestoredMaster, restoreMaster } from '../../sheets/master/master-copy-restore';
import { headingSearchRows } from '../../sheets/tables/headings';
import type { SheetGrid, SheetSummary } from '../../sheets/v4';
import { type MasterMemory, recallMaster } from '../memory/master-memory';
import type { Ports, SheetToRead, SheetWindow } from '../ports/ports';
import type { MasterReading } from '../ports/tracker';

/** An answer of `UrlFetchApp` holds 50 MB at most, one of `Sheets` perhaps less (`probeWrites` asks): https://developers.google.com/apps-script/guides/services/quotas. A million of the master's cells are some 15. */
const cellsPerCall = 1_000_000;

/** What a row of the master takes in the copy, with a wide margin, and what a call should bring of it. */
const copiedBytesPerRow = 150;
const copiedBytesPerCall = 10_000_000;

/** How the master is going to be read. */
export interface MasterAsk {
  /** Parts that are asked for along with all other sheets, no two of one sheet. */
  readonly first: readonly SheetToRead[];
  /** Parts for which that call would be too heavy: a call for each. */
  readonly later: readonly SheetToRead[];
  readonly master: SheetSummary;
  readonly copySheet: SheetSummary | undefined;
  /** undefined when the master is read whole. */
  readonly memory: MasterMemory | undefined;
  readonly askedAt: number;
}

/** Chooses between the whole master and those parts of it that its copy does not tell. */
export function askForMaster(ports: Ports, master: SheetSummary, copySheet: SheetSummary | undefined): MasterAsk {
  const recalled = copySheet === undefined ? undefined : recallMaster(ports);
  const isOf =
    recalled !== undefined && recalled.sheetId === master.sheetId && recalled.codeColumn < master.columnCount;
  const memory = isOf ? recalled : undefined;
  const ofMaster = memory === undefined ? wholeMaster(master) : knownParts(master, memory);
  const ofCopy = copySheet === undefined ? [] : wholeCopy(copySheet, master);
  return {
    first: [...ofMaster.slice(0, 1), ...ofCopy.slice(0, 1)],
    later: [...ofMaster.slice(1), ...ofCopy.slice(1)],
    master,
    copySheet,
    memory,
    askedAt: ports.clock.now(),
  };
}

interface SettledMaster {
  readonly grid: SheetGrid;
  readonly reading: MasterReading;
}

/** What was asked for, all of it. */
interface FoundMaster {
  readonly found: SheetGrid;
  readonly place: CopyPlace;
}

/**
 * The master as a whole reading gives it, and its copy as it stands.
 * @param read the answers to `ask.first`, by sheet.
 */
export function settleMaster(ports: Ports, ask: MasterAsk, read: ReadonlyMap<number, SheetGrid>): SettledMaster {
  const { found, place } = gather(ports, ask, read);
  const { memory } = ask;
  if (memory === undefined) return asFound(ports, ask, { found, place });
  const restored = place.copy === undefined ? undefined : restore(ports, found, place.copy, ask, memory);
  if (restored === undefined) return readWhole(ports, ask, place);
  const { grid, outdated } = restored;
  const { pack } = ports.pack;
  return { grid, reading: { place, pack, isWhole: false, outdated, wholeAt: memory.wholeAt } };
}

/** The same where somebody brought an earlier version of the workbook back: its cells count, for the copy may hold what later runs made good. */
export function settleOtherVersion(ports: Ports, ask: MasterAsk, read: ReadonlyMap<number, SheetGrid>): SettledMaster {
  const { found, place } = gather(ports, ask, read);
  return ask.memory === undefined ? asFound(ports, ask, { found, place }) : readWhole(ports, ask, place);
}

function gather(ports: Ports, ask: MasterAsk, read: ReadonlyMap<number, SheetGrid>): FoundMaster {
  const grids = new Map(ask.first.map(({ sheetId }) => [sheetId, read.get(sheetId) as SheetGrid]));
  for (const part of ask.later) addPart(ports, grids, part);
  const { master, copySheet } = ask;
  const copy = copySheet === undefined ? undefined : readCopy(grids, copySheet, ports.pack.unpack);
  return { found: grids.get(master.sheetId) as SheetGrid, place: { sheetId: copySheet?.sheetId, copy } };
}

/** All of it was asked for. */
function asFound(ports: Ports, { askedAt }: MasterAsk, { found, place }: FoundMaster): SettledMaster {
  const { pack } = ports.pack;
  return { grid: found, reading: { place, pack, isWhole: true, outdated: new Set(), wholeAt: askedAt } };
}

function readWhole(ports: Ports, { master }: MasterAsk, place: CopyPlace): SettledMaster {
  const { pack } = ports.pack;
  const whole = new Map<number, SheetGrid>();
  const wholeAt = ports.clock.now();
  for (const part of wholeMaster(master)) addPart(ports, whole, part);
  const grid = whole.get(master.sheetId) as SheetGrid;
  return { grid, reading: { place, pack, isWhole: true, outdated: new Set(), wholeAt } };
}

function restore(
  ports: Ports,
  found: SheetGrid,
  copy: MasterCopy,
  { master }: MasterAsk,
  { codeColumn, columns, ...memory }: MasterMemory,
): RestoredMaster | undefined {
  // Where rows were taken away, what people wrote below has come up with the last of them.
  const tailRow = Math.min(memory.tailRow, lastCodeRow(found, codeColumn));
  const grids = new Map([[found.sheetId, found]]);
  if (tailRow < memory.tailRow) for (const part of rowsFrom(master, tailRow)) addPart(ports, grids, part);
  const fill = (fullRows: readonly number[]) =>
    restoreMaster(grids.get(found.sheetId) as SheetGrid, copy, { codeColumn, tailRow, fullRows: new Set(fullRows) });
  let restored = fill([]);
  if (restored !== undefined && 'unsure' in restored) {
    const { unsure } = restored;
    if (unsure.length > mostUnsureRows) return undefined;
    addPart(ports, grids, theseRows(master, unsure));
    restored = fill(unsure);
  }
  if (restored === undefined || 'unsure' in restored) return undefined;
  // An edit tells no more than where it was: a column that was moved since may have been taken for the coordinator's own.
  return columnsOf(restored.columnIndex).join() === columns.join() ? restored : undefined;
}

export function columnsOf(columnIndex: { readonly [key: string]: number | undefined }): number[] {
  return Object.values(columnIndex)
    .flatMap((index) => (index === undefined ? [] : [index]))
    .sort((a, b) => a - b);
}

function lastCodeRow({ rows }: SheetGrid, codeColumn: number): number {
  let rowIndex = rows.length - 1;
  while (rowIndex > 0 && cellText(rows[rowIndex]?.[codeColumn]) === '') rowIndex -= 1;
  return Math.max(rowIndex, 0);
}

function wholeMaster(master: SheetSummary): SheetToRead[] {
  const { sheetId, title, rowCount, columnCount } = master;
  if (rowCount * columnCount <= cellsPerCall) return [{ sheetId, title }];
  return rowsFrom(master, 0);
}

/** The first rows, the codes of all, and everything from the last row on. */
function knownParts(master: SheetSummary, { codeColumn, tailRow }: MasterMemory): SheetToRead[] {
  const { sheetId, title, rowCount } = master;
  const windows: SheetWindow[] = [{ startRowIndex: 0, endRowIndex: headingSearchRows }];
  const startColumnIndex = codeColumn;
  if (rowCount > headingSearchRows) {
    windows.push({ startRowIndex: headingSearchRows, startColumnIndex, endColumnIndex: codeColumn + 1 });
  }
  const [tail, ...more] = rowsFrom(master, Math.max(tailRow, headingSearchRows));
  return [{ sheetId, title, windows: [...windows, ...(tail?.windows ?? [])] }, ...more];
}

/** Rows that people copied or a script added: more than these are another matter. */
const mostUnsureRows = 500;

function theseRows({ sheetId, title }: SheetSummary, rowIndexes: readonly number[]): SheetToRead {
  const windows: { startRowIndex: number; endRowIndex: number }[] = [];
  for (const rowIndex of rowIndexes) {
    const last = windows[windows.length - 1];
    if (last?.endRowIndex === rowIndex) last.endRowIndex += 1;
    else windows.push({ startRowIndex: rowIndex, endRowIndex: rowIndex + 1 });
  }
  return { sheetId, title, windows };
}

function rowsFrom({ sheetId, title, rowCount, columnCount }: SheetSummary, startRow: number): SheetToRead[] {
  return inPortions({ sheetId, title }, startRow, rowCount, Math.max(1, Math.floor(cellsPerCall / columnCount)));
}

function wholeCopy({ sheetId, title, rowCount }: SheetSummary, master: SheetSummary): SheetToRead[] {
  const calls = Math.max(1, Math.ceil((master.rowCount * copiedBytesPerRow) / copiedBytesPerCall));
  return inPortions({ sheetId, title }, 0, rowCount, Math.ceil(rowCount / calls));
}

function inPortions(
  sheet: Pick<SheetToRead, 'sheetId' | 'title'>,
  startRow: number,
  endRow: number,
  rowsPerCall: number,
): SheetToRead[] {
  const portions: SheetToRead[] = [];
  for (let startRowIndex = startRow; startRowIndex < endRow; startRowIndex += rowsPerCall) {
    const endRowIndex = Math.min(endRow, startRowIndex + rowsPerCall);
    portions.push({ ...sheet, windows: [{ startRowIndex, endRowIndex }] });
  }
  return portions;
}

function addPart(ports: Ports, grids: Map<number, SheetGrid>, part: SheetToRead): void {
  const [read] = ports.workbook.read([part]) as readonly [SheetGrid];
  const before = grids.get(read.sheetId)?.rows ?? [];
  const rows = Array.from({ length: Math.max(before.length, read.rows.length) }, (_, rowIndex) => {
    const row = read.rows[rowIndex] ?? [];
    return row.length > 0 ? row : (before[rowIndex] ?? []);
  });
  grids.set(read.sheetId, { ...read, rows });
}

function readCopy(
  grids: ReadonlyMap<number, SheetGrid>,
  { sheetId, rowCount, columnCount }: SheetSummary,
  unpack: (text: string) => string,
): MasterCopy | undefined {
  const grid = grids.get(sheetId);
  return grid === undefined ? undefined : readMasterCopy(grid, { rowCount, columnCount }, unpack);
}
