import type { AssigningDocument } from '../documents/document';
import { isCounted } from '../tasks/status';
import type { Task } from '../tasks/task';
import type { TaskContext } from '../tasks/task-context';

/** The documents on which the counted tasks stand: those of `Văn bản` in its order, then symbols that it does not list. */
export interface Basis {
  readonly listed: readonly AssigningDocument[];
  readonly unlisted: readonly string[];
}

export function listBasis(tasks: readonly Task[], { documents }: TaskContext): Basis {
  const used = new Set<AssigningDocument>();
  const unlisted = new Set<string>();
  let last: readonly string[] | undefined;
  for (const { status, symbols } of tasks) {
    // Neighbouring rows mostly cite the same documents.
    if (!isCounted(status) || symbols === last) continue;
    last = symbols;
    for (const symbol of symbols) {
      const document = documents.find(symbol);
      if (document === undefined) unlisted.add(symbol);
      else used.add(document);
    }
  }
  return { listed: documents.documents.filter((document) => used.has(document)), unlisted: [...unlisted] };
}
