import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book } from '../../book/book';
import { settleFormulas } from '../../formulas/settle';
import { type ApiWorld, type Caller, changeBook, openBook } from '../access';
import { asApiError, atPlace } from '../error';
import { readMessage } from '../schema';
import { filterTarget, readTarget } from '../target';
import { appendValues } from './append';
import { type ReadOptions, spellTarget, valueRange } from './read-values';
import { clearValues, inputOption, type Written, writeValues } from './write-values';

/** Parameters as googleapis names them. */
interface ReadParams extends ReadOptions {
  readonly range?: string | undefined;
}

interface BatchReadParams extends ReadOptions {
  readonly ranges?: readonly string[] | undefined;
}

interface WriteParams {
  readonly range?: string | undefined;
  readonly valueInputOption?: string | undefined;
  /** append only: OVERWRITE (default) or INSERT_ROWS. */
  readonly insertDataOption?: string | undefined;
  readonly includeValuesInResponse?: boolean | undefined;
  readonly responseValueRenderOption?: string | undefined;
  readonly responseDateTimeRenderOption?: string | undefined;
  readonly requestBody?: sheets_v4.Schema$ValueRange | undefined;
}

/** `spreadsheets.values`: each call gives plain v4 JSON and throws ApiError. */
export interface ValuesApi {
  get(spreadsheetId: string, params: ReadParams, caller: Caller): sheets_v4.Schema$ValueRange;
  batchGet(spreadsheetId: string, params: BatchReadParams, caller: Caller): sheets_v4.Schema$BatchGetValuesResponse;
  batchGetByDataFilter(
    spreadsheetId: string,
    body: sheets_v4.Schema$BatchGetValuesByDataFilterRequest,
    caller: Caller,
  ): sheets_v4.Schema$BatchGetValuesByDataFilterResponse;
  update(spreadsheetId: string, params: WriteParams, caller: Caller): sheets_v4.Schema$UpdateValuesResponse;
  batchUpdate(
    spreadsheetId: string,
    body: sheets_v4.Schema$BatchUpdateValuesRequest,
    caller: Caller,
  ): sheets_v4.Schema$BatchUpdateValuesResponse;
  append(spreadsheetId: string, params: WriteParams, caller: Caller): sheets_v4.Schema$AppendValuesResponse;
  clear(
    spreadsheetId: string,
    params: { readonly range?: string | undefined },
    caller: Caller,
  ): sheets_v4.Schema$ClearValuesResponse;
  batchClear(
    spreadsheetId: string,
    body: sheets_v4.Schema$BatchClearValuesRequest,
    caller: Caller,
  ): sheets_v4.Schema$BatchClearValuesResponse;
}

function refusing<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asApiError(error);
  }
}

function updateResponse(
  world: ApiWorld,
  book: Book,
  spreadsheetId: string,
  written: Written,
  options: ReadOptions | undefined,
): sheets_v4.Schema$UpdateValuesResponse {
  // What was written may be formulas, or be read by some.
  if (options !== undefined) settleFormulas(book, world.clock.now(), world.gaps);
  return {
    spreadsheetId,
    updatedRange: spellTarget(written.target),
    ...(written.cells > 0 && {
      updatedRows: written.rows,
      updatedColumns: written.columns,
      updatedCells: written.cells,
    }),
    ...(options !== undefined && { updatedData: valueRange(book, written.target, options) }),
  };
}

function responseOptions(params: {
  readonly includeValuesInResponse?: boolean | null | undefined;
  readonly responseValueRenderOption?: string | null | undefined;
  readonly responseDateTimeRenderOption?: string | null | undefined;
}): ReadOptions | undefined {
  if (params.includeValuesInResponse !== true) return undefined;
  return {
    valueRenderOption: params.responseValueRenderOption,
    dateTimeRenderOption: params.responseDateTimeRenderOption,
  };
}

function bodyRange(params: WriteParams): sheets_v4.Schema$ValueRange {
  return readMessage(params.requestBody, 'ValueRange');
}

