import type { ClassDefinition } from '../../bridge/class-definition';
import { ServiceError } from '../../runs/exceptions';

/** One after another, as Drive gives lists that may be long. */
class Iteration<T> {
  readonly #items: readonly T[];
  #at = 0;

  constructor(items: readonly T[]) {
    this.#items = items;
  }

  hasNext(): boolean {
    return this.#at < this.#items.length;
  }

  next(): T {
    const item = this.#items[this.#at];
    if (item === undefined) {
      throw new ServiceError('Cannot retrieve the next object: iterator has reached the end.');
    }
    this.#at++;
    return item;
  }
}

/** https://developers.google.com/apps-script/reference/drive/file-iterator */
export class FileIteratorService extends Iteration<object> {}

/** https://developers.google.com/apps-script/reference/drive/folder-iterator */
export class FolderIteratorService extends Iteration<object> {}

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
