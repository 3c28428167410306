import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { SHEETS_API_REQUEST_BYTES, SHEETS_API_REQUEST_MS } from '../../accounting/limits';
import { type Price, priceOfSheetsApi } from '../../accounting/pricing';
import { noteClear, noteRequests, noteValues } from '../../accounting/write-count';
import type { WrittenBlock } from '../../accounting/write-places';
import type { Book } from '../../book/book';
import { ApiError, invalidArgument } from '../../sheets-api/error';
import { SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';

/** One call of the Sheets API, by the advanced service or by its REST address. */
export interface SheetsTraffic {
  /** `values.batchUpdate`, as REST names it after `spreadsheets.`. */
  readonly method: string;
  readonly fileId: string;
  /** In A1 notation, of methods that take one. */
  readonly range?: string | undefined;
  readonly body?: unknown;
  /** Of the body as it is sent. */
  readonly requestBytes: number;
}

const WRITES = /^(create|batchUpdate|values\.(update|batchUpdate|append|clear|batchClear)\w*)$/;
const MISSING_CREDENTIAL =
  'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

/**
 * Does the call within the account's rights and its calls a minute; counts the cells and says what it costs.
 * @throws ApiError, the engine's too.
 */
export function carry<T>(
  host: ServiceHost,
  traffic: SheetsTraffic,
  run: () => T,
): { readonly answer: T; readonly price: Price } {
  const isWrite = WRITES.test(traffic.method);
  assertApiIsOn(host, 'Sheets');
  assertMayCall(host, isWrite ? WRITE_SCOPES : READ_SCOPES);
  assertInQuota(host, isWrite ? 'Write' : 'Read');
  assertPayload(traffic);
  const { drive, ledger } = host.workspace;
  const book = drive.files.get(traffic.fileId)?.book;
  const blocks = book === undefined || !isWrite ? [] : blocksOf(book, traffic);
  const written = blocks.reduce((sum, block) => sum + block.cells, 0);
  assertInTime(host, priceOfSheetsApi(0, written));
  const answer = run();
  if (isRefusal(answer)) return { answer, price: priceOfSheetsApi(0, 0) };
  if (book !== undefined) for (const { sheet, rect, cells } of blocks) ledger.note(book, sheet, rect, cells);
  const price = priceOfSheetsApi(isWrite ? 0 : countCells(answer), written);
  assertInTime(host, price);
  const { method, fileId, body } = traffic;
  host.workspace.onSheetsCall?.({ method, fileId, body, answer });
  return { answer, price };
}

/** REST gives refusals as answers. */
function isRefusal(answer: unknown): boolean {
  return ((answer as { status?: unknown } | undefined)?.status ?? 200) !== 200;
}

const WRITE_SCOPES = [SCOPES.spreadsheets, SCOPES.drive];
const READ_SCOPES = [...WRITE_SCOPES, SCOPES.spreadsheetsReadonly, SCOPES.driveReadonly];

/** A simple trigger has no credentials at all (the text is the API's for such a call: unverified in this place). */
export function assertMayCall({ execution }: ServiceHost, scopes: readonly string[]): void {
  if (execution.mode !== 'FULL') throw new ApiError(401, 'UNAUTHENTICATED', MISSING_CREDENTIAL, 'required');
  if (scopes.some((scope) => execution.hasScope(scope))) return;
  throw new ApiError(
    403,
    'PERMISSION_DENIED',
    'Request had insufficient authentication scopes.',
    'insufficientPermissions',
  );
}

const API_NAMES = { Sheets: ['Google Sheets API', 'sheets'], Drive: ['Google Drive API', 'drive'] } as const;

/** As Google refuses an API that nobody switched on in the script's Cloud project (googleapis error bodies in public reports). */
export function assertApiIsOn({ workspace }: ServiceHost, api: 'Sheets' | 'Drive'): void {
  if (!workspace.apisOff.has(api)) return;
  const [name, host] = API_NAMES[api];
  const page = `https://console.developers.google.com/apis/api/${host}.googleapis.com/overview?project=1`;
  throw new ApiError(
    403,
    'PERMISSION_DENIED',
    `${name} has not been used in project 1 before or it is disabled. Enable it by visiting ${page} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
    'accessNotConfigured',
  );
}

function assertInQuota({ execution, workspace }: ServiceHost, kind: 'Read' | 'Write'): void {
  if (workspace.minuteQuota.take(execution.user, kind)) return;
  throw new ApiError(
    429,
    'RESOURCE_EXHAUSTED',
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`,
    'rateLimitExceeded',
  );
}

/** Where priced calls take time, one that takes too long has done nothing. What Google says then is unverified: the text is that of its APIs in general. */
function assertInTime({ workspace: { latency } }: ServiceHost, price: Price): void {
  if (latency === 'none' || price[latency] <= SHEETS_API_REQUEST_MS) return;
  throw new ApiError(504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.', 'gatewayTimeout');
}

/** A refusal comes at once, but for a call that was given up. */
export function priceOfRefusal(error: ApiError): Price {
  const ms = SHEETS_API_REQUEST_MS;
  return error.code === 504 ? { low: ms, typical: ms, high: ms } : priceOfSheetsApi(0, 0);
}

function assertPayload({ requestBytes }: SheetsTraffic): void {
  if (requestBytes > SHEETS_API_REQUEST_BYTES) {
    throw invalidArgument(`Request payload size exceeds the limit: ${SHEETS_API_REQUEST_BYTES} bytes.`);
  }
}

function blocksOf(book: Book, { method, range = '', body }: SheetsTraffic): WrittenBlock[] {
  // The engine refuses such a body in Google's words; here is nothing to count.
  if (!hasRows(body)) return [];
  if (method === 'batchUpdate') {
    return noteRequests(book, (body as sheets_v4.Schema$BatchUpdateSpreadsheetRequest).requests ?? []);
  }
  if (method === 'values.batchUpdate') {
    const { data = [] } = body as sheets_v4.Schema$BatchUpdateValuesRequest;
    return data.flatMap((one) => noteValues(book, one.range ?? '', one.values ?? []));
  }
  if (method === 'values.clear') return noteClear(book, range);
  if (method === 'values.batchClear') {
    return ((body as sheets_v4.Schema$BatchClearValuesRequest).ranges ?? []).flatMap((one) => noteClear(book, one));
  }
  if (method === 'create') return [];
  return noteValues(book, range, (body as sheets_v4.Schema$ValueRange).values ?? []);
}

const LISTS = ['requests', 'data', 'ranges', 'values'] as const;

/** Whether the lists of a body are lists: of objects, texts, or rows. */
function hasRows(body: unknown): boolean {
  if (body === undefined) return true;
  if (typeof body !== 'object' || body === null) return false;
  const given = body as Readonly<Record<string, unknown>>;
  return LISTS.every((name) => {
    const list = given[name] ?? [];
    if (!Array.isArray(list)) return false;
    if (name === 'values') return list.every((row) => Array.isArray(row));
    if (name === 'ranges') return list.every((range) => typeof range === 'string');
    return list.every((item) => item !== null && (name !== 'data' || hasRows(item)));
  });
}

interface Answer {
  /** Of a REST response. */
  readonly json?: unknown;
  readonly values?: readonly (readonly unknown[])[];
  readonly valueRanges?: readonly (Answer & { readonly valueRange?: Answer })[];
  readonly sheets?: readonly {
    readonly data?: readonly { readonly rowData?: readonly { readonly values?: readonly unknown[] }[] }[];
  }[];
}

function countCells(answer: unknown): number {
  const { json, values = [], valueRanges = [], sheets = [] } = (answer ?? {}) as Answer;
  if (json !== undefined) return countCells(json);
  let cells = 0;
  for (const row of values) cells += row.length;
  for (const range of valueRanges) cells += countCells(range.valueRange ?? range);
  for (const sheet of sheets) {
    for (const { rowData = [] } of sheet.data ?? []) for (const row of rowData) cells += row.values?.length ?? 0;
  }
  return cells;
}
