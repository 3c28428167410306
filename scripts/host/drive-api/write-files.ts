import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { cloneBook } from '../book/snapshot';
import {
  type DriveFile,
  FOLDER_MIME_TYPE,
  mayChange,
  SHORTCUT_MIME_TYPE,
  SPREADSHEET_MIME_TYPE,
  touchFile,
} from '../drive/drive';
import { makeFile } from '../drive/make-file';
import { isFolder, parentOf, ROOT_FOLDER, withAllWithin } from '../drive/tree';
import type { ApiWorld, Caller } from '../sheets-api/access';
import { createSheetsApi } from '../sheets-api/api';
import { ApiError, notImplemented } from '../sheets-api/error';
import { invalidParameter } from './query';

/** What a file holds, as it is sent beside its facts. */
export interface Media {
  readonly bytes: Uint8Array;
  readonly type: string | undefined;
}

export interface Moves {
  /** Ids with commas between. */
  readonly addParents?: string | undefined;
  readonly removeParents?: string | undefined;
}

type Body = drive_v3.Schema$File;

const WRITABLE = new Set([
  'name',
  'mimeType',
  'description',
  'starred',
  'parents',
  'trashed',
  'writersCanShare',
  'shortcutDetails',
  'kind',
  'id',
]);

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/create */
export function createFile(world: ApiWorld, body: Body, caller: Caller, media?: Media): DriveFile {
  assertKnown(body);
  const parent = placeOf(world, body, caller);
  const name = body.name ?? 'Untitled';
  const mimeType = body.mimeType ?? media?.type ?? 'application/octet-stream';
  if (mimeType === SPREADSHEET_MIME_TYPE) return makeSpreadsheet(world, body, name, parent, caller, media);
  const isGoogles = mimeType.startsWith('application/vnd.google-apps.');
  if (isGoogles && mimeType !== FOLDER_MIME_TYPE && mimeType !== SHORTCUT_MIME_TYPE)
    throw notImplemented(`files.create of ${mimeType}`);
  const file = makeFile(world.drive, world.clock, {
    name,
    mimeType,
    owner: caller.email,
    ...(parent !== undefined && { parent }),
    ...(!isGoogles && { content: media?.bytes ?? new Uint8Array() }),
    ...(typeof body.id === 'string' && { id: body.id }),
    ...(mimeType === SHORTCUT_MIME_TYPE && { target: targetOf(body) }),
  });
  setFacts(file, body);
  return file;
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/update */
export function updateFile(
  world: ApiWorld,
  file: DriveFile,
  body: Body,
  { addParents, removeParents }: Moves,
  caller: Caller,
  media?: Media,
): DriveFile {
  assertKnown(body);
  assertMayChange(file, caller);
  if (body.parents !== undefined) {
    const text =
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.';
    throw new ApiError(403, undefined, text, 'fieldNotWritable');
  }
  if (media !== undefined) {
    if (file.book !== undefined) throw notImplemented('files.update of a spreadsheet with content');
    file.content = media.bytes;
    file.mimeType = body.mimeType ?? media.type ?? file.mimeType;
  } else if (body.mimeType != null && body.mimeType !== file.mimeType)
    throw notImplemented('files.update of a type alone');
  const [added] = (addParents ?? '').split(',').filter(Boolean);
  if (added !== undefined) file.parent = placeOf(world, { parents: [added] }, caller) ?? ROOT_FOLDER;
  else if ((removeParents ?? '').split(',').includes(parentOf(file) ?? '')) file.parent = null;
  if (body.name != null) rename(file, body.name);
  setFacts(file, body);
  touchFile(file, world.clock);
  return file;
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/copy */
export function copyFile(world: ApiWorld, source: DriveFile, body: Body, caller: Caller): DriveFile {
  assertKnown(body);
  if (isFolder(source)) throw new ApiError(403, undefined, 'This file cannot be copied by the user.', 'cannotCopyFile');
  if (body.mimeType != null && body.mimeType !== source.mimeType) throw notImplemented('files.copy into another type');
  const { name, mimeType, content, target, book } = source;
  const parent = body.parents === undefined ? (source.parent ?? undefined) : placeOf(world, body, caller);
  const file = makeFile(world.drive, world.clock, {
    name: body.name ?? `Copy of ${name}`,
    mimeType,
    owner: caller.email,
    ...(parent !== undefined && { parent }),
    ...(content !== undefined && { content }),
    ...(target !== undefined && { target }),
  });
  if (book !== undefined) file.book = cloneBook(book, file.id);
  if (file.book !== undefined) rename(file, file.name);
  setFacts(file, body);
  return file;
}

/** For good, not into the bin; a folder with all that it holds. Only the owner may. */
export function deleteFile(world: ApiWorld, file: DriveFile, caller: Caller): void {
  if (file.owner.toLowerCase() !== caller.email.toLowerCase()) throw insufficient();
  for (const { id } of withAllWithin(world.drive, file)) world.drive.files.delete(id);
}

function makeSpreadsheet(
  world: ApiWorld,
  body: Body,
  name: string,
  parent: string | undefined,
  caller: Caller,
  media: Media | undefined,
): DriveFile {
  if (media !== undefined) throw notImplemented('files.create of a spreadsheet from other content');
  const { spreadsheetId } = createSheetsApi(world).create({ properties: { title: name } }, caller);
  const file = world.drive.files.get(spreadsheetId ?? '');
  if (file === undefined) throw new Error('the drive has lost a new spreadsheet');
  if (parent !== undefined && parent !== ROOT_FOLDER) file.parent = parent;
  setFacts(file, body);
  return file;
}

function rename(file: DriveFile, name: string): void {
  file.name = name;
  if (file.book !== undefined) file.book.properties = { ...file.book.properties, title: name };
}

function setFacts(file: DriveFile, { description, starred, trashed, writersCanShare }: Body): void {
  if (description != null) file.description = description;
  if (starred != null) file.starred = starred;
  if (trashed != null) file.trashed = trashed;
  if (writersCanShare != null) file.isSharedByEditors = writersCanShare;
}

function assertKnown(body: Body): void {
  const odd = Object.keys(body).find((field) => !WRITABLE.has(field));
  if (odd !== undefined) throw notImplemented(`the Drive file field ${odd} in a request`);
}

function assertMayChange(file: DriveFile, { email }: Caller): void {
  if (!mayChange(file, email)) throw insufficient();
}

function insufficient(): ApiError {
  const message = 'The user does not have sufficient permissions for this file.';
  return new ApiError(403, undefined, message, 'insufficientFilePermissions');
}

/** A file is in one folder. */
function placeOf({ drive }: ApiWorld, { parents }: Body, caller: Caller): string | undefined {
  const [parent, second] = parents ?? [];
  if (second !== undefined) throw invalidParameter('parents', 'A file cannot have multiple parents.');
  if (parent === undefined || parent === ROOT_FOLDER) return parent;
  const folder = drive.files.get(parent);
  if (folder === undefined || !isFolder(folder)) {
    throw new ApiError(404, undefined, `File not found: ${parent}.`, 'notFound', {
      location: 'fileId',
      locationType: 'parameter',
    });
  }
  assertMayChange(folder, caller);
  return parent;
}

function targetOf({ shortcutDetails }: Body): string {
  if (typeof shortcutDetails?.targetId === 'string') return shortcutDetails.targetId;
  throw invalidParameter('shortcutDetails.targetId', 'A shortcut must have a target.');
}
