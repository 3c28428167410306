import { computedKeys } from '../../core/tasks/task';
import type { Row } from '../../core/values/cell';
import type { FilePlan } from '../planning/plan-entries';

/** The sheets of a file that are written to, as they were read, in the order in which they are looked at again. */
export function writtenGrids({ tables, tabs }: Pick<FilePlan, 'tables' | 'tabs'>) {
  return [...tables, ...tabs].map(({ grid }) => grid);
}

/** Whether what people wrote in these tables still stands as it was read; an answer without rows tells nothing against it. */
export function isAsRead(plan: Pick<FilePlan, 'tables' | 'tabs'>, sheets: readonly (readonly Row[])[]): boolean {
  const ours = [
    ...plan.tables.map(({ table }) => {
      const columns = new Set(computedKeys.map((key) => table.place.columnIndex[key]));
      return (_: number, columnIndex: number) => columns.has(columnIndex);
    }),
    ...plan.tabs.map(({ changes }) => {
      const cells = new Set(changes.map(({ rowIndex, columnIndex }) => `${rowIndex} ${columnIndex}`));
      return (rowIndex: number, columnIndex: number) => cells.has(`${rowIndex} ${columnIndex}`);
    }),
  ];
  const grids = writtenGrids(plan);
  return sheets.every((rows, index) => {
    const [before, isOurs] = [grids[index]?.rows, ours[index]];
    return before === undefined || isOurs === undefined || isSame(before, rows, isOurs);
  });
}

function isSame(
  before: readonly Row[],
  now: readonly Row[],
  isOurs: (rowIndex: number, columnIndex: number) => boolean,
): boolean {
  const height = Math.max(before.length, now.length);
  for (let rowIndex = 0; rowIndex < height; rowIndex += 1) {
    const [then = [], after = []] = [before[rowIndex], now[rowIndex]];
    const width = Math.max(then.length, after.length);
    for (let columnIndex = 0; columnIndex < width; columnIndex += 1) {
      if (!isOurs(rowIndex, columnIndex) && (then[columnIndex] ?? '') !== (after[columnIndex] ?? '')) return false;
    }
  }
  return true;
}
