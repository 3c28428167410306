import { describe, expect, it } from 'vitest';
import {
  figureSpans,
  isFolded,
  type ListKey,
  listOf,
  listRow,
  pageColumnCount,
  type RowKind,
  spansOf,
  textRow,
} from '../../../src/sheets/report/page';

/** Where the parts of a row end, each beginning where the last one ended. */
function edgesOf(kind: RowKind): number[] {
  const spans = spansOf(kind);
  expect(spans.slice(1).map(([start]) => start)).toEqual(spans.slice(0, -1).map(([, end]) => end));
  return spans.length === 0 ? [] : [spans[0]?.[0] ?? -1, ...spans.map(([, end]) => end)];
}

describe('the parts of a row', () => {
  it.each<[RowKind, number[]]>([
    ['title', [0, 22]],
    ['stamp', [0, 22]],
    ['line', [0, 22]],
    ['band', [0, 22]],
    ['section', [0, 22]],
    ['note', [0, 22]],
    ['half', [0, 10]],
    ['halfSection', [0, 10]],
    ['figures', [0, 3, 9, 15, 22]],
    ['figureNames', [0, 3, 9, 15, 22]],
    ['bar', []],
    ['blank', []],
    ['headTop', []],
    ['headSub', []],
    ['legend', []],
    ['unit', []],
    ['below', []],
    ['total', []],
    ['part', []],
    ['subTotal', []],
  ])('of the kind “%s” are %j', (kind, edges) => {
    expect(edgesOf(kind)).toEqual(edges);
  });

  it.each<[ListKey, number[]]>([
    ['worst', [0, 5, 7, 10]],
    ['decisions', [0, 7, 11, 13, 18, 22]],
    ['trend', [0, 2, 5, 7, 9, 11, 13]],
    ['missing', [0, 1, 2, 17, 22]],
    ['overdue', [0, 1, 2, 5, 10, 12, 14, 16, 19, 22]],
    ['difficulties', [0, 1, 2, 5, 10, 15, 22]],
    ['submissions', [0, 1, 2, 5, 10, 13, 15, 22]],
    ['quality', [0, 9, 11, 22]],
    ['qualityUnits', [0, 1, 2, 4, 6]],
    ['partners', [0, 1, 2, 6]],
    ['counts2', [0, 2, 4]],
    ['counts11', [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]],
    ['counts13', [0, 2, 4, 5, 7, 9, 10, 12, 14, 15, 17, 19, 20, 22]],
    ['counts21', [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]],
    ['sums2', [0, 2, 22]],
    ['sums5', [0, 2, 7, 12, 17, 22]],
    ['sums7', [0, 2, 5, 9, 12, 15, 19, 22]],
    ['items3', [0, 1, 2, 22]],
    ['items6', [0, 1, 2, 7, 12, 17, 22]],
    ['items8', [0, 1, 2, 5, 9, 12, 15, 19, 22]],
  ])('are the same in heading, entry and folded entry of the list “%s”: %j', (list, edges) => {
    for (const row of ['head', 'item', 'fold'] as const) expect(edgesOf(`${row}:${list}`)).toEqual(edges);
  });

  it('leave nothing of the page’s width where it has 22 columns', () => {
    expect(pageColumnCount).toBe(22);
    expect(figureSpans[figureSpans.length - 1]?.[1]).toBe(22);
  });
});

describe('a row of the page', () => {
  it.each<[RowKind, ListKey | undefined, boolean]>([
    ['head:overdue', 'overdue', false],
    ['item:counts3', 'counts3', false],
    ['fold:items12', 'items12', true],
    ['below', undefined, true],
    ['unit', undefined, false],
    ['title', undefined, false],
  ])('of the kind “%s” tells its list and whether it is folded', (kind, list, folded) => {
    expect([listOf(kind), isFolded(kind)]).toEqual([list, folded]);
  });

  it('has each value in the first column of its part, and blanks between', () => {
    expect(listRow('item:worst', ['1. Sở Tài chính', 4, 30])).toEqual({
      kind: 'item:worst',
      cells: ['1. Sở Tài chính', undefined, undefined, undefined, undefined, 4, undefined, 30],
    });
    expect(listRow('head:partners', ['STT', 'Đơn vị', 'Số'])).toEqual({
      kind: 'head:partners',
      cells: ['STT', 'Đơn vị', 'Số'],
    });
  });

  it('has blanks where there are fewer values than parts, and no room for more', () => {
    expect(listRow('item:partners', [1]).cells).toEqual([1, undefined, undefined]);
    expect(listRow('fold:partners', [1, 'a', 2, 'b']).cells).toEqual([1, 'a', 2]);
  });

  it('of one text has it at its beginning', () => {
    expect(textRow('note', 'Không có.')).toEqual({ kind: 'note', cells: ['Không có.'] });
  });
});
