import { createHash } from 'node:crypto';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { type DriveFile, domainOf, mayChange, touchFile } from '../drive/drive';
import { giveRight, namedIn, takeRight } from '../drive/sharing';
import type { ApiWorld, Caller } from '../sheets-api/access';
import { ApiError, notImplemented } from '../sheets-api/error';
import { invalidParameter } from './query';

type Permission = drive_v3.Schema$Permission;

const RIGHTS = { writer: 'access', commenter: 'commenters', reader: 'viewers' } as const;
const LINK_RIGHTS = { writer: 'EDIT', commenter: 'COMMENT', reader: 'VIEW' } as const;

export function listPermissions(file: DriveFile): Permission[] {
  const people = (['writer', 'commenter', 'reader'] as const).flatMap((role) =>
    namedIn(file, RIGHTS[role])
      .filter((email) => email.toLowerCase() !== file.owner.toLowerCase())
      .map((email) => personal(email, role)),
  );
  const link =
    file.link ?? (file.access === undefined ? ({ who: 'ANYONE_WITH_LINK', right: 'EDIT' } as const) : undefined);
  const role = Object.entries(LINK_RIGHTS).find(([, right]) => right === link?.right)?.[0];
  const general: Permission[] =
    link === undefined || role === undefined ? [] : [generalPermission(file, role, link.who)];
  return [personal(file.owner, 'owner'), ...people, ...general];
}

/** @throws for kinds of people and roles that the host has not. */
export function sharePermission(world: ApiWorld, file: DriveFile, body: Permission, caller: Caller): Permission {
  assertMayShare(file, caller);
  const { type, role, emailAddress } = body;
  if (type !== 'user' && type !== 'anyone' && type !== 'domain') throw notImplemented(`a permission of type ${type}`);
  if (role !== 'writer' && role !== 'commenter' && role !== 'reader') throw notImplemented(`a permission as ${role}`);
  touchFile(file, world.clock);
  if (type === 'user') {
    if (typeof emailAddress !== 'string')
      throw invalidParameter(
        'permission.emailAddress',
        'The specified emailAddress is invalid or not applicable for the given permission type.',
      );
    giveRight(file, RIGHTS[role], [emailAddress]);
    return personal(emailAddress, role);
  }
  file.access = namedIn(file, 'access');
  const found = body.allowFileDiscovery === true;
  const who = type === 'domain' ? (found ? 'DOMAIN' : 'DOMAIN_WITH_LINK') : found ? 'ANYONE' : 'ANYONE_WITH_LINK';
  file.link = { who, right: LINK_RIGHTS[role] };
  return generalPermission(file, role, who);
}

export function takePermission(world: ApiWorld, file: DriveFile, id: string, caller: Caller): void {
  assertMayShare(file, caller);
  const found = listPermissions(file).find((one) => one.id === id);
  if (found === undefined) {
    throw new ApiError(404, undefined, `Permission not found: ${id}.`, 'notFound', {
      location: 'permissionId',
      locationType: 'parameter',
    });
  }
  touchFile(file, world.clock);
  if (found.type !== 'user') {
    file.access = namedIn(file, 'access');
    delete file.link;
    return;
  }
  for (const right of Object.values(RIGHTS)) takeRight(file, right, [found.emailAddress ?? '']);
}

function assertMayShare(file: DriveFile, { email }: Caller): void {
  if (mayChange(file, email)) return;
  const message = 'The user does not have sufficient permissions for this file.';
  throw new ApiError(403, undefined, message, 'insufficientFilePermissions');
}

function personal(email: string, role: string): Permission {
  const digits = BigInt(`0x${createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 15)}`);
  const id = digits.toString().padStart(20, '0');
  return { kind: 'drive#permission', id, type: 'user', role, emailAddress: email, displayName: email, deleted: false };
}

function generalPermission(file: DriveFile, role: string, who: string): Permission {
  const allowFileDiscovery = !who.endsWith('_WITH_LINK');
  if (who.startsWith('ANYONE')) {
    const id = allowFileDiscovery ? 'anyone' : 'anyoneWithLink';
    return { kind: 'drive#permission', id, type: 'anyone', role, allowFileDiscovery };
  }
  const domain = domainOf(file.owner);
  return { kind: 'drive#permission', id: `${domain}k`, type: 'domain', role, domain, allowFileDiscovery };
}
