import { describe, expect, it } from 'vitest';
import { isSameRange, isWholeSheet, runsOf } from '../../../../src/sheets/layout/state/ranges';
import type { GridRange } from '../../../../src/sheets/v4';

const size = { rowCount: 300, columnCount: 25 };
const range = (over: Partial<GridRange> = {}): GridRange => ({ sheetId: 7, ...over });
const block = range({ startRowIndex: 4, endRowIndex: 300, startColumnIndex: 2, endColumnIndex: 5 });

describe('two ranges', () => {
  it.each<[string, GridRange, GridRange]>([
    ['all bounds are', block, { ...block }],
    ['one is open below', block, range({ startRowIndex: 4, startColumnIndex: 2, endColumnIndex: 5 })],
    ['one is open at the right', range({ startColumnIndex: 3 }), range({ startColumnIndex: 3, endColumnIndex: 25 })],
    ['zeros are left out', range({ endRowIndex: 3 }), range({ startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0 })],
  ])('are the same when %s', (_, one, other) => {
    expect(isSameRange(one, other, size)).toBe(true);
    expect(isSameRange(other, one, size)).toBe(true);
  });

  it.each<[string, Partial<GridRange>]>([
    ['top', { startRowIndex: 5 }],
    ['bottom', { endRowIndex: 299 }],
    ['left', { startColumnIndex: 1 }],
    ['right', { endColumnIndex: 6 }],
  ])('are not when they differ at the %s', (_, over) => {
    expect(isSameRange(block, { ...block, ...over }, size)).toBe(false);
  });
});

describe('a range over a whole sheet', () => {
  it.each<[Partial<GridRange>, boolean]>([
    [{}, true],
    [{ startRowIndex: 0, endRowIndex: 300, startColumnIndex: 0, endColumnIndex: 25 }, true],
    [{ endRowIndex: 299 }, false],
    [{ endColumnIndex: 24 }, false],
    [{ startRowIndex: 1 }, false],
    [{ startColumnIndex: 1 }, false],
  ])('is open, or ends where the sheet ends: %j', (over, isWhole) => {
    expect(isWholeSheet(range(over), size)).toBe(isWhole);
  });
});

describe('runs of neighbours', () => {
  it.each<[number[], [number, number][]]>([
    [[], []],
    [[4], [[4, 5]]],
    [[4, 5, 6], [[4, 7]]],
    [
      [6, 0, 5, 1, 10],
      [
        [0, 2],
        [5, 7],
        [10, 11],
      ],
    ],
    [
      [9, 10, 2],
      [
        [2, 3],
        [9, 11],
      ],
    ],
  ])('of %j are %j', (indexes, runs) => {
    expect(runsOf(indexes)).toEqual(runs.map(([start, end]) => ({ start, end })));
  });
});
