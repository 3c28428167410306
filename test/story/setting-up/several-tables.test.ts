import { beforeAll, describe, expect, it } from 'vitest';
import { createSheet, type Sheet } from '../../../scripts/host/book/book';
import { touchFile } from '../../../scripts/host/drive/drive';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { type FileWorld, prepareFileWorld } from '../unit-files/file-world';

let prepared: () => FileWorld;
beforeAll(async () => {
  prepared = await prepareFileWorld({ fileCount: 2, rowCount: 3 });
});

/** Another sheet of the first unit's file with the same table, before or behind the one that is there. */
function addTable(world: FileWorld, title: string, firstTitle: string, isFirst: boolean, hidden = false): Sheet {
  const file = world.fileOf(0);
  const book = file.book as NonNullable<typeof file.book>;
  const [original] = book.sheets as [Sheet];
  original.properties.title = title;
  const copy = createSheet(book, firstTitle, { columns: 40 });
  const { grid } = original;
  for (let row = 0; row < grid.lastRowWithContent(); row += 1)
    for (let column = 0; column < grid.columnCount; column += 1) {
      const cell = grid.cellAt(row, column);
      if (cell !== undefined) copy.grid.setCell(row, column, { ...cell });
    }
  copy.properties.hidden = hidden;
  if (isFirst) book.sheets.splice(0, book.sheets.length, copy, original);
  touchFile(file, world.workspace.clock);
  return copy;
}

const done = (sheet: Sheet, row: number) => {
  const at = (key: string) => taskColumns.findIndex((column) => column.key === key);
  sheet.grid.setCell(row, at('title'), { value: 'Việc của bản sao cũ' });
};

describe('a unit’s file with more than one task table and no name in “Trang tính”', () => {
  it.each(['Bản sao của Nhiệm vụ', 'Nhiệm vụ (cũ)', 'Copy of Nhiệm vụ'])(
    'is read where it is current, not in %s before it',
    (copy) => {
      const world = prepared();
      done(addTable(world, 'Nhiệm vụ', copy, true), 1);
      world.run('consolidate');
      expect(JSON.stringify(world.rows('Tổng hợp'))).not.toContain('Việc của bản sao cũ');
      expect(world.stamp()).toContain('2/2 đơn vị');
    },
  );

  it('is named with its candidates when nothing tells which one counts', () => {
    const world = prepared();
    addTable(world, 'Nhiệm vụ 2025', 'Nhiệm vụ 2024', true);
    world.run('consolidate');
    expect(world.stamp()).toContain('1/2 đơn vị');
    const said = JSON.stringify(world.rows('Kiểm tra dữ liệu'));
    expect(said).toContain('“Nhiệm vụ 2024”, “Nhiệm vụ 2025”');
    expect(said).toContain('Trang tính');
  });

  it('is read as before where the other table is hidden', () => {
    const world = prepared();
    done(addTable(world, 'Nhiệm vụ', 'Lưu trữ', true, true), 1);
    world.run('consolidate');
    expect(JSON.stringify(world.rows('Tổng hợp'))).not.toContain('Việc của bản sao cũ');
    expect(world.stamp()).toContain('2/2 đơn vị');
  });
});
