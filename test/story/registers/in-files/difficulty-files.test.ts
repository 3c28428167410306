import { beforeAll, expect, it } from 'vitest';
import { difficultiesColumns } from '../../../../src/sheets/registers/difficulty-columns';
import { type FileWorld, prepareFileWorld } from '../../unit-files/file-world';

let open: () => FileWorld;
beforeAll(async () => {
  open = await prepareFileWorld({ fileCount: 2, rowCount: 3 });
}, 60_000);

const columnOf = (key: string) => difficultiesColumns.findIndex((column) => column.key === key);

it('a difficulty in a unit’s own file becomes a row, and its answer reaches the file though nobody has touched it since', () => {
  const world = open();
  world.run('consolidate');
  world.type(0, 2, 'difficulty', 'Thiếu máy chủ');
  world.type(0, 2, 'proposal', 'Bổ sung kinh phí');
  world.type(0, 2, 'progress', 'Đang thực hiện');
  world.pass(10);
  world.run('consolidate');
  const rows = world.rows('Vướng mắc');
  const at = rows.findIndex((row) => row[columnOf('problem')] === 'Thiếu máy chủ');
  expect(at).toBeGreaterThan(0);
  const code = String(rows[at]?.[columnOf('code')]);
  const { grid } = world.sheet('Vướng mắc');
  grid.setCell(at, columnOf('receivedOn'), { value: 45_940 });
  grid.setCell(at, columnOf('decision'), { value: '6012/UBND-ĐMPT' });
  world.run('consolidate');
  world.pass(10);
  world.run('consolidate');
  expect(String(world.cell(0, 2, 'check'))).toContain(`${code}: đã có ý kiến, 6012/UBND-ĐMPT`);
  expect(world.run('consolidate').cellsWritten).toBe(0);
});
