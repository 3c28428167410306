import { createDriveApi } from '../drive-api/api';
import type { ApiWorld, Caller } from '../sheets-api/access';
import { createSheetsApi } from '../sheets-api/api';
import { ApiError, asApiError, type ErrorBody, invalidArgument, notImplemented } from '../sheets-api/error';
import { pickFields } from '../sheets-api/field-mask';

interface RestRequest {
  /** GET, POST, PUT … in any case. */
  readonly method: string;
  /** Absolute, or from the path on; the host name does not matter. */
  readonly url: string;
  /** The body's text. */
  readonly body?: string | undefined;
  readonly caller: Caller;
}

/** Either `json` or, for an export, `text`. */
export interface RestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
}

export type RestHandler = (request: RestRequest) => RestResponse;

interface Call {
  /** Decoded parts of the path that the route captured. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly caller: Caller;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Query parameters beside Google's own. */
  readonly params: readonly string[];
  readonly run: (call: Call) => unknown;
}

/** https://cloud.google.com/apis/docs/system-parameters */
const SYSTEM_PARAMS = new Set([
  'alt',
  'fields',
  'key',
  'access_token',
  'prettyPrint',
  'quotaUser',
  '$.xgafv',
  'callback',
]);

const READ_PARAMS = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const WRITE_PARAMS = [
  'valueInputOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
];

function text(call: Call, name: string): string | undefined {
  return call.query.get(name) ?? undefined;
}

function flag(call: Call, name: string): boolean {
  return call.query.get(name) === 'true';
}

function part(call: Call, index: number): string {
  return call.parts[index] ?? '';
}

function readOptions(call: Call) {
  return {
    majorDimension: text(call, 'majorDimension'),
    valueRenderOption: text(call, 'valueRenderOption'),
    dateTimeRenderOption: text(call, 'dateTimeRenderOption'),
  };
}

function writeParams(call: Call) {
  return {
    range: part(call, 1),
    valueInputOption: text(call, 'valueInputOption'),
    insertDataOption: text(call, 'insertDataOption'),
    includeValuesInResponse: flag(call, 'includeValuesInResponse'),
    responseValueRenderOption: text(call, 'responseValueRenderOption'),
    responseDateTimeRenderOption: text(call, 'responseDateTimeRenderOption'),
    requestBody: (call.body ?? {}) as object,
  };
}

function sheetsRoutes(world: ApiWorld): Route[] {
  const api = createSheetsApi(world);
  const { values } = api;
  const body = (call: Call) => (call.body ?? {}) as object;
  const route = (method: string, path: string, params: readonly string[], run: Route['run']): Route => ({
    method,
    path: new RegExp(`^/v4/spreadsheets${path}$`),
    params,
    run,
  });
  const id = '/([^/:]+)';
  return [
    route('POST', '', [], (call) => api.create(body(call), call.caller)),
    route('GET', id, ['ranges', 'includeGridData'], (call) => {
      const fields = text(call, 'fields');
      const ranges = call.query.getAll('ranges');
      return api.get(part(call, 0), { ranges, includeGridData: flag(call, 'includeGridData'), fields }, call.caller);
    }),
    route('POST', `${id}:getByDataFilter`, [], (call) =>
      api.getByDataFilter(part(call, 0), body(call), call.caller, text(call, 'fields')),
    ),
    route('POST', `${id}:batchUpdate`, [], (call) => api.batchUpdate(part(call, 0), body(call), call.caller)),
    route('GET', `${id}/values:batchGet`, ['ranges', ...READ_PARAMS], (call) =>
      values.batchGet(part(call, 0), { ranges: call.query.getAll('ranges'), ...readOptions(call) }, call.caller),
    ),
    route('POST', `${id}/values:batchGetByDataFilter`, [], (call) =>
      values.batchGetByDataFilter(part(call, 0), body(call), call.caller),
    ),
    route('POST', `${id}/values:batchUpdate`, [], (call) => values.batchUpdate(part(call, 0), body(call), call.caller)),
    route('POST', `${id}/values:batchClear`, [], (call) => values.batchClear(part(call, 0), body(call), call.caller)),
    route('POST', `${id}/values/([^/]+):append`, ['insertDataOption', ...WRITE_PARAMS], (call) =>
      values.append(part(call, 0), writeParams(call), call.caller),
    ),
    route('POST', `${id}/values/([^/]+):clear`, [], (call) =>
      values.clear(part(call, 0), { range: part(call, 1) }, call.caller),
    ),
    route('GET', `${id}/values/([^/]+)`, READ_PARAMS, (call) =>
      values.get(part(call, 0), { range: part(call, 1), ...readOptions(call) }, call.caller),
    ),
    route('PUT', `${id}/values/([^/]+)`, WRITE_PARAMS, (call) =>
      values.update(part(call, 0), writeParams(call), call.caller),
    ),
  ];
}

