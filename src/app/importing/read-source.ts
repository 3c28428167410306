import type { SourceSheet } from '../../core/import/sheet/source-sheet';
import { readSourceJson, sourceFields } from '../../sheets/import/source-json';
import { findSheetNamed } from '../../sheets/tables/sheet-names';
import type { SheetSummary } from '../../sheets/v4';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { mayBeUnits } from '../reading/read-tracker';
import type { ImportRequest } from './import-request';

/** A foreign sheet as it stands, and what its account calls it. */
export interface Source {
  readonly name: string;
  readonly sheet: SourceSheet;
}

/** More cells than these are not read in one answer. */
const mostCells = 4_000_000;

/** Sheets of this workbook that may hold a table of people's own. */
export function foreignSheets({ sheets, unitTables }: Tracker): readonly SheetSummary[] {
  const ofUnits = new Set(
    unitTables.flatMap((table) => (table.kind === 'read' && table.file === undefined ? [table.grid.sheetId] : [])),
  );
  return sheets.filter((sheet) => !ofUnits.has(sheet.sheetId) && mayBeUnits(sheet));
}

/** A sheet of this workbook that was read before the tracker was. */
export interface EarlySource {
  readonly sheetId: number;
  readonly json: unknown;
}

/** Reads a sheet that the request names in this workbook; undefined where that is not known yet. */
export function readEarly(
  ports: Ports,
  sheets: readonly SheetSummary[],
  { file, sheet }: ImportRequest,
): EarlySource | undefined {
  const found = file === '' && sheet !== '' ? findSheetNamed(sheets, sheet) : undefined;
  if (found === undefined || !mayBeUnits(found) || found.rowCount * found.columnCount > mostCells) return undefined;
  return { sheetId: found.sheetId, json: ports.workbook.inspect([{ sheetId: found.sheetId }], sourceFields) };
}

/** Reads the sheet that the request names: one call, two for a link that names its sheet. @throws UserError when it cannot be read. */
export function readSource(
  ports: Ports,
  tracker: Tracker,
  { file, sheet }: ImportRequest,
  early?: EarlySource,
): Source {
  return file === '' ? readHere(ports, tracker, sheet, early) : readThere(ports, file, sheet);
}

function readHere(ports: Ports, tracker: Tracker, title: string, early: EarlySource | undefined): Source {
  const found = title === '' ? foreignSheets(tracker)[0] : findSheetNamed(tracker.sheets, title);
  if (found === undefined) throw new UserError('importSheet', { sheet: title });
  if (!foreignSheets(tracker).some(({ sheetId }) => sheetId === found.sheetId)) {
    throw new UserError('importOwnSheet', { sheet: found.title });
  }
  assertReadable(found);
  const isRead = early?.sheetId === found.sheetId;
  const json = isRead ? early.json : ports.workbook.inspect([{ sheetId: found.sheetId }], sourceFields);
  const sheet = readSourceJson(json);
  if (sheet === undefined) throw new UserError('importSheet', { sheet: title });
  return { name: found.title, sheet };
}

function assertReadable({ title, rowCount, columnCount }: SheetSummary): void {
  if (rowCount * columnCount > mostCells) {
    throw new UserError('importTooLarge', { sheet: title, rows: rowCount, columns: columnCount });
  }
}

const idInLink = /(?:\/d\/(?!e\/)|[?&]id=)([^/?&#\s]+)/;
const sheetInLink = /[#?&]gid=(\d+)/;

function readThere(ports: Ports, link: string, title: string): Source {
  const fileId = idInLink.exec(link)?.[1] ?? link;
  const gid = sheetInLink.exec(link)?.[1];
  const named = title !== '' || gid === undefined ? title : titleOf(ports, fileId, Number(gid));
  const answer = ports.files.inspect({ fileId, sheetName: named === '' ? undefined : named }, sourceFields);
  if (!answer.isOk) throw new UserError('importFile', { link, status: answer.status, sheet: named });
  const sheet = readSourceJson(answer.value);
  if (sheet === undefined) throw new UserError('importFile', { link, status: 400, sheet: named });
  return { name: `${fileId} / ${sheet.title}`, sheet };
}

function titleOf(ports: Ports, fileId: string, sheetId: number): string {
  const [answer] = ports.files.sheets([fileId]);
  return answer?.isOk === true ? (answer.value.find((one) => one.sheetId === sheetId)?.title ?? '') : '';
}
