import { createHash } from 'node:crypto';
import path from 'node:path';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { type DriveFile, FOLDER_MIME_TYPE, mayChange, SPREADSHEET_MIME_TYPE } from '../drive/drive';
import { parentOf } from '../drive/tree';
import type { Caller } from '../sheets-api/access';
import { notImplemented } from '../sheets-api/error';
import { EVERYTHING, type FieldMask } from '../sheets-api/field-mask';
import { listPermissions } from './permissions';

/** Fields of Drive's File that this host has; others it has not are refused loudly. */
const FILE_FIELDS = new Set([
  'kind',
  'id',
  'name',
  'mimeType',
  'modifiedTime',
  'createdTime',
  'description',
  'starred',
  'trashed',
  'explicitlyTrashed',
  'owners',
  'ownedByMe',
  'parents',
  'permissions',
  'shared',
  'writersCanShare',
  'size',
  'md5Checksum',
  'sha1Checksum',
  'sha256Checksum',
  'fileExtension',
  'fullFileExtension',
  'originalFilename',
  'shortcutDetails',
  'webViewLink',
  'webContentLink',
  'capabilities',
]);

/** @throws 501 for fields that the host has not; `*` asks for what it has. */
export function fileMask(mask: FieldMask): FieldMask {
  if (mask === EVERYTHING || mask.children.has('*')) return EVERYTHING;
  for (const field of mask.children.keys()) {
    if (!FILE_FIELDS.has(field)) throw notImplemented(`Drive file field ${field}`);
  }
  return mask;
}

export function fileJson(file: DriveFile, caller: Caller): drive_v3.Schema$File {
  const { id, name, mimeType, modifiedTime, description, starred, trashed, target, owner } = file;
  const me = owner.toLowerCase() === caller.email.toLowerCase();
  const permissions = listPermissions(file);
  const parent = parentOf(file);
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    modifiedTime,
    createdTime: file.createdTime ?? modifiedTime,
    ...(description !== undefined && { description }),
    starred: starred ?? false,
    trashed: trashed ?? false,
    explicitlyTrashed: trashed ?? false,
    ...(parent !== undefined && { parents: [parent] }),
    owners: [{ kind: 'drive#user', displayName: owner, emailAddress: owner, me }],
    ownedByMe: me,
    permissions,
    shared: permissions.length > 1,
    writersCanShare: file.isSharedByEditors ?? true,
    capabilities: { canEdit: mayChange(file, caller.email), canDownload: mimeType !== FOLDER_MIME_TYPE },
    ...(target !== undefined && { shortcutDetails: { targetId: target } }),
    ...contentFacts(file),
    webViewLink: linkOf(file),
  };
}

/** What only files of bytes have. */
function contentFacts({ id, name, content }: DriveFile): drive_v3.Schema$File {
  if (content === undefined) return {};
  const hash = (algorithm: string) => createHash(algorithm).update(content).digest('hex');
  const ending = path.extname(name).slice(1);
  return {
    size: String(content.length),
    md5Checksum: hash('md5'),
    sha1Checksum: hash('sha1'),
    sha256Checksum: hash('sha256'),
    fileExtension: ending,
    fullFileExtension: ending,
    originalFilename: name,
    webContentLink: `https://drive.google.com/uc?id=${id}&export=download`,
  };
}

function linkOf({ id, mimeType }: DriveFile): string {
  if (mimeType === SPREADSHEET_MIME_TYPE) return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  if (mimeType === FOLDER_MIME_TYPE) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
