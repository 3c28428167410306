import type { TaskKey } from '../../core/tasks/task';
import type { Column } from './columns';

/** What an officer fills and looks at from week to week, first to last: it stands on the first screen and on a printed page. */
const usedDaily: readonly TaskKey[] = [
  'code',
  'title',
  'dueText',
  'dueOn',
  'progress',
  'percent',
  'doneOn',
  'evidence',
  'status',
  'check',
  'delayCause',
  'difficulty',
  'proposal',
];

/** What was assigned, and what the product notes: read once, so that it stands behind, grouped. */
export const assignedOnce: readonly TaskKey[] = [
  'field',
  'source',
  'assignedOn',
  'lead',
  'partners',
  'contact',
  'deliverable',
  'evidenceTo',
  'extendedTo',
  'extensionBasis',
  'note',
  'updatedAt',
];

/** What a unit answers when it is asked: behind the group, which is folded, and so beside what is used daily. */
const answered: readonly TaskKey[] = [
  'committedOn',
  'decidingLevel',
  'reviewedOn',
  'reviewResult',
  'originCode',
  'areas',
];

const order: readonly string[] = [...usedDaily, ...assignedOnce, ...answered];

/** The columns of a new table: by use; columns that the order does not know keep their places at the end. */
export function inOrderOfUse<Some extends Column>(columns: readonly Some[]): Some[] {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...columns].sort((a, b) => rank(a.key) - rank(b.key));
}

/**
 * The order in which a table was laid out, told from which columns stand side by side: tables that were made before the order of use keep theirs,
 * and a heading that went missing is looked for beside its neighbours there.
 */
export function orderOfTable<Key extends string>(
  columns: readonly Column<Key>[],
  found: ReadonlyMap<Key, number>,
): readonly Column<Key>[] {
  const byUse = inOrderOfUse(columns);
  return countNeighbours(byUse, found) > countNeighbours(columns, found) ? byUse : columns;
}

function countNeighbours<Key extends string>(columns: readonly Column<Key>[], found: ReadonlyMap<Key, number>): number {
  let neighbours = 0;
  for (const [index, { key }] of columns.entries()) {
    const place = found.get(key);
    const before = columns[index - 1];
    if (place !== undefined && before !== undefined && found.get(before.key) === place - 1) neighbours += 1;
  }
  return neighbours;
}
