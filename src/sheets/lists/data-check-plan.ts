import { appendDimension, type CellChange, deleteDimension, insertDimension, writeCells } from '../requests/requests';
import { type DataCheckColumnKey, dataCheckColumns } from '../tables/system-columns';
import type { Request } from '../v4';
import type { DataCheckRow, DataCheckTable } from './data-check';

/** More insertions and deletions than this take Google longer than writing the rows anew. */
const mostSplices = 200;

/**
 * The writes that make the sheet list these problems. Rows that stay are not touched, not even when others come and go between them: they are moved by
 * inserting and deleting rows. When people have sorted the sheet, its cells are compared where they stand.
 */
export function planDataCheck(table: DataCheckTable, wanted: readonly DataCheckRow[], rowCount: number): Request[] {
  const current = table.rows;
  const isGapless = current.every(({ rowNumber }, index) => rowNumber === table.headingRowNumber + 1 + index);
  const segments = isGapless ? findSegments(current, wanted) : undefined;
  const splices = segments?.filter(({ oldCount, newCount }) => oldCount !== newCount).length ?? 0;
  if (segments === undefined || splices > mostSplices) return rewriteInPlace(table, wanted, rowCount);
  return planSegments(table, wanted, segments, rowCount);
}

/** Rows that differ between two rows that are the same in both lists. */
interface Segment {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
}

/** undefined when the rows that both lists have stand in another order. */
function findSegments(current: readonly DataCheckRow[], wanted: readonly DataCheckRow[]): Segment[] | undefined {
  const oldKeys = keysOf(current);
  const newIndex = new Map(keysOf(wanted).map((key, index) => [key, index]));
  const segments: Segment[] = [];
  let oldStart = 0;
  let newStart = 0;
  const close = (oldEnd: number, newEnd: number): void => {
    if (oldEnd > oldStart || newEnd > newStart) {
      segments.push({ oldStart, oldCount: oldEnd - oldStart, newStart, newCount: newEnd - newStart });
    }
  };
  for (const [oldAt, key] of oldKeys.entries()) {
    const newAt = newIndex.get(key);
    if (newAt === undefined) continue;
    if (newAt < newStart) return undefined;
    close(oldAt, newAt);
    oldStart = oldAt + 1;
    newStart = newAt + 1;
  }
  close(current.length, wanted.length);
  return segments;
}

/** Equal rows are told apart by their count. */
function keysOf(rows: readonly DataCheckRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ cells }) => {
    const key = dataCheckColumns.map((column) => cells[column.key]).join('\n');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${count}\n${key}`;
  });
}

/** From the bottom up, so that what is inserted or deleted moves nothing that is still to be done. */
function planSegments(
  table: DataCheckTable,
  wanted: readonly DataCheckRow[],
  segments: readonly Segment[],
  rowCount: number,
): Request[] {
  const { sheetId, headingRowNumber: first } = table;
  const requests: Request[] = [];
  for (const { oldStart, oldCount, newStart, newCount } of [...segments].reverse()) {
    const shared = Math.min(oldCount, newCount);
    const at = first + oldStart + shared;
    const isLast = oldStart + oldCount === table.rows.length;
    if (newCount > oldCount) {
      const missing = isLast ? first + oldStart + newCount - rowCount : 0;
      if (missing > 0) requests.push(appendDimension(sheetId, 'ROWS', missing));
      if (!isLast) requests.push(insertDimension(sheetId, 'ROWS', at, at + newCount - oldCount, at > first));
    }
    const changes: CellChange[] = [];
    for (let offset = 0; offset < newCount; offset += 1) {
      const row = wanted[newStart + offset];
      const old = offset < shared ? table.rows[oldStart + offset] : undefined;
      if (row !== undefined) compareRow(table, first + oldStart + offset, row, old, changes);
    }
    for (let offset = shared; isLast && offset < oldCount; offset += 1) {
      const old = table.rows[oldStart + offset];
      if (old !== undefined) clearRow(table, first + oldStart + offset, old, changes);
    }
    requests.push(...writeCells(sheetId, changes));
    if (oldCount > newCount && !isLast) requests.push(deleteDimension(sheetId, 'ROWS', at, at + oldCount - newCount));
  }
  return requests;
}

/** Compares every cell at its place; rows beyond the list are cleared, not deleted. */
function rewriteInPlace(table: DataCheckTable, wanted: readonly DataCheckRow[], rowCount: number): Request[] {
  const { sheetId, headingRowNumber: first, rows, lastRowNumber } = table;
  const byNumber = new Map(rows.map((row) => [row.rowNumber, row]));
  const changes: CellChange[] = [];
  const end = Math.max(first + wanted.length, lastRowNumber);
  for (let rowIndex = first; rowIndex < end; rowIndex += 1) {
    const row = wanted[rowIndex - first];
    const old = byNumber.get(rowIndex + 1);
    if (row !== undefined) compareRow(table, rowIndex, row, old, changes);
    else if (old !== undefined) clearRow(table, rowIndex, old, changes);
  }
  const missing = first + wanted.length - rowCount;
  return [...(missing > 0 ? [appendDimension(sheetId, 'ROWS', missing)] : []), ...writeCells(sheetId, changes)];
}

function compareRow(
  table: DataCheckTable,
  rowIndex: number,
  row: DataCheckRow,
  old: DataCheckRow | undefined,
  changes: CellChange[],
): void {
  forEachColumn(table, (key, columnIndex) => {
    const value = row.cells[key];
    if (value === (old?.cells[key] ?? '')) return;
    const link = key === 'cell' ? (row.link ?? '') : undefined;
    changes.push({ rowIndex, columnIndex, value, ...(link === undefined ? {} : { link }) });
  });
}

function clearRow(table: DataCheckTable, rowIndex: number, old: DataCheckRow, changes: CellChange[]): void {
  forEachColumn(table, (key, columnIndex) => {
    if (old.cells[key] === '') return;
    changes.push({ rowIndex, columnIndex, value: '', ...(key === 'cell' ? { link: '' } : {}) });
  });
}

function forEachColumn(
  { columnIndex }: DataCheckTable,
  visit: (key: DataCheckColumnKey, columnIndex: number) => void,
): void {
  for (const { key } of dataCheckColumns) {
    const at = columnIndex[key];
    if (at !== undefined) visit(key, at);
  }
}
