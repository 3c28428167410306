import { SIMPLE_TRIGGER_LIMIT_MS } from '../accounting/limits';
import { formatBounds, quoteTitle } from '../book/a1';
import { type Book, type Sheet, sheetIdOf, titleOf } from '../book/book';
import { insertDimension } from '../book/dimensions';
import { findRange } from '../book/find-range';
import { assertFits, assertMayEdit, assertRoom } from '../book/guard';
import { type Rect, rectOf } from '../book/rect';
import { enumValue } from '../bridge/enum-value';
import type { Bundle } from '../bundle';
import { parseEntry } from '../formats/entry';
import type { RunResult } from '../runs/run-result';
import { type EventTools, runFunction, UnknownFunction } from '../runs/runtime';
import { runTrigger } from '../runs/triggers';
import { UserService } from '../services/base/session';
import { boundFile } from '../services/service-host';
import { changeBook, type OpenBook, openBook } from '../sheets-api/access';
import { putEntry } from '../sheets-api/values/write-values';
import type { Workspace } from '../workspace';

/** An edit that the spreadsheet does not take, in Google's words: a protected cell, no access. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

/** An edit that names no place of the spreadsheet, or puts nothing there. */
export class UnknownPlace extends Error {
  override readonly name = 'UnknownPlace';
}

export interface EditResult {
  /** As A1 notation with the sheet. */
  readonly range: string;
  /** Of the simple trigger; absent when the project has no `onEdit`. */
  readonly onEdit: RunResult | undefined;
  /** Of installable triggers. */
  readonly others: readonly RunResult[];
}

/**
 * A person types or pastes texts at `'SKHCN'!J5`; a block goes on from the range's first cell, a single text fills the range. Then
 * `onEdit` fires, unless it is another file than the bound spreadsheet. As with every paste, drop-downs and other data validation
 * do not stop it.
 * @throws EditRefused or UnknownPlace, and nothing is changed.
 */
export function editCells(
  workspace: Workspace,
  bundle: Bundle,
  place: string,
  texts: readonly (readonly string[])[],
  user = workspace.user,
  fileId = workspace.openId,
): EditResult {
  const opened = open(workspace, user, fileId);
  const { sheet, rect } = findPlace(opened.book, place, texts);
  const before = sheet.grid.rowCount > rect.top ? cellText(sheet, rect) : undefined;
  put(workspace, opened, sheet, rect, texts);
  if (fileId !== workspace.openId) return { range: nameOf(sheet, rect), onEdit: undefined, others: [] };
  workspace.selection = { sheetId: sheetIdOf(sheet), ranges: [formatBounds(boundsOf(rect))] };
  const isSingle = rect.bottom - rect.top === 1 && rect.right - rect.left === 1;
  const after = cellText(sheet, rect);
  const values = {
    ...(isSingle && after !== undefined && { value: after }),
    ...(isSingle && before !== undefined && { oldValue: before }),
  };
  return fireEdit(workspace, bundle, { sheet, rect, ...values }, user);
}

/** What a person has just changed, as `onEdit` is told it. */
export interface EditedRange {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly value?: string;
  readonly oldValue?: string;
}

/** Runs `onEdit` and the installable edit triggers for a change that a person has made. */
export function fireEdit(workspace: Workspace, bundle: Bundle, edited: EditedRange, user: string): EditResult {
  const { sheet, rect } = edited;
  const event = (triggerUid?: string) => (tools: EventTools) => editEvent(tools, edited, user, triggerUid);
  const installed = workspace.triggers.all.filter(({ eventType }) => eventType === 'ON_EDIT');
  return {
    range: nameOf(sheet, rect),
    onEdit: runOnEdit(workspace, bundle, user, event()),
    others: installed
      .map((trigger) => runTrigger(workspace, bundle, trigger, true, event(trigger.id)))
      .filter((result): result is RunResult => result !== undefined),
  };
}

function nameOf(sheet: Sheet, rect: Rect): string {
  return `${sheet.properties.title}!${formatBounds(boundsOf(rect))}`;
}

