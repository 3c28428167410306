import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { type DriveFile, mayOpen, SPREADSHEET_MIME_TYPE } from '../drive/drive';
import type { ApiWorld, Caller } from '../sheets-api/access';
import { ApiError, notImplemented } from '../sheets-api/error';
import { type FieldMask, parseMask, pick, under } from '../sheets-api/field-mask';
import { csvOf, firstSheet } from './csv';
import { fileJson, fileMask } from './file-json';
import { listPermissions, sharePermission, takePermission } from './permissions';
import { type FileTest, invalidParameter, parseQuery } from './query';
import { copyFile, createFile, deleteFile, type Media, type Moves, updateFile } from './write-files';

interface ListParams {
  readonly q?: string | undefined;
  readonly fields?: string | undefined;
  readonly pageSize?: number | undefined;
  readonly pageToken?: string | undefined;
  /** `name`, `modifiedTime`, each with ` desc` or not; commas between. */
  readonly orderBy?: string | undefined;
}

export interface GetParams {
  readonly fields?: string | undefined;
}

interface ExportParams {
  readonly mimeType?: string | undefined;
}

/** Drive API v3, as far as files, folders and whom they are shared with go. Throws ApiError with Google's codes and texts. */
interface DriveApi {
  readonly files: {
    list(params: ListParams, caller: Caller): drive_v3.Schema$FileList;
    get(fileId: string, params: GetParams, caller: Caller): drive_v3.Schema$File;
    /** The first sheet as text/csv. */
    export(fileId: string, params: ExportParams, caller: Caller): string;
    create(body: drive_v3.Schema$File, params: GetParams, caller: Caller, media?: Media): drive_v3.Schema$File;
    update(
      fileId: string,
      body: drive_v3.Schema$File,
      params: GetParams & Moves,
      caller: Caller,
      media?: Media,
    ): drive_v3.Schema$File;
    copy(fileId: string, body: drive_v3.Schema$File, params: GetParams, caller: Caller): drive_v3.Schema$File;
    delete(fileId: string, caller: Caller): void;
  };
  readonly permissions: {
    list(fileId: string, params: GetParams, caller: Caller): drive_v3.Schema$PermissionList;
    create(
      fileId: string,
      body: drive_v3.Schema$Permission,
      params: GetParams,
      caller: Caller,
    ): drive_v3.Schema$Permission;
    delete(fileId: string, permissionId: string, caller: Caller): void;
  };
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export */
const MAX_EXPORT_BYTES = 10 * 1024 * 1024;
const MAX_PAGE_SIZE = 1000;
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

function readFields(fields: string): FieldMask {
  try {
    return parseMask(fields);
  } catch (cause) {
    const message = `Invalid field selection ${fields}`;
    const place = { location: 'fields', locationType: 'parameter' };
    throw new ApiError(400, undefined, message, 'invalidParameter', place, { cause });
  }
}

function pageSizeOf(given: number | undefined): number {
  const size = given ?? 100;
  if (Number.isInteger(size) && size >= 1 && size <= MAX_PAGE_SIZE) return size;
  throw invalidParameter('pageSize', `Invalid value '${size}'. Values must be within the range: [1, ${MAX_PAGE_SIZE}]`);
}

/** A token holds its place and its query: another query refuses it. */
function readToken(token: string | undefined, query: string): number {
  if (token === undefined || token === '') return 0;
  const [place, ...rest] = Buffer.from(token, 'base64url').toString('utf8').split('|');
  const start = Number(place);
  if (!Number.isInteger(start) || start < 1 || rest.join('|') !== query) throw invalidParameter('pageToken');
  return start;
}

function writeToken(start: number, query: string): string {
  return Buffer.from(`${start}|${query}`, 'utf8').toString('base64url');
}

type Compare = (a: DriveFile, b: DriveFile) => number;

function ordering(orderBy: string | undefined): Compare {
  const keys = (orderBy ?? '').split(',').filter((key) => key.trim() !== '');
  const compares = keys.map((key): Compare => {
    const [field, direction] = key.trim().split(/\s+/);
    if (field !== 'name' && field !== 'modifiedTime') throw notImplemented(`files.list orderBy ${key}`);
    const sign = direction === 'desc' ? -1 : 1;
    return (a, b) => (a[field] < b[field] ? -sign : a[field] > b[field] ? sign : 0);
  });
  return (a, b) => compares.reduce((order, compare) => (order === 0 ? compare(a, b) : order), 0);
}

function fileNotFound(fileId: string): ApiError {
  return new ApiError(404, undefined, `File not found: ${fileId}.`, 'notFound', {
    location: 'fileId',
    locationType: 'parameter',
  });
}

/** Drive does not tell a file that one may not see from one that is not there. */
function openFile(world: ApiWorld, fileId: string, caller: Caller): DriveFile {
  const file = world.drive.files.get(fileId);
  if (file === undefined || !mayOpen(file, caller.email)) throw fileNotFound(fileId);
  return file;
}

function listFiles(world: ApiWorld, params: ListParams, caller: Caller): drive_v3.Schema$FileList {
  const mask = readFields(params.fields ?? `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`);
  const inFile = under(mask, 'files');
  if (inFile !== undefined) fileMask(inFile);
  const size = pageSizeOf(params.pageSize);
  const query = params.q ?? '';
  const start = readToken(params.pageToken, query);
  const test: FileTest = query.trim() === '' ? () => true : parseQuery(query, { drive: world.drive, me: caller.email });
  const found = [...world.drive.files.values()]
    .filter((file) => mayOpen(file, caller.email) && test(file))
    .sort(ordering(params.orderBy));
  const end = start + size;
  const list: drive_v3.Schema$FileList = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(end < found.length && { nextPageToken: writeToken(end, query) }),
    files: found.slice(start, end).map((file) => fileJson(file, caller)),
  };
  return pick(list, mask) as drive_v3.Schema$FileList;
}

