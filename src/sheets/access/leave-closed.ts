import type { GridRange, Request } from '../v4';
import type { Access, ClosedRange } from './closed-ranges';
import { type Target, targetsOf } from './request-targets';

/** A list of requests without those that Google would refuse this account. */
export interface OpenRequests {
  readonly requests: readonly Request[];
  /** Sheets that get nothing of it: what is meant for one sheet is written wholly or not at all. */
  readonly closed: readonly ClosedSheet[];
}

export interface ClosedSheet {
  readonly sheetId: number;
  /** The protection that is in the way. */
  readonly description: string;
}

/** One refused request makes Google refuse the whole batch: what a locked range is in the way of is left out, with all else that is meant for its sheet. */
export function leaveClosed(access: Access, requests: readonly Request[]): OpenRequests {
  if (access.size === 0) return { requests, closed: [] };
  const closed = new Map<number, ClosedSheet>();
  const targets = requests.map(targetsOf);
  for (const target of targets.flat()) {
    const [sheetId, lock] = findLock(access, target) ?? [];
    if (sheetId !== undefined && lock !== undefined && !closed.has(sheetId)) {
      closed.set(sheetId, { sheetId, description: lock.description });
    }
  }
  if (closed.size === 0) return { requests, closed: [] };
  const isOpen = (target: Target) => !closed.has(sheetOf(access, target) ?? -1);
  return {
    requests: requests.filter((_, index) => (targets[index] ?? []).every(isOpen)),
    closed: [...closed.values()],
  };
}

/** Whether something keeps the account from writing there. */
export function isRangeClosed(access: Access, range: GridRange): boolean {
  return findLock(access, { kind: 'cells', range }) !== undefined;
}

function findLock(access: Access, target: Target): readonly [number, ClosedRange] | undefined {
  const sheetId = sheetOf(access, target);
  if (sheetId === undefined) return undefined;
  const lock = (access.get(sheetId) ?? []).find((one) => isInTheWay(one, target));
  return lock === undefined ? undefined : [sheetId, lock];
}

function sheetOf(access: Access, target: Target): number | undefined {
  if (target.kind === 'cells') return target.range.sheetId;
  if (target.kind !== 'protection') return target.sheetId;
  for (const [sheetId, locks] of access) if (locks.some(({ id }) => id === target.id)) return sheetId;
  return undefined;
}

function isInTheWay({ id, range, open }: ClosedRange, target: Target): boolean {
  switch (target.kind) {
    case 'all':
      return true;
    case 'protection':
      return id === target.id;
    case 'sheet':
      return isUnbounded(range);
    case 'cells':
      return doOverlap(range, target.range) && !open.some((part) => isWithin(target.range, part));
  }
}

function isUnbounded({ startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex }: GridRange): boolean {
  return startRowIndex === 0 && startColumnIndex === 0 && endRowIndex === undefined && endColumnIndex === undefined;
}

type Span = readonly [start: number, end: number];

function spansOf(range: GridRange): readonly [rows: Span, columns: Span] {
  const { startRowIndex = 0, endRowIndex = Number.POSITIVE_INFINITY } = range;
  const { startColumnIndex = 0, endColumnIndex = Number.POSITIVE_INFINITY } = range;
  return [
    [startRowIndex, endRowIndex],
    [startColumnIndex, endColumnIndex],
  ];
}

function doOverlap(a: GridRange, b: GridRange): boolean {
  const [rows, columns] = spansOf(a);
  const [otherRows, otherColumns] = spansOf(b);
  const meet = (one: Span, other: Span) => one[0] < other[1] && other[0] < one[1];
  return meet(rows, otherRows) && meet(columns, otherColumns);
}

function isWithin(inner: GridRange, outer: GridRange): boolean {
  const [rows, columns] = spansOf(inner);
  const [outerRows, outerColumns] = spansOf(outer);
  const holds = (one: Span, other: Span) => other[0] <= one[0] && one[1] <= other[1];
  return holds(rows, outerRows) && holds(columns, outerColumns);
}
