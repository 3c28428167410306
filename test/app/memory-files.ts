import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Drive } from '../../scripts/host/drive/drive';
import type { SheetsApi } from '../../scripts/host/sheets-api/api';
import { ApiError, invalidArgument } from '../../scripts/host/sheets-api/error';
import type { FileAnswer, FilesPort } from '../../src/app/ports/files-port';
import type { Row } from '../../src/core/values/cell';

const asTheyAre = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' } as const;

/** Other spreadsheets of the same Drive; what the local engine refuses comes back as Google's answer. */
export function createMemoryFiles(
  { drive, user }: { readonly drive: Drive; readonly user: string },
  api: SheetsApi,
): FilesPort {
  const caller = { email: user };
  const titles = (fileId: string) => {
    const { properties, sheets = [] } = api.get(
      fileId,
      { fields: 'properties(title),sheets(properties,developerMetadata)' },
      caller,
    );
    const withMetadata = sheets.map((sheet) => ({ ...sheet.properties, metadata: metadataOf(sheet) }));
    return { title: properties?.title ?? '', sheets: withMetadata };
  };
  const rowsOf = (fileId: string, title: string, options: object) =>
    (api.values.get(fileId, { range: quote(title), ...options }, caller).values ?? []) as Row[];
  return {
    list: () => ({
      isOk: true,
      value: {
        files: [...drive.files.values()].map(({ id, name, modifiedTime, trashed = false }) => ({
          id,
          name,
          modifiedTime,
          trashed,
        })),
        nextPageToken: undefined,
      },
    }),
    read: (files) =>
      files.map(({ fileId, sheetName, isWhole = false }) =>
        answerOf(() => {
          const { title: fileTitle, sheets } = titles(fileId);
          if (isWhole) {
            const tabs = sheets.map(({ title = '', sheetId, hidden, gridProperties, metadata }) => ({
              spreadsheetId: fileId,
              sheetId: sheetId ?? 0,
              title: title ?? '',
              rows: rowsOf(fileId, title ?? '', asTheyAre),
              isHidden: hidden === true,
              rowCount: gridProperties?.rowCount ?? 0,
              metadata,
            }));
            const none = { spreadsheetId: fileId, sheetId: 0, title: '', rows: [] };
            return { fileTitle, grid: tabs.find(({ isHidden }) => !isHidden) ?? none, tabs };
          }
          const sheet = sheets.find(({ title, hidden }) =>
            sheetName === undefined ? hidden !== true : title === sheetName,
          );
          if (sheet === undefined) throw invalidArgument(`Unable to parse range: ${sheetName}`);
          const gridOf = ({ title = '', sheetId }: typeof sheet) => {
            const rows = rowsOf(fileId, title ?? '', asTheyAre);
            return { spreadsheetId: fileId, sheetId: sheetId ?? 0, title: title ?? '', rows };
          };
          const others = sheets.filter((other) => other !== sheet && other.hidden !== true).map(gridOf);
          return { fileTitle, grid: gridOf(sheet), ...(sheetName === undefined && { others }) };
        }),
      ),
    readMarked: (fileIds, [key, value]) =>
      fileIds.map((fileId) =>
        answerOf(() => {
          const fields = 'properties(title),sheets(properties(sheetId,title),developerMetadata)';
          const { properties, sheets = [] } = api.get(fileId, { fields }, caller);
          const isMarked = ({ developerMetadata = [] }: (typeof sheets)[number]) =>
            developerMetadata.some((one) => one.metadataKey === key && one.metadataValue === value);
          const { title = '', sheetId = 0 } = sheets.find(isMarked)?.properties ?? {};
          const rows = title ? rowsOf(fileId, title, asTheyAre) : [];
          const grid = { spreadsheetId: fileId, sheetId: sheetId ?? 0, title: title ?? '', rows };
          return { fileTitle: properties?.title ?? '', grid };
        }),
      ),
    exportFirstSheets: (fileIds) =>
      fileIds.map((fileId) =>
        answerOf(() => {
          const first = titles(fileId).sheets[0]?.title ?? '';
          const rows = rowsOf(fileId, first, {}).map((row) => row.map(String));
          const width = Math.max(0, ...rows.map((row) => row.length));
          return rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
        }),
      ),
    inspect: ({ fileId, sheetName }, fields) =>
      answerOf(() => {
        const { sheets } = titles(fileId);
        const shown = sheets.find(({ title, hidden }) =>
          sheetName === undefined ? hidden !== true : title === sheetName,
        );
        if (shown === undefined) throw invalidArgument(`Unable to parse range: ${sheetName}`);
        return api.get(fileId, { fields, includeGridData: true, ranges: [quote(shown.title ?? '')] }, caller);
      }),
    sheets: (fileIds) =>
      fileIds.map((fileId) =>
        answerOf(() =>
          titles(fileId).sheets.map(({ sheetId, title, metadata }) => ({
            sheetId: sheetId ?? 0,
            title: title ?? '',
            metadata,
          })),
        ),
      ),
    write: (writes) =>
      writes.map(({ fileId, requests, shownSheets = [] }) =>
        answerOf(() => {
          api.batchUpdate(fileId, { requests: [...requests] as sheets_v4.Schema$Request[] }, caller);
          return shownSheets.map((title) => rowsOf(fileId, title, asTheyAre));
        }),
      ),
  };
}

function metadataOf({ developerMetadata = [] }: sheets_v4.Schema$Sheet) {
  return developerMetadata.map(({ metadataKey, metadataValue }) => ({
    metadataKey: metadataKey ?? '',
    metadataValue: metadataValue ?? '',
  }));
}

function answerOf<Value>(ask: () => Value): FileAnswer<Value> {
  try {
    return { isOk: true, value: ask() };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { isOk: false, status: error.code, message: error.message };
  }
}

function quote(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}
