import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { SHORTCUT_MIME_TYPE, SPREADSHEET_MIME_TYPE } from '../../drive/drive';
import { makeFile } from '../../drive/make-file';
import { giveRight, takeRight } from '../../drive/sharing';
import { notImplemented } from '../../runs/exceptions';
import { authorized, SCOPES } from '../scopes';
import { copyFile } from '../spreadsheet/file/copy-file';
import { emailOf, type Someone } from '../spreadsheet/file/someone';
import { apply } from '../spreadsheet/place';
import { BlobService } from '../utilities/blob';
import { change, DriveItem } from './drive-item';

/** https://developers.google.com/apps-script/reference/drive/file */
export class FileService extends DriveItem {
  addCommenter(someone: Someone): this {
    return this.addCommenters([someone]);
  }

  addCommenters(people: readonly Someone[]): this {
    return change(this, (file) => giveRight(file, 'commenters', people.map(emailOf)));
  }

  /** What Google's editors hold is given as PDF, which the host does not make. */
  getAs(contentType: string): BlobService {
    if (this.#isGoogles()) throw notImplemented(`File.getAs('${contentType}') of a Google document`);
    return this.getBlob().getAs(contentType);
  }

  getBlob(): BlobService {
    const { content, mimeType, name } = this.open.file;
    if (content === undefined) throw notImplemented(`File.getBlob of ${mimeType}`);
    return new BlobService(content, mimeType, name);
  }

  getDownloadUrl(): string {
    if (this.#isGoogles()) throw notImplemented('File.getDownloadUrl of a Google document');
    return `https://drive.google.com/uc?id=${this.fileId}&export=download`;
  }

  getMimeType(): string {
    return this.open.file.mimeType;
  }

  /** Documents of Google's own editors take no room. */
  getSize(): number {
    const { content, mimeType } = this.open.file;
    if (content === undefined && mimeType !== SPREADSHEET_MIME_TYPE)
      throw notImplemented(`File.getSize of ${mimeType}`);
    return content?.length ?? 0;
  }

  getTargetId(): string | null {
    return this.open.file.target ?? null;
  }

  getTargetMimeType(): string | null {
    return this.open.host.workspace.drive.files.get(this.open.file.target ?? '')?.mimeType ?? null;
  }

  getTargetResourceKey(): null {
    return null;
  }

  getUrl(): string {
    const isSheet = this.open.file.mimeType === SPREADSHEET_MIME_TYPE;
    if (!isSheet) return `https://drive.google.com/file/d/${this.fileId}/view?usp=drivesdk`;
    return `https://docs.google.com/spreadsheets/d/${this.fileId}/edit?usp=drivesdk`;
  }

  /** A copy is called after the file and lies beside it, unless it is told otherwise. */
  makeCopy(...args: readonly unknown[]): FileService {
    const { file, host } = this.open;
    const { drive, clock } = host.workspace;
    const name = args.find((arg): arg is string => typeof arg === 'string') ?? `Copy of ${file.name}`;
    const folder = args.find((arg): arg is DriveItem => arg instanceof DriveItem)?.fileId ?? file.parent;
    const parent = folder === undefined ? {} : { parent: folder };
    if (file.book !== undefined) {
      const copy = copyFile(this.open, name);
      Object.assign(copy.file, parent);
      return new FileService({ ...this.open, ...copy });
    }
    const { mimeType, content, target } = file;
    if (content === undefined && mimeType !== SHORTCUT_MIME_TYPE) throw notImplemented(`File.makeCopy of ${mimeType}`);
    const made = makeFile(drive, clock, {
      name,
      mimeType,
      owner: host.execution.user,
      ...parent,
      ...(content !== undefined && { content }),
      ...(target !== undefined && { target }),
    });
    return new FileService({ ...this.open, file: made });
  }

  removeCommenter(someone: Someone): this {
    return change(this, (file) => takeRight(file, 'commenters', [emailOf(someone)]));
  }

  setContent(content: string): this {
    if (this.#isGoogles()) throw notImplemented('File.setContent of a Google document');
    return change(this, (file) => {
      file.content = Buffer.from(content, 'utf8');
    });
  }

  override setName(name: string): this {
    if (this.open.file.book === undefined) return super.setName(name);
    return change(this, () => {
      apply(this.open, { updateSpreadsheetProperties: { properties: { title: name }, fields: 'title' } });
    });
  }

  #isGoogles(): boolean {
    return this.open.file.mimeType.startsWith('application/vnd.google-apps.');
  }
}

export const driveFileClass: ClassDefinition = {
  type: 'Drive.File',
  name: 'File',
  service: 'DriveApp',
  of: FileService,
  // Logs of public scripts show the name.
  text: (file: FileService) => file.getName(),
  effects: effects({
    trip: `addCommenter addCommenters addEditor addEditors addViewer addViewers getAccess getAs getBlob getDateCreated getDescription
      getEditors getLastUpdated getOwner getParents getSharingAccess getSharingPermission getSize getViewers isShareableByEditors isStarred
      isTrashed makeCopy moveTo removeCommenter removeEditor removeViewer revokePermissions setContent setDescription setName setOwner
      setShareableByEditors setSharing setStarred setTrashed`,
  }),
  needs: (member) =>
    /^(get|is)/.test(member) ? authorized(SCOPES.drive, SCOPES.driveReadonly) : authorized(SCOPES.drive),
};
