import { type DriveFile, mayChange } from '../../../drive/drive';
import { giveRight, namedIn, takeRight } from '../../../drive/sharing';
import { ServiceError } from '../../../runs/exceptions';
import { UserService } from '../../base/session';
import type { OpenFile } from '../place';
import { emailOf, type Someone } from './someone';

/** Whom a spreadsheet is shared with. */
export class SpreadsheetSharing {
  readonly fileId: string;
  protected readonly file: OpenFile;

  constructor(file: OpenFile) {
    this.file = file;
    this.fileId = file.file.id;
  }

  addEditor(someone: Someone): this {
    return this.addEditors([someone]);
  }

  addEditors(people: readonly Someone[]): this {
    return this.#share((file) => giveRight(file, 'access', people.map(emailOf)));
  }

  addViewer(someone: Someone): this {
    return this.addViewers([someone]);
  }

  /** Who may edit already stays an editor. */
  addViewers(people: readonly Someone[]): this {
    return this.#share((file) => giveRight(file, 'viewers', people.map(emailOf)));
  }

  getEditors(): UserService[] {
    return namedIn(this.file.file, 'access').map((email) => new UserService(email));
  }

  getOwner(): UserService {
    return new UserService(this.file.file.owner);
  }

  getViewers(): UserService[] {
    return namedIn(this.file.file, 'viewers').map((email) => new UserService(email));
  }

  removeEditor(someone: Someone): this {
    return this.#share((file) => takeRight(file, 'access', [emailOf(someone)]));
  }

  removeViewer(someone: Someone): this {
    return this.#share((file) => takeRight(file, 'viewers', [emailOf(someone)]));
  }

  #share(work: (file: DriveFile) => void): this {
    const { file, host } = this.file;
    if (!mayChange(file, host.execution.user)) {
      throw new ServiceError('You do not have permission to perform that action.');
    }
    work(file);
    return this;
  }
}
