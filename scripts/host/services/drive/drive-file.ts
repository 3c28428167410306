import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { type EnumValue, enumValue } from '../../bridge/enum-value';
import { mayChange, mayOpen, SPREADSHEET_MIME_TYPE, touchFile } from '../../drive/drive';
import { notImplemented, ServiceError } from '../../runs/exceptions';
import type { UserService } from '../base/session';
import { authorized, SCOPES } from '../scopes';
import { copyFile } from '../spreadsheet/file/copy-file';
import { SpreadsheetSharing } from '../spreadsheet/file/sharing';
import { emailOf, type Someone } from '../spreadsheet/file/someone';
import { apply, type OpenFile } from '../spreadsheet/place';
import { FileIteratorService, FolderIteratorService } from './iterators';

/** A file of the drive, whose one folder is `root`. */
export interface DrivePlace extends OpenFile {
  readonly root: () => object;
}

/** https://developers.google.com/apps-script/reference/drive/file */
export class FileService {
  readonly fileId: string;
  readonly open: DrivePlace;
  readonly #sharing: SpreadsheetSharing;

  constructor(open: DrivePlace) {
    this.open = open;
    this.fileId = open.file.id;
    this.#sharing = new SpreadsheetSharing(open);
  }

  addEditor(someone: Someone): this {
    this.#sharing.addEditor(someone);
    return this;
  }

  addEditors(people: readonly Someone[]): this {
    this.#sharing.addEditors(people);
    return this;
  }

  addViewer(someone: Someone): this {
    this.#sharing.addViewer(someone);
    return this;
  }

  addViewers(people: readonly Someone[]): this {
    this.#sharing.addViewers(people);
    return this;
  }

  getAccess(someone: Someone): EnumValue {
    const { file } = this.open;
    const email = emailOf(someone);
    const right = file.owner.toLowerCase() === email.toLowerCase() ? 'OWNER' : mayChange(file, email) ? 'EDIT' : 'VIEW';
    return enumValue('Drive.Permission', mayOpen(file, email) ? right : 'NONE');
  }

  getEditors(): UserService[] {
    return this.#sharing.getEditors();
  }

  getId(): string {
    return this.fileId;
  }

  getLastUpdated(): Date {
    return new Date(this.open.file.modifiedTime);
  }

  getMimeType(): string {
    return this.open.file.mimeType;
  }

  getName(): string {
    return this.open.file.name;
  }

  getOwner(): UserService {
    return this.#sharing.getOwner();
  }

  /** The drive of the host is one folder. */
  getParents(): FolderIteratorService {
    return new FolderIteratorService([this.open.root()]);
  }

  /** Documents of Google's own editors take no room. */
  getSize(): number {
    if (this.open.file.mimeType !== SPREADSHEET_MIME_TYPE)
      throw notImplemented('File.getSize of a file that is no spreadsheet');
    return 0;
  }

  getUrl(): string {
    const isSheet = this.open.file.mimeType === SPREADSHEET_MIME_TYPE;
    if (!isSheet) return `https://drive.google.com/file/d/${this.fileId}/view?usp=drivesdk`;
    return `https://docs.google.com/spreadsheets/d/${this.fileId}/edit?usp=drivesdk`;
  }

  getViewers(): UserService[] {
    return this.#sharing.getViewers();
  }

  isTrashed(): boolean {
    return this.open.file.trashed === true;
  }

  /** A copy is called after the file unless it is given a name; whatever folder is given can only be the one there is. */
  makeCopy(...args: readonly unknown[]): FileService {
    if (this.open.file.book === undefined) throw notImplemented('File.makeCopy of a file that is no spreadsheet');
    const name = args.find((arg): arg is string => typeof arg === 'string');
    return new FileService({ ...this.open, ...copyFile(this.open, name ?? `Copy of ${this.getName()}`) });
  }

  removeEditor(someone: Someone): this {
    this.#sharing.removeEditor(someone);
    return this;
  }

  removeViewer(someone: Someone): this {
    this.#sharing.removeViewer(someone);
    return this;
  }

  setName(name: string): this {
    this.#assertMayChange();
    if (this.open.file.book !== undefined) {
      apply(this.open, { updateSpreadsheetProperties: { properties: { title: name }, fields: 'title' } });
    } else this.open.file.name = name;
    return this;
  }

  setTrashed(trashed: boolean): this {
    this.#assertMayChange();
    this.open.file.trashed = trashed;
    touchFile(this.open.file, this.open.host.workspace.clock);
    return this;
  }

  #assertMayChange(): void {
    if (mayChange(this.open.file, this.open.host.execution.user)) return;
    throw new ServiceError('Access denied: DriveApp.');
  }
}

/** The files of the drive that the account may open, in the order of their names; one that is in the bin only when it is asked for. */
export function filesOf(
  open: Omit<DrivePlace, 'file'>,
  isWanted: (file: FileService) => boolean,
  trashed = false,
): FileIteratorService {
  const { drive } = open.host.workspace;
  const files = [...drive.files.values()]
    .filter((file) => mayOpen(file, open.host.execution.user) && (file.trashed === true) === trashed)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => new FileService({ ...open, file }));
  return new FileIteratorService(files.filter(isWanted));
}

export const driveFileClass: ClassDefinition = {
  type: 'Drive.File',
  name: 'File',
  service: 'DriveApp',
  of: FileService,
  effects: effects({
    trip: `addEditor addEditors addViewer addViewers getAccess getEditors getLastUpdated getOwner getParents getSize getViewers isTrashed
      makeCopy removeEditor removeViewer setName setTrashed`,
  }),
  needs: (member) =>
    /^(get|is)/.test(member) ? authorized(SCOPES.drive, SCOPES.driveReadonly) : authorized(SCOPES.drive),
};
