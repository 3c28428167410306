import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { jsonBytes } from '../../accounting/json-bytes';
import { ADVANCED_SERVICE_ANSWER_BYTES } from '../../accounting/limits';
import { ApiRecord } from '../../bridge/api-record';
import type { ClassDefinition } from '../../bridge/class-definition';
import { notImplemented, ServiceError } from '../../runs/exceptions';
import { sheetsApiFailure } from '../../runs/faults';
import { createSheetsApi, type SheetsApi } from '../../sheets-api/api';
import { ApiError } from '../../sheets-api/error';
import type { ServiceHost } from '../service-host';
import { byteLength } from '../utilities/bytes';
import { carry, priceOfRefusal } from './sheets-traffic';

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
    return this.#send<sheets_v4.Schema$ValueRange>('append', id, resource, range, ({ values }, caller, requestBody) =>
      values.append(id, { ...options, range, requestBody }, caller),
    );
  }

  batchClear(resource: object, id: string): unknown {
    return this.#send<object>('batchClear', id, resource, undefined, ({ values }, caller, body) =>
      values.batchClear(id, body, caller),
    );
  }

  batchGet(id: string, options: Options = {}): unknown {
    const { ranges: list, ...rest } = queryOf(options);
    return this.#ask('batchGet', id, undefined, ({ values }, caller) =>
      values.batchGet(id, { ...rest, ranges: list }, caller),
    );
  }

  batchGetByDataFilter(resource: object, id: string): unknown {
    return this.#send<object>('batchGetByDataFilter', id, resource, undefined, ({ values }, caller, body) =>
      values.batchGetByDataFilter(id, body, caller),
    );
  }

  batchUpdate(resource: object, id: string): unknown {
    return this.#send<object>('batchUpdate', id, resource, undefined, ({ values }, caller, body) =>
      values.batchUpdate(id, body, caller),
    );
  }

  clear(_resource: object, id: string, range: string): unknown {
    return this.#ask('clear', id, range, ({ values }, caller) => values.clear(id, { range }, caller));
  }

  get(id: string, range: string, options: Options = {}): unknown {
    return this.#ask('get', id, range, ({ values }, caller) => values.get(id, { ...options, range }, caller));
  }

  update(resource: object, id: string, range: string, options: Options = {}): unknown {
    return this.#send<sheets_v4.Schema$ValueRange>('update', id, resource, range, ({ values }, caller, requestBody) =>
      values.update(id, { ...options, range, requestBody }, caller),
    );
  }

  #send<T>(method: string, fileId: string, resource: object, range: string | undefined, run: Run<T>): unknown {
    return call<T>(this.#api, `values.${method}`, fileId, resource, range, run);
  }

  #ask(method: string, fileId: string, range: string | undefined, run: Run<unknown>): unknown {
    return call(this.#api, `values.${method}`, fileId, undefined, range, run);
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
    return call<object>(this.#api, 'batchUpdate', id, resource, undefined, (sheets, caller, body) =>
      sheets.batchUpdate(id, body, caller),
    );
  }

  /** In the script's zone where the request names none; Google's own default is not documented. */
  create(resource: object): unknown {
    const { timeZone } = this.#api.host.bundle.manifest;
    const usual = { timeZone, locale: timeZone === 'Asia/Ho_Chi_Minh' ? 'vi_VN' : 'en_US' };
    return call<sheets_v4.Schema$Spreadsheet>(this.#api, 'create', '', resource, undefined, (sheets, caller, body) =>
      // What is no object is for the engine to refuse.
      sheets.create(
        isPlain(body) && isPlain(body.properties ?? {})
          ? { ...body, properties: { ...usual, ...body.properties } }
          : body,
        caller,
      ),
    );
  }

  get(id: string, options: Options = {}): unknown {
    const { ranges: list, ...rest } = queryOf(options);
    return call(this.#api, 'get', id, undefined, undefined, (sheets, caller) =>
      sheets.get(id, { ...rest, ranges: list }, caller),
    );
  }

  getByDataFilter(resource: object, id: string, options: Options = {}): unknown {
    const { fields } = queryOf(options);
    return call<object>(this.#api, 'getByDataFilter', id, resource, undefined, (sheets, caller, body) =>
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

type Run<T> = (sheets: SheetsApi, caller: { readonly email: string }, body: T) => unknown;

/** What stands in an address is text. */
function queryOf({ ranges, fields, ...rest }: Options) {
  const list = ranges === undefined || ranges === null ? undefined : [ranges].flat().map(String);
  return { ...rest, ranges: list, ...(fields !== undefined && fields !== null && { fields: String(fields) }) };
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toJson(resource: object): string {
  try {
    return JSON.stringify(resource);
  } catch (cause) {
    // A circle, or a number of a kind that JSON has not: the language's own words.
    throw new ServiceError((cause as Error).message, { name: 'TypeError' });
  }
}

/** What goes over the wire is JSON: the script's objects stay its own. */
function call<T>(
  { host, sheets }: Api,
  method: string,
  fileId: string,
  resource: object | undefined,
  range: string | undefined,
  run: Run<T>,
): unknown {
  const { execution } = host;
  const sent = resource === undefined ? undefined : toJson(resource);
  const requestBytes = byteLength(sent ?? '');
  const body = sent === undefined ? undefined : (JSON.parse(sent) as unknown);
  try {
    const caller = { email: execution.user };
    const traffic = { method, fileId, body, range, requestBytes };
    const { answer, price } = carry(host, traffic, () => run(sheets, caller, body as T));
    const answerBytes = jsonBytes(answer);
    execution.weigh(requestBytes, answerBytes);
    execution.setPrice(price);
    if (answerBytes > ADVANCED_SERVICE_ANSWER_BYTES) {
      throw new ServiceError('Response Code: 413. Message: response too large.');
    }
    return answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    execution.weigh(requestBytes, 0);
    execution.setPrice(priceOfRefusal(error));
    if (error.code === 501) throw notImplemented(error.message.replace(/^.*?: /, ''));
    throw sheetsApiFailure(`sheets.spreadsheets.${method}`, error.code, error.message, error.errors);
  }
}

export const sheetsClasses: readonly ClassDefinition[] = [
  {
    type: 'Sheets',
    name: 'Sheets',
    of: SheetsService,
    effects: undefined,
    // `Sheets.newRequest()` and its like give a plain object to fill.
    alike: (member) => (member.startsWith('new') ? () => new ApiRecord(`Sheets.Schema.${member.slice(3)}`) : undefined),
  },
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
