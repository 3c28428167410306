import { mayChange } from '../../../drive/drive';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
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
    const emails = people.map(emailOf);
    this.#share('access', [...without(this.#list('access'), emails), ...emails]);
    return this.#unshare('viewers', emails);
  }

  addViewer(someone: Someone): this {
    return this.addViewers([someone]);
  }

  /** Who may edit already stays an editor. */
  addViewers(people: readonly Someone[]): this {
    const emails = without(people.map(emailOf), this.#list('access'));
    this.#share('viewers', [...without(this.#list('viewers'), emails), ...emails]);
    return this;
  }

  getEditors(): UserService[] {
    return this.#list('access').map((email) => new UserService(email));
  }

  getOwner(): UserService {
    return new UserService(this.file.file.owner);
  }

  getViewers(): UserService[] {
    return this.#list('viewers').map((email) => new UserService(email));
  }

  /** Whom everybody's access lets in is not kept out by it. */
  removeEditor(someone: Someone): this {
    return this.#unshare('access', [emailOf(someone)]);
  }

  removeViewer(someone: Someone): this {
    return this.#unshare('viewers', [emailOf(someone)]);
  }

  #list(kind: 'access' | 'viewers'): readonly string[] {
    const people = this.file.file[kind];
    return typeof people === 'object' ? people : [];
  }

  #share(kind: 'access' | 'viewers', people: readonly string[]): void {
    this.#assertMayShare();
    if (typeof this.file.file.access !== 'object')
      throw notImplemented('sharing a spreadsheet that everybody may edit');
    this.file.file[kind] = people;
  }

  #unshare(kind: 'access' | 'viewers', gone: readonly string[]): this {
    this.#assertMayShare();
    if (typeof this.file.file[kind] === 'object') this.file.file[kind] = without(this.#list(kind), gone);
    return this;
  }

  #assertMayShare(): void {
    if (mayChange(this.file.file, this.file.host.execution.user)) return;
    throw new ServiceError('You do not have permission to perform that action.');
  }
}

function without(people: readonly string[], gone: readonly string[]): string[] {
  const folded = gone.map((email) => email.toLowerCase());
  return people.filter((email) => !folded.includes(email.toLowerCase()));
}
