import { beforeAll, describe, expect, it } from 'vitest';
import type { Scalar } from '../../../scripts/host/book/cell';
import { inOrderOfUse } from '../../../src/sheets/tables/column-order';
import { masterColumns, taskColumns } from '../../../src/sheets/tables/columns';
import { done } from '../trackers';
import { type FileWorld, fileIdOf, prepareFileWorld } from './file-world';

let create: () => FileWorld;
beforeAll(async () => {
  create = await prepareFileWorld({ fileCount: 3, rowCount: 3, sheetCount: 1 });
});

const day = 86_400_000;
const masterRow = (world: FileWorld, code: Scalar | null) =>
  world.rows('Tổng hợp').find((row) => row[0] === code) ?? [];
const at = (heading: string) => taskColumns.findIndex(({ vi }) => vi === heading);
/** In a new master, whose columns stand by use. */
const inMaster = (heading: string) =>
  inOrderOfUse(masterColumns)
    .filter(({ module }) => module === undefined)
    .findIndex(({ vi }) => vi === heading);

function next(world: FileWorld, name: string) {
  world.workspace.clock.advance(day);
  return done(world.run(name));
}

function copyRow(world: FileWorld, from: number, rowNumber: number, to: number, target: number): void {
  for (const { key } of taskColumns) {
    if (key !== 'check') world.type(to, target, key, world.cell(from, rowNumber, key) ?? '');
  }
}

describe('a unit that changes what was assigned, in a file of its own', () => {
  it('reads in its own row that the change does not count, and sees the last day that does', () => {
    const world = create();
    done(world.run('consolidate'));
    const code = world.cell(0, 3, 'code');
    const lastDay = world.cell(0, 3, 'dueOn');
    world.type(0, 3, 'dueText', '15/12/2026');
    next(world, 'consolidate');
    expect(String(world.cell(0, 3, 'check'))).toMatch(
      /^J3: Hạn được giao là 31\/12\/2025 \(“quý IV\/2025”\); muốn đổi thì ghi “Gia hạn đến” và “Văn bản gia hạn”\./,
    );
    expect(world.cell(0, 3, 'dueOn')).toBe(lastDay);
    expect(masterRow(world, code)[inMaster('Hạn cuối')]).toBe(lastDay);
    expect(next(world, 'consolidate').cellsWritten).toBe(0);

    world.type(0, 3, 'dueText', 'Quý IV/2025');
    next(world, 'consolidate');
    expect(world.cell(0, 3, 'check')).toBe(null);
  });

  it('reads so on its sheet in the tracker too', () => {
    const world = create();
    done(world.run('runDaily'));
    const { grid } = world.sheet('U004');
    const headingRow = world.rows('U004').findIndex((row) => row.includes('Thời hạn'));
    const lastDay = grid.valueAt(headingRow + 2, at('Hạn cuối'));
    grid.setCell(headingRow + 2, at('Thời hạn'), { value: '15/12/2026' });
    next(world, 'runDaily');
    expect(grid.valueAt(headingRow + 2, at('Kiểm tra'))).toContain(
      'muốn đổi thì ghi “Gia hạn đến” và “Văn bản gia hạn”',
    );
    expect(grid.valueAt(headingRow + 2, at('Hạn cuối'))).toBe(lastDay);
    expect(done(world.run('runDaily')).cellsWritten).toBe(0);
  });
});

describe('a unit that is no longer in force', () => {
  it('keeps its tasks in the count, marked and told in the report, until its successor has them', () => {
    const world = create();
    done(world.run('consolidate'));
    const units = world.sheet('Đơn vị').grid;
    const column = (heading: string) => world.rows('Đơn vị')[0]?.indexOf(heading) ?? -1;
    units.setCell(1, column('Hiệu lực đến'), { value: 45_900 });
    units.setCell(1, column('Đơn vị kế thừa'), { value: 'U002' });
    next(world, 'consolidate');
    const ofGone = () => world.rows('Tổng hợp').filter((row) => row[inMaster('Đơn vị')] === 'U001');
    expect(ofGone()).toHaveLength(3);
    for (const row of ofGone()) expect(row[inMaster('Kiểm tra')]).toMatch(/^Đơn vị đã hết hiệu lực/);
    const told = () =>
      world.rows('Báo cáo').find((row) => String(row[0]).startsWith('Nhiệm vụ của đơn vị đã hết hiệu lực'))?.[9];
    expect(told()).toBe(3);
    expect(next(world, 'consolidate').cellsWritten).toBe(0);

    for (let row = 2; row <= 4; row += 1) copyRow(world, 0, row, 1, row + 3);
    next(world, 'consolidate');
    expect(ofGone()).toEqual([]);
    expect(told()).toBe(0);
    expect(world.rows('Tổng hợp')).toHaveLength(1 + 4 * 3);
  });
});

describe('a statement in a file, above its table', () => {
  it('that lacks its day is told in the report for as long as the file rests', () => {
    const world = create();
    const { grid } = world.fileOf(0).book?.sheets[0] ?? {};
    grid?.insertRows(0, 1);
    grid?.setCell(0, 0, { value: 'Không phát sinh: Nguyễn Văn A' });
    done(world.run('consolidate'));
    const told = () => world.rows('Báo cáo').find((row) => row[1] === 'Đơn vị U001' && row[2] === 'Chưa nộp')?.[15];
    expect(told()).toContain('ghi “Không phát sinh” nhưng thiếu ngày nộp');
    expect(next(world, 'consolidate').cellsWritten).toBe(0);
    expect(told()).toContain('thiếu ngày nộp');
    grid?.setCell(0, 0, { value: 'Không phát sinh: Nguyễn Văn A, 10/10/25' });
    world.type(0, 3, 'percent', 100);
    next(world, 'consolidate');
    expect(world.rows('Báo cáo').find((row) => row[1] === 'Đơn vị U001' && row[2] === 'Không phát sinh')?.[5]).toBe(
      'Nguyễn Văn A',
    );
  });
});

