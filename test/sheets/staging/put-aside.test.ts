import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { placeBlocks } from '../../../src/sheets/staging/shelves';
import {
  planStagedReadings,
  readStagedReadings,
  type StagedReading,
} from '../../../src/sheets/staging/staged-readings';

const same = (text: string) => text;
const grid = { spreadsheetId: 'tep', sheetId: 7, title: 'T', rows: [] };
const reading = (unitCode: string, fileTitle = ''): StagedReading => ({
  unitCode,
  source: `${unitCode}~`,
  modifiedMs: 5,
  fileTitle,
  knowsSheetId: true,
  grid,
});
/** What is packed of a reading, without the letters of its title. */
const bare = JSON.stringify({ source: 'A~', modifiedMs: 5, fileTitle: '', knowsSheetId: true, grid }).length;
const long = (letters: number) => reading('A', 'x'.repeat(letters - bare));

describe('a reading that is put aside', () => {
  const plan = (readings: readonly StagedReading[], current?: { sheetId: number; rowCount: number }) =>
    planStagedReadings(readings, current, 2, same).map((batch) =>
      batch.map((request) => {
        const { addSheet, appendDimension, updateCells } = Object(request);
        if (addSheet !== undefined) return addSheet.properties;
        if (appendDimension !== undefined) return appendDimension;
        const values = updateCells.rows.map(({ values: cells }: { values: { userEnteredValue: object }[] }) =>
          cells.map(({ userEnteredValue }) => Object.values(userEnteredValue)[0]),
        );
        return [updateCells.start, values.map(([unit, part, of, text]: string[]) => [unit, part, of, text?.length])];
      }),
    );

  it('makes a hidden sheet, and grows it by its rows', () => {
    expect(plan([long(300)])).toEqual([
      [
        {
          sheetId: 2,
          title: 'Đôn Đốc (đang đọc)',
          hidden: true,
          gridProperties: { rowCount: 1, columnCount: 4 },
        },
        { sheetId: 2, dimension: 'ROWS', length: 1 },
        [{ sheetId: 2, rowIndex: 1, columnIndex: 0 }, [['A', 0, 1, 300]]],
      ],
    ]);
    expect(plan([])).toEqual([]);
  });

  it('goes below those that stand', () => {
    expect(plan([long(300), long(400)], { sheetId: 9, rowCount: 6 })).toEqual([
      [
        { sheetId: 9, dimension: 'ROWS', length: 2 },
        [
          { sheetId: 9, rowIndex: 6, columnIndex: 0 },
          [
            ['A', 0, 1, 300],
            ['A', 0, 1, 400],
          ],
        ],
      ],
    ]);
  });

  it('is cut into cells of 45,000 letters', () => {
    const parts = (letters: number) => Object(plan([long(letters)], { sheetId: 9, rowCount: 1 })[0]?.[1])[1];
    expect(parts(45_000)).toEqual([['A', 0, 1, 45_000]]);
    expect(parts(90_001)).toEqual([
      ['A', 0, 3, 45_000],
      ['A', 1, 3, 45_000],
      ['A', 2, 3, 1],
    ]);
  });

  it('goes in batches of 1.8 million bytes, each below the last', () => {
    const current = { sheetId: 9, rowCount: 1 };
    expect(plan([long(45_000 * 39 + 35_000)], current)).toHaveLength(1);
    const batches = plan([long(45_000 * 41)], current);
    expect(batches.map(([growth, rows]) => [Object(growth).length, Object(rows)[0].rowIndex])).toEqual([
      [39, 1],
      [2, 40],
    ]);
  });
});

describe('readings that were put aside', () => {
  const packed = (source: string) => JSON.stringify({ source });
  const read = (...rows: Cell[][]) =>
    [...readStagedReadings({ ...grid, rows }, same)].map(([unit, one]) => [unit, one.unitCode, one.source]);

  it('are put together from their parts, the later of two counting', () => {
    const [one, two] = [packed('A~').slice(0, 5), packed('A~').slice(5)];
    expect(read(['A', 0, 1, packed('cũ')], ['B', 0, 1, packed('B~')], ['A', 0, 2, one], ['A', 1, 2, two])).toEqual([
      ['A', 'A', 'A~'],
      ['B', 'B', 'B~'],
    ]);
    expect([...readStagedReadings(undefined, same)]).toEqual([]);
  });

  it.each<[string, Cell[][]]>([
    ['its last part', [['A', 0, 2, '{']]],
    ['its first part', [['A', 1, 2, '{}']]],
    [
      'a part in the middle',
      [
        ['A', 0, 3, '{'],
        ['A', 2, 3, '}'],
      ],
    ],
    [
      'its unit',
      [
        ['', 0, 1, 5],
        [5, 0, 1, '{}'],
      ],
    ],
    ['its text', [['A', 0, 1, 5]]],
    ['a letter', [['A', 0, 1, '{']]],
    ['everything', [[], []]],
  ])('are passed over where one has lost %s', (_, rows) => {
    expect(read(...rows, ['B', 0, 1, packed('B~')])).toEqual([['B', 'B', 'B~']]);
  });
});

describe('room for blocks', () => {
  it.each<[string, [height: number, width: number][], number[][], number[]]>([
    ['none', [], [], [1, 1]],
    ['one', [[3, 2]], [[0, 0]], [3, 2]],
    [
      'two that take as much room below as beside one another',
      [
        [5, 1],
        [5, 1],
      ],
      [
        [0, 0],
        [5, 0],
      ],
      [10, 1],
    ],
    [
      'a tall one first',
      [
        [1, 1],
        [9, 1],
      ],
      [
        [9, 0],
        [0, 0],
      ],
      [10, 1],
    ],
    [
      'a wide one below narrow ones',
      [
        [1, 4],
        [2, 1],
        [2, 1],
        [2, 1],
        [2, 1],
      ],
      [
        [2, 0],
        [0, 0],
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      [3, 4],
    ],
    [
      'equal ones in their order',
      [
        [2, 20],
        [2, 20],
        [2, 20],
      ],
      [
        [0, 0],
        [2, 0],
        [4, 0],
      ],
      [6, 20],
    ],
  ])('%s', (_, blocks, places, [rowCount, columnCount]) => {
    const found = placeBlocks(blocks.map(([height, width]) => ({ height, width })));
    expect(found.places.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual(places);
    expect([found.rowCount, found.columnCount]).toEqual([rowCount, columnCount]);
  });
});
