import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ClassDefinition } from '../bridge/class-definition';
import { notImplemented } from '../exceptions';
import { sheetsApiFailure } from '../faults';
import { priceOfSheetsApi } from '../pricing';
import { createSheetsApi, type SheetsApi } from '../sheets-api/api';
import { ApiError } from '../sheets-api/error';
import type { ServiceHost } from './service-host';
import { carry } from './sheets-traffic';

type Options = Readonly<Record<string, unknown>>;

interface Api {
  readonly host: ServiceHost;
  readonly sheets: SheetsApi;
}

/** `Sheets.Spreadsheets.Values`: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values */
export class SheetsValuesService {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  append(resource: object, id: string, range: string, options: Options = {}): unknown {
    const requestBody = copy<sheets_v4.Schema$ValueRange>(resource);
    return this.#call('append', id, requestBody, range, ({ values }, caller) =>
      values.append(id, { ...options, range, requestBody }, caller),
    );
  }

  batchClear(resource: object, id: string): unknown {
    const body = copy<sheets_v4.Schema$BatchClearValuesRequest>(resource);
    return this.#call('batchClear', id, body, undefined, ({ values }, caller) => values.batchClear(id, body, caller));
  }

  batchGet(id: string, options: Options = {}): unknown {
    const { ranges, ...rest } = copy<Options & { ranges?: string | string[] }>(options);
    const list = typeof ranges === 'string' ? [ranges] : ranges;
    return this.#call('batchGet', id, undefined, undefined, ({ values }, caller) =>
      values.batchGet(id, { ...rest, ranges: list }, caller),
    );
  }

  batchGetByDataFilter(resource: object, id: string): unknown {
    const body = copy<sheets_v4.Schema$BatchGetValuesByDataFilterRequest>(resource);
    return this.#call('batchGetByDataFilter', id, body, undefined, ({ values }, caller) =>
      values.batchGetByDataFilter(id, body, caller),
    );
  }

  batchUpdate(resource: object, id: string): unknown {
    const body = copy<sheets_v4.Schema$BatchUpdateValuesRequest>(resource);
    return this.#call('batchUpdate', id, body, undefined, ({ values }, caller) => values.batchUpdate(id, body, caller));
  }

  clear(_resource: object, id: string, range: string): unknown {
    return this.#call('clear', id, undefined, range, ({ values }, caller) => values.clear(id, { range }, caller));
  }

  get(id: string, range: string, options: Options = {}): unknown {
    return this.#call('get', id, undefined, range, ({ values }, caller) =>
      values.get(id, { ...options, range }, caller),
    );
  }

  update(resource: object, id: string, range: string, options: Options = {}): unknown {
    const requestBody = copy<sheets_v4.Schema$ValueRange>(resource);
    return this.#call('update', id, requestBody, range, ({ values }, caller) =>
      values.update(id, { ...options, range, requestBody }, caller),
    );
  }

  #call(method: string, fileId: string, body: unknown, range: string | undefined, run: Run): unknown {
    return call(this.#api, `values.${method}`, fileId, body, range, run);
  }
}

/** `Sheets.Spreadsheets`: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets */
export class SheetsSpreadsheetsService {
  readonly Values: SheetsValuesService;
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
    this.Values = new SheetsValuesService(api);
  }

  batchUpdate(resource: object, id: string): unknown {
    const body = copy<sheets_v4.Schema$BatchUpdateSpreadsheetRequest>(resource);
    return call(this.#api, 'batchUpdate', id, body, undefined, (sheets, caller) =>
      sheets.batchUpdate(id, body, caller),
    );
  }

  create(resource: object): unknown {
    const body = copy<sheets_v4.Schema$Spreadsheet>(resource);
    return call(this.#api, 'create', '', body, undefined, (sheets, caller) => sheets.create(body, caller));
  }

  get(id: string, options: Options = {}): unknown {
    const { ranges, ...rest } = copy<Options & { ranges?: string | string[] }>(options);
    const list = typeof ranges === 'string' ? [ranges] : ranges;
    return call(this.#api, 'get', id, undefined, undefined, (sheets, caller) =>
      sheets.get(id, { ...rest, ranges: list }, caller),
    );
  }

  getByDataFilter(resource: object, id: string, options: Options = {}): unknown {
    const body = copy<sheets_v4.Schema$GetSpreadsheetByDataFilterRequest>(resource);
    const { fields } = options as { fields?: string };
    return call(this.#api, 'getByDataFilter', id, body, undefined, (sheets, caller) =>
      sheets.getByDataFilter(id, body, caller, fields),
    );
  }
}

/** The advanced service: https://developers.google.com/apps-script/advanced/sheets */
export class SheetsService {
  readonly Spreadsheets: SheetsSpreadsheetsService;

  constructor(host: ServiceHost) {
    this.Spreadsheets = new SheetsSpreadsheetsService({ host, sheets: createSheetsApi(host.workspace) });
  }
}

type Run = (sheets: SheetsApi, caller: { readonly email: string }) => unknown;

function call(
  { host, sheets }: Api,
  method: string,
  fileId: string,
  body: unknown,
  range: string | undefined,
  run: Run,
): unknown {
  try {
    const caller = { email: host.execution.user };
    const { answer, price } = carry(host, { method, fileId, body, range }, () => run(sheets, caller));
    host.execution.setPrice(price);
    return answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    host.execution.setPrice(priceOfSheetsApi(0, 0));
    if (error.code === 501) throw notImplemented(error.message.replace(/^.*?: /, ''));
    throw sheetsApiFailure(`sheets.spreadsheets.${method}`, error.code, error.message, error.errors);
  }
}

/** What goes over the wire is JSON: the script's objects stay its own. */
function copy<T>(value: object): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export const sheetsClasses: readonly ClassDefinition[] = [
  { type: 'Sheets', name: 'Sheets', of: SheetsService, effects: undefined },
  {
    type: 'Sheets.Collection.SpreadsheetsCollection',
    name: 'Sheets.Spreadsheets',
    of: SheetsSpreadsheetsService,
    effects: 'trip',
  },
  {
    type: 'Sheets.Collection.Spreadsheets.ValuesCollection',
    name: 'Sheets.Spreadsheets.Values',
    of: SheetsValuesService,
    effects: 'trip',
  },
];
