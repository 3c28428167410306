import { describe, expect, it } from 'vitest';
import type { AssignedColumn } from '../../../../src/core/import/columns/assign-columns';
import type { ImportKey } from '../../../../src/core/import/proposal/proposal';
import { factsOf, hasContent, type TableColumns } from '../../../../src/core/import/rows/row-facts';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { type FixtureCell, share, sourceOf } from '../source-table';

/** A numbering, then columns with these keys. */
function tableOf(keys: readonly (ImportKey | undefined)[], more: Partial<TableColumns> = {}): TableColumns {
  const columns = [undefined, ...keys].map(
    (key, columnIndex): AssignedColumn => ({
      columnIndex,
      heading: '',
      key,
      confidence: 1,
      reason: columnIndex === 0 ? 'numbering' : 'heading',
      examples: [],
    }),
  );
  const last = keys.length;
  return { columns, numbering: new Set([0]), first: 0, last, scanFirst: 0, scanLast: last, ...more };
}
const keyed = tableOf(['title', 'lead', 'dueText', undefined]);

function facts(
  rows: readonly (readonly FixtureCell[])[],
  { row = 0, table = keyed, merges = [] }: { row?: number; table?: TableColumns; merges?: readonly string[] } = {},
) {
  const { own, all, ...rest } = factsOf(createGrid(sourceOf({ sheet: 'Bảng', rows, merges })), row, table);
  return { ...rest, own: [...own], all: [...all] };
}
const one = (...cells: FixtureCell[]) => facts([cells]);