function driveRoutes(world: ApiWorld): Route[] {
  const api = createDriveApi(world);
  const shared = ['supportsAllDrives', 'includeItemsFromAllDrives', 'corpora', 'spaces'];
  return [
    {
      method: 'GET',
      path: /^\/drive\/v3\/files$/,
      params: ['q', 'pageSize', 'pageToken', 'orderBy', ...shared],
      run: (call) => {
        const size = text(call, 'pageSize');
        const names = ['q', 'fields', 'pageToken', 'orderBy'] as const;
        const params = Object.fromEntries(names.map((name) => [name, text(call, name)]));
        return api.files.list({ ...params, pageSize: size === undefined ? undefined : Number(size) }, call.caller);
      },
    },
    {
      method: 'GET',
      path: /^\/drive\/v3\/files\/([^/]+)\/export$/,
      params: ['mimeType'],
      run: (call) => new Csv(api.files.export(part(call, 0), { mimeType: text(call, 'mimeType') }, call.caller)),
    },
    {
      method: 'GET',
      path: /^\/drive\/v3\/files\/([^/]+)$/,
      params: shared,
      run: (call) => api.files.get(part(call, 0), { fields: text(call, 'fields') }, call.caller),
    },
  ];
}

/** Marks an answer that is text, not JSON. */
class Csv {
  constructor(readonly text: string) {}
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=UTF-8' };

function failure(error: unknown): RestResponse {
  const known = asApiError(error);
  if (!(known instanceof ApiError)) throw error;
  const json: ErrorBody = known.toBody();
  return { status: known.code, headers: JSON_HEADERS, json };
}

function parseBody(body: string | undefined): unknown {
  if (body === undefined || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw invalidArgument(`Invalid JSON payload received. ${(cause as Error).message}`, cause);
  }
}

function assertParams(route: Route, query: URLSearchParams): void {
  for (const name of query.keys()) {
    if (SYSTEM_PARAMS.has(name) || route.params.includes(name)) continue;
    throw invalidArgument(
      `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
    );
  }
  const alt = query.get('alt') ?? 'json';
  if (alt !== 'json' && alt !== 'media') throw notImplemented(`alt=${alt}`);
}

/** Google's REST addresses of Sheets v4 and Drive v3 over the local Drive, for UrlFetchApp and the HTTP server alike. */
export function createRest(world: ApiWorld): RestHandler {
  const routes = [...sheetsRoutes(world), ...driveRoutes(world)];
  return ({ method, url, body, caller }) => {
    const { pathname, searchParams: query } = new URL(url, 'https://sheets.googleapis.com/');
    // A custom method's colon may come encoded; those inside a range are told apart by what follows.
    const path = pathname.replace(/%3A(?=(?:append|clear|batch\w+|getByDataFilter)$)/i, ':');
    try {
      for (const route of routes) {
        const match = route.method === method.toUpperCase() ? route.path.exec(path) : null;
        if (match === null) continue;
        assertParams(route, query);
        const parts = match.slice(1).map(decodeURIComponent);
        const result = route.run({ parts, query, body: parseBody(body), caller });
        if (result instanceof Csv) return { status: 200, headers: { 'content-type': 'text/csv' }, text: result.text };
        return { status: 200, headers: JSON_HEADERS, json: masked(result, path, query) };
      }
      if (/^\/(v4\/spreadsheets|drive\/v3)\b/.test(path)) throw notImplemented(`${method.toUpperCase()} ${path}`);
      throw new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.', 'notFound');
    } catch (error) {
      return failure(error);
    }
  };
}

/** Drive has applied `fields` itself, with its own default. */
function masked(result: unknown, path: string, query: URLSearchParams): unknown {
  return path.startsWith('/drive/') ? result : pickFields(result, query.get('fields') ?? undefined);
}
