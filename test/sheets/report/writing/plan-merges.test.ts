import { describe, expect, it } from 'vitest';
import type { PageRow, RowKind } from '../../../../src/sheets/report/page';
import { planMerges } from '../../../../src/sheets/report/writing/plan-merges';
import type { GridRange } from '../../../../src/sheets/v4';

const sheetId = 700;
const range = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
): GridRange => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const rowsOf = (...kinds: RowKind[]): PageRow[] => kinds.map((kind) => ({ kind, cells: [] }));
const planned = (rows: readonly PageRow[], ...merges: GridRange[]) => planMerges(sheetId, rows, merges);
const whole = (mergeType: string, merged: GridRange) => ({ mergeCells: { range: merged, mergeType } });

describe('the merged cells of a page', () => {
  it('are the parts of a row that are wider than a column', () => {
    expect(planned(rowsOf('unit', 'item:qualityUnits'))).toEqual({
      unmerge: [],
      merge: [whole('MERGE_ROWS', range(1, 2, 2, 4)), whole('MERGE_ROWS', range(1, 2, 4, 6))],
    });
  });

  it('are the groups of the headings, and each other heading over both levels', () => {
    const { merge } = planned(rowsOf('headTop', 'headSub'));
    const both = (column: number) => whole('MERGE_ALL', range(0, 2, column, column + 1));
    expect(merge).toEqual([
      both(0),
      both(1),
      both(2),
      whole('MERGE_ROWS', range(0, 1, 3, 7)),
      whole('MERGE_ROWS', range(0, 1, 7, 13)),
      ...[13, 14, 15, 16, 17, 18, 19, 20, 21].map(both),
    ]);
  });

  it('are made at once in rows below each other, and apart where a row stands between', () => {
    expect(planned(rowsOf('note', 'line', 'unit', 'section', 'section', 'half')).merge).toEqual([
      whole('MERGE_ROWS', range(5, 6, 0, 10)),
      whole('MERGE_ROWS', range(0, 2, 0, 22)),
      whole('MERGE_ROWS', range(3, 5, 0, 22)),
    ]);
  });

  it('are made by column, then by width, from the top down', () => {
    expect(planned(rowsOf('head:worst', 'half', 'item:worst')).merge).toEqual([
      whole('MERGE_ROWS', range(0, 1, 0, 5)),
      whole('MERGE_ROWS', range(2, 3, 0, 5)),
      whole('MERGE_ROWS', range(1, 2, 0, 10)),
      whole('MERGE_ROWS', range(0, 1, 5, 7)),
      whole('MERGE_ROWS', range(2, 3, 5, 7)),
      whole('MERGE_ROWS', range(0, 1, 7, 10)),
      whole('MERGE_ROWS', range(2, 3, 7, 10)),
    ]);
  });

  it('are left alone where they stand', () => {
    expect(planned(rowsOf('line', 'half'), range(0, 1, 0, 22), range(1, 2, 0, 10))).toEqual({ unmerge: [], merge: [] });
    expect(planned(rowsOf('line'), { sheetId, endRowIndex: 1, endColumnIndex: 22 })).toEqual({
      unmerge: [],
      merge: [],
    });
  });

  it('are made where only some of a stack stand', () => {
    expect(planned(rowsOf('line', 'line', 'line'), range(1, 2, 0, 22)).merge).toEqual([
      whole('MERGE_ROWS', range(0, 1, 0, 22)),
      whole('MERGE_ROWS', range(2, 3, 0, 22)),
    ]);
  });

  it.each<[string, GridRange]>([
    ['over two rows', range(0, 2, 0, 22)],
    ['over too few columns', range(0, 1, 0, 21)],
    ['in a row of single cells', range(1, 2, 3, 5)],
    ['beginning in the last column', range(1, 2, 21, 24)],
    ['below the page', range(9, 10, 0, 22)],
  ])('go where they stand wrong: %s', (_, wrong) => {
    expect(planned(rowsOf('line', 'unit'), wrong)).toEqual({
      unmerge: [{ unmergeCells: { range: wrong } }],
      merge: [whole('MERGE_ROWS', range(0, 1, 0, 22))],
    });
  });

  it('are people’s own behind the page', () => {
    expect(planned(rowsOf('unit'), range(0, 3, 22, 25))).toEqual({ unmerge: [], merge: [] });
  });
});
