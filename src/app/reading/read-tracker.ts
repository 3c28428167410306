import type { Unit } from '../../core/directory/unit';
import { accessFields, readAccess } from '../../sheets/access/closed-ranges';
import { filterFields } from '../../sheets/lists/folded-states';
import { findPublished } from '../../sheets/published/find-published';
import { isCityListTitle } from '../../sheets/registers/city-list';
import { isSnapshotTitle, snapshotTitles } from '../../sheets/report/frozen/snapshot-sheet';
import { reportFields } from '../../sheets/report/writing/report-sheet-facts';
import { copyTitle, isHiddenTitle, lowerStoreTitle, readingsTitle } from '../../sheets/requests/hidden-sheets';
import { sheetMarkFields } from '../../sheets/requests/sheet-marks';
import { readSummaries, type SheetsJson } from '../../sheets/requests/sheet-summary';
import { findSheetNamed, type SheetKey, sheetKeyOf } from '../../sheets/tables/sheet-names';
import { readTaskTable } from '../../sheets/tables/task-table';
import type { GridRange, SheetGrid, SheetSummary } from '../../sheets/v4';
import { isOtherVersion as isOtherThanLast } from '../memory/last-report';
import { rememberedSheets } from '../memory/remembered-grids';
import { followRenamedUnits } from '../memory/remembered-names';
import type { Ports, SheetToRead } from '../ports/ports';
import type { Tracker, UnitTable } from '../ports/tracker';
import { readContext } from './read-context';
import { askForMaster, type MasterAsk, settleMaster, settleOtherVersion } from './read-master';
import { readShown } from './read-shown';

const fields = `properties(title,locale,timeZone),sheets(properties(index,hidden,sheetType,title),${sheetMarkFields}),${reportFields},${filterFields},${accessFields}`;

/** Of a log that only grows, the heading is all that is needed. */
const rowsOfGrowingSheets = 10;
const growingSheets: readonly SheetKey[] = ['log', 'deadlineHistory'];

/** A sheet this large is read only when a unit names it: it may be anybody's. */
const cellsReadUnasked = 1_000_000;

/** What there is: the sheets, and what marks them. */
export interface DescribedTracker {
  readonly described: DescribedJson;
  readonly sheets: readonly SheetSummary[];
}

/**
 * Reads everything a run needs in two calls, whatever the number of sheets: what there is, then the system sheets and all that may be a unit's. A master
 * too large for an answer takes further ones.
 * @param keys system sheets besides those that give the context.
 */
export function readTracker(ports: Ports, keys: readonly SheetKey[]): Tracker {
  return readDescribed(ports, keys, describeTracker(ports));
}

/** The first of the two calls: whoever reads something else too does it now, so that nothing lies between the cells and a commit. */
export function describeTracker(ports: Ports): DescribedTracker {
  const described = ports.workbook.describe(fields) as DescribedJson;
  return { described, sheets: readSummaries(described) };
}

/** The second. */
export function readDescribed(
  ports: Ports,
  keys: readonly SheetKey[],
  { described, sheets }: DescribedTracker,
): Tracker {
  const wanted = findSystemSheets(sheets, [...rememberedSheets, ...keys]);
  const published = findPublished(sheets, described);
  const others = sheets.filter(
    (sheet) => mayBeUnits(sheet) && sheet !== published && sheet.rowCount * sheet.columnCount <= cellsReadUnasked,
  );
  // The report tells what changed since the newest frozen one.
  const [newest] = keys.includes('report') ? snapshotTitles(sheets.map((sheet) => sheet.title)) : [];
  const frozen = sheets.filter(({ title }) => title === newest);
  const kept = sheets.find(({ title }) => title === lowerStoreTitle);
  const ofTree = keys.includes('report') ? [published, kept].flatMap((sheet) => sheet ?? []) : [];
  const staged = sheets.filter(({ title }) => title === readingsTitle);
  const ask = findMaster(ports, wanted, sheets);
  const read = readById(ports, [
    ...[...wanted].filter(([key]) => key !== 'master').map(([key, sheet]) => toRead(key, sheet)),
    ...others,
    ...staged,
    ...ofTree,
    ...frozen,
    ...(ask?.first ?? []),
  ]);
  const report = wanted.get('report');
  const isOtherVersion = report !== undefined && isOtherThanLast(ports, read.get(report.sheetId));
  const master = ask === undefined ? undefined : (isOtherVersion ? settleOtherVersion : settleMaster)(ports, ask, read);
  const grids = new Map([...wanted].map(([key, { sheetId }]) => [key, read.get(sheetId) as SheetGrid]));
  if (master !== undefined) grids.set('master', master.grid);
  const now = ports.clock.now();
  const { locale = '', timeZone = '', title = '' } = described.properties ?? {};
  const formerNames = followRenamedUnits(ports, grids.get('units'));
  const spreadsheetId = ports.workbook.id();
  const trackerContext = readContext(grids, { spreadsheetId, locale, timeZone, now, formerNames });
  const { directory } = trackerContext.context;
  return {
    ...trackerContext,
    spreadsheetId,
    title,
    locale,
    timeZone,
    sheets,
    access: readAccess(described),
    described,
    grids,
    unitTables: readShown(
      ports,
      readUnitTables(ports, sheets, unitsInForce(directory.units, Math.floor(now)), read, described),
    ),
    lastSnapshot: frozen[0] === undefined ? undefined : read.get(frozen[0].sheetId),
    isOtherVersion,
    formerNames,
    published: published === undefined ? undefined : read.get(published.sheetId),
    packing: ports.pack,
    lowerStore: kept === undefined ? undefined : read.get(kept.sheetId),
    staged: staged[0] === undefined ? undefined : read.get(staged[0].sheetId),
    masterReading: master?.reading,
  };
}

