import type {
  FileAnswer,
  FilePage,
  FileSheet,
  FilesPort,
  FileTab,
  FileToRead,
  FileWrite,
  NamedSheetId,
} from '../app/ports/files-port';
import { quoteSheet } from '../sheets/requests/a1';
import { cellsOf, formatsOf, type RowDataJson } from '../sheets/requests/row-data';
import type { SheetGrid } from '../sheets/v4';
import { askGoogle, readAnswer } from './rest';

const sheetsAddress = 'https://sheets.googleapis.com/v4/spreadsheets/';
const driveAddress = 'https://www.googleapis.com/drive/v3/files';

/** One call gives the cells, and what a write or a link needs besides them: the sheet's id. */
const sheetFields = encodeURIComponent(
  'properties(title,locale,timeZone),sheets(properties(sheetId,title),merges,data(rowData(values(effectiveValue,effectiveFormat.numberFormat))))',
);

/** Where nobody named the sheet, all that people see of the file tell which it is. */
const everySheetFields = encodeURIComponent(
  'properties(title,locale,timeZone),sheets(properties(sheetId,title,hidden,sheetType),merges,data(rowData(values(effectiveValue,effectiveFormat.numberFormat))))',
);

/** A file is read whole where some of its sheets are known by what is kept with them, and not by their names. */
const wholeFields = encodeURIComponent(
  'properties(title,locale,timeZone),sheets(properties(sheetId,title,hidden,sheetType,gridProperties(rowCount)),developerMetadata(metadataKey,metadataValue),merges,data(rowData(values(effectiveValue,effectiveFormat.numberFormat))))',
);

interface SpreadsheetJson {
  readonly properties?: { readonly title?: string; readonly locale?: string; readonly timeZone?: string };
  readonly sheets?: readonly {
    readonly properties?: {
      readonly sheetId?: number;
      readonly title?: string;
      readonly hidden?: boolean;
      readonly sheetType?: string;
      readonly gridProperties?: { readonly rowCount?: number };
    };
    readonly developerMetadata?: FileTab['metadata'];
    readonly merges?: SheetGrid['merges'];
    readonly data?: readonly { readonly rowData?: readonly RowDataJson[] }[];
  }[];
}

/** Other spreadsheets over REST, as the account that runs the script. What is asked together goes out in one `fetchAll`, one request a file. */
export function createFilesPort(): FilesPort {
  return {
    list: (pageToken) => {
      const [answer] = askGoogle([{ url: listUrl(pageToken) }]);
      return answer === undefined ? noAnswer : readAnswer(answer, readPage);
    },
    read: (files) =>
      askGoogle(files.map(readRequest)).map((answer, index) =>
        readAnswer(answer, (text) => readSheet(text, files[index])),
      ),
    readMarked: (fileIds, mark) =>
      askGoogle(fileIds.map((id) => markedRequest(id, mark))).map((answer, index) =>
        readAnswer(answer, (text) => readSheet(text, { fileId: fileIds[index] ?? '', sheetName: '' })),
      ),
    exportFirstSheets: (fileIds) =>
      askGoogle(
        fileIds.map((id) => ({ url: `${driveAddress}/${encodeURIComponent(id)}/export?mimeType=text%2Fcsv` })),
      ).map((answer) => readAnswer(answer, (text) => (text === '' ? [] : Utilities.parseCsv(text)))),
    inspect: (file, fields) => {
      const [answer] = askGoogle([inspectRequest(file, encodeURIComponent(fields))]);
      return answer === undefined ? noAnswer : readAnswer(answer, (text) => JSON.parse(text) as unknown);
    },
    sheets: (fileIds) =>
      askGoogle(
        fileIds.map((id) => ({
          url: `${sheetsAddress}${encodeURIComponent(id)}?fields=${sheetIdFields}`,
        })),
      ).map((answer) => readAnswer(answer, readSheetIds)),
    write: (writes) =>
      askGoogle(writes.map(writeRequest)).map((answer, index) =>
        readAnswer(answer, (text) => readWritten(text, writes[index]?.shownSheets ?? [])),
      ),
  };
}

const noAnswer: FileAnswer<never> = { isOk: false, status: 0, message: 'no answer' };

