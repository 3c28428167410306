import { beforeAll, describe, expect, it } from 'vitest';
import { done } from '../trackers';
import { type FileWorld, prepareFileWorld } from './file-world';

const master = (world: FileWorld) => JSON.stringify(world.rows('Tổng hợp'));
/** Of a run that is under way: what is published for the tracker above stays. */
const hidden = (world: FileWorld) =>
  world.titles().filter((title) => title.startsWith('Đôn Đốc') && title !== 'Đôn Đốc (số liệu)');

describe('a master too heavy for one batch', () => {
  let create: () => FileWorld;
  let expected: string;
  let callCount = 0;

  beforeAll(async () => {
    create = await prepareFileWorld({ fileCount: 8, rowCount: 200 });
    const world = create();
    callCount = done(world.run('consolidate')).allCalls;
    expected = master(world);
    expect(world.rows('Tổng hợp')).toHaveLength(1 + 8 * 200);
    expect(hidden(world)).toEqual([]);
  });

  it('is put aside and swapped in by one last batch: until then readers see the old one, and the next run mends a cut', () => {
    const seen = new Set<string>();
    for (let n = callCount - 14; n <= callCount; n += 2) {
      const world = create();
      const before = master(world);
      world.workspace.killAt(n);
      world.run('consolidate');
      const now = master(world);
      expect([before, expected], `killed at ${n}`).toContain(now);
      seen.add(`${now === expected ? 'new' : 'old'} ${hidden(world).join()}`);
      world.workspace.recorder.clearPlan();
      world.workspace.clock.advance(60_000);
      done(world.run('consolidate'));
      expect(master(world), `mended after ${n}`).toBe(expected);
      expect(hidden(world)).toEqual([]);
    }
    expect([...seen].sort()).toEqual(['new ', 'old ', 'old Đôn Đốc (đang ghi)']);
  });

  it('is not begun when it would outgrow ten million cells, and the person is told', () => {
    const world = create();
    const { grid } = world.sheet('Hướng dẫn');
    const cells = world.titles().reduce((sum, title) => {
      const { rowCount, columnCount } = world.sheet(title).grid;
      return sum + rowCount * columnCount;
    }, 0);
    grid.insertRows(grid.rowCount, Math.floor((9_995_000 - cells) / grid.columnCount));
    const before = master(world);
    const result = world.run('consolidate');
    expect(result.error).toBeUndefined();
    expect(JSON.stringify(result.messages)).toContain('quá giới hạn 10 triệu ô');
    expect(master(world)).toBe(before);
  });

  it.each([
    [
      'more tasks than one tracker serves',
      (world: FileWorld) => {
        const { grid } = world.sheet('Tổng hợp');
        grid.insertRows(grid.rowCount, 58_500);
        for (let row = 1; row <= 58_401; row += 1) grid.setCell(row, 0, { value: `NV-2025-CU-${row}` });
      },
      '60.001 nhiệm vụ',
    ],
    [
      'more cells than leave room for the units',
      (world: FileWorld) => {
        const { grid } = world.sheet('Tổng hợp');
        grid.insertRows(grid.rowCount, Math.ceil(8_000_000 / grid.columnCount));
      },
      '8.0',
    ],
  ])(
    'is refused before anything is written when it would have %s, and the person is told to split the tracker',
    (_, grow, said) => {
      const world = create();
      grow(world);
      const before = master(world);
      const result = world.run('consolidate');
      expect(result.error).toBeUndefined();
      expect(JSON.stringify(result.messages)).toContain(said);
      expect(JSON.stringify(result.messages)).toContain('Hãy tách bảng theo dõi');
      expect([result.cellsWritten, result.cellsLogged, master(world) === before]).toEqual([0, 0, true]);
      expect(world.cell(0, 2, 'code')).toBeNull();
    },
  );
});

describe('Google’s quotas', () => {
  it('are waited out, and nobody is left out for them', async () => {
    const world = (await prepareFileWorld({ fileCount: 30, rowCount: 1 }))();
    world.workspace.minuteQuota.setLimit(12);
    const result = done(world.run('consolidate'));
    expect(world.stamp()).toContain('30/30 đơn vị;');
    expect(result.price.typical).toBeGreaterThan(60_000);
    // Looking again before each write takes of the same quota: what did not fit is written by the next run.
    world.workspace.clock.advance(3_600_000);
    done(world.run('consolidate'));
    expect(world.cell(29, 2, 'code')).not.toBeNull();
  });

  it('of Drive too, which says 403 for them and not 429', async () => {
    const world = (await prepareFileWorld({ fileCount: 70, rowCount: 1 }, 'large'))();
    world.workspace.minuteQuota.setDriveLimit(40 * 200 + 100);
    const result = done(world.run('consolidate'));
    expect(world.stamp()).toContain('70/70 đơn vị;');
    // What Drive did not give for the moment was asked of it again, not of the narrower Sheets API.
    expect(result.price.typical).toBeGreaterThan(60_000);
  });

  it('of Drive are no loss of the right to list files', async () => {
    const world = (await prepareFileWorld({ fileCount: 3, rowCount: 1 }))();
    done(world.run('consolidate'));
    world.workspace.clock.advance(120_000);
    world.type(1, 2, 'percent', 55);
    // Somebody else’s script spends the account’s units meanwhile.
    world.workspace.minuteQuota.setDriveLimit(150);
    world.workspace.minuteQuota.take(world.workspace.user, 'Drive', 100);
    const result = done(world.run('consolidate'));
    expect(world.stamp()).toContain('3/3 đơn vị;');
    expect(result.price.typical).toBeGreaterThan(60_000);
  });
});
