import { beforeAll, describe, expect, it } from 'vitest';
import { type FileWorld, prepareFileWorld } from './file-world';
import { done } from './trackers';

const fileCount = 240;
const rowCount = 60;
const closed = [['Ghi lại tệp đơn vị', 'Không']] as const;

const master = (world: FileWorld) => JSON.stringify(world.rows('Tổng hợp'));
/** An export does not tell a sheet's name: the column `Ô` is left out. */
const problems = (world: FileWorld) =>
  JSON.stringify(world.rows('Kiểm tra dữ liệu').map((row) => row.filter((_, column) => column !== 2)));
const report = (world: FileWorld) => JSON.stringify(world.rows('Báo cáo'));

function isWaiting(world: FileWorld): boolean {
  return world.workspace.properties.get(`document:${world.workspace.openId}`).has('run');
}

/** What a reader of the master sees: rows that are not hidden. */
function seen(world: FileWorld): number {
  const { rowMetadata } = world.sheet('Tổng hợp');
  return world.rows('Tổng hợp').filter((_, index) => rowMetadata[index]?.hiddenByUser !== true).length;
}

function runToEnd(world: FileWorld): void {
  for (let turn = 0; turn < 10 && isWaiting(world); turn += 1) {
    for (const { result } of world.pass(2)) if (result !== undefined) done(result);
  }
}

describe('a first load of more rows than one execution can judge and write', () => {
  let create: () => FileWorld;
  let oneLongRun: { master: string; problems: string; report: string };

  beforeAll(async () => {
    create = await prepareFileWorld({ fileCount, rowCount, settings: closed });
    // With `drive.readonly` granted all files are read by export, in one execution.
    const whole = (await prepareFileWorld({ fileCount, rowCount, settings: closed }, 'large'))();
    done(whole.run('consolidate'));
    oneLongRun = { master: master(whole), problems: problems(whole), report: report(whole) };
    expect(whole.rows('Tổng hợp')).toHaveLength(1 + fileCount * rowCount);
  }, 120_000);

  it('puts the rows below the master where nobody sees them, and shows all of them with the last batch', () => {
    const world = create();
    world.workspace.latency = 'typical';
    const before = report(world);
    const first = done(world.run('consolidate'));
    expect(first.price.typical).toBeLessThan(300_000);
    expect(isWaiting(world)).toBe(true);
    expect(world.rows('Tổng hợp').length).toBeGreaterThan(10_000);
    expect([seen(world), report(world)]).toEqual([1, before]);
    runToEnd(world);
    expect(seen(world)).toBe(1 + fileCount * rowCount);
    expect(master(world)).toBe(oneLongRun.master);
    expect(problems(world)).toBe(oneLongRun.problems);
    expect(world.stamp()).toContain(`${fileCount}/${fileCount} đơn vị;`);
  });

  it('loses nothing and doubles nothing when an execution is cut off while it loads', () => {
    const measured = create();
    measured.workspace.latency = 'typical';
    const calls = done(measured.run('consolidate')).allCalls;
    for (const beforeEnd of [12, 9, 7, 4, 1]) {
      const world = create();
      world.workspace.latency = 'typical';
      world.workspace.killAt(calls - beforeEnd);
      world.run('consolidate');
      expect(seen(world), `cut off ${beforeEnd} calls before the end`).toBe(1);
      world.workspace.recorder.clearPlan();
      world.workspace.clock.advance(60_000);
      done(world.run('consolidate'));
      runToEnd(world);
      expect(seen(world)).toBe(1 + fileCount * rowCount);
      expect(master(world) === oneLongRun.master, `cut off ${beforeEnd} calls before the end`).toBe(true);
      expect(problems(world) === oneLongRun.problems).toBe(true);
    }
  }, 120_000);

  it('is loaded so too after an execution that was cut off while it wrote all of it at once', async () => {
    const start = await prepareFileWorld({ fileCount, rowCount, settings: closed }, 'large');
    const measured = start();
    const calls = done(measured.run('consolidate')).allCalls;
    const world = start();
    world.workspace.killAt(calls - 8);
    world.run('consolidate');
    expect(world.titles()).toContain('Đôn Đốc (đang ghi)');
    expect(world.rows('Tổng hợp')).toHaveLength(1);
    world.workspace.recorder.clearPlan();
    world.workspace.clock.advance(60_000);
    done(world.run('consolidate'));
    expect([world.rows('Tổng hợp').length > 10_000, seen(world)]).toEqual([true, 1]);
    runToEnd(world);
    expect(seen(world)).toBe(1 + fileCount * rowCount);
    expect(master(world) === oneLongRun.master).toBe(true);
    expect(world.titles()).not.toContain('Đôn Đốc (đang ghi)');
  }, 120_000);

  it('comes to its end when the last files hold no task yet', () => {
    const world = create();
    const filled = 220;
    for (let index = filled; index < fileCount; index += 1) {
      world.fileOf(index).book?.sheets[0]?.grid.deleteRows(1, rowCount);
    }
    world.workspace.latency = 'typical';
    done(world.run('consolidate'));
    runToEnd(world);
    expect(isWaiting(world)).toBe(false);
    expect([world.rows('Tổng hợp').length, seen(world)]).toEqual([1 + filled * rowCount, 1 + filled * rowCount]);
    expect(world.stamp()).toContain(`${fileCount}/${fileCount} đơn vị;`);
  });

  it('goes on by itself until every file bears the codes that the master gave', async () => {
    const world = (await prepareFileWorld({ fileCount, rowCount }))();
    world.workspace.latency = 'typical';
    done(world.run('consolidate'));
    runToEnd(world);
    const codes = world.rows('Tổng hợp').slice(1);
    expect(codes).toHaveLength(fileCount * rowCount);
    const borne = codes.map((_, at) => world.cell(Math.floor(at / rowCount), 2 + (at % rowCount), 'code'));
    expect(borne.every((code, at) => code !== null && code === codes[at]?.[0])).toBe(true);
    expect(isWaiting(world)).toBe(false);
  }, 120_000);
});
