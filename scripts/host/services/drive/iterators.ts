import type { ClassDefinition } from '../../bridge/class-definition';
import type { DriveFile } from '../../drive/drive';
import { ServiceError } from '../../runs/exceptions';

/** One after another, as Drive gives lists that may be long. */
class Iteration {
  readonly #items: readonly DriveFile[];
  readonly #show: (file: DriveFile) => object;
  #at = 0;

  constructor(items: readonly DriveFile[], show: (file: DriveFile) => object) {
    this.#items = items;
    this.#show = show;
  }

  /** For another run, which goes on where this one stands. */
  getContinuationToken(): string {
    const ids = this.#items.slice(this.#at).map(({ id }) => id);
    return Buffer.from(JSON.stringify(ids), 'utf8').toString('base64url');
  }

  hasNext(): boolean {
    return this.#at < this.#items.length;
  }

  next(): object {
    const item = this.#items[this.#at];
    if (item === undefined) {
      throw new ServiceError('Cannot retrieve the next object: iterator has reached the end.');
    }
    this.#at++;
    return this.#show(item);
  }
}

/** @throws for a text that no iterator gave. */
export function idsOfToken(token: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (Array.isArray(ids)) return ids.map(String);
  } catch {
    // Not one of ours: said below.
  }
  throw new ServiceError('Invalid argument: continuationToken');
}

/** https://developers.google.com/apps-script/reference/drive/file-iterator */
export class FileIteratorService extends Iteration {}

/** https://developers.google.com/apps-script/reference/drive/folder-iterator */
export class FolderIteratorService extends Iteration {}

export const iteratorClasses: readonly ClassDefinition[] = [
  {
    type: 'Drive.FileIterator',
    name: 'FileIterator',
    service: 'DriveApp',
    of: FileIteratorService,
    effects: undefined,
  },
  {
    type: 'Drive.FolderIterator',
    name: 'FolderIterator',
    service: 'DriveApp',
    of: FolderIteratorService,
    effects: undefined,
  },
];