describe('what can be seen of a row', () => {
  it('is its contents, its number and the columns that it fills', () => {
    expect(one(1, 'Rà soát dự toán', 'STC', '', 'khác')).toEqual({
      row: 0,
      label: 'Rà soát dự toán',
      title: 'Rà soát dự toán',
      isTitleShared: false,
      numbering: { style: 'number', label: '1' },
      own: ['lead'],
      all: ['lead'],
      ownCells: 4,
      texts: ['1', 'Rà soát dự toán', 'STC', '', 'khác'],
      isWide: false,
      isNumbersOnly: false,
      broken: [],
    });
  });

  it('is nothing for a blank row', () => {
    expect(one('', '', '')).toEqual({
      row: 0,
      label: '',
      title: '',
      isTitleShared: false,
      numbering: undefined,
      own: [],
      all: [],
      ownCells: 0,
      texts: ['', '', '', '', ''],
      isWide: false,
      isNumbersOnly: false,
      broken: [],
    });
  });

  it('from merged cells above is no content of its own', () => {
    const rows = [
      [1, 'Rà soát dự toán', 'STC', '30/10/2025'],
      ['', '', '', '31/12/2025'],
    ];
    expect(facts(rows, { row: 1, merges: ['B1:B2', 'C1:C2'] })).toMatchObject({
      row: 1,
      label: '31/12/2025',
      title: 'Rà soát dự toán',
      isTitleShared: true,
      numbering: undefined,
      own: ['dueText'],
      all: ['lead', 'dueText'],
      ownCells: 1,
      texts: ['', '', '', '31/12/2025', ''],
    });
  });

  it.each<[string, FixtureCell[], string, string | undefined]>([
    ['its column of numbers', ['II', 'Thể chế'], 'Thể chế', 'II'],
    ['a text’s beginning', ['', 'II. Thể chế'], 'II. Thể chế', 'II'],
    ['its column before the text’s beginning', ['3', 'II. Thể chế'], 'II. Thể chế', '3'],
    ['nowhere', ['', 'Thể chế'], 'Thể chế', undefined],
    ['words in the column of numbers', ['Nhóm', 'Thể chế'], 'Nhóm', undefined],
    ['no column behind its contents', ['', 'Thể chế', '5'], 'Thể chế', undefined],
  ])('has its number from %s', (_, cells, label, number) => {
    const found = one(...cells);
    expect([found.label, found.numbering?.label]).toEqual([label, number]);
  });

  it('has a number in any column left of its contents, but not behind a text', () => {
    const table = tableOf([undefined, 'title']);
    const rows = (cells: FixtureCell[]) => facts([cells], { table });
    expect(rows(['', '7', 'Rà soát'])).toMatchObject({ label: 'Rà soát', numbering: { label: '7' } });
    expect(rows(['Mục', '7', 'Rà soát'])).toMatchObject({ label: 'Mục', numbering: undefined });
    expect(rows(['6', '7', 'Rà soát'])).toMatchObject({ label: 'Rà soát', numbering: { label: '6' } });
    expect(rows(['', '', '7'])).toMatchObject({ label: '7', numbering: undefined });
  });

  it('reaches over several columns where two or more are merged', () => {
    const wide = (merge: string) => facts([['', 'Thể chế', '', '', '']], { merges: [merge] }).isWide;
    expect([wide('B1:C1'), wide('B1:D1'), wide('B1:B2')]).toEqual([true, true, false]);
    expect(one('', 'Thể chế').isWide).toBe(false);
    expect(facts([['', 'Thể chế', 'STC', '', '']], { merges: ['C1:E1'] }).isWide).toBe(false);
  });

  it('of a table without contents and numbers has neither', () => {
    const table = tableOf(['lead'], { numbering: new Set() });
    expect(facts([['7', 'STC']], { table })).toMatchObject({
      label: '7',
      title: '',
      isTitleShared: false,
      numbering: undefined,
      own: ['lead'],
    });
  });

  it('may be numbers only', () => {
    expect(one('', '', 12, share(0.5)).isNumbersOnly).toBe(true);
    expect(one(3, '', 12).isNumbersOnly).toBe(true);
    expect(one('', '', 12, 'Sở').isNumbersOnly).toBe(false);
    expect(one(3).isNumbersOnly).toBe(false);
    expect(one('', '', '12').isNumbersOnly).toBe(false);
  });

  it('keeps errors apart, with their columns', () => {
    expect(one('#REF!', 'Rà soát', '', 'Loading...')).toMatchObject({ broken: [0, 3], ownCells: 1, own: [] });
  });

  it('counts ticked boxes, and crosses only as cells', () => {
    expect(one(1, 'Rà soát', true)).toMatchObject({ ownCells: 3, own: [], texts: ['1', 'Rà soát', '', '', ''] });
    expect(one(1, 'Rà soát', false)).toMatchObject({ ownCells: 2, own: [] });
    expect(one(1, 'Rà soát', '-')).toMatchObject({ ownCells: 3, own: [], all: [] });
    const [base] = [tableOf(['title', 'progress'])];
    const columns = base.columns.map((column) => ({ ...column, ...(column.key === 'progress' && { state: 'done' }) }));
    const table = { ...base, columns: columns as readonly AssignedColumn[] };
    expect(facts([[1, 'Rà soát', true]], { table }).own).toEqual(['progress']);
    expect(facts([[1, 'Rà soát', false]], { table }).own).toEqual([]);
  });

  it('beside the table is told, but is none of its texts', () => {
    const table = tableOf(['title'], { first: 1, last: 2, scanFirst: 0, scanLast: 3 });
    expect(facts([['khác', 'Rà soát', 'STC', 'gấp', 'x']], { table })).toMatchObject({
      label: 'khác',
      texts: ['Rà soát', 'STC'],
      ownCells: 4,
    });
    const narrow = tableOf(['title'], { first: 1, last: 2, scanFirst: 1, scanLast: 2 });
    expect(facts([['khác', 'Rà soát', 'STC', 'gấp']], { table: narrow })).toMatchObject({
      label: 'Rà soát',
      ownCells: 2,
    });
  });
});

it('a row has content by a text or by a tick', () => {
  const columns = keyed.columns.map((column) =>
    column.key === 'lead' ? { ...column, state: 'done' as const } : column,
  );
  const ticked = { ...keyed, columns };
  const content = (...cells: FixtureCell[]) =>
    hasContent(factsOf(createGrid(sourceOf({ sheet: 'Bảng', rows: [cells, ['x']] })), 0, ticked));
  expect([content(1), content(1, 'Rà soát'), content('', '', 'STC'), content('')]).toEqual([false, true, true, false]);
  expect([content('', '', true), content('', '', false)]).toEqual([true, false]);
});