function findMaster(
  ports: Ports,
  wanted: ReadonlyMap<SheetKey, SheetSummary>,
  sheets: readonly SheetSummary[],
): MasterAsk | undefined {
  const master = wanted.get('master');
  if (master === undefined) return undefined;
  return askForMaster(
    ports,
    master,
    sheets.find(({ title }) => title === copyTitle),
  );
}

function findSystemSheets(
  sheets: readonly SheetSummary[],
  keys: readonly SheetKey[],
): ReadonlyMap<SheetKey, SheetSummary> {
  const found = new Map<SheetKey, SheetSummary>();
  for (const sheet of sheets) {
    const key = sheetKeyOf(sheet.title);
    if (key !== undefined && keys.includes(key) && !found.has(key)) found.set(key, sheet);
  }
  return found;
}

/** Sheets that are none of the product's: a unit's, or people's own. */
export function mayBeUnits({ title }: SheetSummary): boolean {
  return sheetKeyOf(title) === undefined && !isSnapshotTitle(title) && !isCityListTitle(title) && !isHiddenTitle(title);
}

function toRead(key: SheetKey, { sheetId, title }: SheetSummary): SheetToRead {
  return growingSheets.includes(key) ? { sheetId, title, rowCount: rowsOfGrowingSheets } : { sheetId, title };
}

function readById(ports: Ports, sheets: readonly SheetToRead[]): Map<number, SheetGrid> {
  return new Map(ports.workbook.read(sheets).map((grid) => [grid.sheetId, grid]));
}

function unitsInForce(units: readonly Unit[], today: number): readonly Unit[] {
  return units.filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || validFrom <= today) && (validTo === undefined || validTo >= today),
  );
}

function readUnitTables(
  ports: Ports,
  sheets: readonly SheetSummary[],
  units: readonly Unit[],
  read: ReadonlyMap<number, SheetGrid>,
  described: DescribedJson,
): UnitTable[] {
  const holders = new Map<number, Unit>();
  const lower = new Map(
    units.flatMap((unit) => (unit.isTracker === true && unit.fileId !== '' ? [[unit.fileId, unit]] : [])),
  );
  const ownId = ports.workbook.id();
  const placed = units.map((unit) => {
    if (unit.isTracker === true) return { unit, isInFile: true };
    const isInFile = unit.fileId !== '' && unit.fileId !== ownId;
    if (isInFile) return { unit, isInFile };
    const sheet = findSheetNamed(sheets.filter(mayBeUnits), unit.sheetName);
    const other = sheet === undefined ? undefined : holders.get(sheet.sheetId);
    if (sheet !== undefined && other === undefined) holders.set(sheet.sheetId, unit);
    return { unit, sheet, other, isInFile };
  });
  const missing = placed.flatMap(({ sheet }) => (sheet === undefined || read.has(sheet.sheetId) ? [] : [sheet]));
  const grids = new Map([...read, ...readById(ports, missing)]);
  return placed.map(({ unit, sheet, other, isInFile }) => {
    const { sheetName } = unit;
    if (unit.isTracker === true) return { kind: 'lower', unit };
    const tracker = lower.get(unit.fileId);
    if (isInFile && tracker !== undefined)
      return { kind: 'unusable', unit, reason: 'lowerFile', facts: { other: tracker.name } };
    if (isInFile) return { kind: 'inFile', unit };
    if (sheet === undefined)
      return unit.namesSheet ? { kind: 'sheetMissing', unit, sheetName } : { kind: 'absent', unit };
    if (other !== undefined) return { kind: 'sharedSource', unit, other, sheetName };
    const grid = withMerges(grids.get(sheet.sheetId) as SheetGrid, described);
    const reading = readTaskTable(grid, unit.code);
    return 'table' in reading
      ? { kind: 'read', unit, grid, table: reading.table }
      : { kind: 'headings', unit, grid, problems: reading.problems, isUnfinished: reading.isUnfinished };
  });
}

function withMerges(grid: SheetGrid, { sheets = [] }: DescribedJson): SheetGrid {
  const merges = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === grid.sheetId)?.merges;
  return merges === undefined ? grid : { ...grid, merges };
}

interface DescribedJson extends Omit<SheetsJson, 'sheets'> {
  readonly sheets?: readonly (NonNullable<SheetsJson['sheets']>[number] & { readonly merges?: readonly GridRange[] })[];
  readonly properties?: { readonly title?: string; readonly locale?: string; readonly timeZone?: string };
}
