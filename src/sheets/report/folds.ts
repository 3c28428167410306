import { isFolded, type ListKey, listOf, type PageRow } from './page';

/** Rows that fold under the row above them, half-open. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  /** Whether they are out of sight at first, and out of the print. */
  readonly isFolded: boolean;
}

/** Shorter lists stand open as a whole: to fold two rows away saves nobody a look. */
const longestOpen = 15;
/** What stands above the fold of a longer list. */
const shownEntries = 10;

/**
 * What these lists say stands elsewhere too, row by row: in the stamp's count, in the table by unit, in `Kiểm tra dữ liệu`.
 * The others are what a leader is asked about, or what only the report says: they fold at a click, and print whole.
 */
const foldedAtFirst: readonly ListKey[] = ['missing', 'submissions', 'qualityUnits', 'partners'];

/** What unfolds below a line, and what follows the first entries of a long list, with the headings that stand again among it. */
export function foldsOf(rows: readonly PageRow[]): Fold[] {
  const below = runsOf(rows, ({ kind }) => (isFolded(kind) ? 'below' : undefined)).map(foldBelow);
  return [...below, ...listFolds(rows)].sort((one, other) => one.start - other.start);
}

function foldBelow({ start, end }: Run): Fold {
  return { start, end, isFolded: true };
}

function listFolds(rows: readonly PageRow[]): Fold[] {
  return runsOf(rows, foldedList).flatMap((run) => {
    const entries = entriesOf(rows, run);
    const first = entries[shownEntries];
    const list = listOf(rows[run.start]?.kind ?? 'blank');
    if (entries.length <= longestOpen || first === undefined || list === undefined) return [];
    return [{ start: first, end: run.end, isFolded: foldedAtFirst.includes(list) }];
  });
}

/** Lists whose last row is a sum stay whole, and so does what the first page has. */
function foldedList({ kind }: PageRow): string | undefined {
  const list = listOf(kind);
  if (list === undefined || isFolded(kind)) return undefined;
  return list.startsWith('counts') || neverFolded.includes(list) ? undefined : list;
}

/** The entries of a list that are out of sight at first, counted from 1. */
export function foldedEntries(
  list: ListKey,
  count: number,
): { readonly from: number; readonly to: number } | undefined {
  const isFolded = foldedAtFirst.includes(list) && count > longestOpen;
  return isFolded ? { from: shownEntries + 1, to: count } : undefined;
}

const neverFolded: readonly ListKey[] = ['worst', 'decisions', 'trend', 'quality'];

function entriesOf(rows: readonly PageRow[], { start, end }: Run): number[] {
  const indexes: number[] = [];
  for (let index = start; index < end; index += 1) {
    if (rows[index]?.kind.startsWith('item:')) indexes.push(index);
  }
  return indexes;
}

interface Run {
  readonly start: number;
  end: number;
}

/** Rows below each other with the same name, those without one left out. */
function runsOf(rows: readonly PageRow[], nameOf: (row: PageRow) => string | undefined): Run[] {
  const runs: (Run & { name: string })[] = [];
  for (const [index, row] of rows.entries()) {
    const name = nameOf(row);
    if (name === undefined) continue;
    const last = runs[runs.length - 1];
    if (last?.end === index && last.name === name) last.end = index + 1;
    else runs.push({ name, start: index, end: index + 1 });
  }
  return runs;
}
