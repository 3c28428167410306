import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { DRIVE_API_UNITS } from '../../accounting/limits';
import { ApiRecord } from '../../bridge/api-record';
import type { ClassDefinition } from '../../bridge/class-definition';
import { createDriveApi } from '../../drive-api/api';
import { notImplemented } from '../../runs/exceptions';
import { sheetsApiFailure } from '../../runs/faults';
import { ApiError } from '../../sheets-api/error';
import { createUuid } from '../../workspace/random';
import { SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';
import { assertApiIsOn, assertMayCall } from '../sheets-api/sheets-traffic';
import { assertDriveQuota } from '../url-fetch/google-rest';
import type { BlobService } from '../utilities/blob';

type Options = Readonly<Record<string, unknown>>;
type Api = ReturnType<typeof createDriveApi>;
type BlobSource = { getBlob(): BlobService };
/** Lists and numbers may come as texts, and the other way round. */
const SHARED = new Set([
  'supportsAllDrives',
  'includeItemsFromAllDrives',
  'corpora',
  'spaces',
  'sendNotificationEmail',
  'acknowledgeAbuse',
]);

/** `Drive.Files`: https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
export class DriveFilesService {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  copy(resource: object, fileId: string, options?: Options): unknown {
    const params = paramsOf(options, ['fields']);
    return call(this.#host, 'files.copy', true, (api, caller) =>
      api.files.copy(fileId, toJson(resource), params, caller),
    );
  }

  create(resource: object, media?: BlobSource | null, options?: Options): unknown {
    const params = paramsOf(options, ['fields']);
    return call(this.#host, 'files.create', true, (api, caller) =>
      api.files.create(toJson(resource), params, caller, mediaOf(media)),
    );
  }

  emptyTrash(): void {
    const { drive } = this.#host.workspace;
    call(this.#host, 'files.emptyTrash', true, (api, caller) => {
      const own = [...drive.files.values()].filter((file) => file.trashed === true && file.owner === caller.email);
      for (const { id } of own) if (drive.files.has(id)) api.files.delete(id, caller);
    });
  }

  /** Without `alt: 'media'`, which its signature has no room for, Google refuses: https://issuetracker.google.com/issues/468534237 */
  export(_fileId: string, _mimeType: string): void {
    call(this.#host, 'files.export', false, () => {
      throw new ApiError(403, undefined, 'Export requires alt=media to download the exported content.', 'badRequest');
    });
  }

  generateIds(options?: Options): unknown {
    const { count } = paramsOf(options, ['count', 'space', 'fields']);
    const ids = Array.from({ length: Number(count ?? 10) }, () =>
      `1${createUuid(this.#host.workspace.random).replace(/-/g, '')}`.slice(0, 33),
    );
    return call(this.#host, 'files.generateIds', false, () => ({ kind: 'drive#generatedIds', space: 'drive', ids }));
  }

  get(fileId: string, options?: Options): unknown {
    if (options?.alt !== undefined) throw notImplemented(`Drive.Files.get with alt=${String(options.alt)}`);
    const params = paramsOf(options, ['fields']);
    return call(this.#host, 'files.get', false, (api, caller) => api.files.get(fileId, params, caller));
  }

  list(options?: Options): unknown {
    const { pageSize, ...params } = paramsOf(options, ['q', 'fields', 'pageSize', 'pageToken', 'orderBy']);
    return call(this.#host, 'files.list', false, (api, caller) =>
      api.files.list({ ...params, ...(pageSize !== undefined && { pageSize: Number(pageSize) }) }, caller),
    );
  }

  remove(fileId: string, options?: Options): void {
    paramsOf(options, []);
    call(this.#host, 'files.delete', true, (api, caller) => api.files.delete(fileId, caller));
  }

  update(resource: object, fileId: string, media?: BlobSource | null, options?: Options): unknown {
    const params = paramsOf(options, ['fields', 'addParents', 'removeParents']);
    return call(this.#host, 'files.update', true, (api, caller) =>
      api.files.update(fileId, toJson(resource), params, caller, mediaOf(media)),
    );
  }
}

/** `Drive.Permissions`: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
export class DrivePermissionsService {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  create(resource: object, fileId: string, options?: Options): unknown {
    const params = paramsOf(options, ['fields', 'emailMessage']);
    return call(this.#host, 'permissions.create', true, (api, caller) =>
      api.permissions.create(fileId, toJson(resource), params, caller),
    );
  }

  list(fileId: string, options?: Options): unknown {
    const params = paramsOf(options, ['fields']);
    return call(this.#host, 'permissions.list', false, (api, caller) => api.permissions.list(fileId, params, caller));
  }

  remove(fileId: string, permissionId: string, options?: Options): void {
    paramsOf(options, []);
    call(this.#host, 'permissions.delete', true, (api, caller) => api.permissions.delete(fileId, permissionId, caller));
  }
}

/** The advanced service: https://developers.google.com/apps-script/advanced/drive */
export class DriveService {
  readonly Files: DriveFilesService;
  readonly Permissions: DrivePermissionsService;

  constructor(host: ServiceHost) {
    this.Files = new DriveFilesService(host);
    this.Permissions = new DrivePermissionsService(host);
  }
}

/** What stands in an address is text. @throws for parameters that the host does not know. */
function paramsOf<N extends string>(options: Options | undefined, names: readonly N[]): Partial<Record<N, string>> {
  const params: Partial<Record<N, string>> = {};
  for (const [name, value] of Object.entries(options ?? {})) {
    const known = names.find((one) => one === name);
    if (known === undefined && !SHARED.has(name)) throw notImplemented(`the parameter ${name} of Drive`);
    if (known !== undefined && value !== undefined && value !== null) params[known] = String(value);
  }
  return params;
}

function toJson(resource: object): drive_v3.Schema$File {
  return JSON.parse(JSON.stringify(resource)) as drive_v3.Schema$File;
}

function mediaOf(media: BlobSource | null | undefined) {
  if (media === null || media === undefined) return undefined;
  const blob = media.getBlob();
  return { bytes: Buffer.from(blob.getBytes()), type: blob.getContentType() ?? undefined };
}

function call<T>(
  host: ServiceHost,
  method: string,
  isWrite: boolean,
  run: (api: Api, caller: { readonly email: string }) => T,
): T {
  const { execution, workspace } = host;
  try {
    assertApiIsOn(host, 'Drive');
    const readers = [SCOPES.drive, SCOPES.driveReadonly, SCOPES.driveMetadataReadonly];
    assertMayCall(host, isWrite ? [SCOPES.drive] : readers);
    assertDriveQuota(host, method === 'files.list' ? DRIVE_API_UNITS.list : DRIVE_API_UNITS.get);
    return run(createDriveApi(workspace), { email: execution.user });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 501) throw notImplemented(error.message.replace(/^.*?: /, ''));
    throw sheetsApiFailure(`drive.${method}`, error.code, error.message, error.errors);
  }
}

const part = (name: string, of: ClassDefinition['of']): ClassDefinition => ({
  type: `Drive_v3.Drive.V3.Collection.${name}Collection`,
  name: `Drive.${name}`,
  of,
  effects: 'trip',
});

export const driveApiClasses: readonly ClassDefinition[] = [
  {
    type: 'Drive',
    name: 'Drive',
    of: DriveService,
    effects: undefined,
    // `Drive.newFile()` and its like give a plain object to fill.
    alike: (member) =>
      member.startsWith('new') ? () => new ApiRecord(`Drive_v3.Drive.V3.Schema.${member.slice(3)}`) : undefined,
  },
  part('Files', DriveFilesService),
  part('Permissions', DrivePermissionsService),
];
