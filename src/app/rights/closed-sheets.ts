import { rightsMessages } from '../../i18n/rights/messages';
import { type Access, isSheetClosed, withClosed } from '../../sheets/access/closed-ranges';
import { isRangeClosed, leaveClosed } from '../../sheets/access/leave-closed';
import { copyTitle } from '../../sheets/requests/hidden-sheets';
import { findSheet, type SheetKey } from '../../sheets/tables/sheet-names';
import type { Request } from '../../sheets/v4';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';

type Known = Pick<Tracker, 'sheets' | 'access'>;

/** What of a run's writes Google lets this account do. */
export interface Writable {
  readonly requests: readonly Request[];
  /** Names the sheets that get nothing, with who may open them; '' for none. */
  readonly said: string;
  /** False when the master is among them: what the run found is not what the master holds. */
  readonly holdsMaster: boolean;
}

/** A closed sheet stops nobody else: its writes are left out and named, all others are done. */
export function keepWritable(ports: Ports, tracker: Tracker, requests: readonly Request[]): Writable {
  const { access } = tracker;
  const first = leaveClosed(access, requests);
  const master = findSheet(tracker.sheets, 'master');
  const holdsMaster = first.closed.every(({ sheetId }) => sheetId !== master?.sheetId);
  const kept = holdsMaster ? first.requests : leaveClosed(withoutMaster(tracker), requests).requests;
  return {
    requests: kept,
    said: sayClosed(
      ports,
      tracker,
      first.closed.map(({ sheetId }) => sheetId),
    ),
    holdsMaster,
  };
}

/** What a person and the log are told of sheets that got nothing. Who may open them is asked only where there are some. */
export function sayClosed(ports: Ports, tracker: Tracker, sheetIds: readonly number[]): string {
  if (sheetIds.length === 0) return '';
  const titles = titlesOf(tracker, sheetIds);
  const owner = ports.openWorkbook.ownerEmail();
  return rightsMessages(tracker.context.settings.language).notWritten({ titles, owner });
}

/** Sentences behind each other, none twice. */
export function joinSaid(...texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
}

export function titlesOf(tracker: Pick<Tracker, 'sheets'>, sheetIds: readonly number[]): string[] {
  return sheetIds.map((sheetId) => tracker.sheets.find((sheet) => sheet.sheetId === sheetId)?.title ?? '');
}

/** The report, the history of deadlines and the packed copy say what the master holds: they are left with it. */
function withoutMaster({ access, sheets, published, lowerStore }: Tracker): Access {
  const together = [
    findSheet(sheets, 'report'),
    findSheet(sheets, 'deadlineHistory'),
    sheets.find(({ title }) => title === copyTitle),
    published,
    lowerStore,
  ];
  return withClosed(
    access,
    together.flatMap((sheet) => (sheet === undefined ? [] : [sheet.sheetId])),
  );
}

/** Whether rows of a table, or rows below its last one, are closed to this account. @param headingRowIndex rows above count for nothing. */
export function isTableClosed({ sheets, access }: Known, sheetId: number, headingRowIndex: number): boolean {
  const sheet = sheets.find((one) => one.sheetId === sheetId);
  if (sheet === undefined) return false;
  const { rowCount: endRowIndex, columnCount: endColumnIndex } = sheet;
  const startRowIndex = headingRowIndex + 1;
  return isRangeClosed(access, { sheetId, startRowIndex, endRowIndex, startColumnIndex: 0, endColumnIndex });
}

/** For what is nothing but a change of these sheets. @throws UserError when one of them is closed to this account. */
export function requireOpen(ports: Ports, { sheets, access }: Known, keys: readonly SheetKey[]): void {
  const wanted = keys.map((key) => findSheet(sheets, key));
  const closed = wanted.filter((sheet) => sheet !== undefined && isSheetClosed(access, sheet));
  if (closed.length === 0) return;
  const titles = closed.map((sheet) => `“${sheet?.title ?? ''}”`).join(', ');
  throw new UserError('sheetsClosed', { sheets: titles, owner: ports.openWorkbook.ownerEmail() });
}
