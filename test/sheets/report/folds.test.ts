import { describe, expect, it } from 'vitest';
import { foldedEntries, foldsOf } from '../../../src/sheets/report/folds';
import type { ListKey, PageRow, RowKind } from '../../../src/sheets/report/page';

const rowsOf = (...kinds: (RowKind | readonly [RowKind, number])[]): PageRow[] =>
  kinds.flatMap((kind) => {
    const [name, count] = typeof kind === 'string' ? [kind, 1] : kind;
    return Array.from({ length: count }, () => ({ kind: name, cells: ['x'] }));
  });

describe('what folds', () => {
  it('is what stands below a line of the table, each line’s rows for themselves', () => {
    expect(foldsOf(rowsOf('headSub', 'unit', ['below', 2], 'unit', 'unit', 'below', 'total'))).toEqual([
      { start: 2, end: 4, isFolded: true },
      { start: 6, end: 7, isFolded: true },
    ]);
  });

  it('is what stands below an entry of a register', () => {
    expect(foldsOf(rowsOf('head:items3', 'item:items3', ['fold:items3', 3], 'item:items3', 'fold:items3'))).toEqual([
      { start: 2, end: 5, isFolded: true },
      { start: 6, end: 7, isFolded: true },
    ]);
  });

  it.each<[ListKey, boolean]>([
    ['missing', true],
    ['submissions', true],
    ['qualityUnits', true],
    ['partners', true],
    ['overdue', false],
    ['difficulties', false],
    ['items4', false],
    ['sums3', false],
  ])('of the list “%s” is what follows the first ten of more than fifteen', (list, isFolded) => {
    const page = (count: number) => rowsOf('section', `head:${list}`, [`item:${list}`, count], 'note');
    expect(foldsOf(page(15))).toEqual([]);
    expect(foldsOf(page(16))).toEqual([{ start: 12, end: 18, isFolded }]);
    expect(foldsOf(page(40))).toEqual([{ start: 12, end: 42, isFolded }]);
  });

  it.each<ListKey>(['worst', 'decisions', 'trend', 'quality', 'counts4'])('is nothing of the list “%s”', (list) => {
    expect(foldsOf(rowsOf(`head:${list}`, [`item:${list}`, 40]))).toEqual([]);
  });

  it('goes on over headings that stand again on the next printed page, which are no entries', () => {
    const rows = rowsOf('head:overdue', ['item:overdue', 8], 'head:overdue', ['item:overdue', 8], 'blank');
    expect(foldsOf(rows)).toEqual([{ start: 12, end: 18, isFolded: false }]);
    expect(foldsOf(rowsOf('head:overdue', ['item:overdue', 8], 'head:overdue', ['item:overdue', 7]))).toEqual([]);
  });

  it('is counted anew in every list', () => {
    const list = ['head:overdue', ['item:overdue', 10]] as const;
    expect(foldsOf(rowsOf(...list, 'blank', ...list))).toEqual([]);
    expect(foldsOf(rowsOf(...list, 'head:difficulties', ['item:difficulties', 10]))).toEqual([]);
  });

  it('stands in the order of the rows', () => {
    const rows = rowsOf(['item:overdue', 16], 'unit', 'below', 'blank', ['item:partners', 17]);
    expect(foldsOf(rows)).toEqual([
      { start: 10, end: 16, isFolded: false },
      { start: 17, end: 18, isFolded: true },
      { start: 29, end: 36, isFolded: true },
    ]);
  });
});

describe('entries that are out of sight at first', () => {
  it.each<[ListKey, number, { from: number; to: number } | undefined]>([
    ['missing', 15, undefined],
    ['missing', 16, { from: 11, to: 16 }],
    ['submissions', 150, { from: 11, to: 150 }],
    ['qualityUnits', 16, { from: 11, to: 16 }],
    ['partners', 16, { from: 11, to: 16 }],
    ['overdue', 150, undefined],
    ['difficulties', 16, undefined],
    ['items3', 16, undefined],
  ])('of the list “%s” with %i entries are %j', (list, count, wanted) => {
    expect(foldedEntries(list, count)).toEqual(wanted);
  });
});