describe('a task that a unit deleted from its file', () => {
  it('is told of once, at the row that it has in the master now', () => {
    const world = create();
    done(world.run('consolidate'));
    world.fileOf(0).book?.sheets[0]?.grid.deleteRows(2, 1);
    world.type(0, 2, 'percent', 100);
    next(world, 'consolidate');
    const told = () => world.rows('Kiểm tra dữ liệu').flatMap((row) => (row[4] === 'V61' ? [row[2]] : []));
    expect(told()).toEqual(["'Tổng hợp'!A3"]);
    world.sheet('Tổng hợp').grid.insertRows(1, 2);
    next(world, 'runDaily');
    expect(told()).toEqual(["'Tổng hợp'!A5"]);
  });
});

describe('the mail to a unit with a file of its own', () => {
  it('opens that file and not the tracker, also on days on which the file was not read', async () => {
    const world = (
      await prepareFileWorld({
        fileCount: 2,
        rowCount: 3,
        settings: [
          ['Chế độ thư', 'Gửi'],
          ['Bậc tính theo ngày làm việc', 'Không'],
        ],
      })
    )();
    for (const row of [3, 4]) world.type(0, row, 'dueText', '14/10/2025');
    const linksTo = (address: string) =>
      world.workspace.outbox.sent
        .filter(({ to }) => to.includes(address))
        .flatMap(({ body }) => [...body.matchAll(/https:\S+spreadsheets\/d\/([^/]+)\S*/g)].map(([, id]) => id));
    done(world.run('consolidate'));
    next(world, 'consolidate');
    next(world, 'consolidate');
    next(world, 'runDaily');
    const links = linksTo('u001@bench.example');
    expect(links.length).toBeGreaterThanOrEqual(3);
    expect(new Set(links)).toEqual(new Set([fileIdOf(0)]));
  });
});

describe('a file under another locale than the tracker’s', () => {
  it('is named, because days and months typed there may be swapped, and each such date is asked about', () => {
    const world = create();
    Object.assign(world.fileOf(0).book?.properties ?? {}, { locale: 'en_US' });
    // 5 June as the unit means it, typed 05/06/2026: Google took it for 6 May.
    world.type(0, 3, 'dueText', 46_148);
    done(world.run('runDaily'));
    const told = world.rows('Kiểm tra dữ liệu').filter((row) => row[1] === 'U001');
    expect(told.map((row) => [row[2], row[4]])).toEqual([
      ["'Nhiệm vụ'!1:1", 'V02'],
      ["'Nhiệm vụ'!J3", 'V19'],
    ]);
    expect(told[0]?.[5]).toContain('ngôn ngữ “en_US”');
    expect(String(world.cell(0, 3, 'check'))).toContain('J3:');
    expect(world.rows('Kiểm tra dữ liệu').filter((row) => row[4] === 'V02')).toHaveLength(1);
    Object.assign(world.fileOf(0).book?.properties ?? {}, { locale: 'vi_VN' });
    world.type(0, 3, 'dueText', '05/06/2026');
    next(world, 'runDaily');
    expect(world.rows('Kiểm tra dữ liệu').filter((row) => row[1] === 'U001' && row[4] === 'V02')).toEqual([]);
  });
});

describe('a file that lacks columns of the template', () => {
  it('is told how to get them back without the menu, which it does not have', () => {
    const world = create();
    world.fileOf(0).book?.sheets[0]?.grid.deleteColumns(at('Trạng thái'), 2);
    done(world.run('runDaily'));
    const told = world.rows('Kiểm tra dữ liệu').filter((row) => row[4] === 'V01' && row[1] === 'U001');
    expect(told.map((row) => row[6])).toEqual([
      'Thêm cột “Kiểm tra” vào hàng tiêu đề, ở bất kỳ chỗ nào.',
      'Thêm cột “Trạng thái” vào hàng tiêu đề, ở bất kỳ chỗ nào.',
    ]);
    expect(world.stamp()).toContain('4/4 đơn vị');
  });
});

describe('a task that goes over from one unit’s file to another’s', () => {
  it('is named where it was pasted as long as both have it, and is theirs as soon as the first deletes it', () => {
    const world = create();
    done(world.run('consolidate'));
    const code = world.cell(0, 3, 'code');
    copyRow(world, 0, 3, 2, 5);
    next(world, 'consolidate');
    expect(masterRow(world, code)[inMaster('Đơn vị')]).toBe('U001');
    expect(String(world.cell(2, 5, 'check'))).toContain(`mã “${code}” trùng với dòng`);

    // Only the first unit touches its file now; the other's rests.
    world.fileOf(0).book?.sheets[0]?.grid.deleteRows(2, 1);
    world.type(0, 2, 'percent', 100);
    next(world, 'consolidate');
    const row = masterRow(world, code);
    expect(String(row[inMaster('Kiểm tra')])).not.toContain('Không còn');
    expect(row[inMaster('Đơn vị')]).toBe('U003');
    expect(String(world.cell(2, 5, 'check'))).not.toContain('trùng');
    expect(next(world, 'consolidate').cellsWritten).toBe(0);
  });
});
