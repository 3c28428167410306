import { type EnumValue, enumValue } from '../../bridge/enum-value';
import { type DriveFile, mayChange, mayComment, mayOpen, touchFile } from '../../drive/drive';
import { giveRight, namedIn, takeRight } from '../../drive/sharing';
import { isInBin, parentOf, ROOT_FOLDER, withAllWithin } from '../../drive/tree';
import { notImplemented, ServiceError } from '../../runs/exceptions';
import { emailOf, type Someone } from '../spreadsheet/file/someone';
import { accessDenied, type DrivePlace, folderById } from './drive-place';
import { DriveUserService } from './drive-user';
import type { FolderIteratorService } from './iterators';

/** What a file and a folder have in common. */
export class DriveItem {
  readonly fileId: string;
  readonly open: DrivePlace;

  constructor(open: DrivePlace) {
    this.open = open;
    this.fileId = open.file.id;
  }

  addEditor(someone: Someone): this {
    return this.addEditors([someone]);
  }

  addEditors(people: readonly Someone[]): this {
    return change(this, (file) => giveRight(file, 'access', emailsOf(people)), true);
  }

  addViewer(someone: Someone): this {
    return this.addViewers([someone]);
  }

  addViewers(people: readonly Someone[]): this {
    return change(this, (file) => giveRight(file, 'viewers', emailsOf(people)), true);
  }

  getAccess(someone: Someone): EnumValue {
    const { file } = this.open;
    const email = emailOf(someone);
    const rights = [
      ['OWNER', file.owner.toLowerCase() === email.toLowerCase()],
      ['EDIT', mayChange(file, email)],
      ['COMMENT', mayComment(file, email)],
      ['VIEW', mayOpen(file, email)],
    ] as const;
    return enumValue('Drive.Permission', rights.find(([, has]) => has)?.[0] ?? 'NONE');
  }

  getDateCreated(): Date {
    if (this.fileId === ROOT_FOLDER) throw notImplemented('Folder.getDateCreated of My Drive');
    return new Date(this.open.file.createdTime ?? this.open.file.modifiedTime);
  }

  getDescription(): string | null {
    return this.open.file.description ?? null;
  }

  /** Whoever may at least edit, the owner too: as people saw it who ran one test on Google and elsewhere (gas-fakes, notes/oddities.md). */
  getEditors(): DriveUserService[] {
    return usersOf([this.open.file.owner, ...namedIn(this.open.file, 'access')]);
  }

  getId(): string {
    return this.fileId;
  }

  getLastUpdated(): Date {
    if (this.fileId === ROOT_FOLDER) throw notImplemented('Folder.getLastUpdated of My Drive');
    return new Date(this.open.file.modifiedTime);
  }

  getName(): string {
    return this.open.file.name;
  }

  getOwner(): DriveUserService {
    return new DriveUserService(this.open.file.owner);
  }

  getParents(): FolderIteratorService {
    const { drive, file, host } = this.open;
    const parent = folderById(host.workspace.drive, parentOf(file) ?? '', host.execution.user);
    return drive.foldersIn(parent === undefined ? [] : [parent]);
  }

  /** Only items of before September 2021 have one. */
  getResourceKey(): null {
    return null;
  }

  getSharingAccess(): EnumValue {
    const { access, link } = this.open.file;
    return enumValue('Drive.Access', link?.who ?? (access === undefined ? 'ANYONE_WITH_LINK' : 'PRIVATE'));
  }

  /** What is private gives nobody anything beside those who are named. */
  getSharingPermission(): EnumValue {
    const { access, link } = this.open.file;
    return enumValue('Drive.Permission', link?.right ?? (access === undefined ? 'EDIT' : 'NONE'));
  }

  /** Whoever may at least view: see `getEditors`. */
  getViewers(): DriveUserService[] {
    const { file } = this.open;
    const named = (['viewers', 'commenters', 'access'] as const).flatMap((right) => namedIn(file, right));
    return usersOf([...named, file.owner]);
  }

  isShareableByEditors(): boolean {
    return this.open.file.isSharedByEditors ?? true;
  }

  isStarred(): boolean {
    return this.open.file.starred === true;
  }

  isTrashed(): boolean {
    return isInBin(this.open.host.workspace.drive, this.open.file);
  }

  moveTo(destination: DriveItem): this {
    const { drive } = this.open.host.workspace;
    if (withAllWithin(drive, this.open.file).some(({ id }) => id === destination.fileId)) {
      throw notImplemented('Folder.moveTo a folder within it');
    }
    return change(this, (file) => {
      file.parent = destination.fileId;
    });
  }

  removeEditor(someone: Someone): this {
    return change(this, (file) => takeRight(file, 'access', [emailOf(someone)]), true);
  }

  removeViewer(someone: Someone): this {
    return change(this, (file) => takeRight(file, 'viewers', [emailOf(someone)]), true);
  }

  revokePermissions(someone: Someone): this {
    const gone = [emailOf(someone)];
    return change(
      this,
      (file) => {
        for (const right of ['access', 'commenters', 'viewers'] as const) takeRight(file, right, gone);
      },
      true,
    );
  }

  setDescription(description: string): this {
    return change(this, (file) => {
      file.description = description;
    });
  }

  setName(name: string): this {
    return change(this, (file) => {
      file.name = name;
    });
  }

  /** Who owned it goes on as an editor. */
  setOwner(someone: Someone): this {
    const owner = emailOf(someone);
    const { file, host } = this.open;
    if (file.owner.toLowerCase() !== host.execution.user.toLowerCase()) throw accessDenied();
    return change(this, (item) => {
      giveRight(item, 'access', [item.owner]);
      takeRight(item, 'access', [owner]);
      item.owner = owner;
    });
  }

  setShareableByEditors(shareable: boolean): this {
    return change(this, (file) => {
      file.isSharedByEditors = shareable;
    });
  }

  setSharing(accessType: EnumValue, permissionType: EnumValue): this {
    const right = permissionType.value;
    const isPrivate = accessType.value === 'PRIVATE' || right === 'NONE';
    if (!isPrivate && right !== 'VIEW' && right !== 'COMMENT' && right !== 'EDIT') {
      throw new ServiceError('Invalid argument: permissionType');
    }
    const link = { who: accessType.value, right } as NonNullable<DriveFile['link']>;
    return change(
      this,
      (file) => {
        file.access = namedIn(file, 'access');
        if (isPrivate) delete file.link;
        else file.link = link;
      },
      true,
    );
  }

  setStarred(starred: boolean): this {
    return change(this, (file) => {
      file.starred = starred;
    });
  }

  setTrashed(trashed: boolean): this {
    return change(this, (file) => {
      file.trashed = trashed;
    });
  }
}

/** Changes an item, where the account may; what is shared with a folder is shared with all that it holds. */
export function change<T extends DriveItem>(item: T, work: (file: DriveFile) => void, isForAll = false): T {
  const { file, host } = item.open;
  if (item.fileId === ROOT_FOLDER) throw notImplemented('changing My Drive itself');
  if (!mayChange(file, host.execution.user)) throw accessDenied();
  for (const one of isForAll ? withAllWithin(host.workspace.drive, file) : [file]) work(one);
  touchFile(file, host.workspace.clock);
  return item;
}

function emailsOf(people: readonly Someone[]): string[] {
  return people.map(emailOf);
}

function usersOf(emails: readonly string[]): DriveUserService[] {
  return [...new Set(emails)].map((email) => new DriveUserService(email));
}
