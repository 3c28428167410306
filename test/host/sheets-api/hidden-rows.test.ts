import { describe, expect, it } from 'vitest';
import { OWNER, type TestWorld, testWorld, valuesOf } from './world';

const rows = (startIndex: number, endIndex?: number) => ({
  sheetId: 0,
  dimension: 'ROWS',
  startIndex,
  ...(endIndex !== undefined && { endIndex }),
});
const abc = { values: [['a'], ['b'], ['c']] };

describe('hidden rows', () => {
  const hide = (range: object, hiddenByUser: boolean) => ({
    updateDimensionProperties: { range, properties: { hiddenByUser }, fields: 'hiddenByUser' },
  });
  const write = (rowIndex: number, texts: readonly string[]) => ({
    updateCells: {
      start: { sheetId: 0, rowIndex, columnIndex: 0 },
      rows: texts.map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] })),
      fields: 'userEnteredValue',
    },
  });
  const append = (length: number) => ({ appendDimension: { sheetId: 0, dimension: 'ROWS', length } });
  const hidden = ({ sheet }: TestWorld) =>
    Array.from({ length: sheet.grid.rowCount }, (_, row) => row).filter(
      (row) => sheet.rowMetadata[row]?.hiddenByUser === true,
    );

  it('are appended, filled and hidden by one batch, and shown by another', () => {
    const world = testWorld({ rows: 3, columns: 1, ...abc });
    world.run([append(2), write(3, ['d', 'e']), hide(rows(3, 5), true)]);
    expect([valuesOf(world.sheet), hidden(world)]).toEqual([
      [['a'], ['b'], ['c'], ['d'], ['e']],
      [3, 4],
    ]);
    // What is appended below hidden rows is not hidden itself.
    world.run([append(1), write(5, ['g'])]);
    expect(hidden(world)).toEqual([3, 4]);
    world.run([hide(rows(3), false)]);
    expect(hidden(world)).toEqual([]);
  });

  it('are no more when a later request of their batch is refused', () => {
    const world = testWorld({ rows: 3, columns: 1, ...abc });
    const missing = { deleteSheet: { sheetId: 9 } };
    expect(world.refusal([append(2), write(3, ['d', 'e']), hide(rows(0), true), missing])).toMatch(/No sheet with id/);
    expect([valuesOf(world.sheet), hidden(world), world.sheet.grid.rowCount]).toEqual([[['a'], ['b'], ['c']], [], 3]);
  });

  it('stay hidden when rows are inserted, deleted or moved around them', () => {
    const world = testWorld({ rows: 9 });
    world.run([hide(rows(3, 6), true), { insertDimension: { range: rows(4, 5), inheritFromBefore: true } }]);
    expect(hidden(world)).toEqual([3, 5, 6]);
    world.run([{ deleteDimension: { range: rows(1, 4) } }]);
    expect(hidden(world)).toEqual([2, 3]);
    world.run([{ moveDimension: { source: rows(0, 1), destinationIndex: 4 } }]);
    expect(hidden(world)).toEqual([1, 2]);
    world.run([{ moveDimension: { source: rows(1, 2), destinationIndex: 7 } }]);
    expect(hidden(world)).toEqual([1, 6]);
  });

  it('are told of by their metadata', () => {
    const world = testWorld({ rows: 3 });
    world.run([hide(rows(1, 2), true)]);
    const fields = 'sheets.data.rowMetadata.hiddenByUser';
    expect(world.api.get('book', { fields }, OWNER).sheets?.[0]?.data?.[0]?.rowMetadata).toEqual([
      {},
      { hiddenByUser: true },
      {},
    ]);
  });
});
