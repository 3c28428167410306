import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../../scripts/host/book/cell';
import { Grid } from '../../../scripts/host/book/grid';

type Model = { rows: (CellRecord | undefined)[][]; columns: number };

function modelOf(rows: number, columns: number): Model {
  return {
    rows: Array.from({ length: rows }, () => new Array<CellRecord | undefined>(columns).fill(undefined)),
    columns,
  };
}

function contentOf(grid: Grid): (CellRecord | undefined)[][] {
  return Array.from({ length: grid.rowCount }, (_, r) =>
    Array.from({ length: grid.columnCount }, (_, c) => grid.cellAt(r, c)),
  );
}

function spliced<T>(list: readonly T[], from: number, count: number, to: number): T[] {
  const rest = [...list.slice(0, from), ...list.slice(from + count)];
  const at = to > from ? to - count : to;
  return [...rest.slice(0, at), ...list.slice(from, from + count), ...rest.slice(at)];
}

const step = fc.record({
  kind: fc.constantFrom(
    'set',
    'clear',
    'insertRows',
    'deleteRows',
    'moveRows',
    'insertColumns',
    'deleteColumns',
    'moveColumns',
  ),
  a: fc.nat(20),
  b: fc.nat(20),
  n: fc.integer({ min: 1, max: 3 }),
  value: fc.oneof(fc.integer(), fc.string({ minLength: 1 }), fc.boolean()),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Does one step on both; steps that do not fit are left out. */
function apply(grid: Grid, model: Model, { kind, a, b, n, value }: Step): void {
  const rows = model.rows.length;
  const { columns } = model;
  const fill = () => new Array<CellRecord | undefined>(model.columns).fill(undefined);
  if (kind === 'set' || kind === 'clear') {
    const r = a % rows;
    const c = b % columns;
    const cell: CellRecord | undefined = kind === 'clear' ? undefined : a % 2 ? { value } : { value, note: 'n' };
    grid.setCell(r, c, cell);
    const row = model.rows[r];
    if (row !== undefined) row[c] = cell;
  } else if (kind === 'insertRows') {
    const at = a % (rows + 1);
    grid.insertRows(at, n);
    model.rows.splice(at, 0, ...Array.from({ length: n }, fill));
  } else if (kind === 'deleteRows' && n < rows) {
    const at = a % (rows - n + 1);
    grid.deleteRows(at, n);
    model.rows.splice(at, n);
  } else if (kind === 'moveRows' && n < rows) {
    const from = a % (rows - n + 1);
    const to = b % (rows + 1);
    if (to > from && to < from + n) return;
    grid.moveRows(from, n, to);
    model.rows = spliced(model.rows, from, n, to);
  } else if (kind === 'insertColumns') {
    const at = a % (columns + 1);
    grid.insertColumns(at, n);
    for (const row of model.rows) row.splice(at, 0, ...new Array<CellRecord | undefined>(n).fill(undefined));
    model.columns += n;
  } else if (kind === 'deleteColumns' && n < columns) {
    const at = a % (columns - n + 1);
    grid.deleteColumns(at, n);
    for (const row of model.rows) row.splice(at, n);
    model.columns -= n;
  } else if (kind === 'moveColumns' && n < columns) {
    const from = a % (columns - n + 1);
    const to = b % (columns + 1);
    if (to > from && to < from + n) return;
    grid.moveColumns(from, n, to);
    model.rows = model.rows.map((row) => spliced(row, from, n, to));
  }
}

describe('Grid', () => {
  it('behaves as a plain table of cells through any changes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const grid = new Grid(5, 4);
        const model = modelOf(5, 4);
        for (const one of steps) apply(grid, model, one);
        expect(contentOf(grid)).toEqual(model.rows);
      }),
    );
  });

  it('keeps a clone apart from what it was cloned from, on both sides', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), fc.array(step), fc.array(step), (before, left, right) => {
        const grid = new Grid(5, 4);
        const model = modelOf(5, 4);
        for (const one of before) apply(grid, model, one);
        const frozen = contentOf(grid);
        const copy = grid.clone();
        const other = grid.clone();
        for (const one of left) apply(grid, { rows: contentOf(grid), columns: grid.columnCount }, one);
        expect(contentOf(copy)).toEqual(frozen);
        const kept = contentOf(grid);
        for (const one of right) apply(copy, { rows: contentOf(copy), columns: copy.columnCount }, one);
        expect(contentOf(grid)).toEqual(kept);
        grid.restoreFrom(other);
        expect(contentOf(grid)).toEqual(frozen);
      }),
    );
  });

  it('counts values and formulas as content, but neither formats nor notes', () => {
    const grid = new Grid(100, 10);
    expect([grid.lastRowWithContent(), grid.lastColumnWithContent()]).toEqual([0, 0]);
    grid.setCell(50, 8, { note: 'x', format: { numberFormat: { type: 'DATE' } } });
    expect([grid.lastRowWithContent(), grid.lastColumnWithContent()]).toEqual([0, 0]);
    grid.setCell(3, 2, { value: false });
    grid.setCell(7, 1, { formula: '=IF(1;"";"")', value: '' });
    expect([grid.lastRowWithContent(), grid.lastColumnWithContent()]).toEqual([8, 3]);
  });

  it('stores an empty text as a blank cell and an error as its text', () => {
    const grid = new Grid(2, 2);
    grid.setCell(0, 0, { value: '' });
    grid.setCell(0, 1, { formula: '=A9', error: '#REF!' });
    expect(grid.cellAt(0, 0)).toBeUndefined();
    expect(grid.valueAt(0, 1)).toBe('#REF!');
  });

  it('refuses cells outside itself', () => {
    const grid = new Grid(2, 2);
    expect(() => grid.setCell(2, 0, { value: 1 })).toThrow(RangeError);
    expect(() => grid.setCell(0, 2, { value: 1 })).toThrow(RangeError);
  });
});
