import { describe, expect, it } from 'vitest';
import { findEditAgain, stillStands, writtenTask } from '../../../src/app/editing/stand-again';
import type { Cell, Row } from '../../../src/core/values/cell';
import { columnOf, editOf, gridOf, type Sketch, sheetOf, tableOf } from './sheet';

const [a, b, c]: [Sketch, Sketch, Sketch] = [
  { code: 'A-1', title: 'Việc A', dueText: '31/10/2025' },
  { code: 'B-1', title: 'Việc B' },
  { code: 'C-1', title: 'Việc C' },
];
const grid = gridOf([a, b, c]);
const table = tableOf(grid);

function withCell(rowNumber: number, column: number, value: Cell): Row[] {
  return grid.rows.map((row, index) =>
    index === rowNumber - 1 ? row.map((cell, at) => (at === column ? value : cell)) : row,
  );
}

describe('rows that were read', () => {
  const stands = (rows: readonly Row[], rowNumber = 3, rowCount = 1) =>
    stillStands(sheetOf(rows), grid, writtenTask(table), { rowIndex: rowNumber - 1, rowCount });

  it.each<[string, readonly Row[], boolean]>([
    ['nothing moved', grid.rows, true],
    ['somebody typed into the row', withCell(3, columnOf('note'), 'x'), false],
    ['spaces were typed', withCell(3, columnOf('title'), ' Việc  B '), true],
    ['the product’s own cells differ', withCell(3, columnOf('status'), 'Quá hạn'), true],
    ['somebody typed into another row', withCell(2, columnOf('note'), 'x'), true],
    ['somebody typed below', withCell(4, columnOf('note'), 'x'), true],
    ['a heading was renamed', withCell(1, columnOf('note'), 'Ghi chú khác'), false],
    ['a row was put in above', [...grid.rows.slice(0, 2), [], ...grid.rows.slice(2)], false],
    ['the rows were deleted', grid.rows.slice(0, 2), false],
  ])('stand where they stood, where %s', (_, rows, expected) => {
    expect(stands(rows)).toBe(expected);
  });

  it('stand only if every one of them does', () => {
    expect([
      stands(withCell(4, columnOf('note'), 'x'), 2, 2),
      stands(withCell(4, columnOf('note'), 'x'), 2, 3),
    ]).toEqual([true, false]);
  });

  it('of an edit that reached into the headings are those below them', () => {
    expect([stands(grid.rows, 1, 2), stands(withCell(2, columnOf('note'), 'x'), 1, 2)]).toEqual([true, false]);
  });
});

describe('an edit whose row moved', () => {
  const again = (tasks: readonly Sketch[], rowNumber = 2, rowCount = 1) =>
    findEditAgain(editOf(rowNumber, { rowCount }), table, tableOf(gridOf(tasks)))?.rowIndex;

  it.each<[string, Sketch[], number, number, number | undefined]>([
    ['down', [c, a, b], 2, 1, 2],
    ['up', [b, c, a], 4, 1, 2],
    ['nowhere', [a, b, c], 2, 1, 1],
    ['away', [b, c], 2, 1, undefined],
    ['together with the next', [c, a, b], 2, 2, 2],
    ['apart from the next', [a, c, b], 2, 2, undefined],
  ])('%s is found by what people wrote', (_, tasks, rowNumber, rowCount, rowIndex) => {
    expect(again(tasks, rowNumber, rowCount)).toBe(rowIndex);
  });

  it('is found though a run has filled in its computed cells', () => {
    expect(again([c, { ...a, code: 'A-9', status: 'Quá hạn', dueOn: 45_961 }])).toBe(2);
  });

  it('is not guessed where two rows say the same', () => {
    expect(again([a, a, b])).toBeUndefined();
  });

  it('of no task is nowhere', () => {
    expect(again([a, b, c], 9)).toBeUndefined();
  });
});