function exportFile(world: ApiWorld, fileId: string, params: ExportParams, caller: Caller): string {
  const file = openFile(world, fileId, caller);
  const { book } = file;
  if (book === undefined || file.problem !== undefined || file.mimeType !== SPREADSHEET_MIME_TYPE) {
    throw new ApiError(403, undefined, 'Export only supports Docs Editors files.', 'fileNotExportable');
  }
  if (params.mimeType !== 'text/csv') throw notImplemented(`files.export as ${params.mimeType ?? ''}`);
  const csv = csvOf(book, firstSheet(book));
  if (Buffer.byteLength(csv) > MAX_EXPORT_BYTES) {
    throw new ApiError(403, undefined, 'This file is too large to be exported.', 'exportSizeLimitExceeded');
  }
  return csv;
}

export function createDriveApi(world: ApiWorld): DriveApi {
  const shown = (file: DriveFile, params: GetParams, caller: Caller) =>
    pick(fileJson(file, caller), fileMask(readFields(params.fields ?? DEFAULT_FIELDS))) as drive_v3.Schema$File;
  return {
    files: {
      list: (params, caller) => listFiles(world, params, caller),
      get: (fileId, params, caller) => shown(openFile(world, fileId, caller), params, caller),
      export: (fileId, params, caller) => exportFile(world, fileId, params, caller),
      create: (body, params, caller, media) => shown(createFile(world, body, caller, media), params, caller),
      update: (fileId, body, params, caller, media) =>
        shown(updateFile(world, openFile(world, fileId, caller), body, params, caller, media), params, caller),
      copy: (fileId, body, params, caller) =>
        shown(copyFile(world, openFile(world, fileId, caller), body, caller), params, caller),
      delete: (fileId, caller) => deleteFile(world, openFile(world, fileId, caller), caller),
    },
    permissions: {
      list: (fileId, params, caller) =>
        pick(
          { kind: 'drive#permissionList', permissions: listPermissions(openFile(world, fileId, caller)) },
          readFields(params.fields ?? 'kind,permissions(id,type,kind,role)'),
        ) as drive_v3.Schema$PermissionList,
      create: (fileId, body, params, caller) =>
        pick(
          sharePermission(world, openFile(world, fileId, caller), body, caller),
          readFields(params.fields ?? 'id,type,kind,role'),
        ) as drive_v3.Schema$Permission,
      delete: (fileId, permissionId, caller) =>
        takePermission(world, openFile(world, fileId, caller), permissionId, caller),
    },
  };
}
