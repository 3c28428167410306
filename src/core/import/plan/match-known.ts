import { storedCells } from '../../consolidate/stored-cells';
import type { Task, TaskKey } from '../../tasks/task';
import { hasText } from '../../tasks/task-text';
import { headingKey } from '../../text/text';
import type { Cell } from '../../values/cell';
import { isSameCell } from '../../values/cell';
import { importKeys } from '../proposal/proposal';

/** A cell that says another thing in the source than in the tracker. */
export interface CellDifference {
  readonly key: TaskKey;
  readonly now: Cell;
  readonly source: Cell;
}

/** A row of the source beside the task that it is known as. */
export interface KnownRow {
  readonly task: Task;
  readonly differences: readonly CellDifference[];
}

/** By contents and unit a row is known; all else that import writes may differ. */
const compared = importKeys.filter((key) => key !== 'title' && key !== 'lead');

/**
 * Which of some new tasks stand in the tracker already: the same contents with the same unit, each task once and the one with the same
 * deadline first. What the source leaves blank is no difference.
 */
export function matchKnown(incoming: readonly Task[], standing: readonly Task[]): readonly (KnownRow | undefined)[] {
  const byContents = new Map<string, Task[]>();
  for (const task of standing) {
    const key = contentsOf(task);
    const known = byContents.get(key);
    if (known === undefined) byContents.set(key, [task]);
    else known.push(task);
  }
  const found: (KnownRow | undefined)[] = incoming.map(() => undefined);
  const take = (isSame: (one: Task, other: Task) => boolean): void => {
    for (const [index, task] of incoming.entries()) {
      if (found[index] !== undefined) continue;
      const candidates = byContents.get(contentsOf(task)) ?? [];
      const at = candidates.findIndex((one) => isSame(one, task));
      if (at < 0) continue;
      const [match] = candidates.splice(at, 1);
      found[index] = { task: match as Task, differences: differencesOf(match as Task, task) };
    }
  };
  take((one, other) => isSameCell(storedCells(one).dueText, storedCells(other).dueText));
  take(() => true);
  return found;
}

function contentsOf({ place, title }: Task): string {
  return `${place.unitCode}|${headingKey(title)}`;
}

function differencesOf(standing: Task, incoming: Task): readonly CellDifference[] {
  const now = storedCells(standing);
  const source = storedCells(incoming);
  return compared.flatMap((key) =>
    hasText(source[key]) && !isSameCell(now[key], source[key]) ? [{ key, now: now[key], source: source[key] }] : [],
  );
}