function boundsOf({ top, bottom, left, right }: Rect) {
  return { startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}

function runOnEdit(
  workspace: Workspace,
  bundle: Bundle,
  user: string,
  event: (tools: EventTools) => object,
): RunResult | undefined {
  const result = runFunction(workspace, bundle, 'onEdit', [], {
    user,
    mode: 'LIMITED',
    limitMs: SIMPLE_TRIGGER_LIMIT_MS,
    event,
  });
  return result.error?.name === UnknownFunction.name ? undefined : result;
}

function findPlace(book: Book, place: string, texts: readonly (readonly string[])[]): { sheet: Sheet; rect: Rect } {
  const found = findRange(book, place) ?? findRange(book, withQuotedTitle(place));
  if (found === undefined) {
    const titles = book.sheets.map(titleOf).join(', ');
    throw new UnknownPlace(`There is no place ${place}. Write it like SKHCN!J5; the sheets are: ${titles}.`);
  }
  const { top, left, bottom, right } = rectOf(found.range, found.sheet.grid);
  const width = texts.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) throw new UnknownPlace('There is nothing to put: give rows of texts, like [["31/02/2026"]].');
  if (texts.length === 1 && width === 1) return { sheet: found.sheet, rect: { top, left, bottom, right } };
  return { sheet: found.sheet, rect: { top, left, bottom: top + texts.length, right: left + width } };
}

/** People leave out the quotation marks that A1 notation wants around `Tổng hợp`. */
function withQuotedTitle(place: string): string {
  const at = place.lastIndexOf('!');
  return at < 0 ? place : `${quoteTitle(place.slice(0, at).normalize('NFC'))}${place.slice(at)}`;
}

function open(workspace: Workspace, user: string, fileId: string): OpenBook {
  try {
    return openBook(workspace, fileId, { email: user });
  } catch (cause) {
    throw new EditRefused((cause as Error).message, { cause });
  }
}

function put(
  workspace: Workspace,
  opened: OpenBook,
  sheet: Sheet,
  rect: Rect,
  texts: readonly (readonly string[])[],
): void {
  const { book, writer } = opened;
  const year = new Date(workspace.clock.now()).getUTCFullYear();
  const single = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
  try {
    changeBook(workspace, opened, () => {
      assertMayEdit(book, sheet, rect, writer);
      grow(sheet, rect, book);
      for (let r = rect.top; r < rect.bottom; r++) {
        for (let c = rect.left; c < rect.right; c++) {
          const text = single ?? texts[r - rect.top]?.[c - rect.left];
          if (text === undefined) continue;
          assertFits(text);
          putEntry(sheet, r, c, parseEntry(text, book.properties.locale, sheet.grid.extraAt(r, c)?.format, year));
        }
      }
    });
  } catch (cause) {
    throw new EditRefused((cause as Error).message, { cause });
  }
}

/** A paste that reaches past the last row or column adds what it needs. */
function grow(sheet: Sheet, rect: Rect, book: Parameters<typeof insertDimension>[0]): void {
  const { grid } = sheet;
  const rows = Math.max(0, rect.bottom - grid.rowCount);
  const columns = Math.max(0, rect.right - grid.columnCount);
  assertRoom(book, (grid.rowCount + rows) * (grid.columnCount + columns) - grid.rowCount * grid.columnCount);
  if (rows > 0) insertDimension(book, sheet, 'ROWS', grid.rowCount, rows);
  if (columns > 0) insertDimension(book, sheet, 'COLUMNS', grid.columnCount, columns);
}

/** As `e.value` gives it: text always, `TRUE` of a checkbox, a date's serial (that last one unverified); undefined when blank. */
function cellText(sheet: Sheet, { top, left }: Rect): string | undefined {
  const value = sheet.grid.valueAt(top, left);
  if (value === null) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** https://developers.google.com/apps-script/guides/triggers/events#edit */
function editEvent(
  { host, objects }: EventTools,
  { sheet, rect, value, oldValue }: EditedRange,
  user: string,
  triggerUid: string | undefined,
): object {
  const file = { host, objects, file: boundFile(host) };
  return {
    authMode: enumValue('Script.AuthMode', host.execution.mode),
    range: objects.range({ ...file, sheetId: sheetIdOf(sheet), rect }),
    source: objects.spreadsheet(file),
    user: new UserService(host.execution.mode === 'FULL' ? user : ''),
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
    ...(triggerUid !== undefined && { triggerUid }),
  };
}
