import type { ImportKey } from '../proposal/proposal';
import type { AssignedColumn } from './assign-columns';

/** The columns as people have said: what they name is in no other column that was only found for it. Ticks of several states stand side by side. */
export function withSaid(
  columns: readonly AssignedColumn[],
  said: ReadonlyMap<number, ImportKey | null> | undefined,
): readonly AssignedColumn[] {
  if (said === undefined) return columns;
  const told = columns.map((column) => withKey(column, said.get(column.columnIndex)));
  const byPerson = told.filter(({ reason }) => reason === 'person');
  return told.map((column) => {
    const { key, state, ...rest } = column;
    const isOverruled =
      key !== undefined &&
      column.reason !== 'person' &&
      byPerson.some((one) => one.key === key && (one.state === undefined || state === undefined));
    return isOverruled
      ? { ...rest, key: undefined, confidence: Math.min(0.5, column.confidence), reason: 'rival' }
      : column;
  });
}

function withKey(column: AssignedColumn, key: ImportKey | null | undefined): AssignedColumn {
  if (key === undefined) return column;
  const { state: _, ...rest } = column;
  return { ...(key === 'progress' ? column : rest), key: key ?? undefined, confidence: 1, reason: 'person' };
}