export function createValuesApi(world: ApiWorld): ValuesApi {
  return {
    get(spreadsheetId, params, caller) {
      const { book } = openBook(world, spreadsheetId, caller);
      return refusing(() => valueRange(book, readTarget(book, params.range ?? ''), params));
    },

    batchGet(spreadsheetId, params, caller) {
      const { book } = openBook(world, spreadsheetId, caller);
      return refusing(() => ({
        spreadsheetId,
        valueRanges: (params.ranges ?? []).map((range) => valueRange(book, readTarget(book, range), params)),
      }));
    },

    batchGetByDataFilter(spreadsheetId, requestBody, caller) {
      const body = readMessage(requestBody, 'BatchGetValuesByDataFilterRequest');
      const { book } = openBook(world, spreadsheetId, caller);
      const filters = body.dataFilters ?? [];
      return refusing(() => ({
        spreadsheetId,
        valueRanges: filters.map((filter, index) => ({
          valueRange: valueRange(
            book,
            atPlace(`dataFilter[${index}]`, () => filterTarget(book, filter)),
            body,
          ),
          dataFilters: [filter],
        })),
      }));
    },

    update(spreadsheetId, params, caller) {
      const open = openBook(world, spreadsheetId, caller);
      const { book, writer } = open;
      const body = bodyRange(params);
      return changeBook(world, open, () => {
        const option = inputOption(params.valueInputOption);
        const written = writeValues(book, params.range ?? '', body, option, writer);
        return updateResponse(world, book, spreadsheetId, written, responseOptions(params));
      });
    },

    batchUpdate(spreadsheetId, requestBody, caller) {
      const body = readMessage(requestBody, 'BatchUpdateValuesRequest');
      const open = openBook(world, spreadsheetId, caller);
      const { book, writer } = open;
      return changeBook(world, open, () => {
        const option = inputOption(body.valueInputOption);
        const written = (body.data ?? []).map((data, index) =>
          atPlace(`data[${index}]`, () => writeValues(book, data.range ?? '', data, option, writer)),
        );
        const sum = (of: (one: Written) => number) => written.reduce((total, one) => total + of(one), 0);
        const options = responseOptions(body);
        return {
          spreadsheetId,
          totalUpdatedRows: sum((one) => one.rows),
          totalUpdatedColumns: sum((one) => one.columns),
          totalUpdatedCells: sum((one) => one.cells),
          totalUpdatedSheets: new Set(written.map((one) => one.target.sheet)).size,
          responses: written.map((one) => updateResponse(world, book, spreadsheetId, one, options)),
        };
      });
    },

    append(spreadsheetId, params, caller) {
      const open = openBook(world, spreadsheetId, caller);
      const { book, writer } = open;
      const body = bodyRange(params);
      return changeBook(world, open, () => {
        const option = inputOption(params.valueInputOption);
        const insertsRows = params.insertDataOption === 'INSERT_ROWS';
        const { table, sheet, written } = appendValues(book, params.range ?? '', body, option, insertsRows, writer);
        return {
          spreadsheetId,
          ...(table !== undefined && { tableRange: spellTarget({ sheet, rect: table }) }),
          updates: updateResponse(world, book, spreadsheetId, written, responseOptions(params)),
        };
      });
    },

    clear(spreadsheetId, params, caller) {
      const open = openBook(world, spreadsheetId, caller);
      const { book, writer } = open;
      return changeBook(world, open, () => {
        const target = readTarget(book, params.range ?? '');
        clearValues(book, target, writer);
        return { spreadsheetId, clearedRange: spellTarget(target) };
      });
    },

    batchClear(spreadsheetId, requestBody, caller) {
      const body = readMessage(requestBody, 'BatchClearValuesRequest');
      const open = openBook(world, spreadsheetId, caller);
      const { book, writer } = open;
      return changeBook(world, open, () => ({
        spreadsheetId,
        clearedRanges: (body.ranges ?? []).map((range, index) =>
          atPlace(`range[${index}]`, () => {
            const target = readTarget(book, range);
            clearValues(book, target, writer);
            return spellTarget(target);
          }),
        ),
      }));
    },
  };
}
