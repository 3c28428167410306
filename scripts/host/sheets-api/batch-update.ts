import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book } from '../book/book';
import { settleFormulas } from '../formulas/settle';
import { type ApiWorld, type Caller, changeBook, openBook } from './access';
import { type Edit, type Handlers, refuse } from './edit';
import { atPlace, invalidArgument, notImplemented } from './error';
import { autoFillRequests } from './requests/auto-fill';
import { bandingRequests } from './requests/banding';
import { borderRequests } from './requests/borders';
import { cellRequests } from './requests/cells';
import { chartRequests } from './requests/charts';
import { conditionalFormatRequests } from './requests/conditional-formats';
import { contentRequests } from './requests/content';
import { dataToolRequests } from './requests/data-tools';
import { dimensionGroupRequests } from './requests/dimension-groups';
import { dimensionRequests } from './requests/dimensions';
import { filterRequests } from './requests/filter';
import { findReplaceRequests } from './requests/find-replace';
import { mergeRequests } from './requests/merges';
import { metadataRequests } from './requests/metadata';
import { nameRequests } from './requests/names';
import { pasteRequests } from './requests/paste';
import { protectionRequests } from './requests/protection';
import { sheetRequests } from './requests/sheets';
import { shiftRangeRequests } from './requests/shift-range';
import { readMessage } from './schema';
import { show } from './show';
import { readTarget, type Target } from './target';

const HANDLERS: Handlers = {
  ...sheetRequests,
  ...cellRequests,
  ...contentRequests,
  ...dimensionRequests,
  ...dimensionGroupRequests,
  ...mergeRequests,
  ...conditionalFormatRequests,
  ...protectionRequests,
  ...filterRequests,
  ...pasteRequests,
  ...findReplaceRequests,
  ...borderRequests,
  ...nameRequests,
  ...chartRequests,
  ...bandingRequests,
  ...metadataRequests,
  ...shiftRangeRequests,
  ...dataToolRequests,
  ...autoFillRequests,
};

type AnyHandler = (edit: Edit, request: unknown) => sheets_v4.Schema$Response | undefined;

function runRequest(edit: Edit, request: sheets_v4.Schema$Request, index: number): sheets_v4.Schema$Response {
  const [kind, second] = Object.keys(request).filter((key) => request[key as keyof typeof request] !== undefined);
  if (kind === undefined) return atPlace(`requests[${index}]`, () => refuse('No request set.'));
  if (second !== undefined) {
    throw invalidArgument(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${second}'`,
    );
  }
  const handler = HANDLERS[kind as keyof Handlers] as AnyHandler | undefined;
  if (handler === undefined) throw notImplemented(kind);
  const content = request[kind as keyof typeof request] ?? {};
  return atPlace(`requests[${index}].${kind}`, () => handler(edit, content)) ?? {};
}

/** Runs the requests in order and gives their replies. It changes the book as it goes: the caller rolls back. */
export function runRequests(edit: Edit, requests: readonly sheets_v4.Schema$Request[]): sheets_v4.Schema$Response[] {
  if (requests.length === 0) throw invalidArgument('Must specify at least one request.');
  return requests.map((request, index) => runRequest(edit, request, index));
}

/** `spreadsheets.batchUpdate`: all requests or none. */
export function batchUpdate(
  world: ApiWorld,
  spreadsheetId: string,
  requestBody: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
  caller: Caller,
): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
  const open = openBook(world, spreadsheetId, caller);
  const body = readMessage(requestBody, 'BatchUpdateSpreadsheetRequest');
  const { book, writer } = open;
  return changeBook(world, open, () => {
    const replies = runRequests({ book, writer }, body.requests ?? []);
    if (body.includeSpreadsheetInResponse !== true) return { spreadsheetId, replies };
    settleFormulas(book, world.clock.now(), world.gaps);
    const targets = responseTargets(book, body.responseRanges);
    return {
      spreadsheetId,
      replies,
      updatedSpreadsheet: show(open, targets, body.responseIncludeGridData === true, undefined),
    };
  });
}

function responseTargets(book: Book, ranges: readonly string[] | null | undefined): Target[] | undefined {
  return ranges === undefined || ranges === null || ranges.length === 0
    ? undefined
    : ranges.map((range) => readTarget(book, range));
}
