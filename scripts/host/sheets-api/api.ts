import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, createBook, createSheet } from '../book/book';
import { nextTextId } from '../book/ids';
import { SPREADSHEET_MIME_TYPE } from '../drive/drive';
import { type ApiWorld, type Caller, openBook } from './access';
import { batchUpdate, runRequests } from './batch-update';
import { asApiError, atPlace, notImplemented } from './error';
import { readMessage } from './schema';
import { show } from './show';
import { filterTargets, readTarget } from './target';
import { createValuesApi, type ValuesApi } from './values/values-api';

export interface GetParams {
  readonly ranges?: readonly string[] | undefined;
  readonly includeGridData?: boolean | undefined;
  /** A partial response; with it grid data comes when the mask names it, whatever `includeGridData` says. */
  readonly fields?: string | undefined;
}

/**
 * Sheets API v4 over the local Drive. Each call gives plain v4 JSON (read it, do not change it: it shares parts with the book)
 * and throws ApiError with Google's code, status and text. https://developers.google.com/workspace/sheets/api/reference/rest
 */
export interface SheetsApi {
  get(spreadsheetId: string, params: GetParams, caller: Caller): sheets_v4.Schema$Spreadsheet;
  getByDataFilter(
    spreadsheetId: string,
    body: sheets_v4.Schema$GetSpreadsheetByDataFilterRequest,
    caller: Caller,
    fields?: string,
  ): sheets_v4.Schema$Spreadsheet;
  batchUpdate(
    spreadsheetId: string,
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
    caller: Caller,
  ): sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
  create(body: sheets_v4.Schema$Spreadsheet, caller: Caller): sheets_v4.Schema$Spreadsheet;
  readonly values: ValuesApi;
}

function newBook(world: ApiWorld, body: sheets_v4.Schema$Spreadsheet): Book {
  const taken = new Set(world.drive.files.keys());
  const title = body.properties?.title ?? 'Untitled spreadsheet';
  const spreadsheetId = nextTextId({ idsGiven: taken.size }, `spreadsheet:${title}`, taken);
  const { locale, timeZone } = body.properties ?? {};
  return createBook(spreadsheetId, {
    title,
    ...(typeof locale === 'string' && { locale }),
    ...(typeof timeZone === 'string' && { timeZone }),
  });
}

export function createSheetsApi(world: ApiWorld): SheetsApi {
  return {
    get(spreadsheetId, params, caller) {
      const open = openBook(world, spreadsheetId, caller);
      try {
        const targets = params.ranges?.map((range) => readTarget(open.book, range));
        const asked = targets === undefined || targets.length === 0 ? undefined : targets;
        return show(open, asked, params.includeGridData ?? false, params.fields);
      } catch (error) {
        throw asApiError(error);
      }
    },

    getByDataFilter(spreadsheetId, requestBody, caller, fields) {
      const body = readMessage(requestBody, 'GetSpreadsheetByDataFilterRequest');
      const open = openBook(world, spreadsheetId, caller);
      try {
        const targets = body.dataFilters?.flatMap((filter, index) =>
          atPlace(`dataFilter[${index}]`, () => filterTargets(open.book, filter)),
        );
        const asked = (body.dataFilters ?? []).length === 0 ? undefined : targets;
        return show(open, asked, body.includeGridData ?? false, fields);
      } catch (error) {
        throw asApiError(error);
      }
    },

    batchUpdate: (spreadsheetId, body, caller) => batchUpdate(world, spreadsheetId, body, caller),

    create(requestBody, caller) {
      const body = readMessage(requestBody, 'Spreadsheet');
      const book = newBook(world, body);
      const sheets = body.sheets ?? [];
      for (const sheet of sheets) {
        if (sheet.data !== undefined) throw notImplemented('spreadsheets.create with sheets[].data');
      }
      const writer = { email: caller.email, owner: caller.email };
      try {
        if (sheets.length === 0) createSheet(book, 'Sheet1');
        const requests = [
          ...sheets.map(({ properties = {} }) => ({ addSheet: { properties } })),
          ...(body.developerMetadata ?? []).map((item) => ({ createDeveloperMetadata: { developerMetadata: item } })),
        ];
        if (requests.length > 0) runRequests({ book, writer }, requests);
      } catch (error) {
        throw asApiError(error);
      }
      const file = {
        id: book.spreadsheetId,
        name: book.properties.title,
        mimeType: SPREADSHEET_MIME_TYPE,
        modifiedTime: new Date(world.clock.now()).toISOString(),
        owner: caller.email,
        access: [caller.email],
        book,
      };
      world.drive.files.set(file.id, file);
      return show({ file, book, writer }, undefined, false, undefined);
    },

    values: createValuesApi(world),
  };
}
