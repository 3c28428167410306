import type { QuestionFacts } from '../proposal/proposal';
import type { AssignedColumn } from './assign-columns';
import type { ColumnProfile } from './column-profile';

/** Shorter texts are names and words of lists. */
const shortestContents = 12;

/** Where no heading says that it heads the contents, the column of the longest texts is taken for it, and asked about. */
export function withTitle(
  columns: readonly AssignedColumn[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): {
  readonly columns: readonly AssignedColumn[];
  readonly question?: { readonly column: number; readonly facts: QuestionFacts };
} {
  if (columns.some(({ key }) => key === 'title')) return { columns };
  const free = columns.filter(({ key, reason }) => key === undefined && reason !== 'numbering' && reason !== 'code');
  let best: AssignedColumn | undefined;
  let length = shortestContents;
  for (const column of free) {
    const data = profiles.get(column.columnIndex);
    if (data === undefined || data.length <= length || data.whens > 0.5 || data.units > 0.5) continue;
    best = column;
    length = data.length;
  }
  const question = {
    column: best?.columnIndex ?? columns[0]?.columnIndex ?? 0,
    facts: { kind: 'noTitle', heading: best?.heading } as const,
  };
  if (best === undefined) return { columns, question };
  const taken = best;
  return {
    columns: columns.map((column) =>
      column === taken ? { ...column, key: 'title', confidence: 0.5, reason: 'data' } : column,
    ),
    question,
  };
}