function listUrl(pageToken: string | undefined): string {
  const query = {
    q: "mimeType = 'application/vnd.google-apps.spreadsheet'",
    pageSize: '1000',
    fields: 'nextPageToken,files(id,name,modifiedTime,trashed)',
    supportsAllDrives: 'true',
    includeItemsFromAllDrives: 'true',
    ...(pageToken === undefined ? {} : { pageToken }),
  };
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${driveAddress}?${parts.join('&')}`;
}

interface PageJson {
  readonly files?: readonly { id?: string; name?: string; modifiedTime?: string; trashed?: boolean }[];
  readonly nextPageToken?: string;
}

function readPage(text: string): FilePage {
  const { files = [], nextPageToken } = JSON.parse(text) as PageJson;
  return {
    files: files.map(({ id = '', name = '', modifiedTime = '', trashed = false }) => ({
      id,
      name,
      modifiedTime,
      trashed,
    })),
    nextPageToken,
  };
}

function readRequest({ fileId, sheetName, isWhole = false }: FileToRead) {
  if (sheetName !== undefined && !isWhole) return inspectRequest({ fileId, sheetName }, sheetFields);
  const fields = isWhole ? wholeFields : everySheetFields;
  return { url: `${sheetsAddress}${encodeURIComponent(fileId)}?includeGridData=true&fields=${fields}` };
}

/** Returns the sheet that bears the mark, hidden or not: https://developers.google.com/workspace/sheets/api/guides/metadata#read_data_with_a_developer_metadata_lookup */
function markedRequest(fileId: string, [key, value]: readonly [key: string, value: string]) {
  const lookup = { metadataKey: key, metadataValue: value };
  return {
    url: `${sheetsAddress}${encodeURIComponent(fileId)}:getByDataFilter?fields=${sheetFields}`,
    body: { dataFilters: [{ developerMetadataLookup: lookup }], includeGridData: true },
  };
}

/** Without a sheet's name A1 notation means the first visible sheet: https://developers.google.com/workspace/sheets/api/guides/concepts#cell */
const firstSheetRange = 'A:ZZ';

function inspectRequest({ fileId, sheetName }: FileToRead, fields: string) {
  const a1Range = sheetName === undefined ? firstSheetRange : quoteSheet(sheetName);
  return {
    url: `${sheetsAddress}${encodeURIComponent(fileId)}:getByDataFilter?fields=${fields}`,
    body: { dataFilters: [{ a1Range }], includeGridData: true },
  };
}

function readSheet(text: string, file: FileToRead | undefined): FileSheet {
  const { properties, sheets = [] } = JSON.parse(text) as SpreadsheetJson;
  const { title: fileTitle = '', locale, timeZone } = properties ?? {};
  const spreadsheetId = file?.fileId ?? '';
  const tabs = sheets
    .filter(({ properties }) => (properties?.sheetType ?? 'GRID') === 'GRID')
    .map(({ properties, developerMetadata: metadata = [], data, merges }): FileTab => {
      // Zeros and empty parts are left out of v4 JSON.
      const { sheetId = 0, title = '', hidden: isHidden = false, gridProperties } = properties ?? {};
      const rowData = data?.[0]?.rowData ?? [];
      const [rows, formats] = [cellsOf(rowData), formatsOf(rowData)];
      const rowCount = gridProperties?.rowCount ?? rows.length;
      const kept = { isHidden, rowCount, metadata, ...(merges && { merges }) };
      return { spreadsheetId, sheetId, title, rows, locale, timeZone, formats, ...kept };
    });
  const [first, ...others] = tabs.filter(({ isHidden }) => !isHidden);
  const grid = first ?? { spreadsheetId, sheetId: 0, title: '', rows: [], locale, timeZone };
  return file?.isWhole === true ? { fileTitle, grid, tabs } : { fileTitle, grid, others };
}

const sheetIdFields = encodeURIComponent(
  'sheets(properties(sheetId,title),developerMetadata(metadataKey,metadataValue))',
);

function readSheetIds(text: string): readonly NamedSheetId[] {
  const { sheets = [] } = JSON.parse(text) as SpreadsheetJson;
  return sheets.map(({ properties, developerMetadata: metadata = [] }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    metadata,
  }));
}

const writtenFields = encodeURIComponent(
  'updatedSpreadsheet(sheets(properties(title),data(rowData(values(effectiveValue)))))',
);

function writeRequest({ fileId, requests, shownSheets = [] }: FileWrite) {
  const shown = {
    includeSpreadsheetInResponse: true,
    responseIncludeGridData: true,
    responseRanges: shownSheets.map(quoteSheet),
  };
  return {
    url: `${sheetsAddress}${encodeURIComponent(fileId)}:batchUpdate?fields=${shownSheets.length === 0 ? 'spreadsheetId' : writtenFields}`,
    body: { requests, ...(shownSheets.length === 0 ? {} : shown) },
  };
}

/** The answer has sheets in the order of the file, not in that of the ranges. */
function readWritten(text: string, titles: readonly string[]): readonly SheetGrid['rows'][] {
  const { updatedSpreadsheet } = JSON.parse(text) as { updatedSpreadsheet?: SpreadsheetJson };
  const found = new Map(
    (updatedSpreadsheet?.sheets ?? []).map(({ properties, data }) => [properties?.title, data?.[0]?.rowData ?? []]),
  );
  return titles.map((title) => cellsOf(found.get(title) ?? []));
}
